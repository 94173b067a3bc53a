import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import { formats, type Format } from '../pipeline/publish/formats/formats.js';
import { awkward, awkwardRows, setting } from './awkward.js';
import { readers, triples } from './readers.js';

const { schema } = awkward();
const format = (extension: string): Format => {
  const found = formats.find((each) => each.extension === extension);
  if (!found) throw new Error(extension);
  return found;
};
const written = (extension: string, rows?: Iterable<Row>): Buffer =>
  Buffer.concat([...format(extension).write(awkward(rows), setting)].map((chunk) => Buffer.from(chunk)));

describe('every format says the same', () => {
  test.each(Object.entries(readers))('%s', async (_, [extension, read]) => {
    const rows = await read(written(extension), schema);
    for (const [i, row] of awkwardRows.entries()) expect(rows[i], row.id).toEqual(row);
    expect(rows).toHaveLength(awkwardRows.length);
  });

  test.each(Object.entries(readers))('%s, of no row at all', async (_, [extension, read]) => {
    expect(await read(written(extension, []), schema)).toEqual([]);
  });

  test('Turtle, by another parser, holds the triples of the JSON-LD', async () => {
    expect(await triples(written('ttl'), 'ttl')).toEqual(await triples(written('jsonld'), 'jsonld'));
  });

  test.each(['CSV, by csv-parse', 'JSON Lines, by DuckDB', 'Parquet, by hyparquet'])(
    '%s, whatever the text',
    async (name) => {
      const [extension, read] = readers[name] ?? [];
      const text = fc.string({ unit: 'binary', minLength: 1 }).map((it) => it.replaceAll('\u0000', ''));
      const cells = fc.record({ text, codes: fc.array(text.filter((it) => it !== '')) });
      await fc.assert(
        fc.asyncProperty(fc.array(cells, { maxLength: 20 }), async (made) => {
          const rows = made.map((each, i) => ({ ...awkwardRows[0], ...each, text: each.text || null, id: String(i) }));
          expect(await read?.(written(String(extension), rows), schema)).toEqual(rows);
        }),
        { numRuns: 30 },
      );
    },
  );

  test('and is read back by somebody', () => {
    const read = new Set([...Object.values(readers).map(([extension]) => extension), 'ttl']);
    expect(formats.map(({ extension }) => extension).filter((extension) => !read.has(extension))).toEqual([]);
  });
});

test('CSV for spreadsheets begins with the mark, ends lines as they do, and disarms formulas but no number', () => {
  const rows = [
    { ...awkwardRows[0], id: 'a', text: '=1+1', amount: '-0.5', share: -1 },
    { ...awkwardRows[0], id: 'b', text: '-x', codes: ['@y'] },
  ];
  expect(written('excel.csv', rows).toString()).toBe(
    '\ufeffid,text,name,whole,share,amount,day,sure,url,codes\r\n' + "a,'=1+1,,,-1,-0.5,,,,\r\nb,'-x,,,,,,,,'@y\r\n",
  );
});
