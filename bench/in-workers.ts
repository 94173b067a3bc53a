/** `in-workers JOBS FILE …`: what `nashir extract` does with many files, in a pool even where it has one worker: by itself the command takes none then. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realDisk } from '../pipeline/disk.js';
import { inThreads } from '../pipeline/documents/in-threads.js';
import { loadedOf } from '../pipeline/documents/loaded.js';
import { fileItem } from '../pipeline/ingest/item.js';
import { lexiconFolder } from '../pipeline/package-root.js';

const [jobs, ...files] = process.argv.slice(2);
const items = files.map((file) => fileItem(file, basename(file), realDisk));
const kit = { lexicons: fileURLToPath(lexiconFolder), isChecked: false, curations: [] };
for await (const reading of inThreads(loadedOf(items, undefined), Number(jobs), kit)) {
  if ('reason' in reading) throw new Error(reading.reason);
  process.stdout.write(reading.line());
}
