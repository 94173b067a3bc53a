import { join } from 'node:path';
import type { Row } from '../../pipeline/check/dataset.js';
import type { Disk } from '../../pipeline/effects.js';
import { rowsIn } from '../../pipeline/publish/site/rows-in.js';
import type { ReadJson } from './changes.js';

/** The files of a site, as they are read into a database. */
export interface Published {
  readonly text: (path: string) => Promise<string>;
  readonly json: ReadJson;
  /** One row at a time, for nobody knows how many there are. */
  rows(name: string, version: string): AsyncIterable<Row>;
}

export function published(folder: string, disk: Disk): Published {
  const text = async (path: string): Promise<string> =>
    Buffer.from(await disk.read(join(folder, path))).toString('utf8');
  return {
    text,
    json: async (path) => JSON.parse(await text(path)) as unknown,
    rows: (name, version) => rowsIn(folder, name, version, disk),
  };
}
