import { agree, finer } from '../assemble/dates.js';
import type { RelationRecord, RelationsRow } from '../schemas.js';
import { grouping } from './grouping.js';
import { cellOf, footingOf, settle, type Stated } from './stated.js';

/** One row for each relation between two things, with what all sources say of it. */
export function resolveRelations(
  stated: readonly Stated<RelationRecord>[],
  point: (source: string, offset: number) => number,
): RelationsRow[] {
  return [...grouping(stated, ({ record }) => record.key)].flatMap(([id, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const { subject, predicate, object } = first.record;
    const start = settle(group, 'start', (record) => record.start, agree, finer);
    const end = settle(group, 'end', (record) => record.end, agree, finer);
    const claims = [...start.claims, ...end.claims];
    return {
      id,
      subject: cellOf(subject),
      predicate,
      object: cellOf(object),
      start: start.value,
      end: end.value,
      disputed: claims.length > 0,
      claims,
      ...footingOf(group, point),
    };
  });
}
