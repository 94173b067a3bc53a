import { software } from '../../pipeline/software.js';
import type { Store } from '../store/store.js';
import { natural, required, text, truth, type Arguments } from './arguments.js';
import { datastoreSearch } from './datastore-search.js';
import { notFound } from './fault.js';
import { help } from './help.js';
import { packageSearch } from './package-search.js';
import { organizationOf, shownPackages, type ShownPackage } from './packages.js';

/** What an action answers from: the site, and its packages. */
export interface Catalogue {
  readonly store: Store;
  readonly packages: readonly ShownPackage[];
}

export const catalogueOf = (store: Store): Catalogue => ({ store, packages: shownPackages(store) });

type Action = (given: Arguments, catalogue: Catalogue) => unknown;

/** The actions of CKAN that read, as far as a harvester or a client needs them of a portal. */
export const actions: Readonly<Record<string, Action>> = {
  site_read: () => true,
  status_show: (_, { store }) => ({
    site_title: store.index.title.fr,
    site_description: store.index.description.fr,
    site_url: store.index.base,
    ckan_version: '2.10.4',
    error_emails_to: null,
    locale_default: 'ar',
    extensions: ['datastore'],
    software: software(),
  }),
  help_show(given) {
    const name = required(given, 'name');
    const told = Object.hasOwn(help, name) ? help[name] : undefined;
    if (told === undefined) throw notFound();
    return told;
  },
  package_list: (given, { packages }) => page(packages.map(({ name }) => name).sort(), given),
  current_package_list_with_resources: (given, { packages }) => page(packages, given),
  package_show: (given, { packages }) => byIdOrName(packages, required(given, 'id')),
  package_search: (given, { packages }) => packageSearch(packages, given),
  resource_show(given, { packages }) {
    const id = required(given, 'id');
    const found = packages.flatMap(({ resources }) => resources).find((resource) => resource.id === id);
    if (!found) throw notFound();
    return found;
  },
  organization_list(given, { store }) {
    const organization = organizationOf(store);
    return page<unknown>(truth(given, 'all_fields', false) ? [organization] : [organization.name], given);
  },
  organization_show: (given, { store, packages }) => ({
    ...byIdOrName([organizationOf(store)], required(given, 'id')),
    ...(truth(given, 'include_datasets', false) && { packages }),
    users: [],
    groups: [],
    extras: [],
    tags: [],
  }),
  group_list: () => [],
  group_show(given) {
    required(given, 'id');
    throw notFound();
  },
  license_list: (_, { packages }) =>
    [...new Set(packages.map(({ license_id: id }) => id))].map((id) => ({ id, title: id, url: '' })),
  tag_show: (given, { packages }) =>
    byIdOrName(
      packages.flatMap(({ tags }) => tags),
      required(given, 'id'),
    ),
  tag_list(given, { packages }) {
    const tags = new Map(packages.flatMap(({ tags }) => tags.map((tag) => [tag.name, tag])));
    const part = text(given, 'query')?.toLowerCase() ?? '';
    const names = [...tags.keys()].filter((name) => name.toLowerCase().includes(part)).sort();
    return truth(given, 'all_fields', false) ? names.map((name) => tags.get(name)) : names;
  },
  datastore_search(given, { store, packages }) {
    const id = required(given, 'resource_id');
    const place = packages.find(({ resources }) => resources.some((resource) => resource.id === id));
    const dataset = store.datasets.find(({ name }) => place?.url === `${store.index.base}data/${name}`);
    if (!dataset) throw notFound();
    return datastoreSearch(store, dataset, given);
  },
};

function byIdOrName<Each extends { readonly id: string; readonly name: string }>(
  all: readonly Each[],
  id: string,
): Each {
  const found = all.find((each) => each.id === id || each.name === id);
  if (!found) throw notFound();
  return found;
}

function page<Each>(all: readonly Each[], given: Arguments): readonly Each[] {
  const start = natural(given, 'offset', 0, all.length);
  return all.slice(start, start + natural(given, 'limit', all.length, all.length));
}
