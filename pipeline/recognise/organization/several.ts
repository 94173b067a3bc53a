import { fold } from '../../arabic/fold.js';
import { Token, tagSet, wordOf } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import type { Stretch } from './candidate.js';
import { causeEnd } from './cause.js';
import { opensField } from './fields.js';
import { headOf } from './heads.js';
import { phraseAt } from './phrase.js';
import { personEnd } from './proper.js';
import type { Sentence } from './sentence.js';
import { isOpen, isVerb } from './word.js';

/** The singular of nouns that name several bodies at once, and how many: `وزارتا الداخلية والعدل`, `وزارات الداخلية والعدل والصحة`. */
const nouns: Readonly<Record<string, readonly [singular: string, count: number]>> = {
  ...duals('وزارة جامعة شركة منظمة وكالة جمعية مؤسسة هيئة لجنة مديرية كلية نقابة جريدة صحيفة'),
  وزارات: ['وزارة', Infinity],
};

function duals(singulars: string): Record<string, readonly [string, number]> {
  const forms = (noun: string): string[] => ['تي', 'تا'].map((end) => noun.replace(/ة$/u, end));
  return Object.fromEntries(singulars.split(' ').flatMap((noun) => forms(noun).map((form) => [form, [noun, 2]])));
}

export const nounsOfSeveral: readonly string[] = Object.keys(nouns);
const byForm = new Map(Object.entries(nouns).map(([form, noun]) => [fold(form), noun]));

/** The bodies that share a noun: the first with the noun, the others without. */
export function severalBodies(reader: Sentence, at: number, sentence: number): Stretch[] {
  const [noun, count] = byForm.get(reader.tokens[at]?.normal ?? '') ?? [];
  if (noun === undefined || count === undefined) return [];
  const parts = partsAfter(reader, at, noun);
  const wholes = count === 2 ? inTwo(parts, reader, noun) : parts;
  if (wholes.length < 2) return [];
  const rule = '<noun of several> <name> و<name>';
  const isBare = fold(noun) === firm;
  return wholes.map(([start, end], i) => ({
    sentence,
    start: i === 0 && !isBare ? at : start,
    end,
    noun,
    rule,
    confidence: 0.7,
  }));
}

/** Firms have names without their noun (`شركتا …`). */
const firm = fold('شركة');

type Part = readonly [start: number, end: number];

/** What و joins after the noun. */
function partsAfter(reader: Sentence, at: number, noun: string): Part[] {
  const parts: Part[] = [];
  for (let start = at + 1; ;) {
    const end = knownPartEnd(reader, start, noun) ?? partEnd(reader, start, noun);
    if (end === undefined) return parts;
    parts.push([start, end]);
    if (reader.tokens[end]?.tags.has('And') !== true) return parts;
    start = end + 1;
  }
}

/** `وزارات المالية والفلاحة والموارد المائية`: a body of several fields that the lexicon knows. */
function knownPartEnd({ tokens, names }: Sentence, start: number, noun: string): number | undefined {
  const end = names.organizations.longest(named(noun, tokens.slice(start, start + longestPart)), 0)?.end;
  return end === undefined || end === 1 ? undefined : start + end - 1;
}
const longestPart = 16;

function partEnd(reader: Sentence, start: number, noun: string): number | undefined {
  const token = reader.tokens[start];
  if (!isOpen(token) || !opensField(token, reader.tokens[start + 1])) return undefined;
  const person = personEnd(reader, start);
  if (person > start) return person;
  const phrase = phraseAt(reader, start);
  const end = phrase?.end ?? (isVerb(token.normal) ? undefined : start + 1);
  if (end === undefined || headOf.get(fold(noun))?.cause !== true) return end;
  const whole = causeEnd(reader, end, false);
  // What و joins to a cause may as well be the next body.
  const and = reader.tokens.slice(end, whole).findIndex(({ tags }) => tags.has('And'));
  return and === -1 ? whole : end + and;
}

/** Two bodies of several parts (`وزارتي الداخلية والاقتصاد والمالية`): as the lexicon has them, else the first part is the first body. */
function inTwo(parts: readonly Part[], { tokens, names }: Sentence, noun: string): readonly Part[] {
  const cuts = parts
    .slice(1)
    .map((_, i): readonly [Part, Part] => [joined(parts.slice(0, i + 1)), joined(parts.slice(i + 1))]);
  const known = (part: Part): number => (isKnown(named(noun, tokens.slice(...part)), names) ? 1 : 0);
  const [best] = cuts
    .map((cut) => [cut, known(cut[0]) + known(cut[1])] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([cut]) => cut);
  return best ?? [];
}

const joined = (parts: readonly Part[]): Part => [parts[0]?.[0] ?? 0, parts.at(-1)?.[1] ?? 0];

const isKnown = (words: readonly Token[], names: Names): boolean =>
  names.organizations.longest(words, 0)?.end === words.length;

/** The words of a body with its noun, which the text has only for several. */
export function named(noun: string, words: readonly Token[]): Token[] {
  const normal = fold(noun);
  const word = wordOf(normal, normal, tagSet(['BodyHead', 'Name']));
  return [new Token(noun, word, 0, noun.length, 'spaced'), ...words];
}
