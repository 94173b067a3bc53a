import type { Row } from '../check/dataset.js';
import type { DatasetRelease } from '../publish/versions/dataset-release.js';

interface SourceChanges {
  /** Files and addresses. */
  readonly new: string[];
  readonly gone: string[];
  /** Sources whose text is another one: their ids, and the checksum of the text before. */
  readonly changed: readonly { readonly id: string; readonly file: string; readonly sha256: string }[];
}

/** How the sources differ from those of the last release, by the rows of the dataset documents. */
export function sourceChanges(datasets: readonly DatasetRelease[]): SourceChanges {
  const documents = datasets.find(({ table }) => table.name === 'documents');
  const before = new Map((documents?.previous?.rows ?? []).map((row) => [row.id, row]));
  const rows = documents?.table.rows ?? [];
  const now = new Set(rows.map(({ id }) => id));
  const isGone = (row: Row | undefined): boolean => typeof row?.['gone'] === 'string';
  return {
    new: rows.filter(({ id }) => !before.has(id)).map(fileOf),
    gone: [
      ...[...before.values()].filter((row) => !now.has(row.id) && !isGone(row)),
      ...rows.filter((row) => isGone(row) && before.has(row.id) && !isGone(before.get(row.id))),
    ].map(fileOf),
    changed: rows.flatMap((row) => {
      const sha256 = before.get(row.id)?.['sha256'];
      return typeof sha256 === 'string' && sha256 !== row['sha256'] ? [{ id: row.id, file: fileOf(row), sha256 }] : [];
    }),
  };
}

const fileOf = (row: Row): string => String(row['file']);
