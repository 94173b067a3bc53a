import { fold } from '../../arabic/fold.js';
import { Token, noTags, wordOf } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import { joinedAfter } from './joints.js';
import { knownPlaceAt, type KnownPlace } from './known.js';
import { nounsOfDirections, nounsOfTerritories, rulersOfTerritories } from './lexicon.js';

/** The noun of one territory, by that of several or of its ruler. */
const nouns = new Map(
  [...Object.entries(nounsOfTerritories), ...Object.entries(rulersOfTerritories)].flatMap(([one, several]) =>
    several.map((noun) => [fold(noun), fold(one)] as const),
  ),
);
/** Of one alone: no list follows. */
const ruler = fold('محافظ');
const directions = new Set(nounsOfDirections.map(fold));
const isWord = /^\p{Script=Arabic}{3,}$/u;

/**
 * Territories that the lexicon names with their noun, in a list that begins with the noun of several (`محافظات مسقط والداخلية`) or
 * after their ruler (`محافظ بابل`); each is of a country of which the text speaks.
 */
export function territoriesAfter(
  sentence: readonly Token[],
  at: number,
  known: readonly KnownPlace[],
  names: Names,
  isOfText: (place: KnownPlace) => boolean,
): readonly KnownPlace[] {
  const noun = nouns.get(sentence[at]?.normal ?? '');
  if (noun === undefined) return known;
  const head = new Token(noun, wordOf(noun, noun, noTags), 0, noun.length, 'spaced');
  const found: KnownPlace[] = [];
  for (let start: number | undefined = at + 1; start !== undefined;) {
    const territory = territoryAt(sentence, start, head, names);
    if (territory !== undefined && isOfText(territory)) found.push(territory);
    const end: number = found.at(-1)?.start === start ? (territory?.end ?? start) : endOfName(sentence, start, known);
    start = sentence[at]?.normal === ruler || end === start ? undefined : joinedAfter(sentence, end);
  }
  if (found.length === 0) return known;
  const others = known.filter((place) => !found.some((other) => other.start < place.end && place.start < other.end));
  return [...others, ...found].sort((a, b) => a.start - b.start);
}

function territoryAt(sentence: readonly Token[], start: number, head: Token, names: Names): KnownPlace | undefined {
  // `ولايات الجنوب`: any country's.
  if (!isWord.test(sentence[start]?.normal ?? '') || directions.has(sentence[start]?.normal ?? '')) return undefined;
  const place = knownPlaceAt([head, ...sentence.slice(start)], 0, names);
  if (place?.start !== 1) return undefined;
  const alone = knownPlaceAt(sentence, start, names);
  const end = start + place.end - 1;
  return alone !== undefined && alone.end > end ? undefined : { ...place, start, end, ambiguous: false };
}

/** Where a name of a list ends, one that no list knows after its first word. */
function endOfName(sentence: readonly Token[], start: number, known: readonly KnownPlace[]): number {
  const place = known.find((each) => each.start === start);
  return place?.end ?? (isWord.test(sentence[start]?.normal ?? '') ? start + 1 : start);
}
