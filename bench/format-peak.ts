/** Writes so many rows, made one by one, in one form, and prints the peak of memory in kilobytes: `format-peak.ts NAME COUNT`. */
import { readFileSync } from 'node:fs';
import { rows } from './rows.js';
import { inFolder, writers } from './writers.js';

const [name = '', count = ''] = process.argv.slice(2);

await inFolder(async (folder) => {
  // What is zipped lies in the folder.
  for (const each of name === 'zip' ? ['csv', name] : [name]) await writers[each]?.(rows(Number(count)), folder);
});
const [, kilobytes = ''] = /VmHWM:\s+(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
process.stdout.write(kilobytes);
