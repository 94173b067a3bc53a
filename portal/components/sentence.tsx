import type { FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import type { Page } from '../page.js';
import { codeUnits } from '../store/marks.js';
import { kindPlace } from './kinds.js';
import { Report } from './report.js';
import { textLanguage } from './words.js';

/** The sentence that a mention stands in, the mention marked in it, and the way to its place in the text. */
export const Sentence: FC<{ page: Page; row: Row; id?: string }> = ({ page, row, id }) => {
  const { language, phrase, href, canonical } = page;
  const sentence = String(row['sentence']);
  const unit = codeUnits(sentence);
  const [start, end] = [row['start'], row['end']].map((offset) => unit(Number(offset) - Number(row['sentence_start'])));
  const path = `/sources/${String(row['source_id'])}/#m-${row.id}`;
  return (
    <blockquote class="sentence" id={id}>
      <p {...textLanguage(sentence, language)}>
        {sentence.slice(0, start).trimStart()}
        <mark class={`m k${String(kindPlace(String(row['kind'])))}`}>{sentence.slice(start, end)}</mark>
        {sentence.slice(end).trimEnd()}
      </p>
      <footer>
        <a href={href(path)}>{phrase('showInText')}</a>
        <span class="quiet" title={phrase('rule')}>
          <bdi>{String(row['rule'])}</bdi>
        </span>
        <details class="row-menu">
          <summary aria-label={`${phrase('report')}: ${row.id}`}>⋯</summary>
          <div>
            <Report page={page} id={row.id} quote={String(row['quote'])} where={canonical(path)} />
          </div>
        </details>
      </footer>
    </blockquote>
  );
};
