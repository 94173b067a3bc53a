import type { Archive, Page } from './archive.js';
import type { Answer } from './client.js';
import type { WebSource } from './discover.js';
import { isLoginForm } from './login-form.js';
import { missed } from './missed.js';
import { nameOf } from './name.js';
import type { Visit } from './visitor.js';

/** What a run saw of the pages of one source. */
export interface Fetched {
  readonly source: WebSource;
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Those that this run made gone. */
  readonly gone: number;
  /** What could not be had, with the place; the version before stands. */
  readonly failed: readonly string[];
}

export interface Fetching {
  readonly visit: Visit;
  readonly archive: Archive;
  /** When the run is, ISO 8601 in UTC. */
  readonly now: string;
  /** After so many runs without it a page is gone. */
  readonly misses: number;
  /** Does a work that can fail, and notes its failure. */
  readonly attempt: <T>(source: WebSource, work: Promise<T>) => Promise<T | undefined>;
  readonly each: Each;
}

/** Does a work for each address, all at once. */
export type Each = (addresses: readonly string[], work: (address: string) => Promise<void>) => Promise<void>;

/**
 * Fetches the pages of a source, those that have changed since. A page that cannot be had stays as it was; one that
 * nothing names any more, or that its server says is not there, is gone after some runs. `addresses` is undefined where
 * the source's own list could not be had.
 */
export async function fetchPages(
  source: WebSource,
  addresses: readonly string[] | undefined,
  headers: Readonly<Record<string, string>>,
  { visit, archive, now, misses, attempt, each }: Fetching,
): Promise<Omit<Fetched, 'failed'> & { readonly faults: readonly string[] }> {
  const known = [...archive.pages.values()].filter((page) => page.source === nameOf(source));
  const faults: string[] = [];
  const counts = { new: 0, changed: 0, unchanged: 0, gone: 0 };

  const miss = (page: Page): void => {
    const after = missed(page, source.misses ?? misses, now);
    if (after.gone !== page.gone) counts.gone++;
    archive.note(after);
  };
  const take = async (address: string): Promise<void> => {
    const before = archive.pages.get(address);
    const answer = await attempt(source, visit(address, { ...headers, ...condition(before) }));
    if (answer === undefined) return;
    const isMissing = answer.status === 404 || answer.status === 410;
    if (before && answer.status === 304) {
      counts.unchanged++;
      archive.note({ ...before, source: nameOf(source), last: now, misses: 0, gone: null });
    } else if (before && isMissing) {
      miss(before);
    } else {
      const fault = faultOf(answer) ?? (before && (await lockedOut(answer, before, archive)));
      if (fault !== undefined) return void faults.push(`${address}: ${fault}`);
      const page = await archive.keep(nameOf(source), address, answer, now);
      counts[before === undefined ? 'new' : page.sha256 === before.sha256 ? 'unchanged' : 'changed']++;
    }
  };

  // Where the list itself cannot be had, nobody knows what is new, or missing from it.
  await each(addresses ?? known.filter(({ gone }) => gone === null).map(({ address }) => address), take);
  if (addresses !== undefined) {
    const named = new Set(addresses);
    for (const page of known) if (!named.has(page.address)) miss(page);
  }
  return { source, ...counts, faults };
}

const condition = (page: Page | undefined): Record<string, string> => ({
  ...(page?.headers['etag'] !== undefined && { 'if-none-match': page.headers['etag'] }),
  ...(page?.headers['last-modified'] !== undefined && { 'if-modified-since': page.headers['last-modified'] }),
});

/** What makes an answer no version of the page. */
function faultOf({ status, bytes }: Answer): string | undefined {
  if (status !== 200) return `Unexpected status ${String(status)}, expected 200 and the page`;
  return bytes.length === 0 ? 'Unexpected empty answer, expected the page' : undefined;
}

async function lockedOut({ headers, bytes }: Answer, before: Page, archive: Archive): Promise<string | undefined> {
  if (!isLoginForm(headers['content-type'], bytes)) return undefined;
  if (isLoginForm(before.headers['content-type'], await archive.bytes(before))) return undefined;
  return `Unexpected login form, expected the page; the version of ${before.first} stands`;
}
