import { agree, finer } from '../assemble/dates.js';
import { edtfBounds } from '../edtf.js';
import { fold } from '../arabic/fold.js';
import type { AgreementRecord, AgreementsRow } from '../schemas.js';
import { grouping } from './grouping.js';
import { mergedInto } from './merged-into.js';
import { naming } from './naming.js';
import { cellOf, cellsOf, footingOf, gather, settle, type Stated } from './stated.js';

/** One row for each agreement, with what all sources say of it. */
export function resolveAgreements(
  stated: readonly Stated<AgreementRecord>[],
  point: (source: string, offset: number) => number,
  merges: ReadonlyMap<string, readonly string[]>,
): AgreementsRow[] {
  return [...grouping(stated, ({ record }) => record.key)].map(([id, group]) => {
    const [name = id, ...others] = naming(group.map(({ record }) => record.name));
    const type = settle(group, 'type', (record) => record.type);
    const number = settle(group, 'number', (record) => record.number);
    const date = settle(group, 'date', (record) => record.date, agree, finer);
    const inForce = settle(group, 'in_force', (record) => record.in_force, agree, finer);
    const city = settle(
      group,
      'city',
      (record) => record.place.city,
      (a, b) => fold(a) === fold(b),
    );
    const claims = [type, number, date, inForce, city].flatMap((settled) => settled.claims);
    const bounds = date.value === null ? undefined : edtfBounds(date.value);
    return {
      id,
      name,
      alt_names: others,
      type: type.value ?? 'agreement',
      number: number.value,
      date: date.value,
      date_start: bounds?.start ?? null,
      date_end: bounds?.end ?? null,
      in_force: inForce.value,
      city: city.value,
      countries: gather(group, (record) => record.place.country ?? []),
      parties: gather(group, (record) => cellsOf(record.parties)),
      event: settle(group, 'event', (record) => record.event && cellOf(record.event)).value,
      session: settle(group, 'session', (record) => record.session).value,
      founds: gather(group, (record) => cellsOf(record.founds)),
      amends: gather(group, (record) => cellsOf(record.amends)),
      ...mergedInto(id, merges),
      disputed: claims.length > 0,
      claims,
      ...footingOf(group, point),
    };
  });
}
