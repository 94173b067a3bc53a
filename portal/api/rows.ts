import type { Row } from '../../pipeline/check/dataset.js';
import { findRows } from '../query/rows.js';
import type { Column } from '../store/columns.js';
import { csvText } from './csv-text.js';
import type { Answer, Endpoint, Question } from './endpoint.js';
import { filterParameters, readFilters } from './filters.js';
import { cursorOf, cursorParameter, limitParameter, patience, readCursor, readLimit } from './limits.js';
import { namedColumns, namedDataset } from './named-dataset.js';
import { cellsOf, count, list, named, record, text } from './record.js';

const own = ['sort', 'columns', 'limit', 'cursor'];

export const rows: Endpoint = {
  path: '/datasets/{dataset}/rows',
  summary: {
    ar: 'أسطر مجموعة بيانات: بالترشيح والترتيب واختيار الأعمدة',
    fr: 'Les lignes d’un jeu de données : filtrées, triées, colonnes au choix',
    en: 'Rows of a dataset: filtered, sorted, with the columns that are wanted',
  },
  parameters: (dataset) => [
    {
      name: 'sort',
      schema: { type: 'string' },
      description: {
        ar: 'أعمدة تفصل بينها فواصل، تسبق العمود - للترتيب العكسي.',
        fr: 'Des colonnes séparées par des virgules, précédées de - pour l’ordre inverse.',
        en: 'Columns between commas, each with - before it for the other direction.',
      },
      example: 'id',
    },
    {
      name: 'columns',
      schema: { type: 'string' },
      description: {
        ar: 'الأعمدة المطلوبة، تفصل بينها فواصل؛ وكلها إن لم تُذكر.',
        fr: 'Les colonnes voulues, séparées par des virgules ; toutes, si rien n’est dit.',
        en: 'The columns that are wanted, between commas; all, where it is left out.',
      },
    },
    limitParameter,
    cursorParameter,
    ...filterParameters(dataset),
  ],
  formats: ['json', 'jsonl', 'csv'],
  schema: (dataset) =>
    record({
      dataset: text,
      version: text,
      total: { ...count, description: 'How many there are on all pages.' },
      rows: list(dataset ? named(cellsOf(dataset.name)) : { type: 'object' }),
      next: { type: ['string', 'null'], description: 'The address of the rows that follow.' },
    }),
  answer(question): Answer {
    const { store, parameters, format } = question;
    const dataset = namedDataset(question);
    const query = readFilters(parameters, dataset, own);
    const wanted = parameters.get('columns') ?? '';
    const columns = wanted === '' ? dataset.columns : namedColumns('columns', wanted, dataset.columns);
    const [limit, offset] = [readLimit(parameters), readCursor(parameters, dataset.version)];
    const { rows, total } = store.database.within(patience, () => findRows(store, dataset, query, limit, offset));
    const end = offset + rows.length;
    const next = end < total && rows.length > 0 ? follow(question, cursorOf(dataset.version, end)) : undefined;
    const chosen = rows.map((row) => only(row, columns));
    if (format === 'csv') return { text: csvText(columns, chosen), next };
    if (format === 'jsonl') return { text: chosen.map((row) => `${JSON.stringify(row)}\n`).join(''), next };
    return { json: { dataset: dataset.name, version: dataset.version, total, rows: chosen, next: next ?? null }, next };
  },
};

const only = (row: Row, columns: readonly Column[]): Partial<Row> =>
  Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]));

function follow({ address, parameters }: Question, cursor: string): string {
  const next = new URLSearchParams(parameters);
  next.set('cursor', cursor);
  return `${address}?${next.toString()}`;
}
