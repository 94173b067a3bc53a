import { xml, type Element } from '../pipeline/publish/descriptors/xml.js';
import { addresses } from '../pipeline/publish/site/addresses.js';
import { partPaths } from './store/parts.js';
import type { Store } from './store/store.js';
import { languages } from './texts/texts.js';

/** A page that there is in each language. */
interface Page {
  /** Under the base, as it stands in Arabic. */
  readonly path: string;
  readonly updated: string;
}

/** /sitemap.xml: the pages, each in each language with its others. */
export function sitemap(store: Store): string {
  const { base, released, sources } = store.index;
  const pages: Page[] = [
    { path: '', updated: released },
    ...store.datasets.map(({ name, version, versions }) => ({
      path: `data/${name}`,
      updated: versions.find((entry) => entry.version === version)?.released ?? released,
    })),
    ...sources.map(({ id }) => ({ path: `sources/${id}/`, updated: released })),
    ...partPaths(store).map((path) => ({ path: path.slice(1), updated: released })),
  ];
  return xml({
    name: 'urlset',
    attributes: {
      xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
      'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    },
    content: pages.flatMap((page) => urls(page, base)),
  });
}

function urls({ path, updated }: Page, base: string): Element[] {
  const at = addresses(base);
  const address = (language: (typeof languages)[number]): string =>
    at.file((language === 'ar' ? '' : `${language}/`) + path);
  const others = [...languages.map((language) => [language, address(language)]), ['x-default', address('ar')]].map(
    ([hreflang, href]) => ({ name: 'xhtml:link', attributes: { rel: 'alternate', hreflang, href } }),
  );
  return languages.map((language) => ({
    name: 'url',
    content: [{ name: 'loc', content: address(language) }, { name: 'lastmod', content: updated }, ...others],
  }));
}
