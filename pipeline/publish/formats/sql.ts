import type { Column, ColumnType } from '../../check/columns.js';

const types: Readonly<Record<ColumnType, 'TEXT' | 'INTEGER' | 'REAL'>> = {
  text: 'TEXT',
  address: 'TEXT',
  decimal: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
};

const quoted = (name: string): string => `"${name}"`;

/** The table of a dataset. A list is a JSON array; what it refers to is also in a table of pairs. */
export function tableSql(name: string, columns: readonly Column[]): string {
  const lines = columns.map((column) =>
    [
      quoted(column.name),
      column.isList ? 'TEXT' : types[column.type],
      ...(column.isKey ? ['PRIMARY KEY'] : []),
      ...(column.isNullable ? [] : ['NOT NULL']),
      ...(column.isList ? [`CHECK (json_valid(${quoted(column.name)}))`] : []),
      ...(!column.isList && column.type === 'boolean' ? [`CHECK (${quoted(column.name)} IN (0, 1))`] : []),
      ...(!column.isList && column.refers !== undefined ? [`REFERENCES ${quoted(column.refers)} ("id")`] : []),
    ].join(' '),
  );
  return `CREATE TABLE ${quoted(name)} (${lines.join(', ')}) STRICT`;
}

/** The tables of pairs: NAME_COLUMN says which rows of another dataset a list names, and in what order. */
export const pairsSql = (name: string, columns: readonly Column[]): string[] =>
  listsOfReferences(columns).map(
    ({ name: column, refers }) =>
      `CREATE TABLE ${quoted(pairsName(name, column))} ("id" TEXT NOT NULL REFERENCES ${quoted(name)} ("id"), ` +
      `"position" INTEGER NOT NULL, "item" TEXT NOT NULL REFERENCES ${quoted(refers)} ("id"), ` +
      'PRIMARY KEY ("id", "position")) STRICT, WITHOUT ROWID',
  );

export const pairsName = (name: string, column: string): string => `${name}_${column}`;

/** The columns that are lists of ids of another dataset. */
export const listsOfReferences = (columns: readonly Column[]): (Column & { refers: string })[] =>
  columns.flatMap((column) =>
    column.isList && column.refers !== undefined ? [{ ...column, refers: column.refers }] : [],
  );

/** An index for each column that refers, for the way back. */
export const indexesSql = (name: string, columns: readonly Column[]): string[] => [
  ...columns
    .filter(({ isList, isKey, refers }) => !isList && !isKey && refers !== undefined)
    .map((column) => `CREATE INDEX ${quoted(`${name}_by_${column.name}`)} ON ${quoted(name)} (${quoted(column.name)})`),
  ...listsOfReferences(columns).map(
    ({ name: column }) =>
      `CREATE INDEX ${quoted(`${pairsName(name, column)}_by_item`)} ON ${quoted(pairsName(name, column))} ("item")`,
  ),
];

export const insertSql = (name: string, width: number): string =>
  `INSERT INTO ${quoted(name)} VALUES (${Array.from({ length: width }, () => '?').join(', ')})`;
