import { isDeepStrictEqual } from 'node:util';
import type { DatasetName, Row, Tables } from '../../check/dataset.js';
import type { About } from '../../ingest/about.js';
import type { DocumentsRow } from '../../schemas.js';
import type { Software } from '../../software.js';
import type { DatasetRelease } from '../versions/dataset-release.js';
import { textPath, type Addresses } from './addresses.js';
import type {
  Catalogue,
  CatalogueDataset,
  Period,
  PublishedFile,
  SiteIndex,
  SourceEntry,
  VersionEntry,
} from './catalogue.js';

/** What a catalogue is made from. */
export interface Facts {
  readonly about: About;
  readonly tables: Tables;
  readonly datasets: readonly DatasetRelease[];
  readonly before: SiteIndex | undefined;
  /** When, and by what: the number of the release follows from those before. */
  readonly released: string;
  readonly software: Software;
  readonly rules: string;
  readonly quarantined: number;
  readonly scores: Readonly<Record<string, number>>;
  readonly support: Readonly<Record<string, number>>;
}

/** The release object. `files` are the data files of the versions that are new, as they were written. */
export function makeCatalogue(
  { about, tables, datasets, before, released, software, rules, quarantined, scores, support }: Facts,
  files: ReadonlyMap<DatasetName, readonly PublishedFile[]>,
  at: Addresses,
): Catalogue {
  const { subjects, ...rest } = about;
  const earlier = before?.releases ?? [];
  const number = (earlier.at(-1)?.number ?? 0) + 1;
  const versions = Object.fromEntries(
    datasets.filter(({ isNew }) => isNew).map((each) => [each.table.name, each.version]),
  );
  const made = { release: number, released, base: about.base, temporal: periodOf(tables) };
  return {
    ...rest,
    released,
    releases: [...earlier, { number, released, software, rules, versions }],
    sources: tables.documents.map((row) => sourceOf(row, at)),
    quarantined,
    scores,
    support,
    datasets: datasets.map((dataset): CatalogueDataset => {
      const { table, version } = dataset;
      const history = dataset.isNew ? [...dataset.earlier, entryOf(dataset, made, files, at)] : dataset.earlier;
      return {
        name: table.name,
        title: table.schema['x-title'],
        description: table.schema['x-description'],
        ...subjects[table.name],
        version,
        rows: table.rows.length,
        filled: filledOf(table.rows, Object.keys(table.schema.properties)),
        files: history.find((entry) => entry.version === version)?.files ?? [],
        versions: at.file(`data/${table.name}/versions.json`),
        history,
        schema: table.schema,
      };
    }),
  };
}

/** Whether the publisher says the same of a dataset, and of the whole, as in an earlier catalogue. */
export function saysTheSame(index: SiteIndex, { subjects, ...rest }: About, name: DatasetName): boolean {
  const entry = index.datasets.find((dataset) => dataset.name === name);
  const { keywords, themes } = subjects[name];
  return (
    Object.entries(rest).every(([key, value]) => isDeepStrictEqual(index[key as keyof typeof rest], value)) &&
    (entry === undefined || isDeepStrictEqual([entry.keywords, entry.themes], [keywords, themes]))
  );
}

function entryOf(
  { table, version, bump, changes, previous }: DatasetRelease,
  made: Pick<VersionEntry, 'release' | 'released' | 'base' | 'temporal'>,
  files: ReadonlyMap<DatasetName, readonly PublishedFile[]>,
  at: Addresses,
): VersionEntry {
  return {
    version,
    ...made,
    rows: table.rows.length,
    bump: bump ?? null,
    counts: changes
      ? { added: changes.added.length, removed: changes.removed.length, changed: changes.changed.length }
      : null,
    changes: previous ? at.file(`data/${table.name}/changes/${previous.version}..${version}.json`) : null,
    withdrawn: null,
    files: files.get(table.name) ?? [],
  };
}

function filledOf(rows: readonly Row[], columns: readonly string[]): Record<string, number> {
  const isFilled = (row: Row, column: string): boolean => {
    const cell = row[column] ?? null;
    return cell !== null && !(Array.isArray(cell) && cell.length === 0);
  };
  const count = (column: string): number => rows.reduce((sum, row) => (isFilled(row, column) ? sum + 1 : sum), 0);
  return Object.fromEntries(columns.map((column) => [column, count(column)]));
}

/** From the first to the last day that is stated; where none is, of the publication of the sources. */
function periodOf(tables: Tables): Period | null {
  const stated = tables.dates.flatMap((row) => [row.date_start, row.date_end]);
  const published = tables.documents.flatMap((row) => [row.published, row.retrieved]);
  const known = (days: readonly (string | null)[]): string[] => days.filter((day) => day !== null).sort();
  const days = [known(stated), known(published)].find((each) => each.length > 0) ?? [];
  const [start, end] = [days[0], days.at(-1)];
  return start === undefined || end === undefined ? null : { start, end };
}

const sourceOf = (row: DocumentsRow, at: Addresses): SourceEntry => ({
  id: row.id,
  title: row.title,
  publisher: row.publisher,
  url: row.url,
  language: row.language,
  country: row.country,
  licence: row.licence,
  published: row.published,
  retrieved: row.retrieved,
  sha256: row.sha256,
  text: row.publish_text === 'full' ? at.file(textPath(row.id, row.sha256)) : null,
});
