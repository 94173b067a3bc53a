import { csvParseRows } from 'd3-dsv';
import { cellText } from '../formats/cell.js';
import type { Faults, Published } from './published.js';
import type { PublishedVersion } from './rows.js';

/** Checks that NAME.csv has the very cells of NAME.json. */
export async function* cells({ name, folder, schema, rows }: PublishedVersion, site: Published): Faults {
  const file = `${folder}/${name}.csv`;
  if (!site.files.has(file)) {
    yield { file, reason: 'Cannot find the file, expected it here' };
    return;
  }
  const columns = Object.keys(schema.properties);
  const records = csvParseRows(Buffer.from(await site.read(file)).toString('utf8'));
  if (records.length !== rows.length + 1)
    yield {
      file,
      reason: `Unexpected ${String(records.length - 1)} rows, expected the ${String(rows.length)} of ${name}.json`,
    };
  let line = 1;
  for (const [i, record] of records.entries()) {
    const row = rows[i - 1];
    const expected = i === 0 ? columns : row && columns.map((column) => cellText(row[column] ?? null));
    if (!expected) return;
    for (const [j, column] of columns.entries()) {
      if (record[j] !== expected[j])
        yield {
          file,
          line,
          reason: `Unexpected \`${record[j] ?? ''}\` in column ${column}, expected \`${expected[j] ?? ''}\` as in ${name}.json`,
        };
    }
    line += 1 + record.join('').split('\n').length - 1;
  }
}
