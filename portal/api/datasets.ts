import { statisticsOf } from '../store/answers.js';
import type { Dataset } from '../store/dataset.js';
import { rowWith } from '../store/things.js';
import type { Endpoint } from './endpoint.js';
import { missing } from './fault.js';
import { namedDataset } from './named-dataset.js';
import { count, list, named, record, text } from './record.js';

const brief = ({ name, title, description, version, rows, files, keywords }: Dataset): object => ({
  name,
  title,
  description,
  version,
  rows,
  keywords,
  files: files.map(({ url, mediaType, bytes, sha256 }) => ({ url, mediaType, bytes, sha256 })),
});

const briefProperties = {
  name: text,
  title: named('Words'),
  description: named('Words'),
  version: text,
  rows: count,
  keywords: { type: 'object', additionalProperties: list(text) },
  files: list(record({ url: text, mediaType: text, bytes: count, sha256: text })),
};

export const datasets: Endpoint = {
  path: '/datasets',
  summary: { ar: 'مجموعات البيانات', fr: 'Les jeux de données', en: 'The datasets' },
  schema: () => record({ datasets: list(record(briefProperties)) }),
  answer: ({ store }) => ({ json: { datasets: store.datasets.map(brief) } }),
};

export const dataset: Endpoint = {
  path: '/datasets/{dataset}',
  summary: {
    ar: 'مجموعة بيانات بأعمدتها وإحصاءاتها وإصداراتها',
    fr: 'Un jeu de données, ses colonnes avec leurs statistiques, ses versions',
    en: 'A dataset with its columns, their statistics, and its versions',
  },
  schema: () =>
    record({
      ...briefProperties,
      columns: list(
        record({
          name: text,
          type: text,
          title: named('Words'),
          description: named('Words'),
          filled: count,
          distinct: count,
        }),
      ),
      versions: list(record({ version: text, released: text, rows: count })),
    }),
  answer(question) {
    const found = namedDataset(question);
    const columns = found.columns.map((column) => ({
      name: column.name,
      type: column.type,
      title: column.definition['x-title'],
      description: column.definition['x-description'],
      ...statisticsOf(question.store, found, column),
    }));
    return { json: { ...brief(found), columns, versions: found.versions } };
  },
};

export const row: Endpoint = {
  path: '/datasets/{dataset}/rows/{id}',
  summary: { ar: 'سطر واحد', fr: 'Une ligne', en: 'One row' },
  schema: (of) => (of ? named(of.name) : { type: 'object' }),
  answer(question) {
    const found = rowWith(question.store, namedDataset(question), question.named('id'));
    if (!found) throw missing(question.named('id'));
    return { json: found };
  },
};
