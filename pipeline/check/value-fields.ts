import { readSchema } from './dataset.js';

interface Definition {
  readonly $ref?: string;
  readonly const?: unknown;
}

interface ValueSchema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Definition>>;
}

const { properties: kinds, $defs: shared } = readSchema('values') as {
  properties: Readonly<Record<string, ValueSchema>>;
  $defs: Readonly<Record<string, Definition>>;
};

export const mentionKinds: readonly string[] = Object.keys(kinds);

/** The fields of what a mention of a kind states. */
export const valueFields = (kind: string): readonly string[] => Object.keys(kinds[kind]?.properties ?? {});

/** The field that is published as the `value` of a mention. */
export const mainField = (kind: string): string => kinds[kind]?.required[0] ?? 'value';

/** Whether a field is there, as true, or not at all. */
export function isFlag(kind: string, field: string): boolean {
  const definition = kinds[kind]?.properties[field];
  const { const: only } = shared[definition?.$ref?.replace('#/$defs/', '') ?? ''] ?? definition ?? {};
  return only === true;
}
