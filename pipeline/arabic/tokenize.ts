import type { Span } from '../model.js';
import { CharacterClass, classes, tatweel } from './characters.js';
import { moved, partOf, splitClitics, type Part } from './clitics.js';
import { foldText, type FoldedText } from './fold.js';
import { splitJoined } from './joined.js';
import { scan, type Runs, type Spelling, type Spellings } from './scan.js';
import { noTags, tagSet, Token } from './token.js';
import type { Vocabulary } from './vocabulary.js';

/** What a document knows of its own words while it is read. */
export interface Lexis {
  readonly vocabulary: Vocabulary;
  /** Long words of the document, as written and folded: they vouch for the halves of words run together. */
  readonly witnesses: ReadonlySet<string>;
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

/** A stretch of the source, folded and cut into runs. */
export interface Scanned {
  readonly folded: FoldedText;
  readonly runs: Runs;
}

export function scanned(source: string, [start, end]: Span, known: Spellings): Scanned {
  const folded = foldText(source, start, end);
  return { folded, runs: scan(folded, source, known) };
}

/** Adds the tokens of a stretch: words without their attached letters, digits, marks and line ends. */
export function pushTokens(tokens: Token[], source: string, { folded, runs }: Scanned, lexis: Lexis): void {
  let last = tokens.at(-1)?.end;
  // Two words meet in one run of letters where one of them ends with a letter that only ends words.
  let endOfLetters = -1;
  runs.spellings.forEach((spelling, i) => {
    const at = runs.starts[i] ?? 0;
    const isLetters = spelling.type === CharacterClass.arabic;
    let isRun = isLetters && at === endOfLetters;
    if (isLetters) endOfLetters = at + spelling.word.length;
    const isStretched = source.charCodeAt(folded.startOf(at) + 1) === tatweel;
    for (const { start, end, word } of partsOf(spelling, isStretched, lexis)) {
      const from = folded.startOf(at + start);
      const joint = isRun ? 'run' : last !== undefined && isTouching(source, last, from) ? 'attached' : 'spaced';
      last = folded.endOf(at + end);
      tokens.push(new Token(source, word, from, last, joint));
      isRun = word.normal.length > 1;
    }
  });
}

/** A word is its parts; anything else is one part. */
function partsOf(spelling: Spelling, isStretched: boolean, lexis: Lexis): readonly Part[] {
  const parts = (spelling.parts ??= cut(spelling, lexis));
  const { type, word } = spelling;
  // A letter with a tatweel after it is an attached one, whatever follows (`لـصندوق`).
  const isCut = isStretched && parts.length === 1 && word.length > 2 && type === CharacterClass.arabic;
  return isCut && attached.includes(word.charAt(0)) ? cutFirst(word, lexis) : parts;
}

function cut({ word, type }: Spelling, { vocabulary, witnesses }: Lexis): readonly Part[] {
  if (type !== CharacterClass.arabic)
    return [partOf(0, word.length, word, tagsOfClass[type] ?? vocabulary.tags(word) ?? noTags)];
  const parts = splitClitics(word, vocabulary);
  const isKnown = parts.length > 1 || parts[0]?.word.tags.size !== 0;
  return (isKnown || word.length < shortestJoined ? undefined : splitJoined(word, vocabulary, witnesses)) ?? parts;
}

function cutFirst(word: string, { vocabulary }: Lexis): readonly Part[] {
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
