import type { FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import { Bars } from '../charts/bars.js';
import { Relations } from '../charts/relations.js';
import { Cell } from '../components/cell.js';
import { FieldEvidence } from '../components/field-evidence.js';
import { History } from '../components/history.js';
import type { WholePage } from '../components/layout.js';
import { Related } from '../components/related.js';
import { pointerTo, Report } from '../components/report.js';
import { Sentence } from '../components/sentence.js';
import { ThingFrame } from '../components/thing-frame.js';
import { Words } from '../components/words.js';
import { number } from '../format.js';
import { rowName, type Dataset } from '../store/dataset.js';
import { historyOf } from '../store/history.js';
import type { Store } from '../store/store.js';
import { isEvidence } from '../store/columns.js';
import { supportsOf } from '../store/field-evidence.js';
import { relationsOf } from '../store/relations.js';
import { companionsOf, datasetOf, evidenceOf, titleOf } from '../store/things.js';

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

const mostCompanions = 8;
const mostSentences = 50;

export const ThingPage: FC<ThingProps> = ({ page, store, dataset, kind, row, isGone, about }) => {
  const { phrase, language } = page;
  const name = titleOf(store, kind, row.id) ?? rowName(dataset, row);
  const evidence = isGone ? [] : evidenceOf(store, dataset, row.id);
  const sentences = bySentence(evidence);
  const path = `/id/${kind}/${row.id}`;
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
        <div>
          <section aria-labelledby="evidence">
            <h2 id="evidence">{phrase('thingEvidence')}</h2>
            {sentences.slice(0, mostSentences).map((rows) => (
              <Sentence page={page} rows={rows} />
            ))}
            {sentences.length > mostSentences ? (
              <p class="quiet">{phrase('moreSentences', { n: sentences.length - mostSentences })}</p>
            ) : null}
          </section>
          <Related page={page} kind={kind} thing={row.id} name={name} relations={relationsOf(store, kind, row.id)} />
          <Companions page={page} store={store} dataset={dataset} kind={kind} row={row} name={name} />
        </div>
        <aside>
          <section aria-labelledby="fields">
            <h2 id="fields">{phrase('thingFields')}</h2>
            <dl class="fields">
              {dataset.columns
                .filter((column) => column.name !== 'id' && !isEvidence(column) && !isEmpty(row, column.name))
                .map((column) => (
                  <div>
                    <dt>{column.definition['x-title'][language]}</dt>
                    <dd>
                      <Cell page={page} column={column} row={row} columns={dataset.columns} />
                      <FieldEvidence page={page} supports={supportsOf(dataset, row, column.name, evidence)} />
                    </dd>
                  </div>
                ))}
            </dl>
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
      </div>
    </ThingFrame>
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

type CompanionsProps = Pick<ThingProps, 'page' | 'store' | 'dataset' | 'kind' | 'row'> & { readonly name: string };

const Companions: FC<CompanionsProps> = ({ page, store, dataset, kind, row, name }) => {
  const { phrase, language, href } = page;
  const companions = companionsOf(store, dataset, kind, row.id, mostCompanions);
  if (companions.length === 0) return null;
  const most = Math.max(...companions.map(({ sentences }) => sentences));
  return (
    <section aria-labelledby="relations">
      <h2 id="relations">{phrase('thingRelations')}</h2>
      <p class="quiet">{phrase('thingRelationsLead')}</p>
      <Relations
        id="relations-picture"
        title={phrase('thingRelations')}
        name={name}
        others={companions.map((companion) => ({ name: companion.name, weight: companion.sentences }))}
      />
      <Bars
        caption={phrase('thingRelations')}
        labels={[phrase('thingRelations'), phrase('number')]}
        bars={companions.map((companion) => ({
          label: (
            <>
              <a href={href(`/id/${companion.kind}/${companion.key}`)}>
                <Words text={companion.name} language={language} />
              </a>{' '}
              {/* Bodies, events and programmes may bear one name. */}
              <span class="quiet">{datasetOf(store, companion.kind)?.title[language]}</span>
            </>
          ),
          shown: number(companion.sentences, language),
          share: companion.sentences / most,
        }))}
      />
    </section>
  );
};
