import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipper } from '../pipeline/publish/formats/zipper.js';

/** Bytes that repeat themselves nowhere near. */
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => (i * 2_654_435_761) >>> 24);

test.each([
  ['in pieces larger than what is zipped at once', 3_000_000],
  ['in pieces that do not divide it', 700_001],
  ['in small pieces', 65_536],
])('a zip gives back files that are deflated and files that are only stored, %s', (_, length) => {
  const files = { 'a.txt': noise(2_500_000), 'b.parquet': noise(2_600_000), 'c.parquet': noise(10), 'd.txt': noise(0) };
  const zip = zipper();
  const taken: Uint8Array[] = [];
  for (const [path, content] of Object.entries(files)) {
    const put = zip.file(path);
    for (let start = 0; start < content.length; start += length) put(content.slice(start, start + length));
    put(null);
    taken.push(...zip.take());
  }
  zip.end();
  const found = unzipSync(Buffer.concat([...taken, ...zip.take()]));
  expect(Object.keys(found)).toEqual(Object.keys(files));
  for (const [path, content] of Object.entries(files))
    expect(Buffer.from(content).equals(found[path] ?? noise(1)), path).toBe(true);
});
