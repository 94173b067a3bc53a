import { join } from 'node:path';
import type { Disk } from '../../effects.js';
import { readSite } from '../site/site.js';
import { journalFile, type JournalEntry } from './journal.js';
import { runName } from './run-name.js';

/** Where the journal is lost, its published runs are written anew from the releases that the site lists. */
export async function rebuildJournal(output: string, disk: Disk): Promise<void> {
  const path = join(output, 'state', journalFile);
  if ((await disk.kind(path)) !== undefined) return;
  const releases = (await readSite(output, disk))?.index.releases ?? [];
  if (releases.length === 0) return;
  const lines = releases.map(({ released, versions }): JournalEntry => ({
    run: runName(new Date(released)),
    started: released,
    ended: released,
    result: 'published',
    exitCode: null,
    reason: 'Written anew from the site: the journal was lost',
    versions,
  }));
  await disk.write(
    path,
    lines.map((line) => `${JSON.stringify(line)}\n`),
  );
}
