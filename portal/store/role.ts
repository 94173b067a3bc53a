import type { ColumnSchema } from '../../pipeline/check/dataset.js';

/** The thing that a value names, as KIND/KEY; undefined where it names none. */
export function roleOf(definition: ColumnSchema, value: string): string | undefined {
  if (definition['x-thing'] !== undefined) return `${definition['x-thing']}/${value}`;
  return definition['x-role'] === true && value.includes('/') ? value : undefined;
}
