import { join } from 'node:path';
import type { Disk } from '../effects.js';
import type { DatasetName } from './dataset.js';

/** A row that is not published, and why; kept so that nothing is lost. */
export interface Quarantined {
  readonly dataset: DatasetName;
  readonly id: string;
  readonly reason: string;
  /** The id of the source, where the row has one. */
  readonly source: string | null;
  /** The place in the source: offsets as the row has them. */
  readonly start: number | null;
  readonly end: number | null;
  /** All that was to be published. */
  readonly row: unknown;
}

/**
 * Writes the rows that are kept back to output/quarantine/RUN.jsonl, a line each; gives the path, undefined when there
 * are none.
 */
export async function writeQuarantine(
  rows: readonly Quarantined[],
  output: string,
  run: string,
  disk: Disk,
): Promise<string | undefined> {
  if (rows.length === 0) return undefined;
  const path = join(output, 'quarantine', `${run}.jsonl`);
  await disk.remove(path);
  await disk.write(
    path,
    rows.map((row) => `${JSON.stringify(row)}\n`),
  );
  return path;
}
