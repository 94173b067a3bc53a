import { datasetNames, datasetSchema, listOf, rowsOf, type Row } from '../check/dataset.js';
import type { Understood } from '../pipeline.js';
import type { Sight } from './sight.js';
import { worthOf, type Suspect } from './suspect.js';

const weight = 5;

/** Fields on which the sources differ: the better supported claim stands in the row, and a person may know better. */
export const disputed = ({ curated: { tables } }: Understood, sight: Sight): Suspect[] =>
  datasetNames.flatMap((dataset) =>
    rowsOf(tables, dataset)
      .filter((row) => row['disputed'] === true)
      .flatMap((row) => {
        const pointer = `${datasetSchema(dataset)['x-thing'] ?? dataset}/${row.id}`;
        const claims = listOf(row['claims']).map(claimOf);
        return [...new Set(claims.map(({ field }) => field))]
          .filter((field) => !isCurated(row, field))
          .map((field): Suspect => {
            const own = claims.filter((claim) => claim.field === field);
            const was = row[field] ?? null;
            const others = [...new Set(own.map(({ value }) => value))].filter((value) => value !== String(was));
            return {
              pointer,
              field,
              was,
              name: String(row['name'] ?? row.id),
              why: `The sources differ: ${own.map(({ value, source }) => `${value} (${source})`).join(', ')}`,
              worth: worthOf(weight, listOf(row['mentions']).length),
              seen: sight.ofMentions(supportOf(row, field)),
              choices: [
                { accept: pointer, field, was },
                ...others.map((value) => ({ replace: pointer, field, was, value })),
              ],
            };
          });
      }),
  );

interface Claim {
  readonly field: string;
  readonly value: string;
  readonly source: string;
}

/** `field=value@source`. */
function claimOf(text: string): Claim {
  const [equals, at] = [text.indexOf('='), text.lastIndexOf('@')];
  return { field: text.slice(0, equals), value: text.slice(equals + 1, at), source: text.slice(at + 1) };
}

const isCurated = (row: Row, field: string): boolean =>
  listOf(row['curated']).some((item) => item.startsWith(`${field}=`));

/** The mentions that support a field. */
const supportOf = (row: Row, field: string): string[] =>
  listOf(row['evidence']).flatMap((item) => (item.startsWith(`${field}=`) ? [item.slice(field.length + 1)] : []));
