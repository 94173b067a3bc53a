import { fold } from '../arabic/fold.js';
import type { Token } from '../arabic/token.js';
import { remembered } from '../remembered.js';
import { valuesOf, type BodyRow, type CountryRow, type PlaceRow } from './lexicons.js';

type Row = CountryRow | PlaceRow | BodyRow;

/** Folded words without what stands between them, since `طنجة - تطوان` is `طنجة تطوان`; the articles count. */
export const compact = (text: string): string => fold(text).replace(/[\s-]/gu, '');

/** The very forms in which a row's name is written. The trie reads without articles, so that المالي would else be مالي. */
export const writtenForms = remembered((row: Row): ReadonlySet<string> => {
  const cells = [row.name_ar, row.aliases, 'latin' in row ? row.latin : '', row.name_fr, row.name_en];
  return new Set(cells.flatMap(valuesOf).map(compact));
}, new WeakMap());

/** The forms of a country's name that are common words, too. */
export const homographForms = remembered(
  ({ homographs }: CountryRow): ReadonlySet<string> => new Set(homographs.split('|').map(compact)),
  new WeakMap(),
);

/** The form that tokens have; inside a name, what ل has swallowed is written so (`المبادرة الوطنية للتنمية`). */
export const compactOf = (tokens: readonly Token[]): string =>
  tokens
    .map((token, i) => (i > 0 && token.tags.has('Li') ? fold(token.text) : token.normal))
    .join('')
    .replace(/[\s-]/gu, '');
