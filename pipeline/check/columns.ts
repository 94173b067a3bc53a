import type { ColumnSchema, DatasetName, DatasetSchema, Trilingual } from './dataset.js';

/**
 * What a cell holds, or each item where the column is a list. A decimal is a text, so that no digit is lost; a date is
 * YYYY-MM-DD; an address is an IRI.
 */
export type ColumnType = 'text' | 'integer' | 'number' | 'decimal' | 'boolean' | 'date' | 'address';

/** A column as formats and descriptors need it; all of it derives from the schema. */
export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly isList: boolean;
  readonly isNullable: boolean;
  /** Whether it is (part of) the primary key. */
  readonly isKey: boolean;
  /** The dataset whose ids its values, or items, are: a foreign key. */
  readonly refers: DatasetName | undefined;
  /** The name of its code list. */
  readonly codes: string | undefined;
  readonly unit: Trilingual | undefined;
  readonly title: Trilingual;
  readonly description: Trilingual;
  /** JSON Schema's own keywords, and ours. */
  readonly schema: ColumnSchema;
}

/** What stands between the items of a list where a cell is text; no item holds it. */
export const listSeparator = '|';

/** The columns of a dataset, in order. */
export const columnsOf = (schema: DatasetSchema): readonly Column[] =>
  Object.entries(schema.properties).map(([name, definition]) => ({
    name,
    type: typeOf(definition.items ?? definition),
    isList: definition.items !== undefined,
    isNullable: isNullable(definition),
    isKey: schema['x-key'].includes(name),
    refers: definition['x-refers'],
    codes: definition['x-codes'],
    unit: definition['x-unit'],
    title: definition['x-title'],
    description: definition['x-description'],
    schema: definition,
  }));

function typeOf(keywords: Readonly<Record<string, unknown>>): ColumnType {
  const type = [keywords['type']].flat().find((each) => each !== 'null');
  if (type === 'integer' || type === 'number' || type === 'boolean') return type;
  if (keywords['format'] === 'date') return 'date';
  if (keywords['format'] === 'iri') return 'address';
  return keywords['x-range'] === 'xsd:decimal' ? 'decimal' : 'text';
}

const isNullable = ({ type, enum: codes }: ColumnSchema): boolean =>
  [type].flat().includes('null') || codes?.includes(null) === true;
