import type { FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import { Companions } from '../components/companions.js';
import { Fields } from '../components/fields.js';
import { History } from '../components/history.js';
import type { WholePage } from '../components/layout.js';
import { Related } from '../components/related.js';
import { pointerTo, Report } from '../components/report.js';
import { Sentence } from '../components/sentence.js';
import { ThingFrame } from '../components/thing-frame.js';
import { thingName } from '../components/thing-name.js';
import type { Dataset } from '../store/dataset.js';
import { historyOf } from '../store/history.js';
import type { Store } from '../store/store.js';
import { isEvidence, isTrace, type Column } from '../store/columns.js';
import { relationsOf } from '../store/relations.js';
import { evidenceOf } from '../store/things.js';

interface ThingProps {
  readonly page: WholePage;
  readonly store: Store;
  readonly dataset: Dataset;
  readonly kind: string;
  readonly row: Row;
  /** Whether it stands in the newest version, or only in earlier ones. */
  readonly isGone: boolean;
  /** What linked data say of it. */
  readonly about: object | undefined;
}

/** Those that are shown at once, and those that the page has. */
const [firstSentences, mostSentences] = [6, 50];

export const ThingPage: FC<ThingProps> = ({ page, store, dataset, kind, row, isGone, about }) => {
  const { phrase } = page;
  const name = thingName(page, dataset, row);
  const evidence = isGone ? [] : evidenceOf(store, dataset, row.id);
  const sentences = bySentence(evidence);
  const path = `/id/${kind}/${row.id}`;
  const filled = dataset.columns.filter(
    (column) => column.name !== 'id' && !isEvidence(column) && !isEmpty(row, column.name),
  );
  // That sources contradict each other is to be seen at once.
  const isAside = (column: Column): boolean => isTrace(column) && row[column.name] !== true;
  const [told, traces] = [filled.filter((column) => !isAside(column)), filled.filter(isAside)];
  return (
    <ThingFrame
      page={page}
      dataset={dataset}
      name={name}
      summary={`${phrase('mentions', { n: evidence.length })}.`}
      about={about}
      notes={
        <>
          <p class="meta">
            <span>{phrase('mentions', { n: evidence.length })}</span>
            <code dir="ltr">{row.id}</code>
          </p>
          {isGone ? <p class="notice">{phrase('thingGone')}</p> : null}
        </>
      }
    >
      <div class="reading">
        <aside>
          <section aria-labelledby="fields">
            <h2 id="fields">{phrase('thingFields')}</h2>
            <Fields page={page} dataset={dataset} row={row} evidence={evidence} columns={told} />
            {traces.length === 0 ? null : (
              <details class="more">
                <summary>{phrase('thingTraces')}</summary>
                <Fields page={page} dataset={dataset} row={row} evidence={evidence} columns={traces} />
              </details>
            )}
          </section>
          <History page={page} dataset={dataset} changes={historyOf(store, dataset, row.id)} />
          <details class="row-menu">
            <summary>{phrase('report')}</summary>
            <div>
              <Report
                page={page}
                id={row.id}
                pointer={pointerTo(dataset, row)}
                quote={name}
                where={page.canonical(path)}
              />
            </div>
          </details>
        </aside>
        <div>
          <Related page={page} kind={kind} thing={row.id} name={name} relations={relationsOf(store, kind, row.id)} />
          <section aria-labelledby="evidence">
            <h2 id="evidence">{phrase('thingEvidence')}</h2>
            <Sentences page={page} sentences={sentences} />
          </section>
          <Companions page={page} store={store} dataset={dataset} kind={kind} row={row} name={name} />
        </div>
      </div>
    </ThingFrame>
  );
};

const Sentences: FC<{ page: WholePage; sentences: readonly (readonly Row[])[] }> = ({ page, sentences }) => {
  const { phrase } = page;
  const rest = sentences.slice(firstSentences, mostSentences);
  return (
    <>
      {sentences.slice(0, firstSentences).map((rows) => (
        <Sentence page={page} rows={rows} />
      ))}
      {rest.length === 0 ? null : (
        <details class="more">
          <summary>{phrase('moreSentences', { n: rest.length })}</summary>
          {rest.map((rows) => (
            <Sentence page={page} rows={rows} />
          ))}
        </details>
      )}
      {sentences.length > mostSentences ? (
        <p class="quiet">{phrase('moreSentences', { n: sentences.length - mostSentences })}</p>
      ) : null}
    </>
  );
};

/** The mentions of each sentence together. */
function bySentence(evidence: readonly Row[]): Row[][] {
  const sentences = new Map<string, Row[]>();
  for (const row of evidence) {
    const place = [row['source_id'], row['sentence_start']].join(' ');
    sentences.set(place, [...(sentences.get(place) ?? []), row]);
  }
  return [...sentences.values()];
}

const isEmpty = (row: Row, column: string): boolean => {
  const value = row[column] ?? null;
  return value === null || (typeof value === 'object' && value.length === 0);
};
