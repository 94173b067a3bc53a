import { answers } from './answers.js';
import { inside } from './inside.js';
import type { Faults, Published } from './published.js';

/** Files that name addresses; the texts of the sources may name any. */
const isRead = (file: string): boolean =>
  /\.(?:html|json|jsonld|ttl|rdf|xml|atom|cff|md)$/u.test(file) && !file.startsWith('sources/');

/**
 * Checks that something answers at every address of the site that the site names: those under its base wherever they
 * stand, and those that a page points at. Each is told once. Where the site has no pages, only addresses of files are
 * looked at.
 */
export async function* links(site: Published): Faults {
  const answer = answers(site);
  const under = inside(site);
  const hasPages = site.files.has('index.html');
  const told = new Set<string>();
  for (const file of site.files) {
    if (!isRead(file)) continue;
    const text = Buffer.from(await site.read(file)).toString('utf8');
    for (const { path, address, index } of file.endsWith('.html')
      ? [...under(text), ...linksOf(text, file)]
      : under(text)) {
      const isPage = !/\.\w+$/u.test(path);
      if (told.has(path) || (isPage && !hasPages)) continue;
      told.add(path);
      if (answer(path) === undefined) {
        const line = text.slice(0, index).split('\n').length;
        yield {
          file,
          line,
          reason: `Unexpected address \`${address}\`, expected one at which a file of the site answers`,
        };
      }
    }
  }
}

interface Link {
  readonly path: string;
  readonly address: string;
  readonly index: number;
}

/** What a page points at by a path of its own. */
function* linksOf(html: string, file: string): Generator<Link> {
  const here = `http://site.invalid/${file.split('/').map(encodeURIComponent).join('/')}`;
  for (const { 1: written = '', index } of html.matchAll(/\s(?:href|src)="([^"]*)"/gu)) {
    const address = written.replaceAll('&amp;', '&');
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/iu.test(address) || !URL.canParse(address, here)) continue;
    yield { path: decodeURIComponent(new URL(address, here).pathname.slice(1)), address, index };
  }
}
