import { terms } from '../store/terms.js';
import { list, natural, text, type Arguments } from './arguments.js';
import { conditionsIn, holdsWords, valuesOf } from './conditions.js';
import { invalid } from './fault.js';
import type { ShownPackage } from './packages.js';

const mostRows = 1000;

/** Looks for packages as CKAN does: `q` words, `fq` conditions. */
export function packageSearch(packages: readonly ShownPackage[], given: Arguments): object {
  const q = text(given, 'q') ?? '*:*';
  const conditions = [
    ...conditionsIn(text(given, 'fq') ?? ''),
    ...(list(given, 'fq_list') ?? []).flatMap(conditionsIn),
  ];
  const words = q === '*:*' ? [] : terms(q.replace(/\b\w+:/gu, ' '));
  const own = /^\w+:\S/u.test(q) && q !== '*:*' ? conditionsIn(q) : [];
  const found = packages.filter(
    (each) =>
      [...conditions, ...own].every((condition) => condition(each)) && (own.length > 0 || holdsWords(each, words)),
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

function sorted(found: readonly ShownPackage[], sort: string): ShownPackage[] {
  const order = sort.split(',').map((one) => one.trim().split(/\s+/u));
  return [...found].sort((a, b) => {
    for (const [field = '', direction = 'asc'] of order) {
      if (field === 'score') continue;
      const [left, right] = [a, b].map((each) => valuesOf(each, field === 'title_string' ? 'title' : field)?.[0]);
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
    for (const value of (valuesOf(each, field) ?? []).slice(0, field === 'organization' ? 1 : undefined))
      counted[value] = (counted[value] ?? 0) + 1;
  return counted;
}
