import type { Refusal } from '../../ingest/sources.js';
import type { DatasetRelease } from '../versions/dataset-release.js';

/**
 * The refused sources that stand in the last release, and the folders that are not there where files vanish from it. Their rows
 * would go though nobody withdrew them, so nothing is released until they can be read again, or are taken away.
 */
export function withheld(
  refused: readonly Refusal[],
  missing: readonly string[],
  datasets: readonly DatasetRelease[],
): string[] {
  const documents = datasets.find(({ table }) => table.name === 'documents');
  const before = documents?.previous?.rows ?? [];
  const removed = new Set(documents?.changes?.removed);
  const published = new Set(before.map((row) => row['file']));
  // Which folder a file was in, the release does not tell.
  const isBereft = before.some(({ id, file }) => removed.has(id) && !URL.canParse(String(file)));
  return [...refused.map(({ file }) => file).filter((file) => published.has(file)), ...(isBereft ? missing : [])];
}
