import { columnsOf as typedColumns } from '../../pipeline/check/columns.js';
import type { Cell, ColumnSchema, DatasetSchema } from '../../pipeline/check/dataset.js';

/** What a column holds, as far as sorting, filtering and showing it goes. */
export type ColumnType = 'text' | 'list' | 'boolean' | 'integer' | 'number' | 'decimal' | 'date';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly definition: ColumnSchema;
}

/** A value as SQLite keeps it. */
export type Stored = string | number | null;

export const columnsOf = (schema: DatasetSchema): readonly Column[] =>
  typedColumns(schema).map(({ name, type, isList, schema: definition }) => ({
    name,
    type: isList ? 'list' : type === 'address' ? 'text' : type,
    definition,
  }));

export const isNumeric = ({ type }: Column): boolean => type === 'integer' || type === 'number' || type === 'decimal';

/** The columns whose words are searched; long sentences and ids of others are left out. */
export const searched = (columns: readonly Column[]): readonly Column[] =>
  columns.filter(
    ({ name, type, definition }) => type === 'text' && name !== 'sentence' && definition['x-refers'] === undefined,
  );

/** The expression by which a column is compared and sorted: decimals are text, so that no digit of them is lost. */
export const comparable = ({ name, type }: Column): string =>
  type === 'decimal' ? `CAST(${quoted(name)} AS REAL)` : quoted(name);

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export function toStored(value: Cell | undefined): Stored {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'object' ? JSON.stringify(value) : value;
}

export function fromStored(value: Stored | undefined, { type }: Column): Cell {
  if (value === null || value === undefined) return null;
  if (type === 'boolean') return value === 1;
  if (type === 'list' && typeof value === 'string') return JSON.parse(value) as string[];
  return value;
}

/** True of the column that names the evidence of the others, field by field: programs read it, people see it beside each field. */
export const isEvidence = ({ definition }: Column): boolean => definition['x-term'] === 'nashir:fieldEvidence';

/** True of a column that tells how a row is known, and not what it is about: what was merged into it, by whom, how sure that is. */
export const isTrace = ({ definition }: Column): boolean => traceTerms.has(definition['x-term']);

const traceTerms = new Set([
  'dct:replaces',
  'nashir:mergedBy',
  'nashir:disputed',
  'nashir:claim',
  'nashir:confidence',
  'nashir:fromLexicon',
  'nashir:curated',
  'prov:wasDerivedFrom',
]);
