import { CharacterClass, classes, tatweel } from './characters.js';
import { moved, partOf, splitClitics, type Part } from './clitics.js';
import { endOf, foldText } from './fold.js';
import { hasWitness, noWitness, splitJoined, type Vouches } from './joined.js';
import { Runs } from './runs.js';
import { Spellings, type Spelling } from './spellings.js';
import { noTags, tagSet, Token } from './token.js';
import type { Vocabulary } from './vocabulary.js';

/** What was learnt of the words of texts, and room for the runs of the one that is read. */
export interface Lexis {
  readonly vocabulary: Vocabulary;
  readonly spellings: Spellings;
  readonly runs: Runs;
}

export const lexisOf = (vocabulary: Vocabulary): Lexis => ({
  vocabulary,
  spellings: new Spellings(),
  runs: new Runs(),
});

/** A document, and the words in it that vouch for the halves of words run together: long ones, as written and folded. */
export interface Witnesses {
  readonly document: number;
  readonly vouches: Vouches;
}

const tagsOfClass: Partial<Record<CharacterClass, ReadonlySet<string>>> = {
  [CharacterClass.digit]: tagSet(['Digits', 'Numeral']),
  [CharacterClass.latin]: tagSet(['Latin']),
  [CharacterClass.newline]: tagSet(['Newline']),
};

const attached = 'وفبلك';
const ampersand = 0x26;
const lessThan = 0x3c;
const shortestJoined = 5;

/** The tokens of the runs from one to another: words without their attached letters, digits, marks and line ends. */
export function tokensOf(lexis: Lexis, from: number, to: number, source: string, witnesses: Witnesses): Token[] {
  const { vocabulary, spellings, runs } = lexis;
  const tokens: Token[] = [];
  let last: number | undefined;
  for (let run = from; run < to; run++) {
    const spelling = spellings.at(runs.spelling(run));
    if (spelling === undefined) continue;
    const [start, end] = [runs.start(run), runs.end(run)];
    const parts = partsOf(spelling, source.charCodeAt(start + 1) === tatweel, vocabulary, witnesses);
    const places = parts.length === 1 || runs.isInPlace(run) ? undefined : foldText(source, start, end).places;
    let isRunOn = runs.isRunOn(run);
    for (const part of parts) {
      const at = places === undefined ? start + part.start : (places[part.start] ?? start);
      const joint = isRunOn ? 'run' : last !== undefined && isTouching(source, last, at) ? 'attached' : 'spaced';
      if (part.end === spelling.word.length) last = end;
      else last = places === undefined ? start + part.end : endOf(places, part.end, source, end);
      tokens.push(new Token(source, part.word, at, last, joint));
      isRunOn = part.word.normal.length > 1;
    }
  }
  return tokens;
}

/** A word is its parts; anything else is one part. */
function partsOf(
  spelling: Spelling,
  isStretched: boolean,
  vocabulary: Vocabulary,
  witnesses: Witnesses,
): readonly Part[] {
  spelling.parts ??= cut(spelling, vocabulary);
  if (spelling.own !== undefined && spelling.cutIn !== witnesses.document) cutAgain(spelling, vocabulary, witnesses);
  const { type, word, parts: known, own } = spelling;
  const parts = own ?? known;
  // A letter with a tatweel after it is an attached one, whatever follows (`لـصندوق`).
  const isCut = isStretched && parts.length === 1 && word.length > 2 && type === CharacterClass.arabic;
  return isCut && attached.includes(word.charAt(0)) ? cutFirst(word, vocabulary) : parts;
}

/** Cuts a spelling where the vocabulary alone tells, and notes whether a document may tell more. */
function cut(spelling: Spelling, vocabulary: Vocabulary): readonly Part[] {
  const { type, word } = spelling;
  if (type !== CharacterClass.arabic)
    return [partOf(0, word.length, word, tagsOfClass[type] ?? vocabulary.tags(word) ?? noTags)];
  const alone = splitClitics(word, vocabulary);
  const isKnown = alone.length > 1 || alone[0]?.word.tags.size !== 0;
  if (isKnown || word.length < shortestJoined) return alone;
  const parts = splitJoined(word, vocabulary, noWitness) ?? alone;
  spelling.own = parts;
  return parts;
}

/** Cuts a spelling anew where a word of the document vouches for one of its halves, which few do. */
function cutAgain(spelling: Spelling, vocabulary: Vocabulary, { document, vouches }: Witnesses): void {
  const { word, parts } = spelling;
  spelling.cutIn = document;
  spelling.own = (hasWitness(word, vouches) ? splitJoined(word, vocabulary, vouches) : undefined) ?? parts;
}

function cutFirst(word: string, vocabulary: Vocabulary): readonly Part[] {
  const letter = word.charAt(0);
  const rest = splitClitics(word.slice(1), vocabulary).map((part) => moved(part, 1));
  return [partOf(0, 1, letter, vocabulary.tags(letter) ?? noTags), ...rest];
}

function isTouching(source: string, end: number, start: number): boolean {
  for (let i = end; i < start; i++) {
    const unit = source.charCodeAt(i);
    const type = classes[unit];
    // Between tokens these stand in Markdown alone, as HTML or an entity (<br>, &nbsp;).
    if (type === CharacterClass.space || type === CharacterClass.newline || unit === lessThan || unit === ampersand)
      return false;
  }
  return true;
}
