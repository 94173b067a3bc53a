import { join } from 'node:path';
import type { Row } from '../../check/dataset.js';
import type { Disk } from '../../effects.js';
import { linesOf } from '../../lines.js';
import { parseWritten } from './parse-written.js';

/** The rows of a version in a site's folder, one at a time: a whole dataset may be longer than a string can be. */
export async function* rowsIn(folder: string, name: string, version: string, disk: Disk): AsyncGenerator<Row> {
  const path = join(folder, 'data', name, version, `${name}.jsonl`);
  for await (const line of linesOf(disk.stream(path))) yield parseWritten(line, path) as Row;
}
