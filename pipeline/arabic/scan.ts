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

/** The runs of a folded text: how each is spelt, and where it begins. */
export interface Runs {
  readonly spellings: Spelling[];
  readonly starts: number[];
}

const { space, newline, arabic, digit, latin, punctuation } = CharacterClass;
const decimalMarks = '.,٫٬';
const ra = 'ر';

/** Cuts a folded text into runs of letters, digits and single marks; spaces are left out, line ends are kept. */
export function scan(folded: FoldedText, source: string, known: Spellings): Runs {
  const { text } = folded;
  const runs: Runs = { spellings: [], starts: [] };
  for (let i = 0; i < text.length;) {
    const type = classes[text.charCodeAt(i)] as CharacterClass;
    const start = i++;
    if (type === space) continue;
    if (type === arabic || type === latin || type === newline)
      while (i < text.length && classes[text.charCodeAt(i)] === type) i++;
    if (type === digit) i = endOfNumber(text, i);
    if (type === punctuation && isLeadSurrogate(text.charCodeAt(start))) i++;
    const from = type === arabic ? pushWords(runs, folded, source, start, i, known) : start;
    push(runs, text.slice(from, i), type, from, known);
  }
  return runs;
}

function push(runs: Runs, word: string, type: CharacterClass, start: number, known: Spellings): void {
  let spelling = known.get(word);
  if (spelling === undefined) known.set(word, (spelling = { type, word, parts: undefined }));
  runs.spellings.push(spelling);
  runs.starts.push(start);
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

/** Cuts a run of letters after each letter that only ends words (`العموميةووسائل`); gives back where the last word begins. */
function pushWords(
  runs: Runs,
  folded: FoldedText,
  source: string,
  start: number,
  end: number,
  known: Spellings,
): number {
  const { text } = folded;
  let from = start;
  for (let i = start + 1; i < end - 1; i++) {
    const unit = text.charCodeAt(i);
    if ((unit !== ha && unit !== ya) || i === from || !isFinalLetter(source.charCodeAt(folded.startOf(i)))) continue;
    push(runs, text.slice(from, i + 1), arabic, from, known);
    from = i + 1;
  }
  return from;
}
