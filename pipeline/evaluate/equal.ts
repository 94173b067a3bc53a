import { isDeepStrictEqual } from 'node:util';
import type { Scored } from './pairs.js';

/** Reported apart, and left out of the equality of values. */
export const apart = { flags: ['approx', 'min', 'max'], units: ['unit', 'measure', 'of'] } as const;

const leftOut = new Set<string>(['key', ...apart.flags, ...apart.units]);

/** Whether two mentions of one kind state the same; a place is equal by `iso`, else by `country` and `name`. */
export function sameValue(a: Scored, b: Scored): boolean {
  if (a.kind === 'place' && (a.value['iso'] ?? b.value['iso']) !== undefined) return a.value['iso'] === b.value['iso'];
  return isDeepStrictEqual(compared(a.value), compared(b.value));
}

/** Whether two mentions agree on the fields that are reported apart. */
export const sameFields = (a: Scored, b: Scored, fields: readonly string[]): boolean =>
  fields.every((field) => a.value[field] === b.value[field]);

const compared = (value: Scored['value']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !leftOut.has(name)));
