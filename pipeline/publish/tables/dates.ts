import { edtfBounds } from '../../edtf.js';
import type { Mention } from '../../model.js';
import type { DatesRow } from '../../schemas.js';
import type { Evidence } from './evidence.js';

type Columns = Omit<DatesRow, 'id' | keyof Evidence>;

/**
 * What a date states, with the days between which it lies: one that is resolved lies there, and a relation opens one
 * end.
 */
export function dateColumns({ value, time }: Mention<'date'>): Columns {
  const { edtf, relation, calendar, hijri, yearless, resolved, relative } = value;
  const bounds = edtfBounds(resolved ?? edtf);
  return {
    edtf,
    date_start: relation === 'until' ? null : (bounds?.start ?? null),
    date_end: relation === 'since' ? null : (bounds?.end ?? null),
    time: time ?? null,
    relation: relation ?? null,
    calendar: calendar ?? null,
    hijri: hijri ?? null,
    yearless: yearless ?? false,
    resolved: resolved ?? null,
    relative: relative ?? false,
  };
}
