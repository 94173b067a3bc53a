import { indexedTerms, terms } from '../store/terms.js';
import { list, natural, text, type Arguments } from './arguments.js';
import { invalid } from './fault.js';
import type { ShownPackage } from './packages.js';

const mostRows = 1000;

/** Looks for packages as CKAN does: `q` words, `fq` conditions of Solr in the forms that clients and harvesters write. */
export function packageSearch(packages: readonly ShownPackage[], given: Arguments): object {
  const q = text(given, 'q') ?? '*:*';
  const conditions = [
    ...conditionsIn(text(given, 'fq') ?? ''),
    ...(list(given, 'fq_list') ?? []).flatMap(conditionsIn),
  ];
  const words = q === '*:*' ? [] : terms(q.replace(/\b\w+:/gu, ' '));
  const own = /^\w+:\S/u.test(q) && q !== '*:*' ? conditionsIn(q) : [];
  const found = packages.filter(
    (each) => [...conditions, ...own].every((condition) => condition(each)) && (own.length > 0 || holds(each, words)),
  );
  const sort = text(given, 'sort') ?? 'metadata_modified desc';
  const [start, rows] = [natural(given, 'start', 0, Number.MAX_SAFE_INTEGER), natural(given, 'rows', 10, mostRows)];
  const fields = list(given, 'facet.field') ?? [];
  const facets = Object.fromEntries(fields.map((field) => [field, counts(found, field)]));
  return {
    count: found.length,
    sort,
    results: sorted(found, sort).slice(start, start + rows),
    facets,
    search_facets: Object.fromEntries(
      Object.entries(facets).map(([title, values]) => [
        title,
        { title, items: Object.entries(values).map(([name, count]) => ({ name, display_name: name, count })) },
      ]),
    ),
  };
}

type Condition = (each: ShownPackage) => boolean;

function holds(each: ShownPackage, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const own = new Set(
    indexedTerms([each.name, each.title, each.notes, ...each.tags.map(({ name }) => name)].join(' ')),
  );
  return words.every((word) => own.has(word));
}

/** The values of a field that can be asked for; undefined where there is no such field. */
function values(each: ShownPackage, field: string): readonly string[] | undefined {
  switch (field) {
    case 'organization':
    case 'owner_org':
      return [each.organization.name, each.organization.id];
    case 'tags':
      return each.tags.map(({ name }) => name);
    case 'res_format':
      return each.resources.map(({ format }) => format);
    case 'groups':
      return [];
    case 'dataset_type':
      return [each.type];
    case 'id':
    case 'name':
    case 'title':
    case 'type':
    case 'state':
    case 'license_id':
    case 'metadata_created':
    case 'metadata_modified':
      return [each[field]];
    case 'capacity':
      return ['public'];
    default:
      return undefined;
  }
}

const part = /([+-]?)(\w+):(?:\[\s*(\S+)\s+TO\s+(\S+)\s*\]|\(([^)]*)\)|"([^"]*)"|(\S+))/gu;

function conditionsIn(query: string): Condition[] {
  return [...query.matchAll(part)].map(([, sign, field = '', from, to, several, quoted, single]) => {
    const test = (value: string): boolean => {
      if (from !== undefined && to !== undefined) return isIn(value, from, to);
      const wanted =
        several === undefined
          ? [quoted ?? single ?? '']
          : several.split(/\s+OR\s+|\s+/u).map((word) => word.replace(/^"|"$/gu, ''));
      return wanted.some((word) => word === '*' || word.toLowerCase() === value.toLowerCase());
    };
    return (each) => {
      const own = values(each, field);
      if (!own) throw invalid('fq', `Unknown field: ${field.slice(0, 60)}`);
      return own.some(test) === (sign !== '-');
    };
  });
}

/** Moments are compared as far as both are written. */
function isIn(value: string, from: string, to: string): boolean {
  const plain = (moment: string): string => moment.replace(/Z$/u, '');
  const length = (end: string): number => Math.min(plain(end).length, value.length);
  const isAfter = from === '*' || value.slice(0, length(from)) >= plain(from).slice(0, length(from));
  return isAfter && (to === '*' || value.slice(0, length(to)) <= plain(to).slice(0, length(to)));
}

function sorted(found: readonly ShownPackage[], sort: string): ShownPackage[] {
  const order = sort.split(',').map((one) => one.trim().split(/\s+/u));
  return [...found].sort((a, b) => {
    for (const [field = '', direction = 'asc'] of order) {
      if (field === 'score') continue;
      const [left, right] = [a, b].map((each) => values(each, field === 'title_string' ? 'title' : field)?.[0]);
      if (left === undefined || right === undefined)
        throw invalid('sort', `Cannot sort by field: ${field.slice(0, 60)}`);
      if (left !== right) return (left < right ? -1 : 1) * (direction.toLowerCase() === 'desc' ? -1 : 1);
    }
    return a.id < b.id ? -1 : 1;
  });
}

function counts(found: readonly ShownPackage[], field: string): Record<string, number> {
  const counted: Record<string, number> = {};
  for (const each of found)
    for (const value of (values(each, field) ?? []).slice(0, field === 'organization' ? 1 : undefined))
      counted[value] = (counted[value] ?? 0) + 1;
  return counted;
}
