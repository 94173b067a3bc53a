import type { DatasetSchema, Row } from '../../check/dataset.js';
import { told, validator } from '../../check/validator.js';
import type { VersionEntry } from '../site/catalogue.js';
import type { Fault, Faults, Published } from './published.js';

/** A version as its own files have it. */
export interface PublishedVersion {
  readonly name: string;
  readonly entry: VersionEntry;
  readonly folder: string;
  readonly schema: DatasetSchema;
  readonly rows: readonly Row[];
  /** NAME.json, and the line on which a row stands there. */
  readonly file: string;
  readonly lineOf: (index: number) => number;
}

/**
 * Reads a version and checks its rows: each is as its schema says, they are sorted by id, no id comes twice, and there
 * are as many as versions.json says. Undefined where it cannot be read.
 */
export async function* rows(name: string, entry: VersionEntry, site: Published): Faults<PublishedVersion | undefined> {
  const folder = `data/${name}/${entry.version}`;
  const file = `${folder}/${name}.json`;
  const schemaFile = `${folder}/${name}.schema.json`;
  const schema = (yield* site.json(schemaFile)) as DatasetSchema | undefined;
  const found = yield* site.json(file);
  if (schema === undefined || found === undefined) return undefined;
  if (!isRows(found)) {
    yield { file, reason: 'Unexpected value, expected a list of rows, each with an id' };
    return undefined;
  }
  const lineOf = (index: number): number => index + 2;
  const check = yield* compiled(schemaFile, schema);
  let last = '';
  for (const [i, row] of found.entries()) {
    const line = lineOf(i);
    for (const fault of check(row)) yield { file, line, reason: `${row.id}: ${told(fault)}` };
    if (i > 0 && row.id === last) yield { file, line, reason: `Unexpected second row \`${row.id}\`, expected one` };
    else if (row.id < last)
      yield { file, line, reason: `Unexpected \`${row.id}\` after \`${last}\`, expected order of id` };
    last = row.id;
  }
  if (found.length !== entry.rows)
    yield {
      file,
      reason: `Unexpected ${String(found.length)} rows, expected ${String(entry.rows)} by data/${name}/versions.json`,
    };
  return { name, entry, folder, schema, rows: found, file, lineOf };
}

const isRows = (value: unknown): value is Row[] =>
  Array.isArray(value) &&
  value.every((row: unknown) => typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string');

function* compiled(file: string, schema: DatasetSchema): Generator<Fault, ReturnType<typeof validator>> {
  try {
    return validator(schema);
  } catch (error) {
    yield {
      file,
      reason: `Unexpected schema, expected JSON Schema 2020-12: ${error instanceof Error ? error.message : ''}`,
    };
    return () => [];
  }
}
