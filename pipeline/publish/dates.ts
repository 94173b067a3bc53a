import { edtfBounds } from '../check/edtf.js';
import type { DatesRow, Values } from '../schemas.js';

type Columns = Omit<
  DatesRow,
  | 'id'
  | 'source_id'
  | 'source_sha256'
  | 'start'
  | 'end'
  | 'quote'
  | 'sentence'
  | 'sentence_start'
  | 'rule'
  | 'confidence'
>;

/**
 * What a date states, with the days between which it lies: one that is resolved lies there, and a relation opens one
 * end.
 */
export function dateColumns({
  edtf,
  relation,
  calendar,
  hijri,
  yearless,
  resolved,
  relative,
}: Values['date']): Columns {
  const bounds = edtfBounds(resolved ?? edtf);
  return {
    edtf,
    date_start: relation === 'until' ? null : (bounds?.start ?? null),
    date_end: relation === 'since' ? null : (bounds?.end ?? null),
    relation: relation ?? null,
    calendar: calendar ?? null,
    hijri: hijri ?? null,
    yearless: yearless ?? false,
    resolved: resolved ?? null,
    relative: relative ?? false,
  };
}
