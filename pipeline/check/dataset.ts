import { readFileSync } from 'node:fs';
import type {
  AcronymsRow,
  AgreementsRow,
  AmountsRow,
  CurationsRow,
  DatesRow,
  DocumentsRow,
  EventsRow,
  MentionsRow,
  OrganizationsRow,
  PlacesRow,
  ProgrammesRow,
  ProjectsRow,
  RelationsRow,
  StatisticsRow,
} from '../schemas.js';
import { packageRoot } from '../package-root.js';
import { remembered } from '../remembered.js';
import { codeList } from './codes.js';

/** The rows of each dataset; the types derive from schemas/. */
interface Rows {
  documents: DocumentsRow;
  mentions: MentionsRow;
  dates: DatesRow;
  amounts: AmountsRow;
  organizations: OrganizationsRow;
  acronyms: AcronymsRow;
  places: PlacesRow;
  programmes: ProgrammesRow;
  events: EventsRow;
  projects: ProjectsRow;
  agreements: AgreementsRow;
  statistics: StatisticsRow;
  relations: RelationsRow;
  curations: CurationsRow;
}

export type DatasetName = keyof Rows;

/** In the order in which they are listed everywhere. */
export const datasetNames: readonly DatasetName[] = [
  'documents',
  'mentions',
  'dates',
  'amounts',
  'organizations',
  'acronyms',
  'places',
  'programmes',
  'events',
  'projects',
  'agreements',
  'statistics',
  'relations',
  'curations',
];

/** The datasets that have a row for each mention; the others have a row for each document or thing. */
export const mentionDatasets = ['mentions', 'dates', 'amounts'] as const satisfies readonly DatasetName[];

export type Tables = { readonly [N in DatasetName]: readonly Rows[N][] };

export interface Trilingual {
  readonly ar: string;
  readonly fr: string;
  readonly en: string;
}

export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>> & { readonly id: string };

/** The items of a cell; none where it is no list. */
export const listOf = (cell: Cell | undefined): readonly string[] =>
  Array.isArray(cell) ? (cell as readonly string[]) : [];

/** A column as its schema has it: JSON Schema's own keywords, and ours. */
export interface ColumnSchema extends Record<string, unknown> {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Readonly<Record<string, unknown>>;
  readonly 'x-title': Trilingual;
  readonly 'x-description': Trilingual;
  /** What the column means in linked data, as a prefixed name. */
  readonly 'x-term': string;
  /** The datatype of its values in linked data; `@id` for addresses. */
  readonly 'x-range'?: string;
  readonly 'x-language'?: string;
  /** The node of a mention's annotation that carries it; else the annotation itself. */
  readonly 'x-part'?: 'target' | 'position' | 'quote' | 'body' | 'activity';
  /** The dataset whose rows its values name by their ids: a foreign key. */
  readonly 'x-refers'?: DatasetName;
  /** The code list of its values, in schemas/codes/. */
  readonly 'x-codes'?: string;
  /** What its numbers count. */
  readonly 'x-unit'?: Trilingual;
  /** The word for a thing (/id/WORD/KEY) whose key its values are; it need not have a row. */
  readonly 'x-thing'?: string;
  /** True where its values are kind/key: who plays a role, a row of the dataset of that kind, if it has one. */
  readonly 'x-role'?: true;
}

export interface DatasetSchema extends Record<string, unknown> {
  readonly properties: Readonly<Record<string, ColumnSchema>>;
  readonly 'x-title': Trilingual;
  readonly 'x-description': Trilingual;
  readonly 'x-class': readonly string[];
  /** The columns whose values together tell a row from all others: the primary key. */
  readonly 'x-key': readonly string[];
  /** The class of what a mention states. */
  readonly 'x-body-class'?: string;
  /** The word for one row in the address of a thing: /id/WORD/KEY. */
  readonly 'x-thing'?: string;
}

/** The rows of one dataset, whichever it is. */
export const rowsOf = (tables: Tables, name: DatasetName): readonly Row[] =>
  tables[name] as readonly object[] as readonly Row[];

/** All tables, each made by its name. */
export const tablesOf = (make: (name: DatasetName) => readonly Row[]): Tables =>
  Object.fromEntries(datasetNames.map((name) => [name, make(name)])) as Record<DatasetName, unknown> as Tables;

/** A schema file, its code lists written out. */
export const readSchema = remembered((name: string): Readonly<Record<string, unknown>> => {
  const text = readFileSync(new URL(`schemas/${name}.schema.json`, packageRoot), 'utf8');
  return JSON.parse(text, (_, value: unknown) => coded(value) ?? value) as Record<string, unknown>;
});

const files = /^codes\/(.+)\.json$/u;

/** A reference to a code list, as the codes that it has; and null, where the column may be empty. */
function coded(value: unknown): object | undefined {
  if (typeof value !== 'object' || value === null || !('$ref' in value)) return undefined;
  const { $ref: reference, ...own } = value;
  const name = typeof reference === 'string' ? files.exec(reference)?.[1] : undefined;
  if (name === undefined) return undefined;
  const isNullable = 'type' in own && Array.isArray(own.type) && own.type.includes('null');
  return { enum: [...Object.keys(codeList(name).codes), ...(isNullable ? [null] : [])], ...own };
}

/**
 * The definition of a dataset: the columns that it shares with others are written out, each is described in English as
 * JSON Schema wants it, and every column stands in every row.
 */
export const datasetSchema = remembered((name: DatasetName): DatasetSchema => {
  const schema = readSchema(name) as unknown as DatasetSchema;
  const shared = readSchema('columns')['$defs'] as Record<string, ColumnSchema>;
  const properties = Object.fromEntries(
    Object.entries(schema.properties).map(([column, { $ref: reference, ...own }]) => {
      const general = typeof reference === 'string' ? shared[reference.replace('columns.schema.json#/$defs/', '')] : {};
      const definition = { ...general, ...own } as ColumnSchema;
      return [column, { description: definition['x-description'].en, ...definition }];
    }),
  );
  return { ...schema, required: Object.keys(properties), properties };
});
