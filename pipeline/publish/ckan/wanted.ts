import type { Trilingual } from '../../check/dataset.js';
import type { DatasetEntry, PublishedFile, SiteIndex } from '../site/catalogue.js';
import { ckanLicence, ckanName, ckanTag } from './names.js';
import type { Package, Resource } from './package.js';

/** Which names the packages get, and who owns them. */
export interface Destination {
  /** What stands before the name of a dataset. */
  readonly prefix: string;
  readonly organization: string | undefined;
}

/** By the host of the portal, so that a dataset of another publisher can have the same name. */
export const usualPrefix = (base: string): string => `${ckanName(new URL(base).hostname)}-`;

/** The packages that a CKAN should have: one for each dataset, with a resource for each file of its newest version. */
export function wantedPackages(index: SiteIndex, destination: Destination): Package[] {
  return index.datasets.map((dataset) => wantedPackage(dataset, index, destination));
}

function wantedPackage(dataset: DatasetEntry, index: SiteIndex, { prefix, organization }: Destination): Package {
  const { name, title, description, version, keywords, files } = dataset;
  const { base, publisher, contact, licence } = index;
  const code = ckanName(prefix + name);
  const page = `${base}data/${name}`;
  return {
    name: code,
    // CKAN makes a name of a title where nobody gives one, and drops the letters that are not Latin.
    title: `${title.ar} – ${title.fr} (${code})`,
    notes: [...inThree(description), page].join('\n\n'),
    url: page,
    version,
    author: wordsOf(publisher.name),
    maintainer: wordsOf(contact.name),
    maintainer_email: contact.email ?? '',
    license_id: ckanLicence(licence),
    tags: tagsOf([...keywords.fr, ...keywords.ar, ...keywords.en]),
    extras: [
      { key: 'identifier', value: page },
      { key: 'language', value: 'ar' },
      { key: 'licence', value: licence ?? '' },
      { key: 'publisher_url', value: publisher.url ?? '' },
    ].filter(({ value }) => value !== ''),
    resources: files.map((file) => resource(file, dataset)),
    ...(organization !== undefined && { owner_org: organization }),
  };
}

function resource({ name, url, mediaType, bytes, sha256 }: PublishedFile, { title, version }: DatasetEntry): Resource {
  return {
    name,
    url,
    description: `${title.ar} – ${title.fr} – ${title.en}, ${version}`,
    format: name.slice(name.lastIndexOf('.') + 1).toUpperCase(),
    mimetype: mediaType.replace(/;.*$/u, ''),
    size: bytes,
    hash: `sha256:${sha256}`,
  };
}

const inThree = ({ ar, fr, en }: Trilingual): string[] => [ar, fr, en];

const wordsOf = (name: SiteIndex['publisher']['name']): string => [...new Set(Object.values(name ?? {}))].join(' – ');

function tagsOf(keywords: readonly string[]): Package['tags'] {
  const tags = keywords.map(ckanTag).filter((tag) => tag !== undefined);
  return [...new Set(tags)].sort().map((name) => ({ name }));
}
