import type { Token } from '../../arabic/token.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import { trait } from '../../arabic/trait.js';
import { joinedBefore, isLedTo, isListEnd, joinedAfter } from './joints.js';
import type { ListedPlace } from './listed.js';
import { isTransliterated } from './transliterated.js';
import { toponymEnd } from './toponym.js';
import { opensTuareg } from './tuareg.js';

/** A place of the sentence that is sure, in indexes of its tokens; `town`: no country, sea or region of the world. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly town: boolean;
}

/** Nouns of action, plurals and what has an owner: they go on with a sentence rather than with a list of towns. */
const isNoun = /(?:ات|ين|ون|يه|ها|هم|هن|اء)$/u;

// `تازارين`, `تيغرت`: no noun of action is so long.
const isBerber = (word: string): boolean => /^(?:ت.{3,}ين|ت[اي].{2,}ت)$/u.test(word);

/** A word that no vocabulary knows, with nothing attached but و. */
const mayBeName = trait(
  ({ tags, normal }) => tags.size === 0 && /^\p{Script=Arabic}{3,}$/u.test(normal) && !normal.startsWith('وال'),
);

/**
 * Towns that no list knows, joined to towns that are known: between two of them (`بين الرباط وتيداس وطنجة`), at the end of a list of two or more
 * (`من بجاية وجيجل وتيغرت.`), or, where the word is of another language, beside one, or after a preposition (`من أدرنة إلى سفيلنغراد.`).
 */
export function besideKnown(sentence: readonly Token[], anchors: readonly Anchor[]): ListedPlace[] {
  if (anchors.length === 0) return [];
  const towns = anchors.filter(({ town }) => town);
  const starts = new Set(towns.map(({ start }) => start));
  const ends = new Map(towns.map(({ start, end }) => [end, start]));
  const taken = (at: number): boolean => anchors.some(({ start, end }) => start <= at && at < end);
  const found: ListedPlace[] = [];
  for (const { start, end } of towns) {
    const next = nextName(sentence, end);
    if (next !== undefined && !taken(next.start) && isAfter(sentence, next, start, { starts, ends })) found.push(next);
    const earlier = joinedBefore(sentence, start);
    const first = earlier === undefined ? undefined : sentence[earlier - 1];
    if (earlier === undefined || first === undefined || taken(earlier - 1)) continue;
    const letter = isBerber(first.normal.slice(1)) && first.normal.startsWith('ب');
    const isName = isTransliterated(first) || (first.tags.size === 0 && (letter || isBerber(first.normal)));
    if (isName && (letter || isLedTo(sentence, earlier - 1)))
      found.push({ start: earlier - 1, end: earlier, hasLetter: letter });
  }
  sentence.forEach((token, at) => {
    // `في رايسفايك بهولندا`.
    const isIn = preposition.test(sentence[at + 1]?.normal ?? '') && anchors.some(({ start }) => start === at + 2);
    const isForeign = isTransliterated(token) || (isIn && isLong(token));
    if (isForeign && isLedTo(sentence, at) && (isIn || isListEnd(sentence[at + 1])) && !taken(at))
      found.push({ start: at, end: at + 1, hasLetter: false });
  });
  return found.filter(({ start }, i) => found.findIndex((other) => other.start === start) === i);
}

const preposition = /^(?:ب|في)$/u;

// Longer than a noun of the language is that has no letter before its root and no ending after it.
const isLong = trait(
  ({ tags, normal }) =>
    tags.size === 0 &&
    /^[^متاينوفلكسب]\p{Script=Arabic}{6,}$/u.test(normal) &&
    !/(?:ات|ين|ون|ان|ه|ها|هم|ي|ا|اء)$/u.test(normal),
);

/** What may stand after the first word of a place. */
const mayFollow = (token: Token | undefined): boolean =>
  token !== undefined &&
  token.number === undefined &&
  !isFunctionWord(token) &&
  /^\p{Script=Arabic}{3,}$/u.test(token.normal);

interface Towns {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlyMap<number, number>;
}

function isAfter(sentence: readonly Token[], name: ListedPlace, town: number, { starts, ends }: Towns): boolean {
  const token = sentence[name.start];
  if (token === undefined) return false;
  // `تارجيست وبني بوفراح`.
  if (token.tags.has('Settlement') || opensTuareg(token)) return true;
  const word = name.hasLetter ? token.normal.slice(1) : token.normal;
  const goesOn = joinedAfter(sentence, name.end);
  const isPlain = !word.startsWith('ال') && !isNoun.test(word);
  const isAnd = sentence[name.start - 1]?.tags.has('And') === true || name.hasLetter;
  if (isAnd && goesOn !== undefined && starts.has(goesOn)) return isPlain || isTransliterated(token);
  if (!isAnd || !isListEnd(sentence[name.end])) return false;
  const isSecond = ends.has(joinedBefore(sentence, town) ?? -1);
  const isStop = sentence[name.end] === undefined || /^[.،؛:]$/u.test(sentence[name.end]?.normal ?? '');
  return isTransliterated(token) || (isSecond && isPlain && isStop);
}

/** The unknown word that و joins to a town: `وتيداس`, of which the و was not cut, or `و تيداس`. */
function nextName(sentence: readonly Token[], end: number): ListedPlace | undefined {
  const attached = sentence[end];
  if (
    attached?.joint === 'spaced' &&
    mayBeName(attached) &&
    attached.normal.startsWith('و') &&
    attached.normal.length > 3
  )
    return { start: end, end: end + 1, hasLetter: true };
  const at = joinedAfter(sentence, end);
  const token = at === undefined ? undefined : sentence[at];
  if (at === undefined || token === undefined) return undefined;
  if ((token.tags.has('Settlement') || opensTuareg(token)) && mayFollow(sentence[at + 1]))
    return { start: at, end: toponymEnd(sentence, at), hasLetter: false };
  if (isFunctionWord(token)) return undefined;
  if (!mayBeName(token)) return undefined;
  return { start: at, end: at + 1, hasLetter: false };
}
