import type { EventsRow } from '../schemas.js';

/** The columns that tell which keys a row stands for, and why. */
export type MergedInto = Pick<EventsRow, 'same_as' | 'merged_by' | 'superseded_by'>;

/** Of a row: the keys under which another source has it, and those that people have given up for it. */
export function mergedInto(
  id: string,
  merges: ReadonlyMap<string, readonly string[]>,
  joined: readonly string[] = [],
): MergedInto {
  const reasons = new Map<string, MergedInto['merged_by'][number]>();
  for (const key of joined) if (key !== id) reasons.set(key, 'same-date');
  for (const key of merges.get(id) ?? []) reasons.set(key, 'curation');
  const sorted = [...reasons].sort(([a], [b]) => (a < b ? -1 : 1));
  return { same_as: sorted.map(([key]) => key), merged_by: sorted.map(([, reason]) => reason), superseded_by: [] };
}
