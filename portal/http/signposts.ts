import { descriptors } from '../../pipeline/publish/descriptors/descriptors.js';
import { licenceOf } from '../../pipeline/publish/descriptors/licence.js';
import { vocabulariesOf } from '../../pipeline/publish/formats/context.js';
import { addresses, textPath } from '../../pipeline/publish/site/addresses.js';
import type { Row } from '../../pipeline/check/dataset.js';
import { type Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';
import { datasetNamed, datasetOf, rowWith } from '../store/things.js';
import { mediaType } from './media-types.js';

/** A typed link: its target is an address, or a path of the site. */
interface Signpost {
  readonly rel: string;
  readonly to: string;
  readonly type?: string;
}

/** What lies around an address, as the header `Link` says it (RFC 8288): for machines that read no page (signposting.org). */
export function signposts(path: string, store: Store): string | undefined {
  const own = path.replace(/^(?:fr|en)\//u, '');
  const up = '../'.repeat(path.split('/').length - 1);
  const [posts] = kinds.flatMap(([pattern, around]) => {
    const found = pattern.exec(own);
    return found ? [around(found.slice(1), store)] : [];
  });
  const lines = posts?.map(({ rel, to, type }) => {
    const target = /^https?:/u.test(to) ? to : up + to.split('/').map(encodeURIComponent).join('/');
    return `<${target}>; rel="${rel}"${type === undefined ? '' : `; type="${type.split(';')[0] ?? type}"`}`;
  });
  return lines === undefined || lines.length === 0 ? undefined : lines.join(', ');
}

type Around = (parts: readonly string[], store: Store) => readonly Signpost[];

const aboutPage: Signpost = { rel: 'type', to: 'https://schema.org/AboutPage' };

const file = (rel: string, path: string): Signpost => ({ rel, to: path, type: mediaType(path) });

const page = (rel: string, path: string): Signpost => ({ rel, to: path, type: 'text/html' });

const licensed = (licence: string | null): Signpost[] => {
  const known = licenceOf(licence);
  return known ? [{ rel: 'license', to: known.url }] : [];
};

const described = ({ name, version }: Dataset): readonly string[] =>
  descriptors.map((descriptor) => `data/${name}/${version}/${descriptor.file(name)}`);

const datasetPage: Around = ([name = ''], store) => {
  const dataset = datasetNamed(store, name);
  if (!dataset) return [];
  return [
    { rel: 'cite-as', to: addresses(store.index.base).file(`data/${name}`) },
    aboutPage,
    { rel: 'type', to: 'https://schema.org/Dataset' },
    ...licensed(store.index.licence),
    ...dataset.files.map(({ path }) => file('item', path)),
    ...described(dataset).map((path) => file('describedby', path)),
    file('version-history', `data/${name}/versions.json`),
  ];
};

/** A file of a version: data lead to what describes them, and that leads back. */
const versionFile: Around = ([name = '', version = '', fileName = ''], store) => {
  const dataset = datasetNamed(store, name);
  const folder = `data/${name}/${version}`;
  const entry = dataset?.versions.find((other) => other.version === version);
  if (!dataset || !entry) return [];
  if (!entry.files.some((other) => other.name === fileName)) {
    const isOfTable = fileName === `${name}.csv-metadata.json`;
    return [isOfTable ? file('describes', `${folder}/${name}.csv`) : page('describes', `data/${name}`)];
  }
  return [
    page('collection', `data/${name}`),
    ...licensed(store.index.licence),
    ...(fileName === `${name}.csv` ? [file('describedby', `${folder}/${name}.csv-metadata.json`)] : []),
    file('describedby', `${folder}/datapackage.json`),
    file('latest-version', `data/${name}/latest/${fileName}`),
    file('version-history', `data/${name}/versions.json`),
  ];
};

const thing: Around = ([kind = '', key = ''], store) => {
  const dataset = datasetOf(store, kind);
  if (!dataset) return [];
  const { base, licence } = store.index;
  return [
    { rel: 'cite-as', to: addresses(base).thing(kind, key) },
    aboutPage,
    ...dataset.schema['x-class'].map((name) => ({ rel: 'type', to: inFull(name, base) })),
    ...licensed(licence),
    page('collection', `data/${dataset.name}`),
    ...dataset.files
      .filter(({ extension }) => ['jsonld', 'ttl'].includes(extension))
      .map(({ path }) => file('describedby', path)),
  ];
};

const inFull = (name: string, base: string): string => {
  const [prefix = '', rest = ''] = name.split(':');
  return `${vocabulariesOf(base)[prefix] ?? ''}${rest}`;
};

const documentOf = (store: Store, id: string): Row | undefined => {
  const documents = datasetNamed(store, 'documents');
  return documents && rowWith(store, documents, id);
};

const sourcePage: Around = ([id = '', part], store) => {
  const row = documentOf(store, id);
  if (!row) return [];
  return [
    { rel: 'cite-as', to: addresses(store.index.base).document(id) },
    aboutPage,
    { rel: 'type', to: 'https://schema.org/DigitalDocument' },
    ...licensed(typeof row['licence'] === 'string' ? row['licence'] : null),
    ...(part === undefined ? [] : [page('collection', `sources/${id}/`)]),
    ...(row['publish_text'] === 'full' ? [file('item', textPath(id, String(row['sha256'])))] : []),
  ];
};

const text: Around = ([id = ''], store) => (documentOf(store, id) ? [page('collection', `sources/${id}/`)] : []);

/** By what an address looks like, the first that fits. */
const kinds: readonly (readonly [pattern: RegExp, around: Around])[] = [
  [/^data\/([^/]+)$/u, datasetPage],
  [/^data\/([^/]+)\/([^/]+)\/([^/]+)$/u, versionFile],
  [/^id\/([^/]+)\/([^/]+)$/u, thing],
  [/^sources\/(.+)\/[0-9a-f]{12}\.txt$/u, text],
  [/^sources\/(.+?)\/(?:[0-9a-f]{12}(?:\/(\d+))?)?$/u, sourcePage],
];
