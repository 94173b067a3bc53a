import { isDeepStrictEqual } from 'node:util';
import type { ColumnSchema, DatasetSchema } from '../../check/dataset.js';
import { greatest, type Bump } from './version.js';

/** Words for people; they bind no row. */
const labels = new Set(['title', 'description', 'x-title', 'x-description', '$comment']);

/** They follow from the columns, or from the version. */
const derived = new Set(['$id', '$schema', 'properties', 'required']);

/** Limits by the direction in which they loosen: a lower one admits more, a higher one, or none at all. */
const looserWhenLower = new Set(['minimum', 'minLength', 'minItems']);
const looserWhenHigher = new Set(['maximum', 'maxLength', 'maxItems']);
const looserWhenAbsent = new Set(['pattern', 'format', 'uniqueItems', ...looserWhenLower, ...looserWhenHigher]);

/** What a change of its schema is to a dataset, by the Data Package recipe. */
export function schemaChange(before: DatasetSchema, after: DatasetSchema): Bump | undefined {
  const columns = Object.keys(after.properties);
  if (!isDeepStrictEqual(Object.keys(before.properties), columns)) return 'major';
  return greatest([
    keywordsChange(before, after, derived),
    ...columns.map((column) => keywordsChange(before.properties[column] ?? {}, after.properties[column] ?? {})),
  ]);
}

type Keywords = Readonly<Record<string, unknown>> | ColumnSchema;

function keywordsChange(before: Keywords, after: Keywords, skipped: ReadonlySet<string> = new Set()): Bump | undefined {
  const keywords = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (keyword) => !skipped.has(keyword),
  );
  return greatest(keywords.map((keyword) => keywordChange(keyword, before[keyword], after[keyword])));
}

function keywordChange(keyword: string, before: unknown, after: unknown): Bump | undefined {
  if (isDeepStrictEqual(before, after)) return undefined;
  if (labels.has(keyword)) return 'patch';
  return isLooser(keyword, before, after) ? 'minor' : 'major';
}

function isLooser(keyword: string, before: unknown, after: unknown): boolean {
  if (after === undefined) return looserWhenAbsent.has(keyword);
  if (keyword === 'enum')
    return Array.isArray(before) && Array.isArray(after) && before.every((code) => after.includes(code));
  if (typeof before !== 'number' || typeof after !== 'number') return false;
  return (looserWhenLower.has(keyword) && after < before) || (looserWhenHigher.has(keyword) && after > before);
}
