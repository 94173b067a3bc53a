import { agree, finer } from '../assemble/dates.js';
import { edtfBounds } from '../edtf.js';
import type { StatisticRecord, StatisticsRow } from '../schemas.js';
import { grouping } from './grouping.js';
import { cellOf, footingOf, gather, settle, type Stated } from './stated.js';

/** One row for each figure, with what all sources say of it: those that measure the same with another value dispute it. */
export function resolveStatistics(
  stated: readonly Stated<StatisticRecord>[],
  point: (source: string, offset: number) => number,
): StatisticsRow[] {
  return [...grouping(stated, ({ record }) => record.key)].map(([id, group]) => {
    const value = settle(group, 'value', (record) => record.value);
    const text = (field: 'indicator' | 'category' | 'unit' | 'share_of' | 'total'): string | null =>
      settle(group, field, (record) => record[field]).value;
    const date = settle(group, 'date', (record) => record.date, agree, finer);
    const bounds = date.value === null ? undefined : edtfBounds(date.value);
    const is = (flag: 'approx' | 'min' | 'max'): boolean =>
      group.some(({ record }) => record.value === value.value && record[flag]);
    return {
      id,
      indicator: text('indicator'),
      category: text('category'),
      value: value.value ?? '0',
      unit: text('unit'),
      subject: settle(group, 'subject', (record) => record.subject && cellOf(record.subject)).value,
      date: date.value,
      date_start: bounds?.start ?? null,
      date_end: bounds?.end ?? null,
      approx: is('approx'),
      min: is('min'),
      max: is('max'),
      city: settle(group, 'city', (record) => record.place.city).value,
      countries: gather(group, (record) => record.place.country ?? []),
      share_of: text('share_of'),
      total: text('total'),
      disputed: value.claims.length > 0,
      claims: [...value.claims],
      ...footingOf(group, point),
    };
  });
}
