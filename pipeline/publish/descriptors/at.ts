import type { DatasetName } from '../../check/dataset.js';
import type { SourceEntry } from '../site/catalogue.js';

/** The place of a version on its dataset's page: an identifier as HTML and its linters have them. */
export const versionPlace = (version: string): string => `version-${version.replaceAll('.', '-')}`;

/** Addresses of what the catalogue describes; each answers, for it is a file, a page or a place on one. */
export const at = {
  catalogue: (base: string): string => `${base}#catalogue`,
  publisher: (base: string): string => `${base}#publisher`,
  contact: (base: string): string => `${base}#contact`,
  rights: (base: string): string => `${base}#rights`,
  provenance: (base: string): string => `${base}#provenance`,
  dataset: (base: string, name: DatasetName): string => `${base}data/${name}`,
  page: (base: string, name: DatasetName): string => `${base}data/${name}/`,
  version: (base: string, name: DatasetName, version: string): string => `${base}data/${name}#${versionPlace(version)}`,
  folder: (base: string, name: DatasetName, version: string): string => `${base}data/${name}/${version}/`,
  schema: (base: string, name: DatasetName, version: string): string =>
    `${base}data/${name}/${version}/${name}.schema.json`,
  period: (base: string, name: DatasetName, version: string): string => `${base}data/${name}#period-${version}`,
  /** A source: its text, frozen, or its page where the text may not be published. */
  source: (base: string, { id, text }: SourceEntry): string =>
    text ?? `${base}sources/${id.split('/').map(encodeURIComponent).join('/')}/`,
  thing: (base: string, kind: string, key: string): string =>
    `${base}id/${kind}/${key.split('/').map(encodeURIComponent).join('/')}`,
  distribution: (file: string): string => `${file}#distribution`,
  run: (base: string, release: number): string => `${base}releases/${String(release)}/prov.jsonld#run`,
};
