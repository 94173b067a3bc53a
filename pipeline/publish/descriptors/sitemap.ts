import type { SiteFiles } from './descriptors.js';
import { languages } from './words.js';
import { xml, type Element } from './xml.js';

/** A page that there is in each language. */
interface Page {
  /** Under the base, as it stands in Arabic. */
  readonly path: string;
  readonly updated: string;
}

/** /sitemap.xml: the pages, each in each language with its others. */
export const sitemap: SiteFiles = ({ base, released, datasets, sources }) => {
  const pages: Page[] = [
    { path: '', updated: released },
    ...datasets.map(({ name, version, history }) => ({
      path: `data/${name}`,
      updated: history.find((entry) => entry.version === version)?.released ?? released,
    })),
    ...sources.map(({ id }) => ({
      path: `sources/${id.split('/').map(encodeURIComponent).join('/')}/`,
      updated: released,
    })),
  ];
  const content = [
    xml({
      name: 'urlset',
      attributes: {
        xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
        'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
      },
      content: pages.flatMap((page) => urls(page, base)),
    }),
  ];
  return [{ path: 'sitemap.xml', content, isFrozen: false }];
};

function urls({ path, updated }: Page, base: string): Element[] {
  const address = (language: (typeof languages)[number]): string =>
    base + (language === 'ar' ? '' : `${language}/`) + path;
  const others = [...languages.map((language) => [language, address(language)]), ['x-default', address('ar')]].map(
    ([hreflang, href]) => ({ name: 'xhtml:link', attributes: { rel: 'alternate', hreflang, href } }),
  );
  return languages.map((language) => ({
    name: 'url',
    content: [{ name: 'loc', content: address(language) }, { name: 'lastmod', content: updated }, ...others],
  }));
}
