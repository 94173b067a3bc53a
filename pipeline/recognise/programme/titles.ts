import { article } from '../../arabic/clitics.js';
import { closingQuote, isQuoteMark, quoted } from '../../arabic/quotes.js';
import type { Span } from '../../model.js';
import type { Token } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';

/** A quote of so few words belongs to the name before it (`مخطط العمل « la valette »`). */
const shortQuote = 3;

/** The title that stands in quote marks at `open`, without the marks and its closing stop. */
export function titleAt(sentence: readonly Token[], open: number): Span | undefined {
  if (!isQuoteMark(sentence[open]) || isClosing(sentence, open)) return undefined;
  const close = closingQuote(sentence, open);
  const title = close === undefined ? undefined : quoted(sentence, open, close);
  // `يشار إليه باسم "الصندوق"`: a general noun stays one.
  const isGeneral = title !== undefined && title[1] - title[0] === 1 && isGeneralNoun(sentence[title[0]]);
  return isGeneral ? undefined : title;
}

const isGeneralNoun = (token: Token | undefined): boolean =>
  token?.text.startsWith(article) === true && (token.tags.has('BodyHead') || token.tags.has('ProgrammeHead'));

/** The end of a name that goes on with a few quoted words; they and their marks are in it. */
export function endOfQuotedPart(sentence: readonly Token[], open: number): number | undefined {
  const title = titleAt(sentence, open);
  const close = title === undefined ? undefined : closingQuote(sentence, open);
  return title === undefined || close === undefined || title[1] - title[0] > shortQuote ? undefined : close + 1;
}

/** `برنامج دعم الأسر «ثمرات»`: a short title in Arabic is another name, and no part of the one before it; with its article it may be an adjective. */
export const isTitleApart = (sentence: readonly Token[], [start, end]: Span): boolean =>
  end - start <= shortQuote &&
  sentence[start]?.text.startsWith(article) !== true &&
  !sentence.slice(start, end).some(({ tags }) => tags.has('Latin'));

/** The key of a title that the lexicon has, with its noun (`مبادرة حياة كريمة`) or without. */
export function titleKey(
  sentence: readonly Token[],
  head: number,
  title: Span,
  programmes: Names['programmes'],
): string | undefined {
  const words = sentence.slice(head, head + 1).concat(sentence.slice(...title));
  const hits = [words, words.slice(1)].map((name) => ({ name, hit: programmes.longest(name, 0) }));
  return hits.find(({ name, hit }) => hit?.end === name.length)?.hit?.entries[0]?.key;
}

const namingReach = 4;

/** The quote mark that a word of naming announces: `تحت عنوان “…”`, `المسمى «…»`. */
export function announcedQuote(sentence: readonly Token[], at: number): number | undefined {
  for (let i = at + 1; i <= at + namingReach; i++) {
    if (isQuoteMark(sentence[i])) return i;
    if (sentence[i] === undefined || /^[.،؛]$/u.test(sentence[i]?.normal ?? '')) return undefined;
  }
  return undefined;
}

/** Straight marks close what the one before them opened. */
export const isClosing = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.normal === '"' && sentence.slice(0, at).filter(({ normal }) => normal === '"').length % 2 === 1;
