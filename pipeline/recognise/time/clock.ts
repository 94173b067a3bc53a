import type { Token } from '../../arabic/token.js';
import { halves, shares, type Half } from './lexicon.js';
import { zoneAt } from './zone.js';

/** A time of day, as indexes of tokens of its sentence; minutes from midnight. */
export interface Clock {
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
  readonly seconds: number | undefined;
  readonly zone: string | undefined;
}

/** All times of day that a sentence states: after الساعة, or as hours and minutes in digits. */
export function clocksIn(sentence: readonly Token[]): Clock[] {
  const found: Clock[] = [];
  for (let at = 0; at < sentence.length; at++) {
    const isCalled = sentence[at]?.normal === 'الساعه';
    const clock = isCalled ? clockAt(sentence, at, at + 1) : digitsAt(sentence, at) && clockAt(sentence, at, at);
    if (!clock) continue;
    found.push(clock);
    at = clock.end - 1;
  }
  return found;
}

/** The time that begins with the hour at a token; `start` is where its words begin. */
export const clockAt = (sentence: readonly Token[], start: number, at: number): Clock | undefined => {
  const face = digitsAt(sentence, at) ?? hourAt(sentence, at);
  if (face === undefined) return undefined;
  const added = face.isFull ? { minutes: 0, end: face.end } : shareAt(sentence, face.end);
  const half = halfAt(sentence, added.end);
  const zone = zoneAt(sentence, half.end);
  const minutes = turned(face.hour, half.half) * 60 + (face.minute + added.minutes);
  if (minutes < 0 || minutes > 24 * 60) return undefined;
  return { start, end: zone?.end ?? half.end, minutes, seconds: face.second, zone: zone?.zone };
};

interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly second: number | undefined;
  readonly end: number;
  /** Whether minutes were told, so that none are added. */
  readonly isFull: boolean;
}

const hourMarks = new Set([':', 'h', 'س']);
const isHour = (token: Token | undefined): token is Token => /^(?:1?\d|0\d|2[0-4])$/u.test(token?.normal ?? '');
const isSixtieth = (token: Token | undefined): boolean =>
  /^[0-5]\d$/u.test(token?.normal ?? '') && token?.joint === 'attached';

/** `10:30`, `10:30:00`, `10h30`, `10س30`. */
function digitsAt(sentence: readonly Token[], at: number): Face | undefined {
  const [hour, mark, minute] = [sentence[at], sentence[at + 1], sentence[at + 2]];
  if (!isHour(hour) || !hourMarks.has(mark?.normal ?? '') || mark?.joint !== 'attached' || !isSixtieth(minute))
    return undefined;
  const second = sentence[at + 3]?.normal === ':' && isSixtieth(sentence[at + 4]) ? sentence[at + 4] : undefined;
  return {
    hour: Number(hour.number),
    minute: Number(minute?.number),
    second: second && Number(second.number),
    end: at + (second ? 5 : 3),
    isFull: true,
  };
}

/** `10`, `10.30`, `العاشرة`, `الواحدة`, `الصفر`: an hour that a word announces. */
function hourAt(sentence: readonly Token[], at: number): Face | undefined {
  const token = sentence[at];
  const pointed = /^(\d{1,2})[.,]([0-5]\d)$/u.exec(token?.normal ?? '');
  if (pointed && Number(pointed[1]) <= 24)
    return { hour: Number(pointed[1]), minute: Number(pointed[2]), second: undefined, end: at + 1, isFull: true };
  const isWord = token?.tags.has('Ordinal') === true || token?.tags.has('NumberWord') === true;
  const hour = Number(token?.number);
  const isTold = isHour(token) || (isWord && Number.isInteger(hour) && hour <= 12);
  return isTold ? { hour, minute: 0, second: undefined, end: at + 1, isFull: false } : undefined;
}

/** `والنصف`, `إلا ربعا`, `و15 دقيقة`: minutes, below zero where they lack. */
function shareAt(sentence: readonly Token[], at: number): { readonly minutes: number; readonly end: number } {
  const sign = sentence[at]?.normal === 'و' ? 1 : sentence[at]?.normal === 'الا' ? -1 : 0;
  const [amount, unit] = [sentence[at + 1], sentence[at + 2]];
  const share = shares.get(amount?.normal ?? '');
  if (sign !== 0 && share !== undefined) return { minutes: sign * share, end: at + 2 };
  const minutes = Number(amount?.number);
  const isCounted =
    sign !== 0 && Number.isInteger(minutes) && minutes < 60 && /^(?:دقيقه|دقائق)$/u.test(unit?.normal ?? '');
  return isCounted ? { minutes: sign * minutes, end: at + 3 } : { minutes: 0, end: at };
}

/** `صباحا`, `من مساء`, `بعد الظهر`. */
function halfAt(sentence: readonly Token[], start: number): { readonly half: Half | undefined; readonly end: number } {
  const at = sentence[start]?.normal === 'من' ? start + 1 : start;
  const isAfter = sentence[at]?.normal === 'بعد';
  const isBefore = sentence[at]?.normal === 'قبل';
  const word = isAfter || isBefore ? at + 1 : at;
  const half = halves.get(sentence[word]?.normal ?? '');
  if (half === undefined) return { half, end: start };
  if (half !== 'noon') return { half, end: word + 1 };
  return { half: isAfter ? 'afternoon' : isBefore ? 'morning' : 'noon', end: word + 1 };
}

const latestMorningOfNight = 4;
const firstHourOfNoon = 10;

/** The hour of 24 that one of 12 is. */
function turned(hour: number, half: Half | undefined): number {
  if (hour > 12 || half === undefined) return hour;
  const isBeforeNoon = {
    morning: true,
    noon: hour >= firstHourOfNoon && hour < 12,
    afternoon: false,
    night: hour === 12 || hour <= latestMorningOfNight,
  }[half];
  return (hour % 12) + (isBeforeNoon ? 0 : 12);
}
