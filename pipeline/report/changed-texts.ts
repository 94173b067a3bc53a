import { join } from 'node:path';
import type { Disk } from '../effects.js';
import type { Outcome } from '../publish/run/outcome.js';
import { textPath } from '../publish/site/addresses.js';
import type { ChangedText } from '../schemas.js';
import { sourceChanges } from './source-changes.js';
import { differences } from './differences.js';

/** Texts whose differences are looked for: enough for a person to read. */
const mostTexts = 200;

/** Where the texts that changed differ from those of the last release, which lie in the site. */
export async function changedTexts(
  { datasets, documents }: Pick<Outcome, 'datasets' | 'documents'>,
  output: string,
  disk: Disk,
): Promise<ChangedText[]> {
  const { changed } = sourceChanges(datasets);
  const told = new Set(changed.slice(0, mostTexts).map(({ id }) => id));
  const texts = new Map<string, string>();
  if (told.size > 0) for (const { id, source } of documents) if (told.has(id)) texts.set(id, source);
  const found: ChangedText[] = [];
  for (const { id, file, sha256 } of changed) {
    const now = texts.get(id);
    // Where it cannot be read, the run has not failed for that.
    const before = await disk.read(join(output, 'site', textPath(id, sha256))).catch(() => undefined);
    found.push({
      file,
      differences: before && now !== undefined ? differences(Buffer.from(before).toString('utf8'), now) : null,
    });
  }
  return found;
}
