import type { Refusal } from '../../ingest/sources.js';
import type { Site } from '../site/site.js';
import { isStanding } from '../versions/dataset-release.js';

/**
 * The refused sources that stand in the last release. Their rows would vanish though nobody withdrew them, so nothing
 * is released until they can be read again, or are taken away.
 */
export async function withheld(refused: readonly Refusal[], site: Site | undefined): Promise<string[]> {
  const version = (await site?.versions('documents'))?.findLast(isStanding)?.version;
  if (!site || version === undefined || refused.length === 0) return [];
  const published = new Set((await site.rows('documents', version)).map((row) => row['file']));
  return refused.map(({ file }) => file).filter((file) => published.has(file));
}
