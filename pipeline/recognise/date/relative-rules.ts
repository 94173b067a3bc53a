import { fold } from '../../arabic/fold.js';
import type { Match, Rule } from '../rule.js';
import { isoDay } from './calendar.js';
import { codeOfPart, codeOfSeason, monthsOf } from './parts.js';
import { followsDay } from './day-context.js';
import { isFollowedByBoundary } from './year-context.js';
import { anyDay as day, firstTwo, monthCount } from './patterns.js';
import { nearHijri } from './relative-hijri.js';
import { after, before } from './surroundings.js';
import { isToday } from './today.js';
import {
  adverb,
  ago,
  dayIn,
  dayOfShiftedMonth,
  inYear,
  nearMonth,
  nearSeason,
  relative,
  shifted,
  shiftOf,
  unitOf,
  weekday,
} from './relative.js';

const isDefinite = (word: string | undefined): boolean => word?.startsWith('ال') === true;

/** Dates that count from the document's day; the span is the whole phrase. */
export const relativeRules: readonly Rule<'date'>[] = [
  {
    match: '[(#YearWord|#MonthWord|#WeekWord) #Shift]',
    ...relative('الشهر الماضي', (match, anchor) =>
      isDefinite(match.tokens[0]?.normal) && after(match)?.tags.has('Year') !== true
        ? shifted(anchor, unitOf(match.tokens), shiftOf(match.tokens))
        : undefined,
    ),
  },
  {
    match: '[#Current (السنة|العام|الشهر|الأسبوع) #Shift?]',
    ...relative('هذا الشهر', ({ tokens }, anchor) => shifted(anchor, unitOf(tokens), 0)),
  },
  {
    match: '[#MonthName #Shift]',
    ...relative('<month name> الماضي', (match, anchor) =>
      followsDay(match) ? undefined : near(anchor, match.tokens, shiftOf(match.tokens)),
    ),
  },
  {
    match: `[<date>${day} #Of? #MonthWord? #MonthName] [<shift>#Shift]`,
    ...relative('<day> <month name> الماضي', (match, anchor) =>
      near(anchor, match.group('date'), shiftOf(match.group('shift'))),
    ),
  },
  {
    match: '[<date>#MonthName] [<shift>من #YearWord #Shift]',
    ...relative('<month name> من السنة الماضية', (match, anchor) =>
      inYear(nearMonth(anchor, match.group('date'), 0), anchor.year + shiftOf(match.group('shift'))),
    ),
  },
  {
    match: `[<date>${day} #Of? #MonthWord? #MonthName] [<shift>من #YearWord #Shift]`,
    ...relative('<day> <month name> من السنة الماضية', (match, anchor) =>
      inYear(nearMonth(anchor, match.group('date'), 0), anchor.year + shiftOf(match.group('shift'))),
    ),
  },
  {
    match: `[<day>${day}] [<shift>من #MonthWord #Shift]`,
    ...relative('<day> من الشهر الماضي', (match, anchor) =>
      dayOfShiftedMonth(anchor, dayIn(match.group('day')), shiftOf(match.group('shift'))),
    ),
  },
  {
    match: '(#DayWord|#Weekday|في|بتاريخ) [<day>#Day] [<shift>من? #Shift]',
    ...relative('<day> الجاري', (match, anchor) =>
      shiftOf(match.group('shift')) === 0 && isFollowedByBoundary(match)
        ? dayOfShiftedMonth(anchor, dayIn(match.group('day')), 0)
        : undefined,
    ),
  },
  {
    match: `[<day>${day}] [<shift>من #Current #MonthWord]`,
    ...relative('<day> من هذا الشهر', (match, anchor) => dayOfShiftedMonth(anchor, dayIn(match.group('day')), 0)),
  },
  {
    match: '[#Weekday #Shift]',
    ...relative('<weekday> الماضي', ({ tokens }, anchor) => weekday(anchor, tokens[0], shiftOf(tokens))),
  },
  {
    match: '[#Current #Weekday]',
    ...relative('هذا <weekday>', ({ tokens: [, day] }, anchor) => {
      const today = isoDay(anchor.number);
      return weekday(anchor, day, 0) === today ? today : weekday(anchor, day, 1);
    }),
  },
  {
    match: '[#DayWord]',
    ...relative('اليوم', (match, anchor) => (isToday(match) ? isoDay(anchor.number) : undefined)),
  },
  {
    match: '[#DayAdverb]',
    ...relative('أمس', (match, anchor) => (isTomorrow(match) ? adverb(anchor, match.tokens[0]) : undefined)),
  },
  {
    match:
      '[<part>#YearPart] [<ordinal>(#Ordinal|الأخير|الأخيرة)] [<year>(من #Current #YearWord|من #YearWord #Shift|#YearWord #Shift)]',
    ...relative('<part of the year> من السنة الماضية', (match, anchor) =>
      partOf(codeOfPart(match.group('part')[0], match.group('ordinal')[0]), anchor.year + shiftOf(match.group('year'))),
    ),
  },
  {
    match: '[<part>#YearPart] [<ordinal>(#Ordinal|الأخير|الأخيرة)] [من (السنة|العام)]',
    ...relative('<part of the year> من السنة', (match, anchor) =>
      isFollowedByBoundary(match)
        ? partOf(codeOfPart(match.group('part')[0], match.group('ordinal')[0]), anchor.year)
        : undefined,
    ),
  },
  {
    match:
      '[<end>(أول|آخر)] [<count>#Number #MonthWord] [<year>(#YearWord #Shift|من #YearWord #Shift|من #Current #YearWord)]',
    ...relative('أول <number> أشهر من السنة الماضية', (match, anchor) =>
      monthsOf(match, anchor.year + shiftOf(match.group('year'))),
    ),
  },
  {
    match: `[<count>${monthCount}] [<end>(#Ordinal|الأخيرة)] [<year>(#YearWord #Shift|من #YearWord #Shift|من #Current #YearWord)]`,
    ...relative('الأشهر <number> الأولى من السنة الماضية', (match, anchor) =>
      monthsOf(match, anchor.year + shiftOf(match.group('year'))),
    ),
  },
  {
    match: `[<count>#TimeDual] [<end>${firstTwo}] [<year>(#YearWord #Shift|من #YearWord #Shift|من #Current #YearWord)]`,
    ...relative('الشهران الأولان من السنة الماضية', (match, anchor) =>
      monthsOf(match, anchor.year + shiftOf(match.group('year'))),
    ),
  },
  ...[`[<count>#TimeDual] [<end>${firstTwo}]`, `[<count>${monthCount}] [<end>#Ordinal]`].map((months) => ({
    match: `${months} [من (السنة|العام)]`,
    ...relative('الأشهر <number> الأولى من السنة', (match, anchor) =>
      isFollowedByBoundary(match) ? monthsOf(match, anchor.year) : undefined,
    ),
  })),
  {
    match: '(منذ|مند|حتى) #Edge [#YearWord]',
    ...relative('منذ بداية السنة', (match, anchor) =>
      isDefinite(match.tokens[0]?.normal) && isFollowedByBoundary(match) ? String(anchor.year) : undefined,
    ),
  },
  {
    match: '[(منذ|مند) #Number #TimeUnit]',
    ...relative('منذ <number> <unit>', (match, anchor) =>
      isBounded(match) ? undefined : ago(anchor, unitOf(match.tokens), Number(match.tokens[1]?.number)),
    ),
  },
  {
    match: '[(منذ|مند) #TimeDual]',
    ...relative('منذ <dual>', (match, anchor) => (isBounded(match) ? undefined : ago(anchor, unitOf(match.tokens), 2))),
  },
  {
    match: '[قبل #Number #TimeUnit]',
    ...relative('قبل <number> <unit>', (match, anchor) =>
      isBeforeEvent(match) ? undefined : ago(anchor, unitOf(match.tokens), Number(match.tokens[1]?.number)),
    ),
  },
  {
    match: '[قبل #TimeDual]',
    ...relative('قبل <dual>', (match, anchor) =>
      isBeforeEvent(match) ? undefined : ago(anchor, unitOf(match.tokens), 2),
    ),
  },
  {
    match: '[(منذ|مند|قبل) #TimeUnit]',
    ...relative('منذ <unit>', (match, anchor) => (isOneUnit(match) ? ago(anchor, unitOf(match.tokens), 1) : undefined)),
  },
  {
    match: '[#Season #Shift]',
    ...relative('<season> الماضي', (match, anchor) =>
      nearSeason(anchor, codeOfSeason(match.tokens[0]), shiftOf(match.tokens)),
    ),
  },
  {
    match: '[<season>#Season] [<year>(من #YearWord #Shift|#YearWord #Shift|#Current #YearWord)]',
    ...relative('<season> السنة الماضية', (match, anchor) =>
      partOf(codeOfSeason(match.group('season')[0]), anchor.year + shiftOf(match.group('year'))),
    ),
  },
];

const near: typeof nearHijri = (anchor, tokens, shift) => {
  const edtf = nearMonth(anchor, tokens, shift);
  return edtf === undefined ? nearHijri(anchor, tokens, shift) : { edtf };
};

const isOneUnit = (match: Match): boolean =>
  unitOf(match.tokens)?.form === 'singular' &&
  !isDefinite(match.tokens[1]?.normal) &&
  after(match)?.tags.has('Number') !== true &&
  isFollowedByBoundary(match) &&
  !isBeforeEvent(match);

const events = new Set(
  ['من', 'على', 'انتهاء', 'انقضاء', 'تاريخ', 'موعد', 'حلول', 'بدء', 'بداية', 'نهاية', 'انعقاد'].map(fold),
);

/** `منذ خمس سنوات على الأقل`, `قبل شهر على الأقل` tell a length. */
const isBounded = (match: Match): boolean => ['AtLeastAfter', 'AtMostAfter'].some((tag) => after(match)?.tags.has(tag));

/** `قبل ثلاثة أيام من الموعد` counts from an event and is a length. */
const isBeforeEvent = (match: Match): boolean => isBounded(match) || events.has(after(match)?.normal ?? '');

const partOf = (code: number | undefined, year: number): string | undefined =>
  code === undefined ? undefined : `${String(year)}-${String(code)}`;

/** The morrow is a date only as an adverb, before its weekday or after يوم. */
const isTomorrow = (match: Match): boolean =>
  match.tokens[0]?.normal !== 'الغد' &&
  (match.tokens[0]?.normal !== 'غد' ||
    after(match)?.tags.has('Weekday') === true ||
    before(match)?.tags.has('DayWord') === true);
