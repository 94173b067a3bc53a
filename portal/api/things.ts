import { mentionsIn } from '../store/answers.js';
import { historyOf } from '../store/history.js';
import { companionsOf, datasetNamed, datasetOf, evidenceOf, rowWith } from '../store/things.js';
import type { Endpoint } from './endpoint.js';
import { missing } from './fault.js';
import { count, list, named, record, text } from './record.js';

const mostCompanions = 20;

export const thing: Endpoint = {
  path: '/things/{kind}/{key}',
  summary: {
    ar: 'هيئة أو مكان أو برنامج: حقوله وشواهده وما يُذكر معه وسيرته',
    fr: 'Un organisme, un lieu, un programme : ses champs, ses attestations, ce avec quoi il est cité, son historique',
    en: 'A body, place or programme: its fields, evidence, what it is named with, and its history',
  },
  schema: () =>
    record({
      kind: text,
      key: text,
      dataset: text,
      row: record({ id: text }),
      evidence: list(named('mentions')),
      companions: list(record({ kind: text, key: text, name: text, sentences: count })),
      history: list(
        record({ version: text, id: text, what: text, column: { type: ['string', 'null'] }, old: {}, new: {} }),
      ),
    }),
  answer({ store, named }) {
    const [kind, key] = [named('kind'), named('key')];
    const dataset = datasetOf(store, kind);
    const row = dataset && rowWith(store, dataset, key);
    if (!row) throw missing(`${kind}/${key}`);
    return {
      json: {
        kind,
        key,
        dataset: dataset.name,
        row,
        evidence: evidenceOf(store, dataset, key),
        companions: companionsOf(store, dataset, kind, key, mostCompanions),
        history: historyOf(store, dataset, key),
      },
    };
  },
};

export const sources: Endpoint = {
  path: '/sources',
  summary: { ar: 'المصادر', fr: 'Les sources', en: 'The sources' },
  schema: () => record({ sources: list(record({ id: text, sha256: text })) }),
  answer: ({ store }) => ({ json: { sources: store.index.sources } }),
};

export const source: Endpoint = {
  path: '/sources/{id}',
  summary: {
    ar: 'مصدر، وكل ما عُثر عليه فيه',
    fr: 'Une source, et tout ce qui y a été trouvé',
    en: 'A source, and all that was found in it',
  },
  schema: () => record({ source: named('documents'), mentions: list(named('mentions')) }),
  answer({ store, named }) {
    const id = named('id');
    const documents = datasetNamed(store, 'documents');
    const row = documents && rowWith(store, documents, id);
    if (!row) throw missing(`sources/${id}`);
    return { json: { source: row, mentions: mentionsIn(store, id, String(row['sha256'])) } };
  },
};
