import { join } from 'node:path';
import { PipelineError, type Effects } from '../effects.js';
import type { SourceConfiguration } from '../schemas.js';
import { fileItem, type Item } from './item.js';
import { knownOf } from './known.js';
import { isOutlasting, keepFiles, vanishedItems } from './outlast.js';
import { listSources, type Listing } from './sources.js';
import type { Archive } from './web/archive.js';
import { nameOf } from './web/name.js';

/** What folders hold. */
export interface Folders {
  readonly items: readonly Item[];
  /** Files whose endings nothing reads, with their folders. */
  readonly skipped: readonly string[];
  /** Those in which there is nothing to be read. */
  readonly empty: readonly string[];
  /** Those that are not there, and why that is told. */
  readonly missing: ReadonlyMap<string, PipelineError>;
}

/**
 * The files of folders, and those that are gone and whose rows stay. Nobody knows what is gone from a folder that is not there:
 * it has what it had.
 */
export async function collectFolders(
  sources: readonly SourceConfiguration[],
  input: string,
  archive: () => Promise<Archive>,
  isDue: (source: string) => boolean,
  { disk, now }: Pick<Effects, 'disk' | 'now'>,
): Promise<Folders> {
  const items: Item[] = [];
  const skipped: string[] = [];
  const empty: string[] = [];
  const missing = new Map<string, PipelineError>();
  for (const source of sources) {
    const folder = join(input, source.at);
    const { files, ...listing } = await listSources(folder, source, disk).catch((error: unknown): Listing => {
      if (!(error instanceof PipelineError)) throw error;
      missing.set(folder, error);
      return { files: [], skipped: [] };
    });
    skipped.push(...listing.skipped.map((file) => join(folder, file)));
    items.push(...files.map((file) => fileItem(join(folder, file), file, disk, knownOf(source))));
    if (files.length === 0 && !missing.has(folder)) empty.push(folder);
    if (!isOutlasting(source)) continue;
    const seen = { folder, files, archive: await archive() };
    if (isDue(nameOf(source)) && !missing.has(folder)) await keepFiles(source, seen, now().toISOString(), disk);
    items.push(...vanishedItems(source, seen, knownOf(source)));
  }
  return { items, skipped, empty, missing };
}
