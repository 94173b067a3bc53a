import Big from 'big.js';
import { timeUnit, type TimeUnit } from '../numeral/time-units.js';
import type { Token } from '../../arabic/token.js';

/** So many of one unit of time. */
export interface Length {
  readonly count: Big;
  readonly unit: TimeUnit;
}

type Designator = TimeUnit['designator'];

/** What a part of a unit is said in: half a year is six months. */
const smaller: Partial<Record<Designator, readonly [Designator, number]>> = {
  Y: ['M', 12],
  M: ['D', 30],
  W: ['D', 7],
  D: ['H', 24],
  H: ['m', 60],
  m: ['S', 60],
};
const order: readonly Designator[] = ['Y', 'M', 'W', 'D', 'H', 'm', 'S'];

/** A length of time in ISO 8601; undefined where it is none, or its parts do not fall from large to small. */
export function iso8601(lengths: readonly Length[]): string | undefined {
  const amounts = lengths.flatMap(wholeParts);
  if (
    amounts.length === 0 ||
    amounts.some(
      ({ count, unit }, i) =>
        count.lte(0) || (i > 0 && order.indexOf(unit) <= order.indexOf(amounts[i - 1]?.unit ?? 'Y')),
    )
  )
    return undefined;
  const written = (isTime: boolean): string =>
    amounts
      .filter(({ unit }) => 'HmS'.includes(unit) === isTime)
      .map(({ count, unit }) => `${count.toFixed()}${unit.toUpperCase()}`)
      .join('');
  const time = written(true);
  return `P${written(false)}${time && `T${time}`}`;
}

interface Amount {
  readonly count: Big;
  readonly unit: Designator;
}

/** Whole numbers of units, a fraction in the next smaller one; seconds alone may have decimals. */
function wholeParts({ count, unit: { designator, factor } }: Length): Amount[] {
  const total = count.times(factor);
  const whole = total.round(0, Big.roundDown);
  const [unit, size] = smaller[designator] ?? [];
  if (total.eq(whole) || unit === undefined || size === undefined) return [{ count: total, unit: designator }];
  const rest = wholeParts({
    count: total.minus(whole).times(size),
    unit: { designator: unit, factor: 1, form: 'plural' },
  });
  return whole.eq(0) ? rest : [{ count: whole, unit: designator }, ...rest];
}

/** The lengths that tokens such as `3 سنوات و6 أشهر`, `سنة ونصف`, `شهرين` state, one after another; undefined where a word is none of these. */
export function lengthsOf(tokens: readonly Token[]): Length[] | undefined {
  const lengths: Length[] = [];
  let count: Big | undefined;
  for (const token of tokens) {
    const unit = token.tags.has('TimeUnit') || token.tags.has('TimeDual') ? timeUnit(token.normal) : undefined;
    const last = lengths.at(-1);
    if (unit !== undefined && isOfItself(token, last, count)) continue;
    if (unit !== undefined) {
      lengths.push({ unit, count: count ?? new Big(unit.form === 'dual' ? 2 : 1) });
      count = undefined;
    } else if (token.number === undefined) {
      if (!joiners.has(token.normal)) return undefined;
    } else if (last !== undefined && count === undefined && (token.tags.has('Fraction') || isAlone(tokens, token))) {
      lengths[lengths.length - 1] = token.tags.has('Fraction')
        ? { ...last, count: last.count.plus(token.number) }
        : { ...last, count: new Big(token.number) };
    } else count = new Big(token.number);
  }
  return count === undefined ? lengths : undefined;
}

/** `سنة ونصف السنة`, `يوم ونصف يوم` name their unit twice. */
const isOfItself = (token: Token, last: Length | undefined, count: Big | undefined): boolean =>
  last !== undefined &&
  count === undefined &&
  (token.normal.startsWith('ال') || !last.count.eq(last.count.round(0))) &&
  timeUnit(token.normal)?.designator === last.unit.designator;

const joiners = new Set(['و', '(', ')']);

/** A number that no unit follows belongs to the unit before it (`السنوات الخمس`, `سنة واحدة`). */
const isAlone = (tokens: readonly Token[], token: Token): boolean => tokens.at(-1) === token;
