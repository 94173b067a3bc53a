import type { Token } from '../../arabic/token.js';
import { clockAt, clocksIn, type Clock } from '../time/clock.js';
import { links } from '../time/lexicon.js';
import { offsetOn } from '../time/zone.js';
import type { Refiner } from '../refine.js';
import type { Candidate } from '../rule.js';

/** Tells of a date of one day the time of day that stands with it: `يوم 5 مارس 2021 على الساعة 10:30`. */
export const dateTimes: Refiner = (found, { sentences }) => {
  const clocks = new Map<number, readonly Clock[]>();
  return found.map((candidate) => {
    if (candidate.kind !== 'date') return candidate;
    const day = dayOf(candidate);
    const sentence = sentences[candidate.sentence];
    if (day === undefined || sentence === undefined) return candidate;
    const told = clocks.get(candidate.sentence) ?? clocksIn(sentence);
    clocks.set(candidate.sentence, told);
    const time = timeOf(candidate.tokens, told, sentence, day);
    return time === undefined ? candidate : { ...candidate, time };
  });
};

/** The day that is meant; undefined of anything longer, and of a day that recurs. */
function dayOf({ value }: Candidate<'date'>): string | undefined {
  const day = value.resolved ?? value.edtf;
  return value.relation === undefined && /^\d{4}-\d\d-\d\d$/u.test(day) ? day : undefined;
}

function timeOf(
  [start, end]: Candidate['tokens'],
  clocks: readonly Clock[],
  sentence: readonly Token[],
  day: string,
): string | undefined {
  const near = clocks.findIndex((clock) =>
    clock.start >= end
      ? isLink(sentence.slice(end, clock.start))
      : clock.end <= start && isLink(sentence.slice(clock.end, start)),
  );
  const clock = clocks[near];
  if (clock === undefined) return undefined;
  if (clock.end <= start) {
    const earlier = clocks[near - 1];
    const isStretch = earlier !== undefined && isTo(sentence.slice(earlier.end, clock.start));
    return isStretch ? stretch(earlier, clock, day) : iso8601(clock, day);
  }
  const isElided = isTo(sentence.slice(clock.end, clock.end + 1));
  const next = (isElided ? clockAt(sentence, clock.end + 1, clock.end + 1) : undefined) ?? clocks[near + 1];
  return next !== undefined && isTo(sentence.slice(clock.end, next.start))
    ? stretch(clock, next, day)
    : iso8601(clock, day);
}

const longestLink = 5;
const isLink = (tokens: readonly Token[]): boolean =>
  tokens.length <= longestLink && tokens.every(({ normal, tags }) => links.has(normal) || tags.has('Weekday'));

const isTo = (tokens: readonly Token[]): boolean =>
  tokens.length > 0 && tokens.length <= 2 && tokens.every(({ normal }) => to.has(normal));
const to = new Set(['الي', 'حتي', 'غايه', '-', '–', '—']);

const stretch = (first: Clock, last: Clock, day: string): string =>
  `${iso8601({ ...first, zone: first.zone ?? last.zone }, day)}/${iso8601(last, day)}`;

function iso8601({ minutes, seconds, zone }: Clock, day: string): string {
  const parts = [Math.floor(minutes / 60), minutes % 60, ...(seconds === undefined ? [] : [seconds])];
  return parts.map((part) => String(part).padStart(2, '0')).join(':') + (zone === undefined ? '' : offsetOn(zone, day));
}
