import {
  datasetSchema,
  listOf,
  rowsOf,
  tablesOf,
  type Cell,
  type DatasetName,
  type DatasetSchema,
  type Row,
  type Tables,
} from '../../check/dataset.js';
import type { Site } from '../site/site.js';
import { isStanding } from './dataset-release.js';
import { namingOf, succession, type Successors } from './succession.js';

/** The datasets whose rows can be merged. */
const merging: ReadonlySet<DatasetName> = new Set<DatasetName>([
  'organizations',
  'programmes',
  'places',
  'events',
  'projects',
  'agreements',
]);

/**
 * The tables, and a row for each identifier of the newest version on the site that now is merged into another: a tombstone, which says what stands
 * in its place, so that no published identifier goes in silence.
 */
export async function keepIdentifiers(tables: Tables, site: Site | undefined): Promise<Tables> {
  if (site === undefined) return tables;
  const newest = async (name: DatasetName, isKept?: (row: Row) => boolean): Promise<readonly Row[]> => {
    const last = (await site.versions(name)).findLast(isStanding);
    return last === undefined
      ? []
      : site.rows(name, last.version, isKept && ((row) => (isKept(row) ? row : undefined)));
  };
  const mentions = rowsOf(tables, 'mentions');
  const ids = new Set(mentions.map(({ id }) => id));
  const past = new Map<DatasetName, { readonly before: readonly Row[]; readonly given: readonly Row[] }>();
  for (const name of merging) {
    const living = new Set(rowsOf(tables, name).map(({ id }) => id));
    const before = await newest(name);
    const given = before.filter(({ id }) => !living.has(id));
    if (given.length > 0) past.set(name, { before, given });
  }
  // Of the mentions before, those that may be asked for are read: all would be in memory beside those of today.
  const asked = new Set([...past.values()].flatMap(({ given }) => given.flatMap(namingOf)));
  const earlier = asked.size === 0 ? [] : await newest('mentions', ({ id }) => asked.has(id));
  const kept = new Map<DatasetName, readonly Row[]>();
  for (const [name, { before, given }] of past) {
    const rows = rowsOf(tables, name);
    const successors = succession(rows, before, { before: earlier, after: mentions });
    kept.set(name, withTombstones(rows, given, successors, datasetSchema(name), ids));
  }
  return tablesOf((name) => kept.get(name) ?? rowsOf(tables, name));
}

/** A tombstone keeps of its evidence what is still there, else it takes that of its successor. */
function withTombstones(
  rows: readonly Row[],
  given: readonly Row[],
  successors: Successors,
  schema: DatasetSchema,
  mentions: ReadonlySet<string>,
): readonly Row[] {
  const heirs = new Map(rows.map((row) => [row.id, heir(row, successors)]));
  const tombstones = given.flatMap((row) => {
    const successor = heirs.get(successors.get(row.id)?.id ?? '');
    if (successor === undefined) return [];
    const own = listOf(row['mentions']).filter((id) => mentions.has(id));
    const isWhole = own.length > 0 && own.length === listOf(row['mentions']).length;
    return {
      ...withColumns(row, schema),
      superseded_by: [successor.id],
      mentions: own.length > 0 ? own : listOf(successor['mentions']),
      ...('evidence' in schema.properties && !isWhole && { evidence: listOf(successor['evidence']) }),
    };
  });
  return [...heirs.values(), ...tombstones].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** A row with all identifiers that it stands for, in order. */
function heir(row: Row, successors: Successors): Row {
  const [keys, reasons] = [listOf(row['same_as']), listOf(row['merged_by'])];
  const merged = new Map(keys.map((key, i) => [key, reasons[i] ?? '']));
  for (const [key, { id, reason }] of successors) if (id === row.id && !merged.has(key)) merged.set(key, reason);
  const sorted = [...merged].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...row, same_as: sorted.map(([key]) => key), merged_by: sorted.map(([, reason]) => reason) };
}

/** A row of an earlier version with the columns of today. */
function withColumns(row: Row, schema: DatasetSchema): Row {
  const columns = Object.entries(schema.properties).map(([column, { type }]): [string, Cell] => [
    column,
    row[column] ?? (type === 'array' ? [] : null),
  ]);
  return { ...Object.fromEntries(columns), id: row.id };
}
