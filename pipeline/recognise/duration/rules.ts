import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Match, Rule } from '../rule.js';
import type { Values } from '../../schemas.js';
import { isStretch } from '../numeral/range.js';
import { timeUnit } from '../numeral/time-units.js';
import { isAmbiguous } from './ambiguous.js';
import { iso8601, lengthsOf } from './iso8601.js';
import { boundsOf, isAfterBetween } from './limits.js';

const form = (token: Token | undefined) => timeUnit(token?.normal ?? '')?.form;

/** The value of a match whose tokens say a length by themselves. */
function length(match: Match): Values['duration'] | undefined {
  const lengths = lengthsOf(match.tokens);
  const value = lengths && iso8601(lengths);
  return value === undefined || match.tokens.some(isOrdinal) || match.tokens.some(isTooMany) || isAmbiguous(match)
    ? undefined
    : { iso8601: value, ...boundsOf(match) };
}

/** `308 مليار سنة قبل ذلك` was a sum of money a year before: of so many years no text speaks. */
const isTooMany = ({ number }: Token): boolean => Number(number) >= 1e6;

const isOrdinal = (token: Token): boolean =>
  token.tags.has('Ordinal') && !token.tags.has('Number') && !token.tags.has('TimeUnit');

/** The first end of a range, whose unit only the second states (`من 3 إلى 5 سنوات`). */
function elided(match: Match): Values['duration'] | undefined {
  const [number, unit] = [
    match.group('number'),
    match.sentence.slice(match.span[1]).find((token) => token.tags.has('TimeUnit')),
  ];
  const lengths = unit && lengthsOf([...number, unit]);
  const value = lengths && iso8601(lengths);
  return value === undefined || number.some(isOrdinal) ? undefined : { iso8601: value, min: true };
}

/** `من ستة أشهر إلى سنة`, `بين ستة أشهر وسنة`. */
const isEnd = ({ sentence, span: [start] }: Match): boolean =>
  sentence[start - 1]?.tags.has('And') !== true || isAfterBetween(sentence, start - 1);

/** The number once more, in digits: `من سنة (1) إلى ثلاث (3) سنوات`. */
const restated = '(#OpenBracket #Digits #CloseBracket)?';

/** How lengths of time are written. */
export const rules: readonly Rule<'duration'>[] = [
  {
    name: '<number> <unit>',
    match: '[(#Number|#Fraction) #TimeUnit]',
    produce: (match) => (isAnother(match) ? undefined : length(match)),
  },
  { name: '<number> <unit> ونصف', match: '[#Number #TimeUnit #And #Fraction #TimeUnit?]', produce: length },
  { name: '(<number>) <unit>', match: '[#OpenBracket #Number #CloseBracket #TimeUnit]', produce: length },
  {
    name: '<number> (<number>) <unit>',
    match: '[#Number #OpenBracket #Number #CloseBracket #TimeUnit]',
    produce: length,
  },
  { name: '<unit> ونصف', match: '[#TimeUnit #And #Fraction #TimeUnit?]', produce: length },
  {
    name: '<dual>',
    match: '[#TimeDual]',
    produce: (match) => (isNamedByYears(match) ? undefined : length(match)),
  },
  { name: '<dual> ونصف', match: '[#TimeDual #And #Fraction #TimeUnit?]', produce: length },
  {
    name: '<units> <number>',
    match: '[<unit>#TimeUnit] [<number>#Number]',
    produce(match) {
      const [unit] = match.group('unit');
      const [number] = match.group('number');
      const isWritten = number?.tags.has('Digits') !== true;
      const isCalled = isWritten || number.tags.has('Definite');
      return form(unit) === 'plural' && isCalled && isDefinite(unit) === number?.tags.has('Definite')
        ? length(match)
        : undefined;
    },
  },
  {
    name: '<unit> واحدة',
    match: '[<unit>#TimeUnit] [<one>(#One|وحيدة|وحيد)]',
    produce: (match) => (form(match.group('unit')[0]) === 'singular' ? length(match) : undefined),
  },
  {
    name: '<unit> كامل',
    match: '[<unit>#TimeUnit] (كامل|كاملا|كاملة)',
    produce: (match) => (isWhole(match) ? length(match) : undefined),
  },
  {
    name: '<number> <unit> و<number> <unit>',
    match: `[#Number ${restated} #TimeUnit #And (#Number|#Fraction)? ${restated} (#TimeUnit|#TimeDual)]`,
    produce: length,
  },
  {
    name: '<length> و<length> و<number> <unit>',
    match:
      '[(#Number #TimeUnit|#TimeUnit #One|#TimeDual|#TimeUnit) #And (#Number #TimeUnit|#TimeDual|#TimeUnit) #And #Number #TimeUnit]',
    produce: length,
  },
  {
    name: '<unit> و<number> <unit>',
    match: '[(#TimeUnit|#TimeDual) #And #Number #TimeUnit]',
    produce: (match) =>
      isDefinite(match.tokens[0]) && form(match.tokens[0]) === 'singular' ? undefined : length(match),
  },
  { name: '<dual> و<dual>', match: '[#TimeDual #And #Number? (#TimeUnit|#TimeDual)]', produce: length },
  {
    name: 'مدة <unit>',
    match: '(#Spanning|#AtLeast|#AtMost|#About) [<unit>#TimeUnit]',
    confidence: 0.8,
    produce: (match) => (form(match.group('unit')[0]) === 'singular' && isBare(match) ? length(match) : undefined),
  },
  {
    name: 'خلال <unit>',
    match: '#Lasting [<unit>#TimeUnit]',
    confidence: 0.7,
    produce: (match) =>
      form(match.group('unit')[0]) === 'singular' && isBare(match) && isUndescribed(match) ? length(match) : undefined,
  },
  {
    name: 'من <unit> إلى <length>',
    match: `(من|بين) [<unit>#TimeUnit] ${restated} (#To|#And) (#Number|#Fraction)? ${restated} (#TimeUnit|#TimeDual)`,
    confidence: 0.8,
    produce: (match) =>
      form(match.group('unit')[0]) === 'singular' && !isDefinite(match.tokens[0]) ? length(match) : undefined,
  },
  {
    name: '<length> إلى <unit>',
    match: '(#TimeUnit|#TimeDual) (#To|#And) [<unit>#TimeUnit]',
    confidence: 0.8,
    produce: (match) =>
      form(match.group('unit')[0]) === 'singular' && isBare(match) && isEnd(match) ? length(match) : undefined,
  },
  {
    name: '<number> إلى <number> <unit>',
    match: `[<number>#Number ${restated}] (#To|#DateMark|#And|أو|#AtMost) #Number ${restated} #TimeUnit`,
    produce: (match) => (isRange(match) ? elided(match) : undefined),
  },
  {
    name: '(<number> إلى <number>) <unit>',
    match: '#OpenBracket [<number>#Number] (#To|#DateMark) #Number #CloseBracket #TimeUnit',
    produce: elided,
  },
  {
    name: '(… إلى <number>) <unit>',
    match: '#OpenBracket #Number (#To|#DateMark) [#Number #CloseBracket #TimeUnit]',
    produce: (match) => last(length(match)),
  },
  {
    name: '<number> إلى <number> و… <unit>',
    match: '[<number>#Number] - #Number #And #Number - #Number #TimeUnit',
    produce: elided,
  },
  {
    name: '… <number> و<number> إلى <number> <unit>',
    match: '#Number - [<number>#Number] #And #Number - #Number #TimeUnit',
    produce: (match) => last(elided(match)),
  },
  {
    name: '<unit and nothing else>',
    match: '[#TimeUnit]',
    confidence: 0.5,
    produce: (match, { sentences }) =>
      sentences.length === 1 &&
      match.sentence.length === 1 &&
      !isDefinite(match.tokens[0]) &&
      form(match.tokens[0]) === 'singular'
        ? length(match)
        : undefined,
  },
];

/** `ليوم كامل`, `سنة كاملة`, but of `عطلة أسبوع كاملة` the whole is another. */
function isWhole({ tokens: [unit], sentence, span: [, end] }: Match): boolean {
  const agrees = unit?.normal.endsWith('ه') === sentence[end]?.normal.endsWith('ه');
  return agrees && form(unit) === 'singular' && !isDefinite(unit);
}

/** `السنتين 2019 و2020` names the years, `القرنين التاسع عشر والعشرين` the centuries; `فترة السنتين 2025-2026` is so long, too. */
const isNamedByYears = ({ sentence, span: [start, end], tokens: [dual] }: Match): boolean =>
  isDefinite(dual) &&
  ((timeUnit(dual?.normal ?? '')?.factor === 100 && sentence[end]?.tags.has('Ordinal') === true) ||
    (sentence[/^ال\p{L}+تين$/u.test(sentence[end]?.normal ?? '') ? end + 1 : end]?.tags.has('Year') === true &&
      !/^ل?(?:ال)?فتره$/u.test(sentence[start - 1]?.normal ?? '')));

/** The second end of a stretch. */
const last = (value: Values['duration'] | undefined): Values['duration'] | undefined =>
  value && { iso8601: value.iso8601, max: true };

const isDefinite = (token: Token | undefined): boolean => token?.normal.startsWith('ال') === true;

/** A unit by itself is one of it, unless a name or number makes it a date or an ordinal (`سنة 2016`, `السنة الأولى`), or it is repeated (`يوما بعد يوم`). */
function isBare({ tokens, sentence, span: [start, end] }: Match): boolean {
  const next = sentence[end];
  const isRepeated =
    timeUnit(sentence[start - 2]?.normal ?? '')?.designator === timeUnit(tokens[0]?.normal ?? '')?.designator;
  const isNamed = ['Year', 'MonthName', 'Ordinal', 'Shift', 'YearKind', 'Weekday', 'Digits', 'Number', 'HijriEra'].some(
    (tag) => next?.tags.has(tag),
  );
  // `لا يقل سنه عن`, `21 سنة على الأقل يوم الاقتراع`
  const isAge = tokens[0]?.text === 'سنه' && /[تي](?:قل|زيد)$/u.test(sentence[start - 1]?.normal ?? '');
  const isOfAnother = sentence[start - 1]?.tags.has('AtLeastAfter') === true && isDefinite(next);
  return !isNamed && !isDefinite(tokens[0]) && !isRepeated && !isAge && !isOfAnother;
}

/** What follows is no adjective or noun: a mark, a preposition, the end. */
function isUndescribed({ sentence, span: [, end] }: Match): boolean {
  const next = sentence[end];
  if (next === undefined || !/\p{L}/u.test(next.normal)) return true;
  return ['And', 'Preposition', 'Conjunction', 'Relative', 'AtLeastAfter', 'AtMostAfter', 'AboutAfter'].some((tag) =>
    next.tags.has(tag),
  );
}

/** `المادة 166 الثانية`: what bears the article is not counted, except of a share (`ثلاثة أرباع الساعة`) or after a number that bears it too. */
const isAnother = ({ tokens: [number, unit], sentence, span: [start, end] }: Match): boolean =>
  // `السادسة إلا عشر دقائق` is a time of day.
  sentence[start - 1]?.normal === 'الا' ||
  (isDefinite(unit) && !number?.tags.has('Fraction') && !number?.tags.has('Definite')) ||
  (yearWords.has(unit?.normal ?? '') && sentence[end]?.tags.has('Year') === true);

/** `10 ملايين سنة 2019` are ten million of something in a year. */
const yearWords = new Set(['سنه', 'عام']);

/** Two numbers joined by و are a range only after بين, and with what the second does not exceed only after what the first does not fall short of. */
function isRange({ sentence, span: [start, end] }: Match): boolean {
  if (sentence[end]?.tags.has('AtMost') === true) return isStretch(sentence, start, end + 1);
  const isOfAges = ages.has(sentence[start - 1]?.normal ?? '');
  return sentence[end]?.tags.has('And') !== true || sentence[start - (isOfAges ? 2 : 1)]?.normal === 'بين';
}

/** `بين سن 18 و35 عاما`. */
const ages = new Set(['سن', 'سني', 'عمر', 'أعمار'].map(fold));
