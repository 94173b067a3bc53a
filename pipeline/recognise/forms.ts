import { fold } from '../arabic/fold.js';
import type { Token } from '../arabic/token.js';
import { valuesOf, type BodyRow, type CountryRow, type PlaceRow } from './lexicons.js';

type Row = CountryRow | PlaceRow | BodyRow;

const forms = new WeakMap<Row, ReadonlySet<string>>();

/** Folded words without what stands between them, since `طنجة - تطوان` is `طنجة تطوان`; the articles count. */
export const compact = (text: string): string => fold(text).replace(/[\s-]/gu, '');

/** The very forms in which a row's name is written. The trie reads without articles, so that المالي would else be مالي. */
export function writtenForms(row: Row): ReadonlySet<string> {
  let known = forms.get(row);
  if (known === undefined) {
    const cells = [row.name_ar, row.aliases, 'latin' in row ? row.latin : '', row.name_fr, row.name_en];
    forms.set(row, (known = new Set(cells.flatMap(valuesOf).map(compact))));
  }
  return known;
}

/** The form that tokens have; inside a name, what ل has swallowed is written so (`المبادرة الوطنية للتنمية`). */
export const compactOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ normal, tags, text }, i) => (i > 0 && tags.has('Li') ? fold(text) : normal))
    .join('')
    .replace(/[\s-]/gu, '');
