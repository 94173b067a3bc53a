import { PipelineError } from '../../effects.js';
import type { FoundPackage, Package, Resource } from './package.js';

/** One call that makes a package of CKAN what it should be, and what it changes, for people. */
export interface Step {
  readonly action: 'package_create' | 'package_patch';
  readonly payload: Readonly<Record<string, unknown>>;
  readonly changes: readonly string[];
}

const texts = [
  'title',
  'notes',
  'url',
  'version',
  'author',
  'maintainer',
  'maintainer_email',
  'license_id',
] as const satisfies readonly (keyof Package)[];

const resourceFields = [
  'url',
  'description',
  'format',
  'mimetype',
  'size',
  'hash',
] as const satisfies readonly (keyof Resource)[];

/**
 * What makes a package that is found there, or is not, the one that is wanted; undefined where nothing differs. A package
 * is made or changed by one call, so that nobody sees half of it. What others have added to it (tags, extras, resources
 * that lie elsewhere) stays.
 */
export function plan(wanted: Package, found: FoundPackage | undefined, base: string): Step | undefined {
  if (!found)
    return { action: 'package_create', payload: { ...wanted }, changes: wanted.resources.map(({ name }) => name) };
  if (found.state === 'deleted')
    throw new PipelineError(
      `Cannot update ${wanted.name}: it was deleted there`,
      'Have it restored or purged there, and run again.',
    );
  const parts = [
    ...textsOf(wanted, found),
    organizationOf(wanted, found),
    tagsOf(wanted, found),
    extrasOf(wanted, found),
    resourcesOf(wanted, found, base),
  ];
  const differing = parts.filter((part) => part !== undefined);
  if (differing.length === 0) return undefined;
  return {
    action: 'package_patch',
    payload: Object.assign({ id: found.id }, ...differing.map(({ payload }) => payload)) as Record<string, unknown>,
    changes: differing.flatMap(({ changes }) => changes),
  };
}

type Part = Omit<Step, 'action'> | undefined;

const textsOf = (wanted: Package, found: FoundPackage): Part[] =>
  texts.map((field) =>
    (found[field] ?? '') === wanted[field]
      ? undefined
      : {
          payload: { [field]: wanted[field] },
          changes: [field === 'version' ? `version ${found.version ?? ''} → ${wanted.version}` : field],
        },
  );

function organizationOf({ owner_org: wanted }: Package, { organization }: FoundPackage): Part {
  if (wanted === undefined || wanted === organization?.name || wanted === organization?.id) return undefined;
  return { payload: { owner_org: wanted }, changes: ['owner_org'] };
}

function tagsOf(wanted: Package, { tags = [] }: FoundPackage): Part {
  const names = new Set(tags.map(({ name }) => name));
  const missing = wanted.tags.filter(({ name }) => !names.has(name));
  return missing.length === 0 ? undefined : { payload: { tags: [...tags, ...missing] }, changes: ['tags'] };
}

function extrasOf(wanted: Package, { extras = [] }: FoundPackage): Part {
  const there = new Map(extras.map(({ key, value }) => [key, value]));
  if (wanted.extras.every(({ key, value }) => there.get(key) === value)) return undefined;
  const own = new Set(wanted.extras.map(({ key }) => key));
  return {
    payload: { extras: [...extras.filter(({ key }) => !own.has(key)), ...wanted.extras] },
    changes: ['extras'],
  };
}

/** Ours are known by their names; one of ours that is no longer wanted goes. */
function resourcesOf(wanted: Package, { resources: found = [] }: FoundPackage, base: string): Part {
  const names = new Set(wanted.resources.map(({ name }) => name));
  const others = found.filter(({ name = '', url = '' }) => !names.has(name) && !url.startsWith(base));
  const gone = found.filter((each) => !names.has(each.name ?? '') && !others.includes(each));
  const differing = wanted.resources.filter((resource) => {
    const there = found.find(({ name }) => name === resource.name);
    return !there || resourceFields.some((field) => String(there[field]) !== String(resource[field]));
  });
  if (differing.length + gone.length === 0) return undefined;
  return {
    payload: {
      resources: [
        ...wanted.resources.map((resource) => ({ ...found.find(({ name }) => name === resource.name), ...resource })),
        ...others,
      ],
    },
    changes: [...differing.map(({ name }) => name), ...gone.map(({ name = '' }) => `without ${name}`)],
  };
}
