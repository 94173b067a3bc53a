import { join } from 'node:path';
import type { Disk } from '../../effects.js';

/** A line of output/state/runs.jsonl: how a run ended. */
export interface JournalEntry {
  readonly run: string;
  readonly started: string;
  readonly ended: string;
  readonly result: 'published' | 'unchanged' | 'signed' | 'held' | 'withdrawn' | 'failed' | 'interrupted';
  readonly exitCode: number | null;
  /** Why nothing was released. */
  readonly reason: string | null;
  /** The version of each dataset after the run. */
  readonly versions: Readonly<Record<string, string>>;
}

export const journalFile = 'runs.jsonl';

/** Adds a run to the journal; a line that an earlier run could not finish is ended first. */
export async function journal(state: string, entry: JournalEntry, disk: Disk): Promise<void> {
  const path = join(state, journalFile);
  const written = (await disk.kind(path)) === 'file' ? await disk.read(path) : new Uint8Array();
  const isCutOff = written.length > 0 && written.at(-1) !== '\n'.charCodeAt(0);
  await disk.append(path, `${isCutOff ? '\n' : ''}${JSON.stringify(entry)}\n`);
}

/** The last run of the journal that can be read; undefined where there is none. */
export async function lastRun(state: string, disk: Disk): Promise<JournalEntry | undefined> {
  const path = join(state, journalFile);
  if ((await disk.kind(path)) !== 'file') return undefined;
  const lines = Buffer.from(await disk.read(path))
    .toString('utf8')
    .trimEnd()
    .split('\n');
  for (const line of lines.toReversed()) {
    try {
      return JSON.parse(line) as JournalEntry;
    } catch {
      // It was cut off while it was written.
    }
  }
  return undefined;
}
