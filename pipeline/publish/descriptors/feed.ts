import type { Trilingual } from '../../check/dataset.js';
import type { Catalogue, CatalogueDataset } from '../site/catalogue.js';
import { at } from './at.js';
import type { SiteFiles } from './descriptors.js';
import { licenceOf } from './licence.js';
import { inEach, languages, oneOf, publisherName, versionNotes, withdrawalNote } from './words.js';
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
  readonly says: Trilingual;
}

function releases(catalogue: Catalogue): string {
  const { base, title, description } = catalogue;
  const entries = catalogue.releases.map(({ number, released, versions: made }, i): Entry => {
    const since = catalogue.releases[i - 1]?.released ?? '';
    const news = catalogue.datasets.flatMap(({ name, title: of, history }) => {
      const fresh = history.filter(({ version }) => version === made[name]);
      const gone = history.filter(({ withdrawn }) => withdrawn && withdrawn.at > since && withdrawn.at <= released);
      return [
        ...fresh.map(({ version, counts }) => about(of, version, versionNotes(counts))),
        ...gone.map(({ version, withdrawn }) => about(of, version, withdrawalNote(withdrawn?.reason ?? ''))),
      ];
    });
    return {
      id: `${base}releases/${String(number)}/`,
      title: `الإصدار ${String(number)}`,
      updated: released,
      link: `${base}changes#release-${String(number)}`,
      says: inEach((language) => news.map((each) => each[language]).join(' ')),
    };
  });
  const head = { path: 'feed.atom', page: base, title: title.ar, subtitle: description.ar };
  return feed(head, entries.toReversed(), catalogue);
}

const about = (title: Trilingual, version: string, note: Trilingual): Trilingual =>
  inEach((language) => `${title[language]} ${version}: ${note[language]}`);

function versions({ name, title, description, history }: CatalogueDataset, catalogue: Catalogue): string {
  const { base } = catalogue;
  const entries = history.toReversed().map(({ version, released, counts, withdrawn }): Entry => {
    const address = at.version(base, name, version);
    return {
      id: address,
      title: `${title.ar} ${version}`,
      updated: withdrawn?.at ?? released,
      link: address,
      says: withdrawn ? withdrawalNote(withdrawn.reason) : versionNotes(counts),
    };
  });
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
  const times = entries.map((entry) => entry.updated).sort();
  return xml({
    name: 'feed',
    attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'ar' },
    content: [
      text('id', own),
      text('title', title),
      text('subtitle', subtitle),
      text('updated', times.at(-1) ?? released),
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
