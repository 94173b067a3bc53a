import { indexedTerms, terms } from '../store/terms.js';
import { invalid } from './fault.js';
import type { ShownPackage } from './packages.js';

export type Condition = (each: ShownPackage) => boolean;

const texts = ['title', 'notes', 'author', 'maintainer', 'text'] as const;

/** What stands in a field that is found by words; all that is said of a package where it is `text`. */
function textIn(each: ShownPackage, field: string): string | undefined {
  const found = texts.find((name) => name === field);
  if (found === undefined) return undefined;
  if (found !== 'text') return each[found];
  return [each.name, each.title, each.notes, ...each.tags.map(({ name }) => name)].join(' ');
}

export function holdsWords(each: ShownPackage, words: readonly string[], field = 'text'): boolean {
  if (words.length === 0) return true;
  const own = new Set(indexedTerms(textIn(each, field) ?? ''));
  return words.every((word) => own.has(word));
}

/** The values of a field that can be asked for; undefined where there is no such field. */
export function valuesOf(each: ShownPackage, field: string): readonly string[] | undefined {
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
    case 'private':
      return [String(each.private)];
    case 'id':
    case 'name':
    case 'title':
    case 'type':
    case 'state':
    case 'url':
    case 'version':
    case 'license_id':
    case 'metadata_created':
    case 'metadata_modified':
      return [each[field]];
    case 'capacity':
      return ['public'];
    default: {
      const [, kind, key] = /^(extras|vocab)_(.+)$/u.exec(field) ?? [];
      if (kind === undefined) return textIn(each, field) === undefined ? undefined : [];
      return kind === 'extras' ? each.extras.filter((extra) => extra.key === key).map(({ value }) => value) : [];
    }
  }
}

const part = /([+-]?)(\w+):(?:([[{])\s*(\S+)\s+TO\s+([^\s\]}]+)\s*([\]}])|\(([^)]*)\)|"([^"]*)"|([^\s()]+))/gu;

/** The conditions of a query of Solr, in the forms that clients and harvesters write: all are to hold, or one of them where `OR` stands between all. */
export function conditionsIn(query: string): Condition[] {
  const [, inner = query] = /^\s*\(([^()]*)\)\s*$/u.exec(query) ?? [];
  const conditions = partsIn(inner);
  const between = [...inner.replace(part, ' ').matchAll(/\b(?:AND|OR|NOT)\b/gu)].map(([word]) => word);
  if (between.every((word) => word === 'AND')) return conditions;
  if (between.some((word) => word !== 'OR') || between.length !== conditions.length - 1)
    throw invalid('fq', 'Cannot mix OR with other conditions, or say NOT: write - before a condition');
  return [(each) => conditions.some((condition) => condition(each))];
}

function partsIn(query: string): Condition[] {
  return [...query.matchAll(part)].map(([, sign, field = '', opened, from, to, closed, several, quoted, single]) => {
    if (from !== undefined && to !== undefined) {
      for (const end of [from, to])
        if (!isMoment(end)) throw invalid('fq', `Unexpected end of a range: ${end.slice(0, 60)}`);
      return conditionOf(sign, field, (value) => isIn(value, from, to, opened === '[', closed === ']'));
    }
    const wanted =
      several === undefined
        ? [quoted ?? single ?? '']
        : several.split(/\s+OR\s+|\s+/u).map((word) => word.replace(/^"|"$/gu, ''));
    return conditionOf(
      sign,
      field,
      (value) => wanted.some((word) => word === '*' || word.toLowerCase() === value.toLowerCase()),
      (each) => wanted.some((word) => word === '*' || holdsWords(each, terms(word), field)),
    );
  });
}

/** Whether some value of a field is as wanted, or its words are where it has such; the contrary after a minus. */
function conditionOf(
  sign: string | undefined,
  field: string,
  test: (value: string) => boolean,
  hasWords: Condition = () => false,
): Condition {
  return (each) => {
    const own = valuesOf(each, field);
    if (!own) throw invalid('fq', `Unknown field: ${field.slice(0, 60)}`);
    return (own.some(test) || (textIn(each, field) !== undefined && hasWords(each))) === (sign !== '-');
  };
}

const isMoment = (end: string): boolean => /^(?:\*|"?\d{4}(?:-[\d:.TZ-]*)?"?)$/u.test(end);

/** Moments are compared as far as both are written; a brace leaves its own end out. */
function isIn(value: string, from: string, to: string, withFirst: boolean, withLast: boolean): boolean {
  const compared = (end: string): number => {
    const plain = end.replace(/^"|Z?"?$/gu, '');
    const [own, other] = [value, plain].map((moment) => moment.slice(0, Math.min(plain.length, value.length)));
    return own === other ? 0 : (own ?? '') < (other ?? '') ? -1 : 1;
  };
  const isAfter = from === '*' || compared(from) > (withFirst ? -1 : 0);
  return isAfter && (to === '*' || compared(to) < (withLast ? 1 : 0));
}
