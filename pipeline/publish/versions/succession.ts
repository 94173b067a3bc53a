import { listOf, type Row } from '../../check/dataset.js';

/** The row that stands in the place of an identifier, and why. */
export interface Successor {
  readonly id: string;
  readonly reason: string;
}
export type Successors = ReadonlyMap<string, Successor>;

/** The mentions of two versions. */
interface Mentions {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
}

/**
 * What stands in the place of the identifiers that are no longer there: the row that has them merged into it, now or in the version before;
 * else the one row that has its evidence in the same words of the same text.
 */
export function succession(rows: readonly Row[], before: readonly Row[], mentions: Mentions): Successors {
  const living = new Set(rows.map(({ id }) => id));
  const successors = new Map<string, Successor>();
  for (const row of [...rows, ...before.filter(({ id }) => living.has(id))]) {
    const reasons = listOf(row['merged_by']);
    for (const [i, key] of listOf(row['same_as']).entries())
      if (!living.has(key) && !successors.has(key)) successors.set(key, { id: row.id, reason: reasons[i] ?? '' });
  }
  const known = new Set(before.map(({ id }) => id));
  for (const key of successors.keys()) if (!known.has(key)) successors.delete(key);
  const lost = before.filter(({ id }) => !living.has(id) && !successors.has(id));
  for (const [key, id] of inTheSameWords(lost, rows, mentions)) successors.set(key, { id, reason: 'same-words' });
  return successors;
}

/** The one row that owns all mentions that those of a lost row overlap. */
function* inTheSameWords(
  lost: readonly Row[],
  rows: readonly Row[],
  { before, after }: Mentions,
): Generator<readonly [lost: string, found: string]> {
  if (lost.length === 0) return;
  const earlier = new Map(before.map((mention) => [mention.id, mention]));
  const owners = new Map<string, Set<string>>();
  for (const row of rows) for (const id of namingOf(row)) owners.set(id, (owners.get(id) ?? new Set()).add(row.id));
  for (const row of lost) {
    const found = namingOf(row).flatMap((id) => {
      const old = earlier.get(id);
      const overlapping = old === undefined ? [] : after.filter((mention) => overlap(old, mention));
      const own = overlapping.flatMap((mention) => [...(owners.get(mention.id) ?? [])]);
      return own.length === 0 ? [] : [new Set(own)];
    });
    const [first, ...others] = found;
    const [owner, second] = [...(first ?? [])].filter((id) => others.every((own) => own.has(id)));
    if (owner !== undefined && second === undefined) yield [row.id, owner];
  }
}

const naming = /^(?:name|name_fr|name_en|alt_names|acronyms)=([a-z-]+-[0-9a-f]{16})$/u;

/** The mentions that name the thing of a row, where it tells them apart; else all that it rests on. */
export function namingOf(row: Row): readonly string[] {
  const own = listOf(row['evidence']).flatMap((item) => naming.exec(item)?.[1] ?? []);
  return own.length > 0 ? own : listOf(row['mentions']);
}

const overlap = (a: Row, b: Row): boolean =>
  a['source_id'] === b['source_id'] &&
  a['source_sha256'] === b['source_sha256'] &&
  Number(a['start']) < Number(b['end']) &&
  Number(b['start']) < Number(a['end']);
