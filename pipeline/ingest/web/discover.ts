import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { PipelineError, type Disk } from '../../effects.js';
import type { SourceConfiguration } from '../../schemas.js';
import { decode } from '../decode.js';
import { wanted } from '../wanted.js';
import { elements } from './elements.js';
import type { Answer } from './client.js';

/** A source of the configuration whose pages lie on the web. */
export type WebSource = SourceConfiguration & { readonly kind: keyof typeof discoverers };

interface Surroundings {
  /** The folder that paths of the configuration begin in. */
  readonly input: string;
  readonly disk: Disk;
  readonly get: (address: string) => Promise<Answer>;
}

/** How the addresses of a source's pages are found, for each kind of source. */
const discoverers = {
  page: ({ at }: SourceConfiguration) => Promise.resolve([at]),
  list,
  sitemap,
  feed,
  index,
};

// A sitemap of sitemaps goes no deeper than two by its standard; fifty thousand addresses are its most, too.
const mostDepth = 3;
const mostAddresses = 50_000;

/** The addresses of a source's pages, each once, in the order in which they are named. Throws a PipelineError. */
export async function discover(source: WebSource, surroundings: Surroundings): Promise<string[]> {
  const found = await discoverers[source.kind](source, surroundings);
  const isWanted = wanted(source);
  const addresses = new Set<string>();
  for (const address of found) {
    if (!URL.canParse(address)) continue;
    const url = new URL(address);
    url.hash = '';
    if (isWanted(pathOf(url))) addresses.add(url.href);
  }
  if (addresses.size > mostAddresses)
    throw new PipelineError(
      `${source.at}: Unexpected ${String(addresses.size)} addresses, expected at most ${String(mostAddresses)}`,
    );
  return [...addresses];
}

/** What globs are held against: host and path, readable. */
function pathOf({ host, pathname, search }: URL): string {
  try {
    return decodeURI(host + pathname + search);
  } catch {
    return host + pathname + search;
  }
}

async function list({ at }: SourceConfiguration, { input, disk }: Surroundings): Promise<string[]> {
  const path = join(input, at);
  if ((await disk.kind(path)) !== 'file') throw new PipelineError(`${path}: Cannot find the list of addresses`);
  return decode(await disk.read(path), path)
    .text.split(/\r\n?|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

async function sitemap({ at }: SourceConfiguration, { get }: Surroundings): Promise<string[]> {
  const pages: string[] = [];
  const seen = new Set<string>();
  const read = async (address: string, depth: number): Promise<void> => {
    if (seen.has(address) || depth > mostDepth || pages.length > mostAddresses) return;
    seen.add(address);
    const places = elements(textOf(await expected(get, address)), address).filter(({ name }) => name === 'loc');
    for (const { parent, text } of places) {
      if (parent === 'url') pages.push(absolute(text, address));
      if (parent === 'sitemap') await read(absolute(text, address), depth + 1);
    }
  };
  await read(at, 1);
  return pages;
}

async function feed({ at }: SourceConfiguration, { get }: Surroundings): Promise<string[]> {
  const links = elements(textOf(await expected(get, at)), at).filter(({ name }) => name === 'link');
  return links.flatMap(({ parent, text, attributes: { rel = 'alternate', href = '' } }) => {
    if (parent === 'item') return absolute(text, at);
    return parent === 'entry' && rel === 'alternate' ? absolute(href, at) : [];
  });
}

async function index(
  { at, links = 'a[href]', pages = [1, 1] }: SourceConfiguration,
  { get }: Surroundings,
): Promise<string[]> {
  const found = new Set<string>();
  const [first = 1, last = first] = at.includes('{page}') ? pages : [1, 1];
  for (let number = first; number <= last; number++) {
    const address = at.replace('{page}', String(number));
    const answer = number === first ? await expected(get, address) : await get(address);
    // One past the last.
    if (answer.status === 404) break;
    const before = found.size;
    for (const link of selectAll(links, fromHtml(textOf(answer)))) {
      const target = link.properties.href;
      if (typeof target === 'string') found.add(absolute(target, answer.url).replace(/#.*/u, ''));
    }
    if (found.size === before) break;
  }
  return [...found];
}

/** A list that cannot be had is no list without pages. */
async function expected(get: Surroundings['get'], address: string): Promise<Answer> {
  const answer = await get(address);
  if (answer.status !== 200)
    throw new PipelineError(
      `${address}: Unexpected status ${String(answer.status)}, expected 200 and the list of pages`,
    );
  return answer;
}

const textOf = ({ bytes, url }: Answer): string => decode(bytes, url).text;

/** What is no address stays as it is, and is left out later. */
const absolute = (address: string, base: string): string =>
  URL.canParse(address, base) ? new URL(address, base).href : address;
