import { fold } from '../arabic/fold.js';
import { foldedSet } from '../arabic/folded-set.js';
import type { Token } from '../arabic/token.js';
import { dayNumber, weekdayOf } from './date/calendar.js';
import { weekdayNamed } from './date/relative.js';
import { isLikeYear } from './numeral/year.js';

type Tokens = readonly Token[];

const ahead = foldedSet('رؤية أجندة أفق آفاق حلول خطة استراتيجية حتى غاية نهاية');
const today = fold('اليوم');

/**
 * The year of a dateline that has none, as agencies of the Gulf write it (`الكويت - 5 - 8 (كونا)`): the last year that the news names, plans apart; where
 * they say which weekday it is today, the one near it in which the day is that.
 */
export function yearOfDateline(month: number, day: number, sentences: readonly Tokens[]): number | undefined {
  const years = sentences.flatMap((tokens) =>
    tokens.filter((token, i) => isLikeYear(token) && !isAhead(tokens, i)).map(({ number }) => Number(number)),
  );
  if (years.length === 0) return undefined;
  const last = Math.max(...years);
  const weekday = weekdayOfToday(sentences);
  if (weekday === undefined) return last;
  return [last, last + 1].find((year) => weekdayOf(dayNumber(year, month, day)) === weekday);
}

const isAhead = (tokens: Tokens, at: number): boolean =>
  tokens.slice(Math.max(0, at - 2), at).some(({ bare }) => ahead.has(bare));

function weekdayOfToday(sentences: readonly Tokens[]): number | undefined {
  for (const tokens of sentences) {
    const at = tokens.findIndex(({ normal }, i) => normal === today && weekdayNamed(tokens[i + 1]) !== undefined);
    if (at >= 0) return weekdayNamed(tokens[at + 1]);
  }
  return undefined;
}
