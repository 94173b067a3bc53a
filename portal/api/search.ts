import { mostResults } from '../query/found.js';
import { search as find } from '../query/search.js';
import type { Endpoint } from './endpoint.js';
import { count, list, record, text } from './record.js';
import { limitParameter, patience, readLimit } from './limits.js';

export const search: Endpoint = {
  path: '/search',
  summary: {
    ar: 'البحث في الأسماء والمصادر والجمل، في كل صور الكلمة',
    fr: 'Cherche dans les noms, les sources et les phrases, sous toutes les formes d’un mot',
    en: 'Looks for words, in all their forms, in names, sources and sentences',
  },
  parameters: () => [
    {
      name: 'q',
      schema: text,
      description: { ar: 'الكلمات.', fr: 'Les mots.', en: 'The words.' },
      isRequired: true,
      example: 'الهجرة',
    },
    limitParameter,
  ],
  schema: () =>
    record({ total: count, results: list(record({ type: text, kind: text, key: text, title: text, detail: text })) }),
  answer: ({ store, parameters }) => ({
    json: store.database.within(patience, () =>
      find(store, parameters.get('q') ?? '', readLimit(parameters, mostResults)),
    ),
  }),
};
