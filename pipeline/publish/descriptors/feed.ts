import type { Catalogue, CatalogueDataset } from '../site/catalogue.js';
import { at } from './at.js';
import type { SiteFiles } from './descriptors.js';
import { licenceOf } from './licence.js';
import { inEach, languages, oneOf, publisherName, versionNotes } from './words.js';
import { xml, type Element } from './xml.js';

/** Entries that a feed has at most; older ones are in versions.json. */
const most = 50;

/** Atom feeds, the newest first: /feed.atom of the releases, and one of the versions of each dataset. */
export const feeds: SiteFiles = (catalogue) => [
  { path: 'feed.atom', content: [releases(catalogue)], isFrozen: false },
  ...catalogue.datasets.map((dataset) => ({
    path: `data/${dataset.name}/feed.atom`,
    content: [versions(dataset, catalogue)],
    isFrozen: false,
  })),
];

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly link: string;
  /** A text in each language, a paragraph each. */
  readonly says: ReturnType<typeof inEach>;
}

function releases(catalogue: Catalogue): string {
  const { base, title, description, datasets } = catalogue;
  const entries = catalogue.releases.toReversed().map(({ number, released, versions: made }): Entry => {
    const fresh = datasets.flatMap((dataset) => {
      const entry = dataset.history.find(({ version }) => version === made[dataset.name]);
      return entry ? [{ dataset, entry }] : [];
    });
    return {
      id: `${base}releases/${String(number)}/`,
      title: `الإصدار ${String(number)}`,
      updated: released,
      link: `${base}#release-${String(number)}`,
      says: inEach((language) =>
        fresh
          .map(
            ({ dataset, entry }) =>
              `${dataset.title[language]} ${entry.version}: ${versionNotes(entry.counts)[language]}`,
          )
          .join(' '),
      ),
    };
  });
  return feed({ path: 'feed.atom', page: base, title: title.ar, subtitle: description.ar }, entries, catalogue);
}

function versions({ name, title, description, history }: CatalogueDataset, catalogue: Catalogue): string {
  const { base } = catalogue;
  const entries = history.toReversed().map(({ version, released, counts }): Entry => ({
    id: at.version(base, name, version),
    title: `${title.ar} ${version}`,
    updated: released,
    link: at.version(base, name, version),
    says: versionNotes(counts),
  }));
  const head = { path: `data/${name}/feed.atom`, page: at.page(base, name), title: title.ar, subtitle: description.ar };
  return feed(head, entries, catalogue);
}

interface Head {
  readonly path: string;
  readonly page: string;
  readonly title: string;
  readonly subtitle: string;
}

function feed({ path, page, title, subtitle }: Head, entries: readonly Entry[], catalogue: Catalogue): string {
  const { base, publisher, released } = catalogue;
  const own = `${base}${path}`;
  const licence = licenceOf(catalogue.licence);
  return xml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ar' },
    content: [
      text('id', own),
      text('title', title),
      text('subtitle', subtitle),
      text('updated', entries[0]?.updated ?? released),
      link('self', own, 'application/atom+xml'),
      link('alternate', page, 'text/html'),
      {
        name: 'author',
        content: [
          text('name', oneOf(publisherName(catalogue))),
          ...(publisher.url === null ? [] : [text('uri', publisher.url)]),
          ...(publisher.email === null ? [] : [text('email', publisher.email)]),
        ],
      },
      ...(licence ? [text('rights', licence.title), link('license', licence.url, 'text/html')] : []),
      ...entries.slice(0, most).map(entryElement),
    ],
  });
}

const entryElement = ({ id, title, updated, link: address, says }: Entry): Element => ({
  name: 'entry',
  content: [
    text('id', id),
    text('title', title),
    text('updated', updated),
    link('alternate', address, 'text/html'),
    {
      name: 'content',
      attributes: { type: 'xhtml' },
      content: [
        {
          name: 'div',
          attributes: { xmlns: 'http://www.w3.org/1999/xhtml' },
          content: languages.map((language) => ({
            name: 'p',
            attributes: { 'xml:lang': language, lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' },
            content: says[language],
          })),
        },
      ],
    },
  ],
});

const text = (name: string, content: string): Element => ({ name, content });

const link = (rel: string, href: string, type: string): Element => ({ name: 'link', attributes: { rel, type, href } });
