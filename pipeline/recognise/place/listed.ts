import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import type { Token } from '../../arabic/token.js';
import type { KnownPlace } from './known.js';
import { notPlaces, nounsOfDirections } from './lexicon.js';
import { toponymEnd } from './toponym.js';
import { opensTuareg } from './tuareg.js';

/** A place in a list that a noun of several begins; indexes of its tokens, of which the first may have a letter attached. */
export interface ListedPlace {
  readonly start: number;
  readonly end: number;
  readonly hasLetter: boolean;
}

const refused = new Set(notPlaces.map(fold));
const sides = new Set(
  'الشمالية الجنوبية الشرقية الغربية الوسطى الشمالي الجنوبي الشرقي الغربي الأوسط الكبرى الصغرى العليا السفلى'
    .split(' ')
    .map(fold),
);
const directions = new Set(nounsOfDirections.map(fold));
const bareDirections = new Set('شمال جنوب شرق غرب وسط'.split(' ').map(fold));
// `تنزولين`, `تافراوتين`: longer than any noun of action (`تكوين`).
const amazigh = /^ت.{3,}ين$/u;
// `دواوير تيلمي تحاصرها الثلوج`.
const owned = /(?:ها|هم|هن)$/u;
const shortest = 3;
const shortestDefinite = 5;
const fewest = 2;

/**
 * `مديريات الخوخة وحيس`, `بلديات الأغوار الجنوبية وسحاب`: the names of a list after a noun of several places, whether the lexicon has them or
 * not. One name alone may be anything (`جماعات الإقليم`), two are a list.
 */
export function placesAfter(
  sentence: readonly Token[],
  noun: number,
  known: ReadonlyMap<number, KnownPlace>,
): ListedPlace[] {
  const found: ListedPlace[] = [];
  // `سكان الأحياء والقرى`, `مستشفيات الأطفال والولادة`: anything may follow them.
  const isOwner =
    sentence[noun]?.tags.has('PlacesOf') === true && !isSurePlace(sentence[noun + 1], known.has(noun + 1));
  if (isOwner && (isArticled(sentence[noun + 1]) || sentence[noun + 1]?.tags.size !== 0)) return [];
  for (let at = noun + 1; ;) {
    const place = placeAt(sentence, at, found.length > 0, known);
    if (place === undefined) break;
    found.push(place);
    const next = sentence[place.end];
    if (next?.tags.has('And') === true) at = place.end + 1;
    // `أقضية المنية - الضنية وزغرتا`.
    else if (next?.normal === '-' && placeAt(sentence, place.end + 1, true, known) !== undefined) at = place.end + 1;
    else if (isComma(next) && goesOn(sentence, place.end + 1, known)) at = place.end + 1;
    else if (next !== undefined && hasAttachedAnd(next)) at = place.end;
    else break;
  }
  // `مدن ساحلية وداخلية`, `دول كبيرة وصغيرة`: a feminine word alone may say of what sort they are; among three with a known one it is a name.
  const [first] = found;
  // `ساكنة إميلشيل وأمسمرير وآيت هاني`: a known one tells of the others.
  const isTold = found.some(({ start }) => isSurePlace(sentence[start], known.has(start)));
  if (isOwner && !(found.length > fewest && isTold)) return [];
  const isFeminine =
    first !== undefined && !known.has(first.start) && sentence[first.start]?.normal.endsWith('ه') === true;
  const hasKnown = found.some(({ start }) => known.has(start));
  // `معتمديتي الذهيبة ورمادة`: no adjective has an article that its noun has not.
  const isDefinite = first !== undefined && isArticled(sentence[first.start]) && !isArticled(sentence[noun]);
  if (isFeminine && first.end - first.start === 1 && !(hasKnown && (isDefinite || found.length > fewest))) return [];
  return found.length < fewest ? [] : found;
}

const isArticled = (token: Token | undefined): boolean => token?.normal.startsWith('ال') === true;

const isSurePlace = (token: Token | undefined, isKnown: boolean): boolean =>
  isKnown || token?.tags.has('Settlement') === true;

/** After a comma a new clause may begin: what stands there is of the list only where the list goes on after it. */
function goesOn(sentence: readonly Token[], at: number, known: ReadonlyMap<number, KnownPlace>): boolean {
  const place = placeAt(sentence, at, true, known);
  const next = place && sentence[place.end];
  return next !== undefined && (next.tags.has('And') || isComma(next) || hasAttachedAnd(next));
}

/** A word that no vocabulary knows, so that its و was not cut off. */
const hasAttachedAnd = ({ tags, normal }: Token): boolean =>
  tags.size === 0 && normal.startsWith('و') && normal.length > shortest;

function placeAt(
  sentence: readonly Token[],
  at: number,
  isLater: boolean,
  known: ReadonlyMap<number, KnownPlace>,
): ListedPlace | undefined {
  const [token, next] = [sentence[at], sentence[at + 1]];
  // `ولايات الجنوب والوسط`: any country's.
  if (directions.has(token?.normal ?? '')) return undefined;
  const end = known.get(at)?.end;
  if (end !== undefined) return { start: at, end, hasLetter: false };
  if (opensTuareg(token) && isName(next)) return { start: at, end: at + 2, hasLetter: false };
  if (token === undefined || token.number !== undefined) return undefined;
  // `قرى أم قعود وأم هجيليج`: أم is a particle, too.
  if (token.tags.has('Toponym') || token.tags.has('Settlement')) {
    if (isName(next)) return { start: at, end: toponymEnd(sentence, at), hasLetter: false };
    // `دوائر أقبو والقصر`.
    const isWhole = isLater && token.normal.startsWith('ال') && token.normal.length >= shortestDefinite;
    return isWhole ? { start: at, end: at + 1, hasLetter: false } : undefined;
  }
  if (isFunctionWord(token)) return undefined;
  if (!/^\p{Script=Arabic}/u.test(token.normal) || [...token.tags].some((tag) => tag !== 'Name')) return undefined;
  const hasLetter = isLater && sentence[at - 1]?.tags.has('And') === false && hasAttachedAnd(token);
  if (token.normal.startsWith('ال')) {
    if (token.normal.length < shortestDefinite || refused.has(token.normal)) return undefined;
    return { start: at, end: sides.has(next?.normal ?? '') ? at + 2 : at + 1, hasLetter: false };
  }
  if (token.normal.length < shortest) return undefined;
  // `ولايات هيران وجنوب الغرب`.
  if (bareDirections.has(token.normal))
    return next?.normal.startsWith('ال') === true ? { start: at, end: at + 2, hasLetter: false } : undefined;
  // `ولايات كيدي ماغه ولعصابه`.
  const isLong =
    isUnknown(next) &&
    !owned.test(next.normal) &&
    known.get(at + 1)?.ambiguous !== false &&
    !hasAttachedAnd(next) &&
    !next.normal.startsWith('ال');
  if (isLong && !token.text.endsWith('ة')) return { start: at, end: at + 2, hasLetter };
  // `مدن ساحلية وداخلية`: an adjective says of what sort they are.
  if (amazigh.test(token.normal)) return { start: at, end: at + 1, hasLetter };
  const isSort = isLater ? /(?:يه|ات|ين)$/u.test(token.normal) : /(?:يه|ي|ات|ين)$/u.test(token.normal);
  return isSort ? undefined : { start: at, end: at + 1, hasLetter };
}

/** The first word of some name of the lexicon may as well be a name of its own. */
const isUnknown = (token: Token | undefined): token is Token =>
  token !== undefined && isName(token) && [...token.tags].every((tag) => tag === 'Name');

const isName = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.number === undefined &&
  !isFunctionWord(token) &&
  /^\p{Script=Arabic}{2,}/u.test(token.normal);
