import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import { isWord } from './words.js';

/** How far the reading of a name has come. */
export interface Walk {
  readonly sentence: readonly Token[];
  readonly names: Names;
  /** True of works, which are named by where they are done. */
  readonly isProject: boolean;
  /** True of what one after another is made. */
  readonly isPlan: boolean;
  readonly isTreaty: boolean;
  at: number;
  /** The index after what surely belongs to the name. */
  end: number;
  readonly words: Token[];
  attributes: number;
  own: number;
  /** True after the name of an organization or place, with which no common noun is joined. */
  named: boolean;
  connected: boolean;
  /** True after من with what the name keeps from: `لتأهيل …` after it is what the sentence does. */
  hasOrigin: boolean;
  /** True after a definite word: only what agrees with it, or a connective, can follow. */
  closed: boolean;
  hasParties: boolean;
  /** True where a preposition stood before what the thing is about, and not before a party. */
  hasObject: boolean;
  /** The first preposition, where it tells by itself that an object follows. */
  aim: string | undefined;
}

/** Takes the name of an organization or place. */
export function takeName(walk: Walk, from: number, to: number): boolean {
  const { own } = walk;
  take(walk, from, to, true);
  walk.own = own;
  walk.named = true;
  return true;
}

/** Takes the tokens up to `to`; `closed` says whether they end in a definite word. */
export function take(walk: Walk, from: number, to: number, closed: boolean): boolean {
  const words = walk.sentence.slice(from, to).filter(isWord);
  walk.words.push(...words);
  walk.own += words.length;
  walk.named = false;
  walk.at = to;
  walk.end = to;
  walk.closed = closed;
  return true;
}

/** Organizations and countries inside the name are one word each. */
export function nameAt({ sentence, names, isProject, closed, words }: Walk, at: number): number | undefined {
  const first = sentence[at];
  if (first === undefined || !(first.tags.has('Name') || first.tags.has('Toponym'))) return undefined;
  // `مشروع ترام لوسيل`.
  const isOfTown = isProject && words.length > 0 && (!closed || isBesideDash(sentence, at, names));
  const place =
    isOfTown || isTerritory(sentence[at - 1])
      ? names.places.longest(sentence, at)?.end
      : countryAt(sentence, at, names);
  // `مشروع مترو أبو قير`.
  const town = isOfTown && first.tags.has('Toponym') && isWord(sentence[at + 1]) ? at + 2 : undefined;
  const end = names.organizations.longest(sentence, at)?.end ?? place ?? town;
  return end === undefined || end === at ? undefined : end;
}

/** `طريق نواكشوط – روصو`: from one to the other. */
const isBesideDash = (sentence: readonly Token[], at: number, { places }: Names): boolean =>
  sentence[at - 1]?.normal === '-' || sentence[places.longest(sentence, at)?.end ?? at]?.normal === '-';

/** What lies in a land, and is called by a name of its own. */
export const landscapes = new Set(['غور', 'سهل', 'وادي', 'حوض', 'دلتا', 'هضبة', 'جبال', 'ساحل'].map(fold));
/** A noun of places, whose name follows it: `إقليم`, `محافظات`, `سهل`. */
export const isTerritory = (noun: Token | undefined): boolean =>
  noun !== undefined && (noun.tags.has('PlaceHead') || noun.tags.has('PlaceHeads') || landscapes.has(noun.normal));

/** The end of a country or region of the world that begins there. */
export function countryAt(sentence: readonly Token[], at: number, names: Names): number | undefined {
  const hit = names.places.longest(sentence, at);
  return hit?.entries.some((row) => 'iso' in row || row.country === '') === true ? hit.end : undefined;
}

/** `بيئة البحر الأحمر وخليج عدن`: of two parts of the world in a row, the name has both. */
export const isRegionAfterRegion = ({ sentence, names, named, at }: Walk): boolean =>
  named &&
  isRegion(names.places.longest(sentence, at + 1)?.entries) &&
  [1, 2, 3].some((length) => {
    const before = names.places.longest(sentence, at - length);
    return before?.end === at && isRegion(before.entries);
  });
const isRegion = (rows: readonly object[] | undefined): boolean =>
  rows?.some((row) => 'country' in row && row.country === '') === true;
