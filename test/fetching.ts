import { lookup } from 'node:dns';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { realDisk } from '../pipeline/disk.js';
import type { FetchSettings } from '../pipeline/ingest/fetch-settings.js';
import { openArchive, type Archive } from '../pipeline/ingest/web/archive.js';
import type { WebSource } from '../pipeline/ingest/web/discover.js';
import type { Fetched } from '../pipeline/ingest/web/fetch-pages.js';
import { fetchSources, type Web } from '../pipeline/ingest/web/fetch-sources.js';
import { noon } from './clock.js';

export interface Office {
  readonly folder: string;
  /** How long was waited, in milliseconds, each time. */
  readonly pauses: number[];
  readonly fetch: (
    sources: readonly WebSource[],
    settings?: Partial<FetchSettings>,
    web?: Partial<Web>,
  ) => Promise<Fetched[]>;
  readonly archive: () => Promise<Archive>;
  /** The newest version of each page. */
  readonly texts: () => Promise<string[]>;
}

/** A folder with an archive in it, and the fetching into it. */
export async function office(allowHosts: readonly string[]): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'nashir-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const pauses: number[] = [];
  const plain: FetchSettings = {
    userAgent: 'nashir-test',
    delay: 0,
    timeout: 2000,
    largest: 10_000,
    retries: 2,
    allowHosts,
    misses: 2,
    gone: 'keep',
  };
  const web: Web = {
    disk: realDisk,
    now: () => noon,
    sleep: (milliseconds) => {
      pauses.push(milliseconds);
      return Promise.resolve();
    },
    lookup,
    environment: {},
  };
  const archive = (disk = realDisk): Promise<Archive> => openArchive(join(folder, 'archive'), disk);
  return {
    folder,
    pauses,
    archive,
    fetch: async (sources, settings, other) =>
      fetchSources(sources, { ...plain, ...settings }, folder, await archive(other?.disk), { ...web, ...other }),
    async texts() {
      const stored = await archive();
      return Promise.all([...stored.pages.values()].map(async (page) => String(Buffer.from(await stored.bytes(page)))));
    },
  };
}
