import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Candidate, Context } from '../rule.js';

// As far as the clauses of a rule reach: تجتمع مرة كل سنة، وتعقد دورتها في شهر مارس.
const farthestEvery = 15;
const everyYear = new Set(['كل سنه', 'كل عام', 'في السنه', 'في العام']);
const dayOf = new Set(['يوما', 'عيدا'].map(fold));

/** Whether a date without year is one of every year, of a year that the text leaves open, or so old that its event needs none. */
export function isOfNoYear({ sentence, tokens: [start, end] }: Candidate, { sentences }: Context): boolean {
  const tokens = sentences[sentence] ?? [];
  if (dayOf.has(tokens[end]?.normal ?? '') || isOfOpenYear(tokens, end) || events.has(tokens[start - 1]?.normal ?? ''))
    return true;
  return tokens.slice(Math.max(0, start - farthestEvery), start).some((token, at, near) => {
    const next = near[at + 1];
    if (isFiscal(token, next)) return near.some(({ normal }) => runs.test(normal));
    const { normal } = token;
    return everyYear.has(`${normal} ${next?.normal ?? ''}`) && (normal === 'كل' || isTimes(near[at - 1]));
  });
}

const isTimes = (token: Token | undefined): boolean => /^مر[هات]/u.test(token?.normal ?? '');

/** `30 يونيو من السنة المالية المعنية`. */
const isOfOpenYear = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.normal === 'من' && [tokens[end + 1], tokens[end + 2]].some((token) => token?.tags.has('YearWord'));

/** `تبتدئ السنة المالية في فاتح يناير وتنتهي في 31 ديسمبر`. */
const isFiscal = (token: Token, next: Token | undefined): boolean =>
  token.tags.has('YearWord') && next?.tags.has('YearKind') === true;
const runs = /^[تي](?:بد[اوء]|بتد[اويء]|نته|ختم|ختتم|قفل|غلق|فتتح)\p{L}*$/u;

/** `ثورة 25 يناير`, `ذكرى 20 غشت`. */
const events = new Set(
  ['ثورة', 'أحداث', 'هجمات', 'اعتداءات', 'تفجيرات', 'انتفاضة', 'حرب', 'ذكرى', 'مجزرة', 'انقلاب', 'حراك'].map(fold),
);
