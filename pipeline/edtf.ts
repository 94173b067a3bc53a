/** First and last day, YYYY-MM-DD; null where there is none: an open end, or a date of every year. */
export interface Bounds {
  readonly start: string | null;
  readonly end: string | null;
}

/**
 * Parts of a year by their EDTF code: first month and last. Seasons are those of the northern half of the earth; winter
 * ends in the next year.
 */
const partsOfYear: Record<number, readonly [first: number, last: number]> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  40: [1, 6],
  41: [7, 12],
};

/**
 * The days between which an EDTF date lies (ISO 8601-2: dates, qualifiers, decades, parts of a year, intervals, sets);
 * undefined when it is no date.
 */
export function edtfBounds(edtf: string): Bounds | undefined {
  const set = /^[{[](.+)[}\]]$/u.exec(edtf)?.[1];
  if (set !== undefined) return cover(set.split(',').map((member) => edtfBounds(member.replace('..', '/'))));
  const [from, to, more] = edtf.split('/');
  if (from === undefined || more !== undefined) return undefined;
  if (to === undefined) return dateBounds(from);
  const [first, last] = [openOr(from), openOr(to)];
  if (!first || !last || (first.start && last.end && first.start > last.end)) return undefined;
  return { start: first.start, end: last.end };
}

const open: Bounds = { start: null, end: null };

const openOr = (edtf: string): Bounds | undefined => (edtf === '' || edtf === '..' ? open : dateBounds(edtf));

function cover(members: readonly (Bounds | undefined)[]): Bounds | undefined {
  const starts = members.map((member) => member?.start);
  const ends = members.map((member) => member?.end);
  if (members.includes(undefined)) return undefined;
  return {
    start: starts.includes(null) ? null : (starts.sort()[0] ?? null),
    end: ends.includes(null) ? null : (ends.sort().at(-1) ?? null),
  };
}

function dateBounds(edtf: string): Bounds | undefined {
  const fields = /^([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?$/u.exec(edtf.replace(/[~?%]/gu, ''));
  const [year, month, day] = fields?.slice(1) ?? [];
  if (year === undefined || !/^[0-9]*X*$/u.test(year)) return undefined;
  if (year === 'XXXX') return recurs(month, day) ? open : undefined;
  const first = Number(year.replaceAll('X', '0'));
  const last = Number(year.replaceAll('X', '9'));
  if (month === undefined || month === 'XX') return between(first, 1, last, 12);
  if (first !== last || month.includes('X')) return undefined;
  const part = partOfYear(Number(month));
  if (part === undefined) return undefined;
  if (day === undefined || day === 'XX') return between(first, part[0], first, part[1]);
  const date = `${year}-${month}-${day}`;
  return Number(day) >= 1 && Number(day) <= daysIn(first, Number(month)) && Number(month) <= 12
    ? { start: date, end: date }
    : undefined;
}

function partOfYear(code: number): readonly [first: number, last: number] | undefined {
  return code >= 1 && code <= 12 ? [code, code] : partsOfYear[code];
}

/** A leap year admits each day that some year has. */
const recurs = (...parts: (string | undefined)[]): boolean =>
  edtfBounds(['2000', ...parts.filter((part) => part !== undefined)].join('-')) !== undefined;

/** Months above 12 lie in the next year. */
function between(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): Bounds {
  const year = lastMonth > 12 ? lastYear + 1 : lastYear;
  const month = lastMonth > 12 ? lastMonth - 12 : lastMonth;
  return { start: iso(firstYear, firstMonth, 1), end: iso(year, month, daysIn(year, month)) };
}

const iso = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
