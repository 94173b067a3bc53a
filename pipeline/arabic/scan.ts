import { CharacterClass, classes, isFinalLetter } from './characters.js';
import type { FoldedText } from './fold.js';

/** A run of one sort of characters in a folded text; offsets into `text`. */
export interface Run {
  readonly type: CharacterClass;
  readonly start: number;
  readonly end: number;
  readonly word: string;
  /** True where a letter that only ends words stands before it in the same run of letters. */
  readonly run: boolean;
}

const { space, newline, arabic, digit, latin, punctuation } = CharacterClass;
const decimalMarks = '.,٫٬';
const ra = 'ر';

/** Cuts a folded text into runs of letters, digits and single marks; spaces are left out, line ends are kept. */
export function scan(folded: FoldedText, source: string): Run[] {
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
    if (type === arabic) pushWords(runs, folded, source, start, i);
    else runs.push({ type, start, end: i, word: text.slice(start, i), run: false });
  }
  return runs;
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
function pushWords(runs: Run[], folded: FoldedText, source: string, start: number, end: number): void {
  const { text } = folded;
  let from = start;
  for (let i = start + 1; i < end - 1; i++) {
    const unit = text.charCodeAt(i);
    if ((unit !== ha && unit !== ya) || i === from || !isFinalLetter(source.charCodeAt(folded.startOf(i)))) continue;
    runs.push({ type: arabic, start: from, end: i + 1, word: text.slice(from, i + 1), run: from > start });
    from = i + 1;
  }
  runs.push({ type: arabic, start: from, end, word: text.slice(from, end), run: from > start });
}
