import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from '../pipeline/effects.js';
import { runKey } from '../pipeline/publish/run/standing.js';
import type { Pages } from '../pipeline/publish/site/pages.js';
import type { Tell } from '../pipeline/tell.js';
import { buildFile, readAssets } from './assets.js';
import { locationOf } from './page.js';
import { openPageMemory, type PageMemory } from './page-memory.js';
import { routes } from './pages/routes.js';
import { entriesFile } from './pages/search.js';
import { portal } from './portal.js';
import { allEntries } from './query/search.js';
import { sitemap } from './sitemap.js';
import { cacheSize } from './store/database.js';
import { partFiles } from './store/parts.js';
import { openStore, type Store } from './store/store.js';
import { watch } from './store/watch.js';
import { languages, type Language } from './texts/texts.js';

/** The pages of a site as files: every page in each language, and what they load. */
export const sitePages = (output: string, disk: Disk): Pages => ({
  async areCurrent(folder) {
    const path = join(folder, buildFile);
    return (await disk.kind(path)) === 'file' && isSame(await disk.read(path), readAssets().read(buildFile));
  },
  async write(folder, sums, tell) {
    const scratch = `${folder}.pages`;
    const memory = await openPageMemory(join(output, 'state'), runKey([process.versions]), disk);
    const store = await openStore(folder, scratch, disk, cacheSize.exporting);
    try {
      const changed = await writeAll(exported(store, sums, memory, tell), folder, sums, disk);
      await memory.save();
      return changed;
    } finally {
      memory.close();
      store.close();
      await disk.remove(scratch);
    }
  },
});

type Sums = ReadonlyMap<string, string>;

/** The disk makes many files safe at once in the time that it takes for one. */
const atOnce = 32;

async function writeAll(files: AsyncIterable<ExportedFile>, folder: string, sums: Sums, disk: Disk): Promise<Sums> {
  const writing = new Set<Promise<void>>();
  const made = new Set<string>();
  const changed = new Map<string, string>();
  for await (const each of files) {
    const { path } = each;
    made.add(path);
    if (!('content' in each) || sums.get(path) === each.sum) continue;
    const { content, sum } = each;
    changed.set(path, sum);
    const written = put(join(folder, path), content, disk).finally(() => writing.delete(written));
    writing.add(written);
    if (writing.size >= atOnce) await Promise.race(writing);
  }
  await Promise.all(writing);
  for (const tree of changing) await removeOthers(folder, made, disk, tree);
  return changed;
}

interface MadeFile {
  readonly path: string;
  readonly content: Uint8Array;
  readonly sum: string;
}

/** A file, made or known to be in the site already. */
type ExportedFile = MadeFile | { readonly path: string };

const file = (path: string, content: Uint8Array): MadeFile => ({ path, content, sum: hash('sha256', content) });

async function* exported(store: Store, sums: Sums, memory: PageMemory, tell: Tell): AsyncGenerator<ExportedFile> {
  const assets = readAssets();
  for (const path of assets.files) yield file(path, assets.read(path));
  yield file(entriesFile, Buffer.from(JSON.stringify(allEntries(store))));
  yield file('sitemap.xml', Buffer.from(sitemap(store)));
  for (const { path, content } of partFiles(store)) yield file(path, Buffer.from(JSON.stringify(content)));
  const watched = watch(store);
  const app = portal({ store: watched.store, assets, mode: 'static' });
  const page = async (language: Language, path: string, status: number): Promise<MadeFile> => {
    const address = locationOf(language, path, 'live');
    const answer = await app.request(address.split('/').map(encodeURIComponent).join('/'));
    if (answer.status !== status)
      throw new Error(`Unexpected status ${String(answer.status)} of page ${address}, expected ${String(status)}`);
    return file(placeOf(language, path), new Uint8Array(await answer.arrayBuffer()));
  };
  for (const language of languages) yield await page(language, '/404', 404);
  watched.asked();
  const of = pathsOf(store);
  let done = 0;
  for (const route of routes)
    for (const path of route.paths(store)) {
      tell('make the pages', { done: ++done, of });
      const places = languages.map((language) => placeOf(language, path));
      const note = memory.get(path);
      if (note?.files === together(places.map((place) => sums.get(place))) && watched.isSame(note)) {
        memory.keep(path, note);
        yield* places.map((place) => ({ path: place }));
        continue;
      }
      const files: MadeFile[] = [];
      for (const language of languages) files.push(await page(language, path, 200));
      memory.keep(path, { ...watched.asked(), files: together(files.map(({ sum }) => sum)) });
      yield* files;
    }
}

/** How many pages there are in a language: their paths are more than should be in memory at once. */
function pathsOf(store: Store): number {
  let count = 0;
  for (const route of routes) for (const paths = route.paths(store)[Symbol.iterator](); !paths.next().done;) count++;
  return count;
}

/** One checksum for the files of a page. */
const together = (sums: readonly (string | undefined)[]): string => hash('sha256', sums.join(' '));

/** Where the file of a page lies. */
const placeOf = (language: Language, path: string): string => locationOf(language, path, 'static').slice(1);

/** What is made of a version of a text: it stays, beside the text, when there is a newer one, as long as that is published. */
const ofText = /^(?:fr\/|en\/)?(sources\/.+\/[0-9a-f]{12})(?:(?:\/\d+)?\/index\.html|\.parts\.json)$/u;

/** Where pages come and go; others put files beside them. */
const changing = ['id', 'sources', 'sources-page', 'changes'].flatMap((tree) => [tree, `fr/${tree}`, `en/${tree}`]);

/** Takes away the pages that nothing stands behind any more. */
async function removeOthers(folder: string, made: ReadonlySet<string>, disk: Disk, under: string): Promise<void> {
  if ((await disk.kind(join(folder, under))) === undefined) return;
  for (const { name, kind } of await disk.list(join(folder, under))) {
    const path = `${under}/${name}`;
    if (kind === 'folder') await removeOthers(folder, made, disk, path);
    if (!/^index\.html$|\.parts\.json$/u.test(name) || made.has(path)) continue;
    const text = ofText.exec(path)?.[1];
    const isOfEarlier = text !== undefined && !made.has(`${text}/index.html`);
    if (!isOfEarlier || (await disk.kind(join(folder, `${text}.txt`))) === undefined)
      await disk.remove(join(folder, path));
  }
}

/** The old file is taken away first, for the site that is served may have it, too. */
async function put(path: string, content: Uint8Array, disk: Disk): Promise<void> {
  await disk.remove(path);
  await disk.write(path, [content]);
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
