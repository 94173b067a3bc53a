import { unzipSync } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { Line } from './sheet.js';
import { zip } from './zip.js';

/** A workbook of one sheet, written from right to left, whose first line stays in view. */
export async function workbook(name: string, [head = [''], ...lines]: readonly Line[]): Promise<Uint8Array> {
  const bold = (value: string): object => ({ value, fontWeight: 'bold' });
  const wrapped = (value: string): object => ({ value, wrap: true, alignVertical: 'top' });
  const rows = [head.map(bold), ...lines.map(([label, ...words]) => [bold(label), ...words.map(wrapped)])];
  const columns = [{ width: 20 }, ...head.slice(1).map(() => ({ width: 60 }))];
  const written = writeXlsxFile(rows, { sheet: name, rightToLeft: true, stickyRowsCount: 1, columns });
  // The library stamps its zip with the time of writing.
  return zip(Object.entries(unzipSync(await written.toBuffer())));
}
