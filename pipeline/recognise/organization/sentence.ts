import type { Token } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import { sides } from './lexicon.js';
import { isAdjective, wordOf } from './word.js';

/** A sentence as the grammar of names reads it. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly names: Names;
  /** In how many names the one that is read stands. */
  readonly depth: number;
  /** The end of the body's name that begins at a token; handed in, since names stand inside names. */
  readonly nameEnd: (sentence: Sentence, at: number) => number | undefined;
}

/** The folded word at a place, without article; empty beyond the end. */
export const wordAt = ({ tokens }: Sentence, at: number): string => {
  const token = tokens[at];
  return token === undefined ? '' : wordOf(token);
};

/** The folded form at a place, as it stands. */
export const normalAt = ({ tokens }: Sentence, at: number): string => tokens[at]?.normal ?? '';

/** The end of the known body that begins at a token. */
export const knownBodyEnd = ({ tokens, names }: Sentence, at: number): number | undefined =>
  tokens[at]?.tags.has('Name') === true ? names.organizations.longest(tokens, at)?.end : undefined;

/** The state whose name begins at a token, with the end of the longest place that is called so there. */
export function stateAt({ tokens, names }: Pick<Sentence, 'tokens' | 'names'>, at: number): State | undefined {
  const place = names.places.longest(tokens, at);
  const row = place?.entries.find((entry) => 'iso' in entry);
  return place !== undefined && row !== undefined && 'iso' in row ? { end: place.end, iso: row.iso } : undefined;
}

interface State {
  readonly end: number;
  /** ISO 3166-1 alpha-2. */
  readonly iso: string;
}

/** The end of the known place that begins at a token; a noun of names (`المالية`), or a described one (`الحوار الاجتماعي`), is none. */
export function knownPlaceEnd({ tokens, names }: Sentence, at: number): number | undefined {
  const tags = tokens[at]?.tags;
  const place = tags?.has('Name') === true && !tags.has('Cause') ? names.places.longest(tokens, at) : undefined;
  // `أمانة إطار الشراكة`: no town, for all that one is spelt so.
  if (place?.end === at + 1 && tags?.has('ProgrammeHead') === true) return undefined;
  // `وادي درعة`: a noun of places, and what it is called.
  const next = tokens[at + 1]?.normal ?? '';
  if (place?.end === at + 1 && tags?.has('PlaceHead') === true && next.startsWith('ال')) return undefined;
  // `شرق المتوسط` is a region of the world, `شرق المدينة` only a direction.
  if (sides.has(tokens[at]?.normal ?? '') && (place === undefined || place.end === at + 1)) return undefined;
  const isDescribed =
    place?.end === at + 1 && isAdjective(tokens[at + 1]) && !place.entries.some((entry) => 'iso' in entry);
  return isDescribed ? undefined : place?.end;
}
