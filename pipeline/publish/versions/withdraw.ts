import { datasetNames, tablesOf, type DatasetName } from '../../check/dataset.js';
import { PipelineError, type Effects } from '../../effects.js';
import type { About } from '../../ingest/about.js';
import { buildRelease, type Destination } from '../release.js';
import type { SiteIndex, VersionEntry } from '../site/catalogue.js';
import type { Site } from '../site/site.js';
import { snapshot } from './change-list.js';
import { isStanding, type DatasetRelease } from './dataset-release.js';
import { withdrawal } from './withdrawal.js';

/**
 * Withdraws a version: it stays listed, with the reason, and its files go; what is newest is then the newest version that
 * stands, and it is given. That is a release in which no dataset gets a new version, made from the site alone.
 */
export async function withdraw(
  name: DatasetName,
  gone: VersionEntry,
  reason: string,
  site: Site,
  destination: Destination,
  effects: Effects,
): Promise<VersionEntry> {
  const newest = (await site.versions(name)).findLast((entry) => isStanding(entry) && entry.version !== gone.version);
  if (!newest)
    throw new PipelineError(
      `Cannot withdraw ${name} ${gone.version}: no other version of it stands`,
      'Mend the sources and publish; then a new version stands, and this one can be withdrawn.',
    );
  const withdrawn = { at: effects.now().toISOString(), reason };
  const { history, files } = await withdrawal(name, gone, withdrawn, site, effects.disk);
  const datasets: DatasetRelease[] = [];
  for (const dataset of datasetNames) {
    const earlier = dataset === name ? history : await site.versions(dataset);
    const standing = earlier.findLast(isStanding);
    if (standing) datasets.push(await asItStands(dataset, standing, earlier, site));
  }
  await buildRelease(
    {
      datasets,
      tables: tablesOf((dataset) => datasets.find(({ table }) => table.name === dataset)?.table.rows ?? []),
      texts: [],
      rules: site.index.releases.at(-1)?.rules ?? '',
      quarantined: site.index.quarantined,
      more: files,
    },
    site,
    aboutOf(site.index),
    destination,
    effects,
  );
  return newest;
}

async function asItStands(
  name: DatasetName,
  { version, base }: VersionEntry,
  earlier: readonly VersionEntry[],
  site: Site,
): Promise<DatasetRelease> {
  const { schema, rows } = await snapshot(site, name, version, base);
  const table = { name, schema, rows };
  return { table, version, earlier, bump: undefined, isNew: false, changes: undefined, previous: undefined };
}

/** What the publisher said, as the site has it. */
function aboutOf(index: SiteIndex): About {
  const { base, title, description, publisher, contact, licence, countries, frequency, datasets } = index;
  const subjects = Object.fromEntries(datasets.map(({ name, keywords, themes }) => [name, { keywords, themes }]));
  return {
    base,
    title,
    description,
    publisher,
    contact,
    licence,
    countries,
    frequency,
    subjects: subjects as About['subjects'],
  };
}
