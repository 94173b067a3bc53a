import { codeList } from '../../check/codes.js';
import { columnsOf, type Column } from '../../check/columns.js';
import type { DatasetSchema, Trilingual } from '../../check/dataset.js';
import { vocabulariesOf } from './context.js';

/** The data dictionary as a table: a line for each column of a dataset. */
export interface Dictionary {
  readonly header: readonly string[];
  readonly lines: readonly (readonly string[])[];
}

const languages = ['ar', 'fr', 'en'] as const;

const cells: Readonly<Record<string, (column: Column, prefixes: Readonly<Record<string, string>>) => string>> = {
  column: ({ name }) => name,
  type: ({ type }) => type,
  list: ({ isList }) => String(isList),
  nullable: ({ isNullable }) => String(isNullable),
  key: ({ isKey }) => String(isKey),
  refers_to: ({ refers = '' }) => refers,
  codes: ({ codes }) => (codes === undefined ? '' : Object.keys(codeList(codes).codes).join(' ')),
  term: ({ schema }, prefixes) => fullName(schema['x-term'], prefixes),
  ...inLanguages('unit', ({ unit }) => unit),
  ...inLanguages('title', ({ title }) => title),
  ...inLanguages('description', ({ description }) => description),
};

function inLanguages(name: string, of: (column: Column) => Trilingual | undefined): typeof cells {
  return Object.fromEntries(
    languages.map((language) => [`${name}_${language}`, (column: Column) => of(column)?.[language] ?? '']),
  );
}

/** A prefixed name as an address. */
function fullName(name: string, prefixes: Readonly<Record<string, string>>): string {
  const [prefix = '', local = ''] = name.split(':');
  return `${prefixes[prefix] ?? ''}${local}`;
}

/** Terms of our own lie under the base. */
export function dictionary(schema: DatasetSchema, base: string): Dictionary {
  const prefixes = vocabulariesOf(base);
  return {
    header: Object.keys(cells),
    lines: columnsOf(schema).map((column) => Object.values(cells).map((cell) => cell(column, prefixes))),
  };
}
