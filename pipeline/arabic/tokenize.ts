import type { Span } from '../model.js';
import { CharacterClass, classes } from './characters.js';
import { splitClitics, type Part } from './clitics.js';
import { foldText, type FoldedText } from './fold.js';
import { splitJoined } from './joined.js';
import { scan, type Run } from './scan.js';
import { noTags, tagSet, type Token } from './token.js';
import { withoutArticle, type Vocabulary } from './vocabulary.js';

/** What a document knows of its own words while it is read. */
export interface Lexis {
  readonly vocabulary: Vocabulary;
  /** The folded words of the document, as written. */
  readonly words: ReadonlySet<string>;
  /** The parts of words met before: most words of a text come again. */
  readonly parts: Map<string, readonly Word[]>;
}

/** A part as a token shares it with all of its spelling. */
interface Word extends Part {
  /** Without its article. */
  readonly bare: string;
}

const tagsOfClass: Partial<Record<CharacterClass, ReadonlySet<string>>> = {
  [CharacterClass.digit]: tagSet(['Digits']),
  [CharacterClass.latin]: tagSet(['Latin']),
  [CharacterClass.newline]: tagSet(['Newline']),
};

const tatweel = 'ـ';
const ampersand = 0x26;
const lessThan = 0x3c;
const shortestJoined = 5;

/** A stretch of the source, folded and cut into runs. */
export interface Scanned {
  readonly folded: FoldedText;
  readonly runs: readonly Run[];
}

export function scanned(source: string, [start, end]: Span): Scanned {
  const folded = foldText(source, start, end);
  return { folded, runs: scan(folded, source) };
}

/** Adds the tokens of a stretch: words without their attached letters, digits, marks and line ends. */
export function pushTokens(tokens: Token[], source: string, { folded, runs }: Scanned, lexis: Lexis): void {
  let last = tokens.at(-1);
  for (const run of runs) {
    let isRun = run.run;
    for (const part of partsIn(run, folded, source, lexis)) {
      const start = folded.startOf(run.start + part.start);
      const end = folded.endOf(run.start + part.end);
      const joint = isRun ? 'run' : last !== undefined && isTouching(source, last.end, start) ? 'attached' : 'spaced';
      const { normal, bare, tags } = part;
      last = { text: source.slice(start, end), normal, bare, pre: '', post: '', tags, start, end, joint };
      tokens.push(last);
      isRun = part.normal.length > 1;
    }
  }
}

/** A word is its parts; anything else is one part. */
function partsIn(run: Run, folded: FoldedText, source: string, lexis: Lexis): readonly Word[] {
  const { word, type } = run;
  let parts = lexis.parts.get(word);
  if (parts === undefined) {
    parts = type === CharacterClass.arabic ? partsOf(word, lexis) : [wholeOf(run, lexis)];
    lexis.parts.set(word, parts);
  }
  const mayBeStretched = parts.length === 1 && word.length > 2 && type === CharacterClass.arabic;
  return mayBeStretched ? (stretched(folded, source, run, lexis) ?? parts) : parts;
}

function wholeOf({ word, type }: Run, { vocabulary }: Lexis): Word {
  const tags = tagsOfClass[type] ?? vocabulary.tags(word) ?? noTags;
  return { start: 0, end: word.length, normal: word, bare: word, tags };
}

function partsOf(word: string, { vocabulary, words }: Lexis): readonly Word[] {
  const parts = splitClitics(word, vocabulary);
  const isKnown = parts.length > 1 || parts[0]?.tags.size !== 0;
  return ((isKnown || word.length < shortestJoined ? undefined : splitJoined(word, vocabulary, words)) ?? parts).map(
    wordOf,
  );
}

const wordOf = (part: Part): Word => ({ ...part, bare: withoutArticle(part.normal) });

/** A letter with a tatweel after it is an attached one, whatever follows (`لـصندوق`). */
function stretched(
  folded: FoldedText,
  source: string,
  { start, word }: Run,
  { vocabulary }: Lexis,
): readonly Word[] | undefined {
  if (!'وفبلك'.includes(word.charAt(0)) || source.charAt(folded.startOf(start) + 1) !== tatweel) return undefined;
  const rest = splitClitics(word.slice(1), vocabulary).map((part) => ({
    ...part,
    start: part.start + 1,
    end: part.end + 1,
  }));
  const letter = word.charAt(0);
  return [{ start: 0, end: 1, normal: letter, tags: vocabulary.tags(letter) ?? noTags }, ...rest].map(wordOf);
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
