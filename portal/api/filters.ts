import type { ColumnSchema, Trilingual } from '../../pipeline/check/dataset.js';
import { kindsOfTest, readQuery, type RowQuery } from '../query/query.js';
import { isNumeric, type Column } from '../store/columns.js';
import type { Dataset } from '../store/dataset.js';
import type { JsonSchema, Parameter } from './endpoint.js';
import { unexpected } from './fault.js';

/** Parameters that ask for rows by what stands in them. */
export const filterParameters = (dataset: Dataset | undefined): Parameter[] => [
  {
    name: 'q',
    schema: { type: 'string' },
    description: {
      ar: 'كلمات في السطر، في كل صورها.',
      fr: 'Des mots de la ligne, sous toutes leurs formes.',
      en: 'Words that the row holds, in any of their forms.',
    },
  },
  ...(dataset?.columns ?? []).flatMap(columnParameters),
];

/** Reads them; `others` are parameters that are about the answer. */
export function readFilters(parameters: URLSearchParams, dataset: Dataset, others: readonly string[]): RowQuery {
  const { query, faults } = readQuery(parameters, dataset.columns, ['q', ...others]);
  if (faults.length > 0) throw unexpected(faults);
  return query;
}

const meanings = {
  is: { ar: 'إحدى هذه القيم.', fr: 'l’une de ces valeurs.', en: 'one of these.' },
  contains: { ar: 'فيه هذا النص.', fr: 'contient ce texte.', en: 'holds this text.' },
  from: { ar: 'هذه القيمة فأكثر.', fr: 'cette valeur ou plus.', en: 'this or more.' },
  to: { ar: 'هذه القيمة فأقل.', fr: 'cette valeur ou moins.', en: 'this or less.' },
  empty: { ar: 'فارغ، أو مملوء.', fr: 'vide, ou rempli.', en: 'has no value, or has one.' },
} satisfies Record<string, Trilingual>;

/** What a parameter of a column asks: `Kind: one of these.` */
const about = ({ 'x-title': title }: ColumnSchema, meaning: Trilingual): Trilingual => ({
  ar: `${title.ar}: ${meaning.ar}`,
  fr: `${title.fr} : ${meaning.fr}`,
  en: `${title.en}: ${meaning.en}`,
});

function columnParameters(column: Column): Parameter[] {
  const { name, type, definition } = column;
  const isOrdered = isNumeric(column) || type === 'date';
  const value = valueSchema(column);
  const parameters: Parameter[] = [
    { name, schema: { type: 'array', items: value }, description: about(definition, meanings.is) },
  ];
  for (const kind of kindsOfTest) {
    if (kind === 'is' || (isOrdered ? kind === 'contains' : kind === 'from' || kind === 'to')) continue;
    const schema = kind === 'empty' ? { type: 'boolean' } : value;
    parameters.push({ name: `${name}.${kind}`, schema, description: about(definition, meanings[kind]) });
  }
  return parameters;
}

function valueSchema(column: Column): JsonSchema {
  if (isNumeric(column)) return { type: 'number' };
  if (column.type === 'boolean') return { type: 'boolean' };
  const codes = column.definition.enum;
  return { type: 'string', ...(Array.isArray(codes) && { enum: codes.filter((code) => code !== null) }) };
}
