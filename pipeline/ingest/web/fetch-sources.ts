import type { LookupFunction } from 'node:net';
import type { Disk } from '../../effects.js';
import { failure } from '../../failure.js';
import type { Tell } from '../../tell.js';
import type { FetchSettings } from '../fetch-settings.js';
import type { Archive } from './archive.js';
import { client } from './client.js';
import { discover, type WebSource } from './discover.js';
import { fetchPages, type Each, type Fetched } from './fetch-pages.js';
import { fill } from './fill.js';
import { nameOf } from './name.js';
import { allowing } from './reachable.js';
import { visitor } from './visitor.js';

/** The world that fetching needs. */
export interface Web {
  readonly disk: Disk;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly lookup: LookupFunction;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Fetches what the sources that are due name, each host at its own pace, and brings the archive up to date. Where two
 * sources name one page, it is the first one's, due or not. Nothing that fails stops the rest; a header whose secret is
 * missing does.
 */
export async function fetchSources(
  all: readonly WebSource[],
  settings: FetchSettings,
  input: string,
  archive: Archive,
  { disk, now, sleep, lookup, environment }: Web,
  isDue: (source: WebSource) => boolean = () => true,
  tell: Tell = () => undefined,
): Promise<Fetched[]> {
  const sources = all.filter(isDue);
  const web = client(settings, allowing(settings.allowHosts), lookup);
  const visit = visitor(web, settings, sleep);
  const failed = new Map<WebSource, string[]>(sources.map((source) => [source, []]));
  const attempt = async <T>(source: WebSource, work: Promise<T>): Promise<T | undefined> => {
    try {
      return await work;
    } catch (error) {
      const expected = failure(error);
      if (!expected) throw error;
      failed.get(source)?.push(expected.toString());
      return undefined;
    }
  };
  const headers = new Map(sources.map((source) => [source, headersOf(source, environment)]));
  try {
    const named = await Promise.all(
      sources.map((source) => {
        const get = (address: string) => visit(address, headers.get(source));
        return attempt(source, discover(source, { input, disk, get }));
      }),
    );
    const own = ownAddresses(all, new Map(sources.map((source, i) => [source, named[i]])), archive);
    const fetching = {
      visit,
      archive,
      now: now().toISOString(),
      misses: settings.misses,
      attempt,
      each: counting(tell),
    };
    const fetched = await Promise.all(
      sources.map((source) => fetchPages(source, own.get(source), headers.get(source) ?? {}, fetching)),
    );
    return fetched.map(({ faults, ...rest }) => ({
      ...rest,
      failed: [...(failed.get(rest.source) ?? []), ...faults].sort(),
    }));
  } finally {
    // What was fetched before a failure is not fetched again.
    await archive.save().finally(() => web.close());
  }
}

/** Does a work for each, and tells how many of all are done. All that is asked for at once is known before the first is done. */
function counting(tell: Tell): Each {
  let [done, of] = [0, 0];
  return async (addresses, work) => {
    of += addresses.length;
    const counted = (address: string): Promise<void> =>
      work(address).finally(() => {
        tell('fetch pages', { done: ++done, of });
      });
    await Promise.all(addresses.map(counted));
  };
}

/** What each source names and none before it; a source that is not due has the pages that the archive says are its own. */
function ownAddresses(
  sources: readonly WebSource[],
  named: ReadonlyMap<WebSource, readonly string[] | undefined>,
  archive: Archive,
): Map<WebSource, readonly string[] | undefined> {
  const taken = new Set<string>();
  const own = new Map<WebSource, readonly string[] | undefined>();
  for (const source of sources) {
    if (named.has(source)) {
      own.set(
        source,
        named.get(source)?.filter((address) => !taken.has(address) && taken.add(address)),
      );
    } else for (const page of archive.pages.values()) if (page.source === nameOf(source)) taken.add(page.address);
  }
  return own;
}

function headersOf(source: WebSource, environment: Web['environment']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(source.headers ?? {}).map(([name, text]) => [
      name.toLowerCase(),
      fill(text, `${nameOf(source)}: header \`${name}\``, environment),
    ]),
  );
}
