import type { DatasetName, DatasetSchema, Row } from '../../check/dataset.js';
import type { Addresses } from '../site/addresses.js';
import { csv } from './csv.js';
import { json } from './json.js';
import { jsonld } from './jsonld.js';

/** A dataset as it is written: rows sorted by id, with every column of the schema in its order. */
export interface Table {
  readonly name: DatasetName;
  readonly schema: DatasetSchema;
  readonly rows: readonly Row[];
}

/** What a table is written with: the addresses, and the row of each mention by its id. */
export interface Setting {
  readonly addresses: Addresses;
  readonly mention: (id: string) => Row | undefined;
}

/** One form in which every dataset is published. The same table gives the same text. */
export interface Format {
  readonly extension: string;
  readonly mediaType: string;
  /** The file in pieces, so that no whole table stands in memory twice. */
  readonly write: (table: Table, setting: Setting) => Iterable<string>;
}

export const formats: readonly Format[] = [csv, json, jsonld];
