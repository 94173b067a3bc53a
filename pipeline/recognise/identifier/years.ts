import { isLikeYear } from '../numeral/year.js';
import type { Match } from '../rule.js';

/** `IRAM 2014-2017`: the years of what is called so. */
export const beginsPeriod = ({ sentence, span: [start, end], tokens }: Match): boolean => {
  const [sign, to] = [sentence[end], sentence[end + 1]];
  const years = [tokens[0], to].map((token) => (token?.tags.has('Year') === true ? Number(token.number) : NaN));
  const isApart = tokens[0]?.joint === 'spaced' && sentence[start - 1]?.normal !== '-';
  return isApart && sign?.tags.has('RangeMark') === true && (years[0] ?? NaN) < (years[1] ?? NaN);
};

const plans = new Set(['رويه', 'اجنده', 'خطه', 'مخطط', 'برنامج']);
const treaties = new Set(['اتفاقيه', 'اتفاقيتي', 'اتفاقيات', 'معاهده', 'بروتوكول', 'بروتوكولي']);
/** `اتفاقية 1951` and `بروتوكول 1967` are called by their year; numbers of treaties are lower. */
export const isYearOfTreaty = ({ sentence, span: [start], tokens: [number] }: Match): boolean =>
  number !== undefined && isLikeYear(number) && treaties.has(sentence[start - 1]?.normal ?? '');

/** `رؤية 2030`, `أجندة 2063` are called by the year that they reach to. */
export const isYearOfPlan = ({ sentence, span: [start], tokens }: Match): boolean =>
  tokens.length === 1 && tokens[0] !== undefined && isLikeYear(tokens[0]) && plans.has(sentence[start - 1]?.bare ?? '');
