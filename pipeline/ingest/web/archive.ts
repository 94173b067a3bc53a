import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Disk } from '../../effects.js';
import { replace } from '../../replace.js';
import type { Answer } from './client.js';

/** What was seen at an address, and when: the newest version of the page that was got whole. */
export interface Page {
  /** The source of the configuration that names it. */
  readonly source: string;
  /** The address that was asked for; `url` is where its redirects ended. */
  readonly address: string;
  readonly url: string;
  /** SHA-256 of the bytes, in hex: they lie in blobs/ under it. */
  readonly sha256: string;
  readonly headers: Readonly<Record<string, string>>;
  /** When these bytes were first seen, and when last: ISO 8601 in UTC. */
  readonly first: string;
  readonly last: string;
  /** How many runs in a row have not found it. */
  readonly misses: number;
  /** Since when it is gone; null while it is there. */
  readonly gone: string | null;
}

/**
 * The pages as they were fetched, so that every published fact can be traced to what was seen on which day:
 * `blobs/ab/abcd….` holds the bytes by their SHA-256, `fetches/2026-11.jsonl` a line for each version that was seen, and
 * `pages.json` the newest of each address.
 */
export interface Archive {
  readonly pages: ReadonlyMap<string, Page>;
  bytes(page: Page): Promise<Uint8Array>;
  /** Keeps what an address answered; gives the page as it stands from then on. */
  keep(source: string, address: string, answer: Answer, now: string): Promise<Page>;
  /** Notes what else is known of a page: that it is unchanged, missing, gone. */
  note(page: Page): void;
  /** Writes pages.json, whole or not at all. */
  save(): Promise<void>;
}

export async function openArchive(folder: string, disk: Disk): Promise<Archive> {
  const list = join(folder, 'pages.json');
  const pages = new Map<string, Page>();
  if ((await disk.kind(list)) === 'file') {
    const stored = JSON.parse(Buffer.from(await disk.read(list)).toString('utf8')) as Page[];
    for (const page of stored) pages.set(page.address, page);
  }
  const blob = (sha256: string): string => join(folder, 'blobs', sha256.slice(0, 2), sha256);
  const keep: Archive['keep'] = async (source, address, { url, headers, bytes }, now) => {
    const sha256 = hash('sha256', bytes);
    const known = pages.get(address);
    const isSame = known?.sha256 === sha256;
    const page: Page = {
      source,
      address,
      url,
      sha256,
      headers: open(headers),
      first: isSame ? known.first : now,
      last: now,
      misses: 0,
      gone: null,
    };
    if (!isSame) {
      if ((await disk.kind(blob(sha256))) === undefined) await replace(blob(sha256), bytes, disk);
      await disk.makeFolder(join(folder, 'fetches'));
      await disk.append(
        join(folder, 'fetches', `${now.slice(0, 7)}.jsonl`),
        `${JSON.stringify({ at: now, source, address, url, sha256, headers: page.headers })}\n`,
      );
    }
    pages.set(address, page);
    return page;
  };
  // One at a time, for two pages can have the same bytes.
  let last: Promise<unknown> = Promise.resolve();
  return {
    pages,
    bytes: ({ sha256 }) => disk.read(blob(sha256)),
    keep(...kept) {
      const turn = last.then(() => keep(...kept));
      last = turn.catch(() => undefined);
      return turn;
    },
    note: (page) => void pages.set(page.address, page),
    async save() {
      const sorted = [...pages.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
      await replace(list, `${JSON.stringify(sorted, null, 1)}\n`, disk);
    },
  };
}

/** A session's cookie is nobody's business. */
const open = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'set-cookie'));
