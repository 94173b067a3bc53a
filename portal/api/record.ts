import type { JsonSchema } from './endpoint.js';

/** The schema of an object that has all of these. */
export const record = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

export const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

/** A schema that the description has by a name; every dataset's rows are there. */
export const named = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** The name of the schema of some of a row's cells. */
export const cellsOf = (dataset: string): string => `${dataset}.cells`;

export const text: JsonSchema = { type: 'string' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };
