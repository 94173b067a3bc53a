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
  const texts = new Map(documents.map(({ id, source }) => [id, source]));
  const found: ChangedText[] = [];
  for (const { id, file, sha256 } of sourceChanges(datasets).changed) {
    const path = join(output, 'site', textPath(id, sha256));
    const now = texts.get(id);
    const isKept = found.length < mostTexts && now !== undefined && (await disk.kind(path)) === 'file';
    const before = isKept ? Buffer.from(await disk.read(path)).toString('utf8') : undefined;
    found.push({ file, differences: before === undefined || now === undefined ? null : differences(before, now) });
  }
  return found;
}
