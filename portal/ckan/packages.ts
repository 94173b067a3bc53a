import { hash } from 'node:crypto';
import { usualPrefix, wantedPackages } from '../../pipeline/publish/ckan/wanted.js';
import { ckanName } from '../../pipeline/publish/ckan/names.js';
import type { Package, Resource } from '../../pipeline/publish/ckan/package.js';
import { publisherName } from '../contact.js';
import type { Dataset } from '../store/dataset.js';
import type { Store } from '../store/store.js';

interface ShownResource extends Resource {
  readonly id: string;
  readonly package_id: string;
  readonly position: number;
  readonly state: 'active';
  readonly created: string;
  readonly last_modified: string;
  readonly metadata_modified: string;
  readonly datastore_active: boolean;
  readonly url_type: null;
}

interface Organization {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: 'organization';
  readonly state: 'active';
  readonly is_organization: true;
  readonly package_count: number;
}

/** A dataset as CKAN shows it. */
export interface ShownPackage extends Omit<Package, 'resources' | 'tags'> {
  readonly id: string;
  readonly type: 'dataset';
  readonly state: 'active';
  readonly private: false;
  readonly isopen: boolean;
  readonly metadata_created: string;
  readonly metadata_modified: string;
  readonly license_title: string;
  readonly organization: Organization;
  readonly owner_org: string;
  readonly groups: readonly [];
  readonly tags: readonly {
    readonly id: string;
    readonly name: string;
    readonly display_name: string;
    readonly state: 'active';
  }[];
  readonly num_tags: number;
  readonly resources: readonly ShownResource[];
  readonly num_resources: number;
  readonly relationships_as_subject: readonly [];
  readonly relationships_as_object: readonly [];
}

/** An id in the form that CKAN's own have; the same for the same thing, wherever and whenever it is asked for. */
function idOf(...parts: readonly string[]): string {
  const hex = hash('sha256', parts.join('\n'));
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}

/** CKAN's moments are in UTC and do not say so. */
const moment = (iso: string): string => `${iso.slice(0, 19)}.000000`;

export function organizationOf({ index, datasets }: Store): Organization {
  const title = publisherName(index, 'fr') ?? index.title.fr;
  const name = ckanName(new URL(index.publisher.url ?? index.base).hostname);
  return {
    id: idOf(index.base, 'organization'),
    name,
    title,
    type: 'organization',
    state: 'active',
    is_organization: true,
    package_count: datasets.length,
  };
}

/** Every dataset as a package; the same that `nashir push ckan` makes. `metadata_modified` moves with a version only. */
export function shownPackages(store: Store): ShownPackage[] {
  const { index, datasets } = store;
  const organization = organizationOf(store);
  const wanted = wantedPackages(index, { prefix: usualPrefix(index.base), organization: organization.name });
  return wanted
    .flatMap((each, i) => {
      const dataset = datasets[i];
      return dataset ? [shown(each, dataset, organization)] : [];
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function shown(wanted: Package, dataset: Dataset, organization: Organization): ShownPackage {
  const { versions } = dataset;
  const id = idOf(wanted.url);
  const [created, modified] = [versions[0]?.released ?? '', versions.at(-1)?.released ?? ''].map(moment);
  return {
    ...wanted,
    id,
    type: 'dataset',
    state: 'active',
    private: false,
    isopen: wanted.license_id.startsWith('cc-') && wanted.license_id !== 'cc-nc',
    metadata_created: created ?? '',
    metadata_modified: modified ?? '',
    license_title: wanted.extras.find(({ key }) => key === 'licence')?.value ?? '',
    organization,
    owner_org: organization.id,
    groups: [],
    tags: wanted.tags.map(({ name }) => ({ id: idOf('tag', name), name, display_name: name, state: 'active' })),
    num_tags: wanted.tags.length,
    resources: wanted.resources.map((resource, position) => ({
      ...resource,
      id: idOf(wanted.url, resource.name),
      package_id: id,
      position,
      state: 'active',
      created: created ?? '',
      last_modified: modified ?? '',
      metadata_modified: modified ?? '',
      // Whatever the form of a file, its rows can be asked for.
      datastore_active: true,
      url_type: null,
    })),
    num_resources: wanted.resources.length,
    relationships_as_subject: [],
    relationships_as_object: [],
  };
}
