import type { FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import { textPath } from '../../pipeline/publish/site/addresses.js';
import { Cell } from '../components/cell.js';
import { kindPlace, kindTitle, kinds } from '../components/kinds.js';
import { Layout, type WholePage } from '../components/layout.js';
import { curationLine } from '../components/report.js';
import { contactOf } from '../contact.js';
import { Sentence } from '../components/sentence.js';
import { Prose } from '../components/prose.js';
import { Trail } from '../components/trail.js';
import { Told } from '../components/told.js';
import { Words } from '../components/words.js';
import { number } from '../format.js';
import type { Dataset } from '../store/dataset.js';
import { rowName } from '../store/row-name.js';
import type { Doubt } from '../store/doubts.js';

export interface SourceProps {
  readonly page: WholePage;
  readonly documents: Dataset;
  readonly row: Row;
  /** Undefined where it is not published: its sentences are shown then, as far as they are. */
  readonly text: string | undefined;
  /** Whether the newest version of the data has it no more. */
  readonly isGone: boolean;
  readonly mentions: readonly Row[];
  readonly doubts: readonly Pick<Doubt, 'reason' | 'line'>[];
}

export const SourcePage: FC<SourceProps> = ({ page, documents, row, text, isGone, mentions, doubts }) => {
  const { phrase, language } = page;
  const title = rowName(documents, row);
  const file = textPath(row.id, String(row['sha256']));
  return (
    <Layout
      page={page}
      kind="source"
      section="sources"
      title={`${title} · ${phrase('name')}`}
      description={`${phrase('sourceText')}: ${title}. ${phrase('mentions', { n: mentions.length })}.`}
      fonts={text === undefined ? [] : [page.assets.sourceFont]}
      alternates={text === undefined ? [] : [{ type: 'text/plain', path: file }]}
    >
      <Trail page={page} steps={[[phrase('sources'), '/sources/']]} here={title} />
      <header class="head">
        <h1>
          <Words text={title} language={language} />
        </h1>
        <p class="meta">
          <span>{phrase('mentions', { n: mentions.length })}</span>
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
      <div class="reading">
        <article aria-labelledby="as-read">
          <h2 id="as-read" class="unseen">
            {phrase('sourceText')}
          </h2>
          {text === undefined ? (
            mentions.map((mention) => <Sentence page={page} rows={[mention]} id={`m-${mention.id}`} />)
          ) : (
            <Prose page={page} text={text} mentions={mentions} lines={doubts.map(({ line }) => line)} />
          )}
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

/** What the script fills in and shows beside a mention. */
const NoteCard: FC<{ page: WholePage }> = ({ page: { phrase, index } }) => (
  <div
    class="note-card"
    id="note"
    hidden
    data-curation={curationLine('{id}')}
    data-mail={contactOf(index)}
    data-subject={phrase('reportSubject', { what: '{what}' })}
    data-body={phrase('reportBody')}
  >
    <p data-is="note"></p>
    <p>
      <a data-is="thing" href="#text">
        {phrase('thingFields')}
      </a>
    </p>
    {contactOf(index) === undefined ? null : (
      <p>
        <a data-is="report" href="#text">
          {phrase('report')}
        </a>
      </p>
    )}
    <label class="curation">
      <span>{phrase('curationLine')}</span>
      <input type="text" readonly dir="ltr" />
    </label>
  </div>
);

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
      {doubts.map(({ reason, line }) => (
        <li>
          {line === null ? null : <a href={`#line-${String(line)}`}>{page.phrase('doubtLine', { line })}</a>}{' '}
          <Told page={page} reason={reason} />
        </li>
      ))}
    </ul>
  </section>
);

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
