import type { Disk } from '../../effects.js';
import type { IsSigned } from '../versions/signing-key.js';
import { cells } from './cells.js';
import { changes } from './changes.js';
import { claims } from './claims.js';
import { folders } from './folders.js';
import { links } from './links.js';
import { newest } from './newest.js';
import { isStanding, openPublished, type Faults } from './published.js';
import { rows, type PublishedVersion } from './rows.js';
import { spans } from './spans.js';
import { origins } from './origins.js';
import { signatures } from './signatures.js';
import { sums } from './sums.js';
import { withdrawn } from './withdrawn.js';

/** What was checked. */
export interface Extent {
  readonly files: number;
  readonly versions: number;
  readonly rows: number;
}

/**
 * Checks a published site from its own files alone: checksums, rows against schemas, offsets against texts, CSV against
 * JSON, change lists against the real difference, links, what descriptors state, signatures where there are keys. One version and the one before it stand in memory at once.
 */
export async function* verify(folder: string, keys: readonly IsSigned[], disk: Disk): Faults<Extent> {
  const extent = { files: 0, versions: 0, rows: 0 };
  const site = yield* openPublished(folder, disk);
  if (!site) return extent;
  extent.files = site.files.size;
  yield* sums('', site);
  if (keys.length > 0) yield* signatures(keys, site);
  const checkSpans = spans(site);
  for (const dataset of site.datasets) {
    let before: PublishedVersion | undefined;
    for (const entry of dataset.versions) {
      if (!isStanding(entry)) {
        yield* withdrawn(dataset.name, entry, site);
        continue;
      }
      yield* sums(`data/${dataset.name}/${entry.version}/`, site);
      const version = yield* rows(dataset.name, entry, site);
      const earlier = before;
      before = version;
      if (!version) continue;
      yield* cells(version, site);
      yield* checkSpans(version);
      if (earlier) yield* changes(earlier, version, site);
      extent.versions++;
      extent.rows += version.rows.length;
    }
    yield* newest(dataset, site);
  }
  for (const { number } of site.index.releases) {
    const folder = `releases/${String(number)}/`;
    if (!site.files.has(`${folder}withdrawn.json`)) yield* sums(folder, site);
  }
  yield* folders(site);
  yield* claims(site);
  yield* origins(site);
  yield* links(site);
  return extent;
}
