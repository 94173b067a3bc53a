import { difference } from '../store/difference.js';
import type { Endpoint } from './endpoint.js';
import { unexpected } from './fault.js';
import { namedDataset } from './named-dataset.js';
import { count, list, record, text } from './record.js';

export const diff: Endpoint = {
  path: '/datasets/{dataset}/diff',
  summary: {
    ar: 'ما يختلف بين إصدارين، سطرا سطرا وخلية خلية',
    fr: 'Ce qui diffère entre deux versions, ligne par ligne et cellule par cellule',
    en: 'What differs between two versions, by row and cell',
  },
  parameters: (dataset) => {
    const versions = dataset?.versions.map(({ version }) => version) ?? [];
    const schema = { type: 'string', ...(versions.length > 0 && { enum: versions }) };
    return [
      {
        name: 'from',
        schema,
        description: { ar: 'الإصدار الأقدم.', fr: 'La version antérieure.', en: 'The earlier version.' },
        isRequired: true,
        example: versions[0] ?? '1.0.0',
      },
      {
        name: 'to',
        schema,
        description: { ar: 'الإصدار الأحدث.', fr: 'La version postérieure.', en: 'The later one.' },
        isRequired: true,
        example: versions.at(-1) ?? '1.1.0',
      },
    ];
  },
  schema: () =>
    record({
      dataset: text,
      from: text,
      to: text,
      added: list(text),
      removed: list(text),
      changed: list(record({ id: text, column: text, old: {}, new: {} })),
      counts: record({ added: count, removed: count, changed: count }),
    }),
  async answer(question) {
    const dataset = namedDataset(question);
    const standing = dataset.versions.filter(({ withdrawn }) => withdrawn === null).map(({ version }) => version);
    const [from, to] = ['from', 'to'].map((parameter) => {
      const version = question.parameters.get(parameter) ?? '';
      if (!standing.includes(version)) throw unexpected([{ parameter, found: version, expected: standing }]);
      return version;
    });
    return { json: await difference(question.store, dataset, from ?? '', to ?? '') };
  },
};
