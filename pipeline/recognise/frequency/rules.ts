import type { Token } from '../../arabic/token.js';
import { bounds } from '../numeral/bounds.js';
import { timeUnit } from '../numeral/time-units.js';
import type { Values } from '../../schemas.js';
import type { Match, Rule } from '../rule.js';
import { adverbs, parts } from './lexicon.js';

/** How many times: `مرة` once, `مرتين` twice, `ثلاث مرات` three times. */
function timesOf(tokens: readonly Token[]): number | undefined {
  const word = tokens.find((token) => token.tags.has('Time'))?.normal;
  const number = tokens.find((token) => token.number !== undefined)?.number;
  if (word === 'مرتين' || word === 'مرتان') return 2;
  if (number !== undefined) return Number(number);
  return word === 'مره' ? 1 : undefined;
}

/** `مرتين بالسنة`, not `مدد مرة واحدة بعشرة أيام`. */
const isBy = ([by, ...rest]: readonly Token[]): boolean =>
  by?.normal === 'ب' && rest.some(({ tags }) => tags.has('Number'));

/** The unit, or so many of it (`سنتين`, `ثلاثة أشهر`), or a part of a year. */
function periodOf(tokens: readonly Token[]): string | undefined {
  const part = parts[tokens.at(-1)?.normal ?? ''];
  if (part !== undefined) return isBy(tokens) ? undefined : part;
  const unit = tokens.map((token) => timeUnit(token.normal)).find((each) => each !== undefined);
  const number = tokens.find((token) => token.number !== undefined)?.number;
  if (unit === undefined || (unit.form === 'plural' && number === undefined) || isBy(tokens)) return undefined;
  const count = Number(number ?? (unit.form === 'dual' ? 2 : 1)) * unit.factor;
  if (!Number.isInteger(count)) return unit.designator === 'Y' ? `P${String(count * 12)}M` : undefined;
  return `P${'HmS'.includes(unit.designator) ? 'T' : ''}${String(count)}${unit.designator.toUpperCase()}`;
}

function value(match: Match, period: string | undefined): Values['frequency'] | undefined {
  const times = timesOf(match.group('times'));
  if (isDated(match) || times === undefined || period === undefined || !Number.isInteger(times) || times < 1)
    return undefined;
  return { iso8601: `R${String(times)}/${period}`, ...(isLeast(match) && { min: true as const }) };
}

/** `ثلاث مرات خلال سنة 2019` tells how often it was, not how often it is. */
const isDated = ({ sentence, span: [, end] }: Match): boolean =>
  ['Year', 'MonthName', 'Shift', 'YearKind', 'Ordinal', 'Same'].some((tag) => sentence[end]?.tags.has(tag));

/** على الأقل stands before it, within it or after it. */
const isLeast = (match: Match): boolean =>
  match.tokens.some((token) => token.tags.has('AtLeastAfter')) || bounds(match).min === true;

// The same number once more, in digits: مرتين (2) في السنة; the longer alternative stands first.
const restated = '#Open #Number #Close';
const counted = `#Number ${restated} #Time|#Number #Time|#Time #One ${restated}|#Time #One`;
const once = `#Time ${restated}|#Time`;
const times = `(${counted}|#Time #Number|${once})`;
const unit = `(#Number #TimeUnit|#Number ${restated} #TimeUnit|#Fraction #TimeUnit|#TimeUnit|#TimeDual|#PartOfYear)`;
const between = '#AtLeastAfter?';

/** How frequencies are written. */
export const rules: readonly Rule<'frequency'>[] = [
  {
    name: '<times> في <unit>',
    match: `[<times>(${counted})] ${between} [<unit>#Per #Every? ${unit}]`,
    produce: (match) => value(match, periodOf(match.group('unit'))),
  },
  {
    name: 'مرة في <unit>',
    match: `[<times>(${once})] ${between} [<unit>#Per #Every? ${unit}]`,
    produce: (match) => value(match, periodOf(match.group('unit'))),
  },
  {
    name: '<times> سنويا',
    match: `[<times>${times}] ${between} [<unit>#UnitAdverb]`,
    produce: (match) => value(match, adverbs[match.group('unit')[0]?.normal ?? '']),
  },
  {
    name: 'كل <unit> <times>',
    match: `[<unit>#Every ${unit}] [<times>(${counted})]`,
    produce: (match) => value(match, periodOf(match.group('unit'))),
  },
  {
    name: 'كل <unit> مرة',
    match: `[<unit>#Every ${unit}] [<times>(${once})]`,
    produce: (match) => value(match, periodOf(match.group('unit'))),
  },
];
