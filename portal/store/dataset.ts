import type { DatasetSchema } from '../../pipeline/check/dataset.js';
import type { DatasetEntry, PublishedFile, VersionEntry } from '../../pipeline/publish/site/catalogue.js';
import type { Column } from './columns.js';

/** A file of a dataset's newest version, and where it lies. */
export interface DatasetFile extends PublishedFile {
  /** Under the site's folder. */
  readonly path: string;
  /** All that follows the dataset's name and its full stop: `csv`, `excel.csv`. */
  readonly extension: string;
}

/** A dataset in its newest version. */
export interface Dataset extends Pick<
  DatasetEntry,
  'name' | 'title' | 'description' | 'version' | 'rows' | 'keywords'
> {
  readonly schema: DatasetSchema;
  readonly columns: readonly Column[];
  readonly files: readonly DatasetFile[];
  /** The first one first. */
  readonly versions: readonly VersionEntry[];
  readonly firstVersion: string;
}

/** The word for one row in its address, where rows are things. */
export const thingOf = ({ schema }: Dataset): string | undefined => schema['x-thing'];

/** Each version that stands, with the one that stood before it. */
export function neighboursOf({ versions }: Dataset): (readonly [before: VersionEntry, after: VersionEntry])[] {
  const standing = versions.filter(({ withdrawn }) => withdrawn === null);
  return standing.slice(1).flatMap((after, i) => {
    const before = standing[i];
    return before ? [[before, after] as const] : [];
  });
}

/** Whether a row says how one thing is related to another. */
export const holdsRelations = ({ schema }: Pick<Dataset, 'schema'>): boolean =>
  schema['x-class'].includes('nashir:Relation');

/** Whether a row is a place in a text. */
export const holdsMentions = ({ schema }: Dataset): boolean => schema['x-class'].includes('oa:Annotation');
