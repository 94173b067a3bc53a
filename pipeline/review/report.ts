import { join } from 'node:path';
import { stringify } from 'yaml';
import { curableFields, curationChecker } from '../check/curation.js';
import { datasetNames, rowsOf, type Row } from '../check/dataset.js';
import { nearest } from '../check/nearest.js';
import { readPointer, thingDatasets, type Pointer } from '../check/pointer.js';
import { PipelineError, type Disk } from '../effects.js';
import { decode } from '../ingest/decode.js';
import { readYamlList, refuse } from '../ingest/yaml.js';
import type { Understood } from '../pipeline.js';

/** What somebody doubts. */
export interface Reporting {
  readonly report: string;
  readonly note: string;
  readonly field?: string;
  readonly by?: string;
  readonly today: string;
}

/** Adds an open entry to input/curation/reports.yaml, and tells where it stands. Throws a PipelineError where no row has that id. */
export async function addReport(
  { curated: { tables } }: Understood,
  input: string,
  { report, note, field, by, today }: Reporting,
  disk: Disk,
): Promise<{ readonly file: string; readonly line: number }> {
  const { pointer, row, target } = rowWith(report, tables);
  if (field !== undefined && !curableFields(pointer).includes(field))
    throw new PipelineError(
      `Unexpected field \`${field}\` of ${pointer.kind}, expected one of ${curableFields(pointer).join(', ')}`,
    );
  const file = join(input, 'curation', 'reports.yaml');
  const before = (await disk.kind(file)) === 'file' ? decode(await disk.read(file), file).text : '';
  const entry = {
    report: target,
    ...(field !== undefined && { field, was: row[field] ?? '' }),
    status: 'open',
    ...(by !== undefined && { by }),
    on: today,
    why: note,
  };
  const about = String(row['sentence'] ?? row['name'] ?? '').replace(/\s+/gu, ' ');
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const added = `${gap}${about === '' ? '' : `# ${about}\n`}${stringify([entry], { lineWidth: 0 })}`;
  refuse(file, readYamlList(before + added, curationChecker()).problems);
  await disk.makeFolder(join(input, 'curation'));
  await disk.append(file, added);
  const lines = (before + gap).split('\n').length;
  return { file, line: about === '' ? lines : lines + 1 };
}

interface Named {
  readonly pointer: Pointer;
  readonly row: Row;
  /** As corrections name it. */
  readonly target: string;
}

/** The row that a pointer names, or a bare id that only one row has. */
function rowWith(report: string, tables: Understood['curated']['tables']): Named {
  const things = thingDatasets();
  const words = new Map([...things].map(([word, dataset]) => [dataset, word]));
  const pointer = readPointer(report, things);
  const named = datasetNames.flatMap((dataset) => {
    const kind = dataset === 'mentions' ? '' : words.get(dataset);
    if (kind === undefined) return [];
    return rowsOf(tables, dataset).map((row): Named => {
      const target = kind === '' ? row.id : `${kind}/${row.id}`;
      return { row, target, pointer: { dataset, id: row.id, kind: kind === '' ? String(row['kind']) : kind } };
    });
  });
  const found = named.filter(({ row, target }) => (pointer === undefined ? row.id : target) === report);
  const [only, second] = found;
  if (only !== undefined && second === undefined) return only;
  if (only !== undefined)
    throw new PipelineError(
      `Unexpected \`${report}\`, which several rows have, expected one of ${found.map(({ target }) => `\`${target}\``).join(', ')}`,
    );
  const meant = nearest(
    report,
    named.map(({ row, target }) => (report.includes('/') ? target : row.id)).filter(isNear(report)),
  );
  throw new PipelineError(
    `Cannot find \`${report}\`, expected the id of a row${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`,
  );
}

/** Of many ids, those as long and with the same beginning or end. */
const isNear =
  (id: string) =>
  (other: string): boolean =>
    Math.abs(other.length - id.length) <= 2 &&
    (other.slice(0, 3) === id.slice(0, 3) || other.slice(-3) === id.slice(-3));
