import { join } from 'node:path';
import type { Disk } from '../pipeline/effects.js';
import type { Pages } from '../pipeline/publish/site/pages.js';
import { buildFile, readAssets } from './assets.js';
import { locationOf } from './page.js';
import { routes } from './pages/routes.js';
import { entriesFile } from './pages/search.js';
import { portal } from './portal.js';
import { allEntries } from './query/search.js';
import { inMemory } from './store/database.js';
import { openStore, type Store } from './store/store.js';
import { languages } from './texts/texts.js';

/** The pages of a site as files: every page in each language, and what they load. */
export const sitePages = (disk: Disk): Pages => ({
  async areCurrent(folder) {
    const path = join(folder, buildFile);
    return (await disk.kind(path)) === 'file' && isSame(await disk.read(path), readAssets().read(buildFile));
  },
  async write(folder) {
    const store = await openStore(folder, inMemory, disk);
    try {
      // The disk makes many files safe at once in the time that it takes for one.
      const writing = new Set<Promise<void>>();
      const made = new Set<string>();
      const changed: string[] = [];
      for await (const { path, content } of exported(store)) {
        made.add(path);
        const written = put(join(folder, path), content, disk)
          .then((isChanged) => {
            if (isChanged) changed.push(path);
          })
          .finally(() => writing.delete(written));
        writing.add(written);
        if (writing.size >= atOnce) await Promise.race(writing);
      }
      await Promise.all(writing);
      for (const tree of changing) await removeOthers(folder, made, disk, tree);
      return changed;
    } finally {
      store.close();
    }
  },
});

const atOnce = 32;

interface ExportedFile {
  readonly path: string;
  readonly content: Uint8Array;
}

async function* exported(store: Store): AsyncGenerator<ExportedFile> {
  const assets = readAssets();
  for (const path of assets.files) yield { path, content: assets.read(path) };
  yield { path: entriesFile, content: Buffer.from(JSON.stringify(allEntries(store))) };
  const app = portal({ store, assets, mode: 'static' });
  const page = async (address: string, status: number): Promise<Uint8Array> => {
    const answer = await app.request(address.split('/').map(encodeURIComponent).join('/'));
    if (answer.status !== status)
      throw new Error(`Unexpected status ${String(answer.status)} of page ${address}, expected ${String(status)}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  for (const language of languages) {
    const content = await page(locationOf(language, '/404', 'live'), 404);
    yield { path: locationOf(language, '/404', 'static').slice(1), content };
  }
  for (const { paths } of routes) {
    for (const path of paths(store))
      for (const language of languages) {
        const content = await page(locationOf(language, path, 'live'), 200);
        yield { path: locationOf(language, path, 'static').slice(1), content };
      }
  }
}

/** The page of an earlier version of a text, beside the text, as long as that is published. */
const earlierText = /^(?:fr\/|en\/)?(sources\/.+\/[0-9a-f]{12})\/index\.html$/u;

/** Where pages come and go; others put files beside them. */
const changing = ['id', 'sources', 'changes'].flatMap((tree) => [tree, `fr/${tree}`, `en/${tree}`]);

/** Takes away the pages that nothing stands behind any more. */
async function removeOthers(folder: string, made: ReadonlySet<string>, disk: Disk, under: string): Promise<void> {
  if ((await disk.kind(join(folder, under))) === undefined) return;
  for (const { name, kind } of await disk.list(join(folder, under))) {
    const path = `${under}/${name}`;
    if (kind === 'folder') await removeOthers(folder, made, disk, path);
    if (name !== 'index.html' || made.has(path)) continue;
    const text = earlierText.exec(path)?.[1];
    if (text === undefined || (await disk.kind(join(folder, `${text}.txt`))) === undefined)
      await disk.remove(join(folder, path));
  }
}

/** Whether the file is another now: what is there in these very bytes stays; the old file is taken away first, for the site that is served may have it, too. */
async function put(path: string, content: Uint8Array, disk: Disk): Promise<boolean> {
  if ((await disk.kind(path)) === 'file') {
    if (isSame(await disk.read(path), content)) return false;
    await disk.remove(path);
  }
  await disk.write(path, [content]);
  return true;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
