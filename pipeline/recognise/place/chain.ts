import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { commaBefore, isLedTo, isListEnd, isStop, joinedAfter, joinedBefore } from './joints.js';
import { shareCountry, type KnownPlace } from './known.js';
import { nounsOfDirections } from './lexicon.js';

const directions = new Set(nounsOfDirections.map(fold));

/**
 * Names that are common words too, and stand in a list with a town of the same country: `في دير علا والمفرق، …`, `في صور ولوى والدقم`; or, in a
 * text of their own country, with another of them, or with nothing but a preposition: `في الخور والوكرة`, `في الكوثر.` What is found says where the next may stand.
 */
export function chained(
  sentence: readonly Token[],
  doubtful: readonly KnownPlace[],
  accepted: readonly KnownPlace[],
  own: string | null,
): KnownPlace[] {
  const found: KnownPlace[] = [];
  const byEnd = new Map(accepted.map((place) => [place.end, place]));
  const byStart = new Map(accepted.map((place) => [place.start, place]));
  const accept = (place: KnownPlace): void => {
    found.push(place);
    byEnd.set(place.end, place);
    byStart.set(place.start, place);
  };
  const candidates = doubtful.filter((place) => mayBeTown(sentence, place));
  // `سفارتها في طهران وقنصليتها في مشهد، …`: the sentence may be about the country, too.
  const isAtHome = (place: KnownPlace): boolean =>
    isOwn(place, own) || accepted.some((other) => !other.common && shareCountry(place, other));
  for (const place of candidates) if (isWholePhrase(sentence, place) && isAtHome(place)) accept(place);
  for (const place of candidates) {
    if (byStart.has(place.start)) continue;
    const before =
      byEnd.get(joinedBefore(sentence, place.start) ?? -1) ?? byEnd.get(commaBefore(sentence, place.start));
    if (before !== undefined && isListEnd(sentence[place.end]) && shareCountry(place, before)) accept(place);
  }
  for (const place of candidates) {
    const inBrackets = [...accepted, ...candidates].find((other) => isInBrackets(sentence, other, place.end));
    if (inBrackets === undefined || !shareCountry(place, inBrackets)) continue;
    for (const each of [place, inBrackets]) if (!byStart.has(each.start)) accept(each);
  }
  for (const place of candidates.toReversed()) {
    if (byStart.has(place.start)) continue;
    const next = joinedAfter(sentence, place.end) ?? -1;
    const after = byStart.get(next) ?? candidates.find(({ start }) => start === next);
    if (after === undefined || !shareCountry(place, after)) continue;
    // `صوامع ربك والخرطوم وبورتسودان`: two that are sure tell as much as a preposition.
    const second = isArticled(sentence, place) ? undefined : byStart.get(joinedAfter(sentence, after.end) ?? -1);
    const isBeforeTwo = byStart.has(next) && second !== undefined && shareCountry(place, second);
    if (!isBeforeTwo && !isLed(sentence, place, candidates)) continue;
    if (byStart.has(next)) accept(place);
    else if (
      isOwn(place, own) &&
      isOwn(after, own) &&
      !(place.common && after.common) &&
      (isListEnd(sentence[after.end]) || sentence[place.start - 1]?.normal === between)
    ) {
      accept(after);
      accept(place);
    }
  }
  return found;
}

/** `القالة (الطارف)`: the territory in which a town lies stands alone in the brackets after it. */
const isInBrackets = (sentence: readonly Token[], { start, end }: KnownPlace, after: number): boolean =>
  start === after + 1 && sentence[after]?.normal === '(' && sentence[end]?.normal === ')';

/** `… في الكوثر، …`, `… إلى طويلة وإلى …`: nothing else follows the preposition. */
const isWholePhrase = (sentence: readonly Token[], place: KnownPlace): boolean =>
  // `شارك في الدورة.`
  !isArticled(sentence, place) &&
  local.has(sentence[place.start - 1]?.normal ?? '') &&
  (isStop(sentence[place.end]) ||
    (sentence[place.end]?.tags.has('And') === true && sentence[place.end + 1]?.tags.has('Preposition') === true));
/** A word so common that it has its article in any text. */
const isArticled = (sentence: readonly Token[], { start, common }: KnownPlace): boolean =>
  common && sentence[start]?.normal.startsWith('ال') === true;
const between = fold('بين');
const local = new Set(['في', 'ب', 'إلى', 'نحو', 'صوب', 'قرب', 'قبالة'].map(fold));

/** Whether a preposition stands before a place, or before the names that it is joined to (`بالمهدية وقبلي وتوزر`). */
function isLed(sentence: readonly Token[], { start }: KnownPlace, candidates: readonly KnownPlace[]): boolean {
  if (isLedTo(sentence, start)) return true;
  const earlier = joinedBefore(sentence, start);
  const before = candidates.find(({ end }) => end === earlier);
  return before !== undefined && isLed(sentence, before, candidates);
}

const mayBeTown = (sentence: readonly Token[], { start, end, rows }: KnownPlace): boolean =>
  !('iso' in rows[0]) && !(end - start === 1 && directions.has(sentence[start]?.normal ?? ''));

const isOwn = ({ rows }: KnownPlace, own: string | null): boolean =>
  rows.some((row) => 'type' in row && row.country === own);
