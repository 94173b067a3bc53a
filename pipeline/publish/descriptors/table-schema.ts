import { columnsOf, listSeparator, type Column, type ColumnType } from '../../check/columns.js';
import type { DatasetSchema } from '../../check/dataset.js';
import { contextOf } from '../formats/context.js';

/** What Table Schema calls the types; a list stays a text, for not every reader of version 2 knows lists yet. */
const types: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  decimal: 'number',
  boolean: 'boolean',
  date: 'date',
  address: 'string',
};

/** The columns of the CSV file as a Table Schema of Data Package 2. */
export function tableSchema(schema: DatasetSchema, base: string): Record<string, unknown> {
  const context = contextOf(schema, base);
  const columns = columnsOf(schema);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map((column) => fieldOf(column, inFull(column.schema['x-term'], context))),
    primaryKey: columns.filter(({ isKey }) => isKey).map(({ name }) => name),
    missingValues: [''],
  };
}

/** A prefixed name as an address, by a context. */
export function inFull(name: string, context: Readonly<Record<string, unknown>>): string {
  const [prefix = '', ...rest] = name.split(':');
  return `${String(context[prefix])}${rest.join(':')}`;
}

function fieldOf(column: Column, rdfType: string): Record<string, unknown> {
  const { name, title, description, unit, isList, type } = column;
  return {
    name,
    type: isList ? 'string' : types[type],
    title: title.en,
    description: description.en,
    rdfType,
    constraints: constraintsOf(column),
    'x-title': title,
    'x-description': description,
    ...(unit && { 'x-unit': unit }),
    ...(isList && { 'x-separator': listSeparator }),
  };
}

function constraintsOf({ isNullable, isList, isKey, type, schema }: Column): Record<string, unknown> {
  const codes = schema.enum?.filter((code) => code !== null);
  const pattern = patternOf(schema);
  const { minimum, maximum } = schema;
  return {
    required: !isNullable && !isList,
    ...(isKey && { unique: true }),
    ...(codes && { enum: codes }),
    ...(!isList && type === 'text' && pattern !== undefined && { pattern }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

/** A pattern that every reader understands: one with classes of Unicode is left out. */
export const patternOf = ({ pattern }: Readonly<Record<string, unknown>>): string | undefined =>
  typeof pattern === 'string' && !pattern.includes('\\p') ? pattern : undefined;
