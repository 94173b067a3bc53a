import type { Cardinal } from './numeral-cardinal.js';
import { isAnd, wordAt } from './numeral-below-hundred.js';
import type { Token } from './token.js';

const ten = 10;
const thousand = 1e3;
// Earlier years of either calendar are hardly told so: `سنة خمس وألف`.
const firstYear = 1300;

/** A year in words as deeds have it, whose units come first: `سنة خمس وتسعين وتسعمائة وألف`, `عام ثمانية عشر وألفين`. */
export function readYear(tokens: readonly Token[], from: number): Cardinal | undefined {
  if (tokens[from - 1]?.tags.has('YearWord') !== true) return undefined;
  let value = 0;
  for (let at = from; ;) {
    const part = partAt(tokens, at);
    // Each part is larger than all before it.
    if (part === undefined || part.value <= value || (value > ten && part.value < 100)) return undefined;
    value += part.value;
    if (part.value >= thousand)
      return at === from || value < firstYear
        ? undefined
        : { end: part.end, number: String(value), isFraction: false, isDigits: false };
    if (!isAnd(tokens[part.end])) return undefined;
    at = part.end + 1;
  }
}

/** Units, a teen, tens, hundreds, a thousand or two. */
function partAt(tokens: readonly Token[], at: number): { readonly value: number; readonly end: number } | undefined {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
  switch (word?.role) {
    case 'unit':
      if (next?.role === 'unit' && next.value === ten && word.value < ten)
        return { value: word.value + ten, end: at + 2 };
      if (next?.role === 'hundred' && next.value === 100) return { value: word.value * 100, end: at + 2 };
      return { value: word.value, end: at + 1 };
    case 'scale':
      if (word.value !== thousand || word.form === 'bound') return undefined;
      return { value: word.form === 'dual' ? 2 * thousand : thousand, end: at + 1 };
    case 'ten':
    case 'hundred':
      return { value: word.value, end: at + 1 };
    default:
      return undefined;
  }
}
