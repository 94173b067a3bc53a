import { datasetSchema, type DatasetName } from '../../check/dataset.js';
import type { VersionEntry } from '../site/catalogue.js';
import { escape, inThree, page } from './page.js';

/** /data/NAME/VERSION/index.html of a version that was withdrawn: that it was, when and why, and where the others are. */
export function withdrawnPage(
  name: DatasetName,
  version: string,
  { at, reason }: NonNullable<VersionEntry['withdrawn']>,
): string {
  const title = datasetSchema(name)['x-title'];
  const [day, why] = [`<time datetime="${at}">${at.slice(0, 10)}</time>`, `<bdi>${escape(reason)}</bdi>`];
  return page(`${title.ar} ${version}`, [
    ...inThree({
      ar: `سُحبت النسخة ${version} من مجموعة «${escape(title.ar)}» يوم ${day}. السبب: ${why}`,
      fr: `La version ${version} du jeu « ${escape(title.fr)} » a été retirée le ${day}. Motif : ${why}`,
      en: `Version ${version} of the dataset “${escape(title.en)}” was withdrawn on ${day}. Reason: ${why}`,
    }),
    '<p><a href="../versions.json">versions.json</a></p>',
  ]);
}
