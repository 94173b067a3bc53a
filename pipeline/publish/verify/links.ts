import { answers } from './answers.js';
import { inside, type Inside } from './inside.js';
import type { Faults, Published } from './published.js';

/** Files that name addresses. The rows of data files are named by addresses, and may name what was merged into them. */
const isRead = (file: string): boolean =>
  /\.(?:html|json|jsonld|ttl|rdf|xml|atom|cff|md)$/u.test(file) && !/^data\/([^/]+)\/[^/]+\/\1\.\w+$/u.test(file);

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
    for (const { path, address, index } of file.endsWith('.html') ? linksOf(text, file, under) : under(text)) {
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

/** What a page points at, by an address of the site or a path of its own. */
function* linksOf(html: string, file: string, under: (text: string) => Iterable<Inside>): Generator<Inside> {
  const here = `http://site.invalid/${file.split('/').map(encodeURIComponent).join('/')}`;
  for (const { 1: written = '', index } of html.matchAll(/\s(?:href|src)="([^"]*)"/gu)) {
    const address = written.replaceAll('&amp;', '&');
    for (const { path } of under(address)) yield { path, address, index };
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/iu.test(address) || !URL.canParse(address, here)) continue;
    yield { path: decodeURIComponent(new URL(address, here).pathname.slice(1)), address, index };
  }
}
