import type { FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import { textPath } from '../../pipeline/publish/site/addresses.js';
import { Cell } from '../components/cell.js';
import { kindPlace, kindTitle, kinds } from '../components/kinds.js';
import { Layout, type WholePage } from '../components/layout.js';
import { NoteCard } from '../components/note-card.js';
import { PartList, PartPager, partName } from '../components/part-list.js';
import { Sentence } from '../components/sentence.js';
import { Prose } from '../components/prose.js';
import { Trail } from '../components/trail.js';
import { Told } from '../components/told.js';
import { Words } from '../components/words.js';
import { number } from '../format.js';
import type { Dataset } from '../store/dataset.js';
import { rowName } from '../store/row-name.js';
import type { Doubt } from '../store/doubts.js';
import { partsFile, type PartPage } from '../store/parts.js';

export interface SourceProps {
  readonly page: WholePage;
  readonly documents: Dataset;
  readonly row: Row;
  /** Undefined where it is not published: its sentences are shown then, as far as they are. */
  readonly text: string | undefined;
  /** Whether the newest version of the data has it no more. */
  readonly isGone: boolean;
  /** Which part of a long text it is, and all of them; undefined where the text has one page. */
  readonly part: { readonly own: PartPage; readonly all: readonly PartPage[] } | undefined;
  /** Of the whole text. */
  readonly mentionCount: number;
  /** Of the part. */
  readonly mentions: readonly Row[];
  readonly doubts: readonly Pick<Doubt, 'reason' | 'line'>[];
  /** What linked data say of it. */
  readonly about: object;
}

export const SourcePage: FC<SourceProps> = ({
  page,
  documents,
  row,
  text,
  isGone,
  part,
  mentionCount,
  mentions,
  doubts,
  about,
}) => {
  const { phrase, language } = page;
  const title = rowName(documents, row);
  const [sha256, isFirst] = [String(row['sha256']), part === undefined || part.own.number === 1];
  const file = textPath(row.id, sha256);
  const where = part && partName(page, part.own, part.all.length);
  return (
    <Layout
      page={page}
      kind="source"
      section="sources"
      title={[title, where, phrase('name')].filter(Boolean).join(' · ')}
      description={`${phrase('sourceText')}: ${title}. ${phrase('mentions', { n: mentions.length })}.`}
      about={about}
      fonts={text === undefined ? [] : [page.assets.sourceFont]}
      alternates={text === undefined ? [] : [{ type: 'text/plain', path: file }]}
    >
      <Trail
        page={page}
        steps={[[phrase('sources'), '/sources/'], ...(isFirst ? [] : [[title, `/sources/${row.id}/`] as const])]}
        here={isFirst ? title : (where ?? title)}
      />
      <header class="head">
        <h1>
          <Words text={title} language={language} />
        </h1>
        <p class="meta">
          {where === undefined ? null : <span>{where}</span>}
          <span>{phrase('mentions', { n: mentionCount })}</span>
          <span>{phrase('characters', { n: Number(row['length'] ?? 0) })}</span>
          {text === undefined ? null : (
            <a href={page.file(file)} type="text/plain">
              {phrase('textFile')}
            </a>
          )}
          <a class="narrow" href="#legend">
            {phrase('sourceLegend')}
          </a>
        </p>
        {isGone ? <p class="notice">{phrase('thingGone')}</p> : null}
        {text === undefined && !isGone ? <p class="notice">{phrase('textWithheld')}</p> : null}
      </header>
      {part === undefined ? null : isFirst ? (
        <PartList page={page} parts={part.all} />
      ) : (
        <PartPager page={page} label={phrase('parts')} {...part} />
      )}
      <div
        class="reading"
        data-start={part?.own.start}
        data-end={part?.all[part.own.number]?.start}
        data-first={isFirst ? undefined : page.href(`/sources/${row.id}/`)}
        data-parts={part && isFirst ? page.file(partsFile(row.id, sha256)) : undefined}
      >
        <article aria-labelledby="as-read">
          <h2 id="as-read" class="unseen">
            {phrase('sourceText')}
          </h2>
          {text === undefined ? (
            mentions.map((mention) => <Sentence page={page} rows={[mention]} id={`m-${mention.id}`} />)
          ) : (
            <Prose
              page={page}
              text={text}
              from={part?.own}
              mentions={mentions}
              lines={doubts.map(({ line }) => line)}
            />
          )}
          {part === undefined ? null : <PartPager page={page} label={where ?? ''} {...part} />}
        </article>
        <aside>
          <Legend page={page} mentions={mentions} />
          <Doubts page={page} doubts={doubts} />
          <Facts page={page} documents={documents} row={row} />
        </aside>
      </div>
      <NoteCard page={page} />
    </Layout>
  );
};

/** The kinds that the text has, each to be shown or hidden. */
const Legend: FC<{ page: WholePage; mentions: readonly Row[] }> = ({ page, mentions }) => {
  const counts = new Map<string, number>();
  for (const { kind } of mentions) counts.set(String(kind), (counts.get(String(kind)) ?? 0) + 1);
  return (
    <fieldset class="legend" id="legend">
      <legend>{page.phrase('sourceLegend')}</legend>
      <p class="quiet">{page.phrase('sourceLegendHint')}</p>
      {kinds
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <label class="tick">
            <input type="checkbox" id={`show-k${String(kindPlace(kind))}`} checked />
            <mark class={`m k${String(kindPlace(kind))}`}>{kindTitle(kind, page.language)}</mark>
            <span class="quiet">{number(counts.get(kind) ?? 0, page.language)}</span>
          </label>
        ))}
    </fieldset>
  );
};

const Doubts: FC<{ page: WholePage; doubts: SourceProps['doubts'] }> = ({ page, doubts }) => (
  <section class="doubts" aria-labelledby="doubted">
    <h2 id="doubted">{page.phrase('doubts')}</h2>
    {doubts.length === 0 ? <p class="quiet">{page.phrase('doubtsNone')}</p> : null}
    <ul>
      {[...linesByReason(doubts)].map(([reason, lines]) => (
        <li>
          {lines.map((line) => (
            <>
              <a href={`#line-${String(line)}`}>{page.phrase('doubtLine', { line })}</a>{' '}
            </>
          ))}
          <Told page={page} reason={reason} />
        </li>
      ))}
    </ul>
  </section>
);

/** What is doubted alike in many lines is said once. */
function linesByReason(doubts: SourceProps['doubts']): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { reason, line } of doubts) {
    const lines = found.get(reason) ?? [];
    found.set(reason, line === null || lines.includes(line) ? lines : [...lines, line]);
  }
  return found;
}

/** What is known of the source; what is not is left out. */
const Facts: FC<{ page: WholePage; documents: Dataset; row: Row }> = ({ page, documents, row }) => (
  <dl class="fields">
    {documents.columns
      .filter(({ name }) => name !== 'id' && row[name] !== null)
      .map((column) => (
        <div>
          <dt>{column.definition['x-title'][page.language]}</dt>
          <dd>
            <Cell page={page} column={column} row={row} />
          </dd>
        </div>
      ))}
  </dl>
);
