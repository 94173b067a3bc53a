import type { Effects } from '../effects.js';
import type { SourceConfiguration } from '../schemas.js';
import type { Tell } from '../tell.js';
import { collectFolders, type Folders } from './collect-folders.js';
import type { Settings } from './configuration.js';
import type { Item } from './item.js';
import { knownOf } from './known.js';
import { emptyFolder } from './sources.js';
import { openArchive, type Archive } from './web/archive.js';
import type { WebSource } from './web/discover.js';
import type { Fetched } from './web/fetch-pages.js';
import { nameOf } from './web/name.js';

/** What is to be read, and what was seen on the way to it. */
export interface Collection extends Folders {
  readonly fetched: readonly Fetched[];
}

/**
 * Everything that the configuration names: files of folders, and pages of the web. Those of the sources that are due,
 * by their names, are fetched first; those of others, and those that cannot be had, are as the archive has them, and so are
 * files that are gone and whose rows stay. Throws a PipelineError where there is nothing at all.
 */
export async function collect(
  { sources, fetch: settings }: Settings,
  input: string,
  archiveFolder: string,
  isDue: (source: string) => boolean,
  effects: Effects,
  tell: Tell,
): Promise<Collection> {
  let opened: Promise<Archive> | undefined;
  const open = (): Promise<Archive> => (opened ??= openArchive(archiveFolder, effects.disk));
  const isWeb = (source: SourceConfiguration): source is WebSource => source.kind !== 'folder';
  const folders = await collectFolders(
    sources.filter((source) => !isWeb(source)),
    input,
    open,
    isDue,
    effects,
  );
  const web = sources.filter(isWeb);
  if (web.length === 0) {
    if (folders.items.length === 0) throw [...folders.missing.values()][0] ?? emptyFolder(folders.empty[0] ?? input);
    return { ...folders, fetched: [] };
  }
  // What only fetching needs is loaded for it.
  const [{ fetchSources }, { pageItem }] = await Promise.all([
    import('./web/fetch-sources.js'),
    import('./web/page-item.js'),
  ]);
  const archive = await open();
  const isWebDue = (source: WebSource): boolean => isDue(nameOf(source));
  const fetched = web.some(isWebDue) ? await fetchSources(web, settings, input, archive, effects, isWebDue, tell) : [];
  const bySource = new Map(web.map((source) => [nameOf(source), source]));
  const pages: Item[] = [];
  for (const page of [...archive.pages.values()].sort((a, b) => (a.address < b.address ? -1 : 1))) {
    const source = bySource.get(page.source);
    if (source === undefined || (page.gone !== null && (source.gone ?? settings.gone) === 'remove')) continue;
    pages.push(pageItem(page, knownOf(source), archive));
  }
  return { ...folders, items: [...folders.items, ...pages], fetched };
}
