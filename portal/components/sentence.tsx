import type { Child, FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import type { Page } from '../page.js';
import { cut, type Piece } from '../store/marks.js';
import { mentionPath } from '../store/row-path.js';
import { kindPlace } from './kinds.js';
import { Report } from './report.js';
import { textLanguage } from './words.js';

/** A sentence with the mentions of it that are meant, marked, and the way to its place in the text. */
export const Sentence: FC<{ page: Page; rows: readonly Row[]; id?: string }> = ({ page, rows, id }) => {
  const { language, phrase, href, canonical } = page;
  const [first] = rows;
  if (!first) return null;
  const sentence = String(first['sentence']);
  return (
    <blockquote class="sentence" id={id}>
      <p {...textLanguage(sentence, language)}>
        <Pieces pieces={cut(sentence, rows.map(within).sort(inOrder))} />
      </p>
      <footer>
        <a href={href(mentionPath(page, first))}>{phrase('showInText')}</a>
        <span class="quiet" title={phrase('rule')}>
          {[...new Set(rows.map((row) => String(row['rule'])))].map((rule) => (
            <>
              <bdi>{rule}</bdi>{' '}
            </>
          ))}
        </span>
        <details class="row-menu">
          <summary aria-label={`${phrase('report')}: ${first.id}`}>⋯</summary>
          <div>
            {rows.map((row) => (
              <Report
                page={page}
                id={row.id}
                pointer={row.id}
                quote={String(row['quote'])}
                where={canonical(mentionPath(page, row))}
              />
            ))}
          </div>
        </details>
      </footer>
    </blockquote>
  );
};

/** A mention with its place in its sentence in place of that in its text. */
const within = (row: Row): Row => {
  const from = Number(row['sentence_start']);
  return { ...row, start: Number(row['start']) - from, end: Number(row['end']) - from };
};

const inOrder = (a: Row, b: Row): number =>
  Number(a['start']) - Number(b['start']) || Number(b['end']) - Number(a['end']);

const Pieces: FC<{ pieces: readonly Piece[] }> = ({ pieces }) => (
  <>
    {pieces.map((piece): Child =>
      typeof piece === 'string' ? (
        piece
      ) : (
        <mark class={`m k${String(kindPlace(String(piece.row['kind'])))}`}>
          <Pieces pieces={piece.pieces} />
        </mark>
      ),
    )}
  </>
);
