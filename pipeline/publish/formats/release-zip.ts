import type { Written } from '../site/build.js';
import type { CatalogueDataset } from '../site/catalogue.js';
import { zipper } from './zipper.js';

/**
 * A release as one zip: all that stands in the folders of its versions, under the paths of the site. The texts are not
 * in it, for one that is withdrawn later must not live on in a zip.
 */
export async function* releaseZip(
  datasets: readonly Pick<CatalogueDataset, 'name' | 'version'>[],
  site: Pick<Written, 'files' | 'stream'>,
): AsyncGenerator<Uint8Array> {
  const zip = zipper();
  for (const { name, version } of datasets) {
    const folder = `data/${name}/${version}`;
    for (const file of await site.files(folder)) {
      const put = zip.file(`${folder}/${file}`);
      for await (const piece of site.stream(`${folder}/${file}`)) {
        put(piece);
        yield* zip.take();
      }
      put(null);
    }
  }
  zip.end();
  yield* zip.take();
}
