import { fold } from '../../arabic/fold.js';
import { trait } from '../../arabic/trait.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import type { CountryRow, Names, PlaceRow } from '../lexicons.js';
import { compact, compactOf, homographForms, writtenForms } from '../forms.js';
import { nisbaStem } from '../nisba-stem.js';
import { Token, noTags, wordOf } from '../../arabic/token.js';
import { isListEnd } from './joints.js';
import { administrativeHeads, homographs, onlyAfterNoun, placeNouns } from './lexicon.js';

export type PlaceRows = readonly [CountryRow | PlaceRow, ...(CountryRow | PlaceRow)[]];

/** A name of the lexicon in a sentence; `start` and `end` are indexes of its tokens. */
export interface KnownPlace {
  readonly start: number;
  readonly end: number;
  readonly rows: PlaceRows;
  /** True where لـ stands before a name that has no article, in one token with it (`للندن`). */
  readonly preposed: boolean;
  /** True where و stands before it, in one token with it (`الرياض وجدة`). */
  readonly joined: boolean;
  /** True where the same words are a common word too. */
  readonly ambiguous: boolean;
  /** True where that word is so common that only a noun of places or a list is cue enough. */
  readonly common: boolean;
}

/** Whether two names may be those of places in one country. */
export const shareCountry = ({ rows }: KnownPlace, { rows: others }: KnownPlace): boolean =>
  rows.some((row) => 'type' in row && others.some((other) => 'type' in other && other.country === row.country));

const heads = new Set(administrativeHeads.map(fold));
const nouns = new Set(placeNouns.map(fold));
const commonWords = new Set(homographs.map(fold));
const onlyNouns = new Set(onlyAfterNoun.map(fold));

/** The names of places that the lexicon knows in a sentence, from left to right, the longest at each place. */
export function knownPlaces(sentence: readonly Token[], names: Names): KnownPlace[] {
  const found: KnownPlace[] = [];
  for (let i = 0; i < sentence.length; i++) {
    const token = sentence[i];
    if (token === undefined || !mayBegin(token)) continue;
    if (token.tags.has('LookAlike')) {
      const place = afterLookAlike(sentence, i, found.at(-1), names);
      if (place !== undefined) found.push(place);
      continue;
    }
    const hit = knownPlaceAt(sentence, i, names);
    if (hit === undefined) continue;
    const isNext = found.at(-1)?.end === hit.start;
    const place = (isNext ? afterAnd(sentence, hit, names) : undefined) ?? longerAfterNoun(sentence, i, hit, names);
    found.push(place);
    i = place.end - 1;
  }
  return found;
}

/** `الرياض وجدة`: no two names stand side by side, so that و is no letter of the second. */
function afterAnd(sentence: readonly Token[], { start, end }: KnownPlace, names: Names): KnownPlace | undefined {
  const normal = sentence[start]?.normal ?? '';
  if (!normal.startsWith('و')) return undefined;
  const rest = normal.slice(1);
  const first = new Token(rest, wordOf(rest, withoutArticle(rest), noTags), 0, rest.length, 'spaced');
  const place = knownPlaceAt([first, ...sentence.slice(start + 1, end)], 0, names);
  return place && { ...place, start, end: start + place.end, joined: true, ambiguous: false };
}

/** `صيدا وصور والنبطية`: what else is a word with و is a town where it goes on with towns of its country. */
function afterLookAlike(
  sentence: readonly Token[],
  at: number,
  before: KnownPlace | undefined,
  names: Names,
): KnownPlace | undefined {
  if (before?.end !== at || !isListEnd(sentence[at + 1])) return undefined;
  const place = afterAnd(sentence, { ...before, start: at, end: at + 1 }, names);
  return place !== undefined && shareCountry(place, before) ? place : undefined;
}

/** `جبال الأطلس الكبير`: where the noun is no part of a name, the name may be longer than the one known with it. */
function longerAfterNoun(sentence: readonly Token[], at: number, hit: KnownPlace, names: Names): KnownPlace {
  const place = hit.start > at ? knownPlaceAt(sentence, hit.start, names) : undefined;
  return place !== undefined && place.end > hit.end ? place : hit;
}

const mayBegin = trait(({ tags }) => tags.has('Name') || tags.has('Latin') || tags.has('LookAlike'));

/** The place that the lexicon knows at a token. */
export function knownPlaceAt(sentence: readonly Token[], start: number, names: Names): KnownPlace | undefined {
  for (let limit = sentence.length; limit > start;) {
    const hit = names.allPlaces.longest(limit === sentence.length ? sentence : sentence.slice(0, limit), start);
    if (hit === undefined) return undefined;
    const place = asWritten(sentence, start, hit.end, hit.entries, names);
    if (place !== undefined) return place;
    limit = hit.end - 1;
  }
  return undefined;
}

/** The hit where its articles are those of the name; the nouns that only say what sort of place it is are left out. */
function asWritten(
  sentence: readonly Token[],
  start: number,
  end: number,
  entries: readonly (CountryRow | PlaceRow)[],
  { demonyms }: Names,
): KnownPlace | undefined {
  const tokens = sentence.slice(start, end);
  const form = compactOf(tokens);
  const bare = tokens[0]?.tags.has('Li')
    ? compact(withoutArticle(tokens[0].normal)) + compactOf(tokens.slice(1))
    : form;
  const spelt = (written: string) => entries.filter((row) => writtenForms(row).has(written));
  const articled = spelt(form);
  const [row, ...others] = articled.length > 0 ? articled : spelt(bare);
  if (row === undefined) return undefined;
  const rows: PlaceRows = [row, ...others];
  // `طرابلس اللبنانية`: the adjective tells which, and is no part of the name.
  const last = tokens.at(-1);
  const isTold =
    tokens.length > 1 &&
    last !== undefined &&
    'type' in row &&
    demonyms.get(nisbaStem(last.bare))?.iso === row.country &&
    writtenForms(row).has(compactOf(tokens.slice(0, -1)));
  const isOwnHead = 'iso' in row || (row.type === 'area' && !writtenForms(row).has(compactOf(tokens.slice(1))));
  const noun = tokens[0]?.normal ?? '';
  const hasNoun = nouns.has(noun) && writtenForms(row).has(compactOf(tokens.slice(1)));
  const hasHead = !isOwnHead && tokens.length > 1 && (heads.has(noun) || hasNoun);
  return {
    start: hasHead ? start + 1 : start,
    end: isTold ? end - 1 : end,
    rows,
    preposed: articled.length === 0,
    joined: false,
    // Where one is known by that name alone, the name is one of a place.
    ambiguous:
      !hasHead &&
      rows.every((each) => isAmbiguous(each, form, tokens.length)) &&
      !isToldBy(sentence, start, end, rows, demonyms),
    common:
      (tokens.length === 1 && onlyNouns.has(form)) ||
      rows.every((each) => 'type' in each && each.ambiguous === 'noun' && isAmbiguous(each, form, tokens.length)),
  };
}

/** `المقابل لنصيب السورية`: a word without article, and the adjective of its country with one, which no common noun has. */
function isToldBy(
  sentence: readonly Token[],
  start: number,
  end: number,
  rows: PlaceRows,
  demonyms: Names['demonyms'],
): boolean {
  const [first, next] = [sentence[start], sentence[end]];
  if (end - start > 1 || first?.normal.startsWith('ال') !== false || next?.normal.startsWith('ال') !== true)
    return false;
  const told = next.normal.endsWith('ه') ? demonyms.get(nisbaStem(next.bare))?.iso : undefined;
  return told !== undefined && rows.some((row) => 'type' in row && row.country === told);
}

function isAmbiguous(row: CountryRow | PlaceRow, form: string, length: number): boolean {
  if ('iso' in row) return homographForms(row).has(form);
  // Of a place with several names the shortest is the one that is a word or a person's name, too.
  if (row.ambiguous !== '') return length === 1 || ![...writtenForms(row)].some((other) => isShorter(other, form));
  return commonWords.has(form);
}

const isShorter = (other: string, form: string): boolean =>
  other.length < form.length && /^\p{Script=Arabic}/u.test(other);
