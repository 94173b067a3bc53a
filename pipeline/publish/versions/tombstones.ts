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
import { grouping } from '../../resolve/grouping.js';
import type { Site } from '../site/site.js';
import { isStanding } from './dataset-release.js';
import { namingOf, succession, type Successor, type Successors } from './succession.js';

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
  const newest = async (name: DatasetName, keep: (row: Row) => Row | undefined): Promise<readonly Row[]> => {
    const last = (await site.versions(name)).findLast(isStanding);
    return last === undefined ? [] : site.rows(name, last.version, keep);
  };
  const mentions = rowsOf(tables, 'mentions');
  const ids = new Set(mentions.map(({ id }) => id));
  const past = new Map<DatasetName, { readonly before: readonly Row[]; readonly given: readonly Row[] }>();
  for (const name of merging) {
    const living = new Set(rowsOf(tables, name).map(({ id }) => id));
    const before = await newest(name, (row) => (living.has(row.id) ? mergers(row) : row));
    const given = before.filter(({ id }) => !living.has(id));
    if (given.length > 0) past.set(name, { before, given });
  }
  // Of the mentions before, those that may be asked for.
  const asked = new Set([...past.values()].flatMap(({ given }) => given.flatMap(namingOf)));
  const earlier = asked.size === 0 ? [] : await newest('mentions', (row) => (asked.has(row.id) ? row : undefined));
  const kept = new Map<DatasetName, readonly Row[]>();
  for (const [name, { before, given }] of past) {
    const rows = rowsOf(tables, name);
    const successors = succession(rows, before, { before: earlier, after: mentions });
    kept.set(name, withTombstones(rows, given, successors, datasetSchema(name), ids));
  }
  return tablesOf((name) => kept.get(name) ?? rowsOf(tables, name));
}

/** Of a row that is still there, what is asked of its version before: all would be in memory beside those of today. */
const mergers = ({ id, same_as = [], merged_by = [] }: Row): Row => ({ id, same_as, merged_by });

/** A tombstone keeps of its evidence what is still there, else it takes that of its successor. */
function withTombstones(
  rows: readonly Row[],
  given: readonly Row[],
  successors: Successors,
  schema: DatasetSchema,
  mentions: ReadonlySet<string>,
): readonly Row[] {
  const inherited = grouping(successors, ([, { id }]) => id);
  const heirs = new Map(rows.map((row) => [row.id, heir(row, inherited.get(row.id))]));
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
function heir(row: Row, inherited: Iterable<readonly [key: string, Successor]> | undefined): Row {
  if (inherited === undefined) return row;
  const [keys, reasons] = [listOf(row['same_as']), listOf(row['merged_by'])];
  const merged = new Map(keys.map((key, i) => [key, reasons[i] ?? '']));
  for (const [key, { reason }] of inherited) if (!merged.has(key)) merged.set(key, reason);
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
