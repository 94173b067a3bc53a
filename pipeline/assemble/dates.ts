import { edtfBounds, type Bounds } from '../edtf.js';
import type { Values } from '../schemas.js';

// The dates of a text come again and again.
const bounds = new Map<string, Bounds | undefined>();
const mostKept = 1000;

function boundsOf(edtf: string): Bounds | undefined {
  if (!bounds.has(edtf)) {
    if (bounds.size === mostKept) bounds.clear();
    bounds.set(edtf, edtfBounds(edtf));
  }
  return bounds.get(edtf);
}

/** The date that a mention states, in EDTF, with the year that its context settles; undefined of an open interval. */
export const edtfOf = ({ edtf, resolved, relation }: Values['date']): string | undefined =>
  relation === undefined ? (resolved ?? edtf) : undefined;

/** True of a date of every year. */
export const isRecurrent = (edtf: string): boolean => edtf.startsWith('XXXX');

/** True where both can be said of one thing: the same days, or a day or month of the month or year that the other names. */
export function agree(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (!first?.start || !first.end || !second?.start || !second.end) return false;
  if (first.start === second.start && first.end === second.end) return true;
  return (isSingle(a) && within(second, first)) || (isSingle(b) && within(first, second));
}

/** The one that says more. */
export const finer = (a: string, b: string): string => (lengthOf(b) < lengthOf(a) ? b : a);

/** Of the dates that agree with the first, the one that says most. */
export const finest = (dates: readonly string[]): string | undefined =>
  dates.length === 0
    ? undefined
    : dates.reduce((date, other) => (date !== other && agree(date, other) ? finer(date, other) : date));

/** True where the days of one lie among those of several years or months. */
export function isAmong(date: string, several: string): boolean {
  const [inner, outer] = [boundsOf(date), boundsOf(several)];
  return !isSingle(several) && inner !== undefined && outer !== undefined && within(inner, outer);
}

const isSingle = (edtf: string): boolean => !/[/{[,]/u.test(edtf);

const within = (inner: Bounds, outer: Bounds): boolean =>
  inner.start !== null && inner.end !== null && outer.start !== null && outer.end !== null
    ? outer.start <= inner.start && inner.end <= outer.end
    : false;

function lengthOf(edtf: string): number {
  const { start, end } = boundsOf(edtf) ?? { start: null, end: null };
  return start === null || end === null ? Infinity : Date.parse(end) - Date.parse(start);
}
