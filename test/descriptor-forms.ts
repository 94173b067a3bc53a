/** What the tests read of descriptors of tables, and whether a cell is what they say. */

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly rdfType: string;
  readonly constraints: { readonly required: boolean; readonly pattern?: string; readonly enum?: string[] };
}
export interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: { readonly fields: readonly Field[]; readonly primaryKey: readonly string[] };
}

export interface Csvw {
  readonly url: string;
  readonly tableSchema: { readonly columns: readonly CsvwColumn[] };
}
export interface CsvwColumn {
  readonly name: string;
  readonly titles: string;
  readonly 'dc:title': readonly { '@language': string }[];
  readonly propertyUrl: string;
  readonly required: boolean;
  readonly separator?: string;
  readonly datatype:
    string | { readonly base: string; readonly format?: string; readonly minimum?: number; readonly maximum?: number };
}
export interface Croissant {
  readonly conformsTo: string;
  readonly distribution: readonly { '@id': string; contentUrl: string; sha256: string }[];
  readonly recordSet: readonly {
    readonly field: readonly {
      '@id': string;
      source: { fileObject: { '@id': string }; extract: { column: string } };
    }[];
  }[];
}

/** The forms of Table Schema's and CSVW's types. */
const forms: Readonly<Record<string, RegExp>> = {
  string: /^/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?$/u,
  decimal: /^-?\d+(?:\.\d+)?$/u,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d\d-\d\d$/u,
  anyURI: /^https?:/u,
};

export function holds({ type, constraints }: Field, cell: string): boolean {
  if (cell === '') return !constraints.required;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern, 'u').test(cell)) return false;
  return forms[type]?.test(cell) === true;
}

export function isOfType({ datatype, required }: CsvwColumn, cell: string): boolean {
  if (cell === '') return !required;
  const { base: type, format, minimum, maximum } = typeof datatype === 'string' ? { base: datatype } : datatype;
  if (format !== undefined && !new RegExp(format, 'u').test(cell)) return false;
  if (minimum !== undefined && Number(cell) < minimum) return false;
  if (maximum !== undefined && Number(cell) > maximum) return false;
  return forms[type]?.test(cell) === true;
}
