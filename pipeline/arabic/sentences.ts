import type { Span } from '../model.js';
import { CharacterClass } from './characters.js';
import { readNumerals } from './numerals.js';
import { noWitness } from './joined.js';
import { decimalMarkOf } from './decimal-mark.js';
import { joinPhrases } from './phrases.js';
import type { Token } from './token.js';
import { trait } from './trait.js';
import { scan } from './scan.js';
import { lexisOf, tokensOf, type Lexis, type Witnesses } from './tokenize.js';
import type { Vocabulary } from './vocabulary.js';

const terminators = '.؟!…';
const openers = /^[-•*·▪◦–]$/u;
const closers = /^[”“"»)\]’]$/u;
// A line that is shorter was ended by its writer; a longer one may have been broken by a page's width.
const fullLine = 60;
// A text without stops is cut all the same, so that no row carries a whole book.
const longestSentence = 1500;

// What was learnt stays with the vocabulary it was learnt by.
const lexes = new WeakMap<Vocabulary, Lexis>();

/** The sentences of a text: words, then phrases, then sentences, then numerals. A block is given as the stretches that hold its words. */
export function sentencesOf(
  source: string,
  blocks: readonly { readonly spans: readonly Span[] }[],
  vocabulary: Vocabulary,
): (readonly Token[])[] {
  const lexis = lexes.get(vocabulary) ?? lexisOf(vocabulary);
  lexes.set(vocabulary, lexis);
  const { spellings, runs } = lexis;
  const document = spellings.begin();
  runs.length = 0;
  const ends = blocks.map(({ spans }) => {
    for (const span of spans) scan(source, span, spellings, runs);
    return runs.length;
  });
  const numbers = numbersIn(lexis, document);
  const witnesses: Witnesses = {
    document,
    vouches: (word, from, to) => spellings.isSeen(word, from, to, document),
  };
  const sentences: (readonly Token[])[] = [];
  ends.forEach((end, i) => {
    const tokens = tokensOf(lexis, ends[i - 1] ?? 0, end, source, witnesses);
    for (const sentence of splitSentences(joinPhrases(tokens, vocabulary, source))) sentences.push(sentence);
  });
  const mark = decimalMarkOf(numbers, sentences);
  return sentences.map((sentence) => readNumerals(sentence, source, mark));
}

/** Marks what a document is spelt with, and gives the numbers in digits among it. */
function numbersIn({ spellings, runs }: Lexis, document: number): string[] {
  const numbers: string[] = [];
  for (let run = 0; run < runs.length; run++) {
    const spelling = spellings.at(runs.spelling(run));
    if (spelling === undefined || spelling.seenIn === document) continue;
    spelling.seenIn = document;
    if (spelling.type === CharacterClass.digit) numbers.push(spelling.word);
  }
  return numbers;
}

/** Cuts names into tokens as texts are cut, so that the two can be compared; what was learnt of a word serves all names. */
export function nameReader(vocabulary: Vocabulary): (name: string) => readonly Token[] {
  const lexis = lexisOf(vocabulary);
  const witnesses: Witnesses = { document: 0, vouches: noWitness };
  return (name) => {
    lexis.runs.length = 0;
    scan(name, [0, name.length], lexis.spellings, lexis.runs);
    const tokens = tokensOf(lexis, 0, lexis.runs.length, name, witnesses);
    return readNumerals(joinPhrases(tokens, vocabulary, name), name);
  };
}

const isLineEnd = trait(({ tags }) => tags.has('Newline'));

/** Cuts the tokens of a block into sentences, at stops and at line ends that end something; line ends themselves are left out. */
function splitSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let sentence: Token[] = [];
  let lineStart = tokens[0]?.start ?? 0;
  const flush = (): void => {
    if (sentence.length > 0) sentences.push(sentence);
    sentence = [];
  };
  tokens.forEach((token, i) => {
    if (isLineEnd(token)) {
      if (endsLine(tokens, i, lineStart)) flush();
      lineStart = token.end;
      return;
    }
    const first = sentence[0];
    if (first !== undefined && token.end - first.start > longestSentence) flush();
    sentence.push(token);
    if (endsSentence(tokens, i, sentence)) flush();
  });
  flush();
  return sentences;
}

function endsSentence(tokens: readonly Token[], i: number, sentence: readonly Token[]): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined) return true;
  // Only marks end sentences, and most tokens are words.
  if (token.normal.length > 1) return false;
  const stop = closers.test(token.normal) ? sentence.at(-2) : token;
  if (stop === undefined || !terminators.includes(stop.normal)) return false;
  if (closers.test(next.normal) || terminators.includes(next.normal) || isPoint(token, next, tokens[i + 2]))
    return false;
  const before = sentence.at(stop === token ? -2 : -3);
  return !isInAddress(before, next) && (stop.normal !== '.' || !isAbbreviation(before, next, sentence.length));
}

/** `.5 %`: the decimal point of a share. */
const isPoint = (stop: Token, next: Token, second: Token | undefined): boolean =>
  second?.tags.has('Percent') === true &&
  next.tags.has('Digits') &&
  next.joint === 'attached' &&
  stop.joint === 'spaced';

/** The marks of a web address end nothing: example.org/page?id. */
const isInAddress = (before: Token | undefined, next: Token): boolean =>
  before?.tags.has('Latin') === true && next.tags.has('Latin') && next.joint === 'attached';

const isLetter = /^\p{L}$/u;

/** `د.`, `م.`, the number of a list's item are followed by a stop that ends nothing. */
function isAbbreviation(before: Token | undefined, next: Token, length: number): boolean {
  if (before === undefined) return true;
  if (before.tags.has('Digits') && (length === 2 || (before.normal.length <= 2 && next.tags.has('MonthName'))))
    return true;
  // `». وقال`, `41%. أما`: a mark is none.
  return isLetter.test(before.normal) && !next.tags.has('Newline');
}

// `الجهة المنفذة للمشروع:`
const longestTerm = 4;

/** Whether a line begins with a term and its colon, as those of a form do. */
function isTerm(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at <= from + longestTerm; at++) {
    const token = tokens[at];
    if (token === undefined || !/^[:\p{Script=Arabic}]/u.test(token.normal)) return false;
    if (token.normal === ':') return at > from;
  }
  return false;
}

function firstOfLine(tokens: readonly Token[], end: number): number {
  let at = end;
  while (at > 0 && tokens[at - 1]?.tags.has('Newline') !== true) at--;
  return at;
}

function endsLine(tokens: readonly Token[], i: number, lineStart: number): boolean {
  const [before, newline, next, second] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (before === undefined || newline === undefined || next === undefined) return true;
  if (newline.text.replace(/\r\n?/gu, '\n').length > 1 || newline.start - lineStart < fullLine) return true;
  if (':؛،'.includes(before.normal) && before.normal !== '،') return true;
  if (isTerm(tokens, i + 1) && isTerm(tokens, firstOfLine(tokens, i))) return true;
  return (
    openers.test(next.normal) || (next.tags.has('Digits') && second !== undefined && /^[.)-]$/u.test(second.normal))
  );
}
