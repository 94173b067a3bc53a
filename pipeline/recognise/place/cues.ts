import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import type { Token } from '../../arabic/token.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import { isDatelineAt } from './dateline.js';
import { commaBefore, isListEnd, joinedBefore } from './joints.js';
import type { KnownPlace, PlaceRows } from './known.js';
import {
  localPrepositions,
  mostlyPlaces,
  nounsBeforeTowns,
  nounsOfManyPlaces,
  nounsOfPlaces,
  nounsOfRegions,
  nounsOfRoads,
  nounsOfStates,
  roadAdjectives,
  surroundings,
  territories,
} from './lexicon.js';

const headNouns = foldedSet(nounsOfPlaces);
const pluralNouns = foldedSet(nounsOfManyPlaces);
const stateNouns = foldedSet(nounsOfStates);
const townNouns = foldedSet(nounsBeforeTowns);
const prepositions = foldedSet(localPrepositions);
const around = foldedSet(surroundings);
const usualPlaces = foldedSet(mostlyPlaces);

const regions = new Map(Object.entries(nounsOfRegions).map(([name, nouns]) => [fold(name), foldedSet(nouns)]));
const roads = foldedSet(nounsOfRoads);
const ofRoads = foldedSet(roadAdjectives);
const realms = foldedSet(territories);
const [between, local] = [fold('بين'), new Set(['ب', 'في'])];
const separators = new Set(['و', '،', ',', '-', '/', '(', 'او']);
const feminineVerb = /^(?:و?ت.{3,}|.{3,}ت)$/u;

/** Whether a noun of places stands before a name. */
export const isAfterNoun = (sentence: readonly Token[], start: number): boolean =>
  headNouns.has(sentence[start - 1]?.normal ?? '');

/** `والي الجزيرة`: read as وإلى is, which has its hamza in most texts. */
const isAfterWali = (sentence: readonly Token[], start: number): boolean =>
  sentence[start - 1]?.text === 'الي' && sentence[start - 1]?.joint === 'attached' && sentence[start - 2]?.text === 'و';

/** What is known of the text beside the sentence: how often it speaks of a country. */
export type CountriesMentioned = (country: string) => number;

/** Where the places that are sure begin and end in a sentence, as indexes of its tokens. */
export interface Neighbours {
  readonly starts: ReadonlySet<number>;
  /** Where each begins, by where it ends. */
  readonly ends: ReadonlyMap<number, number>;
}

/** True where the words around a homograph say that the place is meant. */
export function isCued(
  sentence: readonly Token[],
  place: KnownPlace,
  { starts, ends }: Neighbours,
  mentions: CountriesMentioned,
): boolean {
  const { start, end, rows } = place;
  const [before, first, after] = [sentence[start - 1], sentence[start], sentence[end]];
  if (end - start === 1 && regions.get(first?.normal ?? '')?.has(before?.normal ?? '') === true) return true;
  if (isSide(place, first) && isOfSeveral(before) && !isOfText(rows, mentions)) return false;
  if (isAfterNoun(sentence, start) || isLed(sentence, place, ends)) return true;
  if (isAfterWali(sentence, start) && isOfText(rows, mentions)) return true;
  if (isOnRoad(sentence, place, { starts, ends })) return true;
  // `سامراء والجزيرة`: a word that is a town of another country only.
  const mayBeHere = before?.tags.has('And') !== true || isAnywhere(rows) || isOfText(rows, mentions);
  if (
    isCell(sentence, place) ||
    isDateline(sentence, place, mentions) ||
    (mayBeHere && isBetweenPlaces(place, sentence, { starts, ends })) ||
    isOneOfTwo(sentence, place, { starts, ends }) ||
    isTallied(sentence, place, ends) ||
    isInTerritory(sentence, place, ends)
  )
    return true;
  const isWord = end - start === 1;
  if (place.common && isWord) return false;
  const isListed = ends.has(joinedAt(sentence, place)) || (separators.has(after?.normal ?? '') && starts.has(end + 1));
  const [row] = rows;
  if (isListed && mayBeHere) return true;
  if (townNouns.has(before?.normal ?? '') && !('iso' in row)) return true;
  // `كلمة لبشار`: people are given more than towns are.
  const isGiven = before?.normal === 'ل' && first?.normal.startsWith('ال') === false && !('iso' in row);
  const isPreposed =
    (prepositions.has(before?.normal ?? '') && !isGiven) || place.preposed || first?.tags.has('Li') === true;
  if ('iso' in row) {
    // `قطر 20 سنتيمترا` is a width, `رؤية عمان 2040` a country's.
    if (after?.number !== undefined && !stateNouns.has(before?.normal ?? '')) return false;
    // `لقطر` is also a verbal noun: towing.
    return before?.normal === 'ل' ? mentions(row.iso) > 0 : isPreposed || isStateNamed(row.demonyms, first, before);
  }
  // `صلاح الدين` is a province, and mostly a man.
  if (usualPlaces.has(first?.normal ?? '') || (!isWord && !place.common)) return !isAdjective(before, first);
  return (isPreposed || around.has(before?.normal ?? '')) && isOfText(rows, mentions);
}

/** `ولايات الجنوب`: each country has a south; the one that is called so is meant where the text speaks of that country. */
const isSide = ({ start, end }: KnownPlace, first: Token | undefined): boolean =>
  end - start === 1 && sides.has(first?.normal ?? '');
const isOfSeveral = (before: Token | undefined): boolean =>
  !headNouns.has(before?.normal ?? '') || pluralNouns.has(before?.normal ?? '');
const sides = foldedSet(['الشمال', 'الجنوب', 'الشرق', 'الغرب', 'الوسط', 'الساحل']);

/**
 * Where the name ends to which what begins at `start` is joined, -1 where none can; before و a comma may stand (`السلط، والكرك.`), after
 * which else another clause begins.
 */
function joinedAt(sentence: readonly Token[], { start, end }: Pick<KnownPlace, 'start' | 'end'>): number {
  if (!separators.has(sentence[start - 1]?.normal ?? '')) return -1;
  const comma = commaBefore(sentence, start);
  return comma >= 0 && isListEnd(sentence[end]) ? comma : start - 1;
}

/** `صيدا وصور والنبطية`, `إربد والزرقاء ومعان`: between two places, or after two, even a common word is one. */
function isBetweenPlaces(place: KnownPlace, sentence: readonly Token[], { starts, ends }: Neighbours): boolean {
  const end = joinedAt(sentence, place);
  const start = ends.get(end);
  if (start === undefined) return false;
  const isBefore = separators.has(sentence[place.end]?.normal ?? '') && starts.has(place.end + 1);
  return isBefore || ends.has(joinedAt(sentence, { start, end }));
}

/** `بين وهران وبون`: what is between is between two. */
function isOneOfTwo(sentence: readonly Token[], { start, end }: KnownPlace, { starts, ends }: Neighbours): boolean {
  const [before, after] = [sentence[start - 1], sentence[end]];
  if (before?.normal === between) return after?.normal === 'و' && starts.has(end + 1);
  const first = before?.normal === 'و' ? ends.get(start - 1) : undefined;
  return first !== undefined && sentence[first - 1]?.normal === between && isListEnd(after);
}

/** `طنجة 22 ملم، العرائش 18`: figures of several towns, each after its name. */
function isTallied(sentence: readonly Token[], { start, end }: KnownPlace, ends: Neighbours['ends']): boolean {
  const isCounted = (at: number): boolean => sentence[at]?.number !== undefined;
  if (!isCounted(end) || !tallies.has(sentence[start - 1]?.normal ?? '')) return false;
  let others = 0;
  for (const other of ends.keys()) if (other !== end && isCounted(other)) others++;
  return others >= fewestTallied;
}
const tallies = new Set(['،', ',', ':', 'و', '-', '؛']);
const fewestTallied = 2;

/** `عبر شحن بمحافظة المهرة`, `والضلوعية وبلد بمحافظة صلاح الدين`. */
const isInTerritory = (sentence: readonly Token[], { start, end }: KnownPlace, ends: Neighbours['ends']): boolean =>
  local.has(sentence[end]?.normal ?? '') &&
  realms.has(sentence[end + 1]?.normal ?? '') &&
  sentence[end + 2]?.tags.has('Name') === true &&
  (prepositions.has(sentence[start - 1]?.normal ?? '') || ends.has(joinedBefore(sentence, start) ?? -1));

/** `طريق الكوت – العمارة`: what a road leads from, and what it leads to. */
function isOnRoad(sentence: readonly Token[], { start, end }: KnownPlace, { starts, ends }: Neighbours): boolean {
  const [before, next] = [sentence[start - 1], sentence[end]];
  if (before !== undefined && roads.has(before.normal))
    return (
      ofRoads.has(next?.normal ?? '') ||
      (next?.joint === 'spaced' && starts.has(end)) ||
      (next?.normal === '-' && next.joint === 'spaced' && sentence[end + 1]?.tags.has('Name') === true)
    );
  const from = before?.normal === '-' ? ends.get(start - 1) : undefined;
  return from !== undefined && (roads.has(sentence[from - 1]?.normal ?? '') || sentence[from - 1]?.normal === '-');
}

/** `| صحار |`: alone in a cell of a table. */
const isCell = (sentence: readonly Token[], { start, end }: KnownPlace): boolean =>
  sentence[start - 1]?.normal === '|' && sentence[end]?.normal === '|';

/** `محافظات صنعاء وتعز وإب`: one of a list that a noun of places begins. */
function isLed(sentence: readonly Token[], place: KnownPlace, ends: ReadonlyMap<number, number>): boolean {
  for (let { start, end } = place; ;) {
    if (pluralNouns.has(sentence[start - 1]?.normal ?? '')) return true;
    end = joinedAt(sentence, { start, end });
    const earlier = ends.get(end);
    if (earlier === undefined) return false;
    start = earlier;
  }
}

/** `عمان - قالت الوزارة …`: news begin with the town they come from. */
const isDateline = (
  sentence: readonly Token[],
  { start, end, rows }: KnownPlace,
  mentions: CountriesMentioned,
): boolean => isCityOfText(rows, mentions) && isDatelineAt(sentence, start, end);
/** Where a country has the name, too, only that of a country that the text speaks of. */
const isCityOfText = (rows: PlaceRows, mentions: CountriesMentioned): boolean =>
  !('iso' in rows[0]) || isOfText(rows, mentions);
/** Whether it may lie in a country that the text speaks of. */
const isOfText = (rows: PlaceRows, mentions: CountriesMentioned): boolean =>
  rows.some((row) => !('iso' in row) && mentions(row.country) > 0);

/** A country, or a region of several. */
const isAnywhere = (rows: PlaceRows): boolean => rows.some((row) => 'iso' in row || row.country === '');

/** `حكومة قطر`, `أعلنت مالي`; not `حكومة سورية`, which says Syrian. */
function isStateNamed(demonyms: string, first: Token | undefined, before: Token | undefined): boolean {
  if (before === undefined || before.tags.has('Number')) return false;
  if (!isFunctionWord(before) && feminineVerb.test(before.normal) && !before.normal.endsWith('ات')) return true;
  return first !== undefined && !isFeminineNisba(demonyms, first) && stateNouns.has(before.normal);
}

/** `سورية` is Syrian as well as Syria. */
export const isFeminineNisba = (demonyms: string, word: Token): boolean =>
  demonyms.split('|').some((demonym) => `${fold(demonym)}ه` === withoutArticle(word.normal));

/** `الشؤون الداخلة`: both have their article. */
export const isAdjective = (before: Token | undefined, first: Token | undefined): boolean =>
  before?.normal.startsWith('ال') === true &&
  !isFunctionWord(before) &&
  first?.normal.startsWith('ال') === true &&
  !first.tags.has('Li');
