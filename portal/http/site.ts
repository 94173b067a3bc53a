import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Disk } from '../../pipeline/effects.js';
import { PipelineError } from '../../pipeline/effects.js';
import { openStore, type Store } from '../store/store.js';
import { filesOf, type Files } from './files.js';

/** One build of a site, opened to be served. */
export interface OpenSite {
  readonly store: Store;
  readonly files: Files;
}

/** The site that an output folder shows, whichever it is at the time. */
export interface CurrentSite {
  get(): Promise<OpenSite>;
  close(): void;
}

/** How often it is looked whether a new site is there, in milliseconds. */
const patience = 1000;

/**
 * Opens what is served, and opens it anew after every release: requests that are under way end with the old one. What was read stands
 * in a file of this process alone, for as long as it runs.
 */
export async function currentSite(output: string, disk: Disk, now: () => Date): Promise<CurrentSite> {
  const room = mkdtempSync(join(tmpdir(), 'nashir-serve-'));
  let number = 0;
  const open = async (target: string): Promise<OpenSite> => {
    const folder = join(output, target);
    return { store: await openStore(folder, join(room, `${String(++number)}.sqlite`), disk), files: filesOf(folder) };
  };
  const target = await disk.readLink(join(output, 'site'));
  if (target === undefined) {
    rmSync(room, { recursive: true });
    throw new PipelineError(
      `${join(output, 'site')}: Cannot find a site to serve`,
      'Publish one first: nashir publish.',
    );
  }
  let shown = target;
  let site = await open(target);
  let looked = now().getTime();
  let opening: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    const next = await disk.readLink(join(output, 'site'));
    if (next === undefined || next === shown) return;
    const fresh = await open(next);
    const old = site;
    [site, shown] = [fresh, next];
    // Whoever was given the old one has had its answer by then.
    setTimeout(() => {
      old.store.close();
    }, 30_000).unref();
  };
  return {
    async get() {
      const time = now().getTime();
      if (time - looked >= patience && !opening) {
        looked = time;
        opening = look().finally(() => (opening = undefined));
      }
      return Promise.resolve(site);
    },
    close() {
      site.store.close();
      rmSync(room, { recursive: true, force: true });
    },
  };
}
