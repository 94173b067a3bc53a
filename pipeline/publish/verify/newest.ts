import { isStanding, type Faults, type Published, type PublishedDataset } from './published.js';

/**
 * Checks what moves from version to version: latest/ has the data files of the newest version that stands, and index.json
 * names it.
 */
export async function* newest({ name, versions }: PublishedDataset, site: Published): Faults {
  const entry = versions.findLast(isStanding);
  const indexed = site.index.datasets.find((dataset) => dataset.name === name);
  if (!entry) {
    yield { file: `data/${name}/versions.json`, reason: 'Cannot find a version that stands, expected one' };
    return;
  }
  if (indexed?.version !== entry.version)
    yield {
      file: 'index.json',
      reason: `Unexpected version \`${String(indexed?.version)}\` of ${name}, expected \`${entry.version}\` by data/${name}/versions.json`,
    };
  if (indexed?.rows !== entry.rows)
    yield {
      file: 'index.json',
      reason: `Unexpected ${String(indexed?.rows)} rows of ${name}, expected ${String(entry.rows)} by data/${name}/versions.json`,
    };
  const latest = `data/${name}/latest/`;
  for (const file of site.files) {
    if (!file.startsWith(latest)) continue;
    const same = `data/${name}/${entry.version}/${file.slice(latest.length)}`;
    if (!site.files.has(same)) yield { file, reason: `Unexpected file, expected a copy of one of ${entry.version}` };
    else if ((await site.hash(file)) !== (await site.hash(same)))
      yield { file, reason: `Unexpected content, expected that of ${same}` };
  }
}
