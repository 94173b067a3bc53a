import { CharacterClass, classes, isFinalLetter } from './characters.js';
import type { FoldedText } from './fold.js';
import type { Part } from './clitics.js';

/** One way of writing a word, a number or a mark, shared by all runs that are written so: most words of a text come again. */
export interface Spelling {
  readonly type: CharacterClass;
  /** Folded. */
  readonly word: string;
  /** What it is cut into, once a token was made of it. */
  parts: readonly Part[] | undefined;
}

export type Spellings = Map<string, Spelling>;

/** A run of one sort of characters in a folded text; offsets into `text`. */
export interface Run {
  readonly spelling: Spelling;
  readonly start: number;
  readonly end: number;
  /** True where a letter that only ends words stands before it in the same run of letters. */
  readonly isRun: boolean;
}

const { space, newline, arabic, digit, latin, punctuation } = CharacterClass;
const decimalMarks = '.,٫٬';
const ra = 'ر';

/** Cuts a folded text into runs of letters, digits and single marks; spaces are left out, line ends are kept. */
export function scan(folded: FoldedText, source: string, spellings: Spellings): Run[] {
  const { text } = folded;
  const runs: Run[] = [];
  for (let i = 0; i < text.length;) {
    const type = classes[text.charCodeAt(i)] as CharacterClass;
    const start = i++;
    if (type === space) continue;
    if (type === arabic || type === latin || type === newline)
      while (i < text.length && classes[text.charCodeAt(i)] === type) i++;
    if (type === digit) i = endOfNumber(text, i);
    if (type === punctuation && isLeadSurrogate(text.charCodeAt(start))) i++;
    if (type === arabic) pushWords(runs, folded, source, start, i, spellings);
    else runs.push({ spelling: spellingOf(text.slice(start, i), type, spellings), start, end: i, isRun: false });
  }
  return runs;
}

function spellingOf(word: string, type: CharacterClass, spellings: Spellings): Spelling {
  let spelling = spellings.get(word);
  if (spelling === undefined) spellings.set(word, (spelling = { type, word, parts: undefined }));
  return spelling;
}

const isLeadSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isDigit = (text: string, i: number): boolean => classes[text.charCodeAt(i)] === digit;

/** Takes in the marks that stand between two digits: `1.8`, `1.58.250`, the press's `5ر22`, and a comma after few digits. */
function endOfNumber(text: string, from: number): number {
  let i = from;
  let first = -1;
  for (;;) {
    while (isDigit(text, i)) i++;
    if (first < 0) first = i - from + 1;
    const mark = text.charAt(i);
    const joins = decimalMarks.includes(mark) || (mark === '،' && first <= 3) || mark === ra;
    if (mark === '' || !joins || !isDigit(text, i + 1)) return i;
    i++;
  }
}

// What the letters that only end words are read as.
const ha = 'ه'.charCodeAt(0);
const ya = 'ي'.charCodeAt(0);

/** Cuts a run of letters after each letter that only ends words (`العموميةووسائل`). */
function pushWords(
  runs: Run[],
  folded: FoldedText,
  source: string,
  start: number,
  end: number,
  spellings: Spellings,
): void {
  const { text } = folded;
  const push = (from: number, to: number): void =>
    void runs.push({
      spelling: spellingOf(text.slice(from, to), arabic, spellings),
      start: from,
      end: to,
      isRun: from > start,
    });
  let from = start;
  for (let i = start + 1; i < end - 1; i++) {
    const unit = text.charCodeAt(i);
    if ((unit !== ha && unit !== ya) || i === from || !isFinalLetter(source.charCodeAt(folded.startOf(i)))) continue;
    push(from, i + 1);
    from = i + 1;
  }
  push(from, end);
}
