import type { DatasetName, DatasetSchema, Row } from '../../check/dataset.js';
import type { Chunk } from '../../effects.js';
import type { About } from '../../ingest/about.js';
import type { Addresses } from '../site/addresses.js';
import { csv } from './csv.js';
import { excelCsv } from './excel-csv.js';
import { json } from './json.js';
import { jsonLines } from './json-lines.js';
import { jsonld } from './jsonld.js';
import { parquet } from './parquet.js';
import { turtle } from './turtle.js';
import { xlsx } from './xlsx.js';

/** A dataset as it is written: rows sorted by id, with every column of the schema in its order. */
export interface Table {
  readonly name: DatasetName;
  readonly schema: DatasetSchema;
  readonly rows: Iterable<Row>;
}

/** What a table is written with. */
export interface Setting {
  readonly addresses: Addresses;
  /** The row of a mention by its id. */
  readonly mention: (id: string) => Row | undefined;
  /** The version of the dataset. */
  readonly version: string;
  readonly about: Pick<About, 'publisher' | 'licence'>;
}

/** One form in which every dataset is published. The same table gives the same bytes. */
export interface Format {
  readonly extension: string;
  readonly mediaType: string;
  /** The file in pieces, made while the rows come in. */
  readonly write: (table: Table, setting: Setting) => Iterable<Chunk>;
}

export const formats: readonly Format[] = [csv, excelCsv, json, jsonLines, jsonld, turtle, parquet, xlsx];
