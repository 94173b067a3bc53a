import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { realDisk } from '../pipeline/disk.js';
import { openMemory } from '../pipeline/documents/memory.js';
import { readSources } from '../pipeline/documents/read-sources.js';
import { lexiconFolder } from '../pipeline/extract.js';
import { fileItem } from '../pipeline/ingest/item.js';
import { madeDocument } from './corpus.js';
import { inFolder } from './writers.js';

const documents = Number(process.env['BENCH_DOCUMENTS'] ?? 2000);

/** What the document half costs when one document of many has changed, as a share of the work of the first time. */
export const documentHalf = (): Promise<string[]> =>
  inFolder(async (folder) => {
    const names = Array.from({ length: documents }, (_, i) => `${String(i)}.txt`);
    for (const [i, name] of names.entries()) writeFileSync(join(folder, name), madeDocument(i));
    const read = async (): Promise<number> => {
      const start = process.cpuUsage();
      const lexicons = fileURLToPath(lexiconFolder);
      const items = names.map((name) => fileItem(join(folder, name), name, realDisk));
      const memory = await openMemory(items, lexicons, [], folder, realDisk);
      // As in a run, one is in memory at once.
      for await (const reading of readSources(items, { lexicons, jobs: 1, isChecked: true, curations: [], memory }))
        if ('reason' in reading) throw new Error(reading.reason);
      await memory.cache.save();
      const { user, system } = process.cpuUsage(start);
      return user + system;
    };
    const first = await read();
    writeFileSync(join(folder, '0.txt'), madeDocument(documents));
    const changed = await read();
    return [
      `${`${String(documents)} documents, one changed`.padEnd(28)} ${((changed / first) * 100).toFixed(1)} % of the document half's first work`,
    ];
  });
