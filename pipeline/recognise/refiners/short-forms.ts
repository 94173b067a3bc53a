import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { adjectives, generic, organAdjectives, parties, passing, verbs, wholes } from '../organization/lexicon.js';
import { isOpen, wordOf } from '../organization/word.js';
import type { Refiner } from '../refine.js';
import { nisbaStem } from '../nisba-stem.js';
import type { Candidate, Context } from '../rule.js';
import { bySentence } from './by-sentence.js';

type Body = Candidate<'organization' | 'programme'>;
type Acronym = Candidate<'acronym'>;

const rule = '<short form in brackets>';
const [shortest, longest] = [2, 12];

/**
 * One word in brackets or quote marks right after a body's name is the acronym that Arabic speaks as a word (`وكالة الأنباء السعودية (واس)`); where it comes
 * again, it names that body.
 */
export const shortForms: Refiner = (found, context) => {
  const bodies = found.filter((candidate): candidate is Body => isBeforeBracket(candidate, context));
  const inSentence = bySentence(bodies.length === 0 ? [] : found);
  const acronyms = [
    ...bodies.flatMap((body) => inBracketsAfter(body, inSentence, context) ?? []),
    ...calledShortly(found, context),
  ];
  if (acronyms.length === 0) return [...found];
  const isTaken = ({ kind, start }: Candidate): boolean =>
    (isName(kind) || kind === 'place') && acronyms.some((acronym) => acronym.start === start);
  const kept = [...found.filter((candidate) => !isTaken(candidate)), ...acronyms];
  return [...kept, ...comingAgain(acronyms, bySentence(kept), context)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
};

const isBody = (candidate: Candidate): candidate is Body => isName(candidate.kind);
const isName = (kind: Candidate['kind']): boolean => kind === 'organization' || kind === 'programme';

/** A body's or programme's name with one word in brackets after it, or in quote marks after a body's. */
function isBeforeBracket({ kind, sentence, tokens: [, end] }: Candidate, { sentences }: Context): boolean {
  const tokens = sentences[sentence] ?? [];
  const [open, close] = [tokens[end], tokens[end + 2]];
  const isQuoted = open?.tags.has('QuoteMark') === true && close?.tags.has('QuoteMark') === true;
  return (kind === 'organization' && isQuoted) || (isName(kind) && open?.normal === '(' && close?.normal === ')');
}

function inBracketsAfter(
  body: Body,
  inSentence: ReadonlyMap<number, readonly Candidate[]>,
  { sentences, names }: Context,
): Acronym | undefined {
  const { sentence, tokens: span } = body;
  const [start, end] = span;
  const tokens = sentences[sentence] ?? [];
  const word = tokens[end + 1];
  if (word === undefined) return undefined;
  const isKnown = inSentence.get(sentence)?.some(({ kind, tokens: [at] }) => isName(kind) && at === end + 1);
  const isElsewhere = names.places.longest(tokens, end + 1) !== undefined;
  const nisba = names.demonyms.has(nisbaStem(wordOf(word)));
  if (isKnown !== true && (isElsewhere || nisba || !isPlausible(word, tokens.slice(start, end)))) return undefined;
  return acronymOf(body, word, end + 1, isKnown === true ? 1 : 0.8);
}

const acronymOf = (
  { sentence, value }: Body,
  { text, start, end }: Token,
  at: number,
  confidence: number,
): Acronym => ({
  kind: 'acronym',
  sentence,
  tokens: [at, at + 1],
  start,
  end,
  value: { acronym: text, expansion: value.name, ...(value.key !== undefined && { key: value.key }) },
  rule,
  confidence,
});

const shortly = new Set(['اختصارا', 'مختصرا'].map(fold));

/** `جمعية …، ويرمز لها اختصارا ب«جدتم»`. */
function calledShortly(found: readonly Candidate[], { sentences }: Context): Acronym[] {
  return found.filter(isBody).flatMap((body) => {
    const tokens = sentences[body.sentence] ?? [];
    const from = body.tokens[1];
    const ahead = tokens.slice(from, from + callingReach).findIndex(({ normal }) => shortly.has(normal));
    if (ahead === -1) return [];
    const at = from + ahead;
    const open = tokens[at + 1]?.normal === 'ب' ? at + 2 : at + 1;
    // `(المعروف اختصارا ب… )`: the bracket ends what is called so.
    const only = tokens[open + 1]?.normal === ')' ? tokens[open] : undefined;
    if (only !== undefined && isOpen(only)) return [acronymOf(body, only, open, 0.8)];
    const [mark, word, close] = [tokens[open], tokens[open + 1], tokens[open + 2]];
    const isQuoted = mark?.tags.has('QuoteMark') === true && close?.tags.has('QuoteMark') === true;
    if (!isQuoted || word === undefined || word.tags.has('Latin')) return [];
    return [acronymOf(body, word, open + 1, 0.8)];
  });
}
const callingReach = 8;

// What is counted, dated or paid, and nouns that a name begins with.
const otherTags =
  'BodyHead ProgrammeHead Weekday MonthName HijriMonth TimeUnit Currency CurrencyAdjective NumberWord'.split(' ');
const common = [adjectives, generic, organAdjectives, parties, passing, verbs, wholes];
// Feminine nouns (`المنظمة`), and what a body is or was (`سابقا`, `عضوا`).
// نزاهة, and no adjective (`مستقلة`).
const commonEnd = /^ال.*ة$|^م.*ة$|(?:ية|ًا|اً|ين|ون)$/u;
const stations = new Set(fold('سابقا حاليا مؤقتا عضوا رئيسا مقررا منسقا شريكا نائبا مقرا مثلا').split(' '));

/** Neither a word of the language, as far as the lists know it, nor one of the name's own. */
function isPlausible(word: Token, name: readonly Token[]): boolean {
  const { normal, text, tags } = word;
  const bare = wordOf(word);
  if (!isOpen(word) || otherTags.some((tag) => tags.has(tag))) return false;
  // A noun with its article that some list has is one of the language; without it, it may be a name (`هدف`).
  if (normal.startsWith('ال') && tags.size > (tags.has('Name') ? 1 : 0)) return false;
  if (bare.length < shortest || bare.length > longest || commonEnd.test(text) || stations.has(normal)) return false;
  // `لخدمات البيئة (بيئة)`: its own word, but as a name.
  return !common.some((words) => words.has(bare)) && !name.some((token) => token.normal === normal);
}

/** With its article: without it, a short form may be a common word elsewhere (`هدف`, `إنتاج`). */
function* comingAgain(
  acronyms: readonly Acronym[],
  inSentence: ReadonlyMap<number, readonly Candidate[]>,
  { sentences }: Context,
): Generator<Body> {
  const owners = new Map(acronyms.map(({ value }) => [value.acronym, value] as const));
  for (const [sentence, tokens] of sentences.entries()) {
    for (const [at, { text, normal, start, end }] of tokens.entries()) {
      const owner = normal.startsWith('ال') ? owners.get(text) : undefined;
      if (owner === undefined || inSentence.get(sentence)?.some((other) => other.start < end && start < other.end))
        continue;
      const value = { name: text, ...(owner.key !== undefined && { key: owner.key }) };
      yield { kind: 'organization', sentence, tokens: [at, at + 1], start, end, value, rule, confidence: 0.7 };
    }
  }
}
