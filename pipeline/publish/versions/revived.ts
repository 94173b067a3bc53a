import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { DatasetName } from '../../check/dataset.js';
import type { Disk } from '../../effects.js';
import { json } from '../formats/json.js';
import { addresses } from '../site/addresses.js';
import type { Site } from '../site/site.js';
import { readSums } from '../site/sums.js';
import type { DatasetRelease } from './dataset-release.js';

/** A dataset that would be released with the very rows of a version that was withdrawn. */
export interface Revived {
  readonly dataset: DatasetName;
  readonly version: string;
  readonly reason: string;
}

/** What was withdrawn does not come back by the next run over the same sources. */
export async function revived(datasets: readonly DatasetRelease[], site: Site, disk: Disk): Promise<Revived[]> {
  const found: Revived[] = [];
  for (const { table, isNew, earlier } of datasets) {
    const withdrawn = earlier.flatMap(({ version, withdrawn }) =>
      isNew && withdrawn ? [{ version, ...withdrawn }] : [],
    );
    if (withdrawn.length === 0) continue;
    const hash = createHash('sha256');
    const setting = { addresses: addresses(site.index.base), mention: () => undefined, version: '', about: site.index };
    for (const chunk of json.write(table, setting)) hash.update(chunk);
    const sha256 = hash.digest('hex');
    for (const { version, reason } of withdrawn) {
      const sums = await readSums(join(site.folder, `data/${table.name}/${version}`), disk);
      if (sums.get(`${table.name}.json`) === sha256) found.push({ dataset: table.name, version, reason });
    }
  }
  return found;
}
