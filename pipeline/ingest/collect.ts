import { join } from 'node:path';
import type { Effects } from '../effects.js';
import type { Metadata, SourceConfiguration } from '../schemas.js';
import type { Settings } from './configuration.js';
import { fileItem, type Item } from './item.js';
import { isOutlasting, keepFiles, vanishedItems } from './outlast.js';
import { listSources } from './sources.js';
import { openArchive, type Archive } from './web/archive.js';
import type { Fetched } from './web/fetch-pages.js';
import { nameOf } from './web/name.js';
import type { WebSource } from './web/discover.js';

/** What is to be read, and what was seen on the way to it. */
export interface Collection {
  readonly items: readonly Item[];
  /** Files whose endings nothing reads, with their folders. */
  readonly skipped: readonly string[];
  readonly fetched: readonly Fetched[];
}

/**
 * Everything that the configuration names: files of folders, and pages of the web. Those of the sources that are due,
 * by their names, are fetched first; those of others, and those that cannot be had, are as the archive has them, and so are
 * files that are gone and whose rows stay.
 */
export async function collect(
  { sources, fetch: settings }: Settings,
  input: string,
  archiveFolder: string,
  isDue: (source: string) => boolean,
  effects: Effects,
): Promise<Collection> {
  const items: Item[] = [];
  const skipped: string[] = [];
  let opened: Archive | undefined;
  for (const source of sources) {
    if (source.kind !== 'folder') continue;
    const folder = join(input, source.at);
    const listing = await listSources(folder, source, effects.disk);
    skipped.push(...listing.skipped.map((file) => join(folder, file)));
    items.push(...listing.files.map((file) => fileItem(join(folder, file), file, effects.disk, knownOf(source))));
    if (!isOutlasting(source)) continue;
    opened ??= await openArchive(archiveFolder, effects.disk);
    const seen = { folder, files: listing.files, archive: opened };
    if (isDue(nameOf(source))) await keepFiles(source, seen, effects.now().toISOString(), effects.disk);
    items.push(...vanishedItems(source, seen, knownOf(source)));
  }
  const isWeb = (source: SourceConfiguration): source is WebSource => source.kind !== 'folder';
  const web = sources.filter(isWeb);
  if (web.length === 0) return { items, skipped, fetched: [] };
  // What only fetching needs is loaded for it.
  const [{ fetchSources }, { pageItem }] = await Promise.all([
    import('./web/fetch-sources.js'),
    import('./web/page-item.js'),
  ]);
  const archive = opened ?? (await openArchive(archiveFolder, effects.disk));
  const isWebDue = (source: WebSource): boolean => isDue(nameOf(source));
  const fetched = web.some(isWebDue) ? await fetchSources(web, settings, input, archive, effects, isWebDue) : [];
  const bySource = new Map(web.map((source) => [nameOf(source), source]));
  for (const page of [...archive.pages.values()].sort((a, b) => (a.address < b.address ? -1 : 1))) {
    const source = bySource.get(page.source);
    if (source === undefined || (page.gone !== null && (source.gone ?? settings.gone) === 'remove')) continue;
    items.push(pageItem(page, knownOf(source), archive));
  }
  return { items, skipped, fetched };
}

const knownOf = ({ publisher, licence, language, country }: SourceConfiguration): Metadata => ({
  ...(publisher !== undefined && { publisher }),
  ...(licence !== undefined && { licence }),
  ...(language !== undefined && { language }),
  ...(country !== undefined && { country }),
});
