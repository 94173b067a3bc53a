import { tablesOf } from '../../check/dataset.js';
import type { Catalogue } from '../site/catalogue.js';
import type { DatasetRelease } from '../versions/dataset-release.js';
import { xml } from '../descriptors/xml.js';
import { activity } from './activity.js';
import { namesOf } from './names.js';

/**
 * /releases/N/iati.xml: the projects as activities of the International Aid Transparency Initiative, version 2.03, told by
 * a second hand. A project of which no day or no taker of a part is stated cannot be one, and is left to the dataset.
 */
export function iati(catalogue: Catalogue, datasets: readonly DatasetRelease[]): string {
  const tables = tablesOf((name) => datasets.find(({ table }) => table.name === name)?.table.rows ?? []);
  const names = namesOf(tables);
  return xml({
    name: 'iati-activities',
    attributes: { version: '2.03', 'generated-datetime': catalogue.released },
    content: tables.projects
      .filter(({ superseded_by: successors }) => successors.length === 0)
      .flatMap((project) => activity(project, names, catalogue)),
  });
}
