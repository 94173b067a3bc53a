import type { Values } from '../../schemas.js';
import type { Match } from '../rule.js';
import { readPoint } from './point.js';
import { intervalOf } from './value.js';

// Where years have two numbers they begin in July at the latest month of their first half, or in September or October.
const firstMonth = 7;

/** `يوليو - مارس 2023/2024`: each month lies in the half of the year that has it. */
export function monthsOfFiscalYear(match: Match): Values['date'] | undefined {
  const [first, second] = match
    .group('fiscal')
    .filter(({ tags }) => tags.has('Year'))
    .map(({ number }) => Number(number));
  const [from, to] = [readPoint(match.group('from')), readPoint(match.group('to'))];
  if (first === undefined || second !== first + 1 || from?.month === undefined || to?.month === undefined)
    return undefined;
  if (from.calendar === 'hijri' || to.calendar === 'hijri') return undefined;
  const inHalf = (month: number): number => (month >= firstMonth ? first : second);
  return intervalOf({ ...from, year: inHalf(from.month) }, { ...to, year: inHalf(to.month) });
}
