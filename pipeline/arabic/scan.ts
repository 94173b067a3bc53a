import type { Span } from '../model.js';
import { CharacterClass, classes, isFinalLetter } from './characters.js';
import { endOf, foldText, type FoldedText } from './fold.js';
import type { Runs } from './runs.js';
import type { Spellings } from './spellings.js';

const { space, newline, arabic, digit, latin, punctuation } = CharacterClass;
const codeOf = (mark: string): number => mark.charCodeAt(0);
const decimalMarks: ReadonlySet<number> = new Set(['.', ',', '٫', '٬', 'ر'].map(codeOf));
const comma = codeOf('،');

/** Cuts a stretch of the source into runs of letters, digits and single marks; spaces are left out, line ends are kept. */
export function scan(source: string, [start, end]: Span, spellings: Spellings, runs: Runs): void {
  const folded = foldText(source, start, end);
  const { units, places, length, isInPlace } = folded;
  const push = (type: CharacterClass, from: number, to: number, isRunOn: boolean): void => {
    const last = isInPlace ? start + to : endOf(places, to, source, end);
    runs.push(spellings.numberOf(folded, from, to, type), places[from] ?? end, last, isRunOn, isInPlace);
  };
  for (let i = 0; i < length;) {
    const type = classes[units[i] ?? 0] as CharacterClass;
    let from = i++;
    if (type === space) continue;
    if (type === arabic || type === latin || type === newline)
      while (i < length && classes[units[i] ?? 0] === type) i++;
    if (type === digit) i = endOfNumber(folded, i);
    if (type === punctuation && isLeadSurrogate(units[from] ?? 0) && i < length) i++;
    let isRunOn = false;
    // A run of letters is cut after each letter that only ends words (`العموميةووسائل`).
    if (type === arabic)
      for (let at = from + 1; at < i - 1; at++) {
        if (at === from || !endsWord(folded, at, source)) continue;
        push(arabic, from, at + 1, isRunOn);
        from = at + 1;
        isRunOn = true;
      }
    push(type, from, i, isRunOn);
  }
}

const isLeadSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isDigit = ({ units, length }: FoldedText, i: number): boolean => i < length && classes[units[i] ?? 0] === digit;

/** Takes in the marks that stand between two digits: `1.8`, `1.58.250`, the press's `5ر22`, and a comma after few digits. */
function endOfNumber(folded: FoldedText, from: number): number {
  const { units } = folded;
  let i = from;
  let first = -1;
  for (;;) {
    while (isDigit(folded, i)) i++;
    if (first < 0) first = i - from + 1;
    const mark = units[i] ?? 0;
    if (!(decimalMarks.has(mark) || (mark === comma && first <= 3)) || !isDigit(folded, i + 1)) return i;
    i++;
  }
}

// What the letters that only end words are read as.
const ha = codeOf('ه');
const ya = codeOf('ي');

function endsWord({ units, places }: FoldedText, at: number, source: string): boolean {
  const unit = units[at];
  return (unit === ha || unit === ya) && isFinalLetter(source.charCodeAt(places[at] ?? 0));
}
