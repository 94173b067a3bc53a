import type { Token } from '../../arabic/token.js';
import { trait } from '../../arabic/trait.js';
import type { Match } from '../rule.js';

const times = ['TimeDual', 'TimeUnit', 'YearWord', 'MonthWord', 'DayWord', 'Weekday'];
// What has rules of its own.
const others = [...times, 'Session', 'SessionPair', 'LawNoun', 'Currency', 'Reckoning', 'Quantity'];
const isDefinite = trait(({ normal, tags }) => /^(?:ال|لل).{3}/u.test(normal) && !others.some((tag) => tags.has(tag)));
const isDual = trait(({ normal }) => /.ت(?:ين|ان)$/u.test(normal));

const farthestReckoning = 5;

const isReckoned = ({ sentence, span: [start] }: Match): boolean =>
  sentence
    .slice(Math.max(0, start - farthestReckoning), start - 1)
    .some(({ tags, normal }) => tags.has('Reckoning') || normal === 'بين');

const goesOn = ['And', 'RangeMark', 'To', 'Number'];

/** `في الغاية 7-2 أو الغايتين 8`, of which the noun says that they are two: a number behind it only names them. */
export function isOfPair(match: Match): boolean {
  const { sentence, span, tokens } = match;
  const [noun, next] = [sentence[span[0] - 1], sentence[span[1]]];
  const isPair = noun !== undefined && isDefinite(noun) && isDual(noun);
  const isLast = next === undefined || !goesOn.some((tag) => next.tags.has(tag));
  return isPair && isLast && tokens[0]?.tags.has('Integer') === true && !isReckoned(match);
}

const isOfMany = ({ tags, normal }: Token): boolean =>
  tags.has('PluralNoun') || tags.has('LabelPlural') || /(?:.{3}ات|.{2}ين|.{2}ان)$/u.test(normal);

/** `الأهداف 2 و5 و23`: several numbers behind things with the article name them, unless it was said that they count. */
export function isOfNumberedThings(match: Match): boolean {
  const { sentence, span, tokens } = match;
  const noun = sentence[span[0] - 1];
  if (noun === undefined || !isDefinite(noun) || !isOfMany(noun) || isReckoned(match)) return false;
  return tokens.every(({ tags }) => !tags.has('Number') || tags.has('Integer'));
}
