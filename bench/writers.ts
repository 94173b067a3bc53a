import { createReadStream, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { realDisk } from '../pipeline/disk.js';
import type { Row } from '../pipeline/check/dataset.js';
import { formats } from '../pipeline/publish/formats/formats.js';
import { releaseZip } from '../pipeline/publish/formats/release-zip.js';
import { writeSqlite } from '../pipeline/publish/formats/sqlite.js';
import { setting, table } from './rows.js';

/** Writes rows in one form into a folder of its own, as publishing does. */
export type WriteRows = (rows: Iterable<Row>, folder: string) => Promise<void>;

/** A path where nothing is. */
function fresh(folder: string, name: string): string {
  rmSync(join(folder, name), { force: true });
  return join(folder, name);
}

/** Every form by its name. The zip is made of the others, as they lie in the folder. */
export const writers: Readonly<Record<string, WriteRows>> = {
  ...Object.fromEntries(
    formats.map(({ extension, write }): [string, WriteRows] => [
      extension,
      (rows, folder) => realDisk.write(fresh(folder, `amounts.${extension}`), write(table(rows), setting)),
    ]),
  ),
  async zip(_, folder) {
    const files = readdirSync(folder).filter((file) => file.startsWith('amounts.'));
    const content = releaseZip([{ name: 'amounts', version: '1.0.0' }], {
      files: () => Promise.resolve(files),
      stream: (path) => createReadStream(join(folder, basename(path))),
    });
    await realDisk.write(fresh(folder, 'release.zip'), content);
  },
  sqlite(rows, folder) {
    writeSqlite(fresh(folder, 'release.sqlite'), [{ ...table(rows), version: '1.0.0' }], setting.addresses.base);
    return Promise.resolve();
  },
};

/** Calls with a folder that is gone afterwards. */
export async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'nashir-bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
