import { tablesOf } from '../../check/dataset.js';
import type { Catalogue } from '../site/catalogue.js';
import type { DatasetRelease } from '../versions/dataset-release.js';
import { xml } from '../descriptors/xml.js';
import { activity } from './activity.js';
import { namesOf } from './names.js';

/**
 * /releases/N/iati.xml: the projects as activities of the International Aid Transparency Initiative, version 2.03, told by
 * a second hand. A project of which no day or no taker of a part is stated cannot be one, and is left to the dataset; where there is none
 * left, there is no file, for the standard has no empty one.
 */
export function iati(catalogue: Catalogue, datasets: readonly DatasetRelease[]): string | undefined {
  const tables = tablesOf((name) => datasets.find(({ table }) => table.name === name)?.table.rows ?? []);
  const names = namesOf(tables);
  const activities = tables.projects
    .filter(({ superseded_by: successors }) => successors.length === 0)
    .flatMap((project) => activity(project, names, catalogue));
  if (activities.length === 0) return undefined;
  return xml({
    name: 'iati-activities',
    attributes: { version: '2.03', 'generated-datetime': catalogue.released },
    content: activities,
  });
}
