import type { Token } from '../../arabic/token.js';
import type { Values } from '../../schemas.js';
import { isoDay } from './calendar.js';
import { gregorianBounds } from './hijri.js';
import { yearsAbout } from './hijri-year.js';
import { readPoint } from './point.js';
import type { Anchor } from './relative.js';
import { valueOf } from './value.js';

/** A Hijri month, or a day of it, that ended last before the anchor's day, has it, or begins next after it (`رمضان الماضي`). */
export function nearHijri(
  { year, number }: Anchor,
  tokens: readonly Token[],
  shift: number,
): Values['date'] | undefined {
  const point = readPoint(tokens);
  if (point?.month === undefined || point.calendar !== 'hijri' || point.year !== undefined) return undefined;
  const { month } = point;
  const today = isoDay(number);
  const years = yearsAbout(year).flatMap((hijri) => {
    const bounds = gregorianBounds({ year: hijri, month });
    return bounds === undefined ? [] : [{ hijri, first: bounds[0], last: bounds[1] }];
  });
  const near =
    shift < 0
      ? years.findLast(({ last }) => last < today)
      : years.find(({ first, last }) => (shift > 0 ? first > today : last >= today));
  return near && valueOf({ ...point, year: near.hijri });
}
