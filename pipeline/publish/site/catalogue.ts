import type { DatasetName, DatasetSchema, Trilingual } from '../../check/dataset.js';
import type { About, Subject } from '../../ingest/about.js';
import type { Software } from '../../software.js';
import type { RowChanges } from '../versions/row-changes.js';
import type { Bump } from '../versions/version.js';

/**
 * The release object: all that the site holds and what is known of it, as plain data. Every descriptor, the catalogue,
 * the feeds and the portal are made from it, so that they cannot disagree.
 */
export interface Catalogue extends Omit<SiteIndex, 'datasets'> {
  readonly datasets: readonly CatalogueDataset[];
}

export interface CatalogueDataset extends DatasetEntry {
  /** Its versions, the first one first. */
  readonly history: readonly VersionEntry[];
  readonly schema: DatasetSchema;
}

/** /index.json: the catalogue without the history of its datasets, which is in their versions.json, and their schemas. */
export interface SiteIndex extends Omit<About, 'subjects'> {
  /** When the last release was made, ISO 8601 in UTC. */
  readonly released: string;
  /** The releases, the first one first. */
  readonly releases: readonly ReleaseEntry[];
  /** The texts that the newest rows point into. */
  readonly sources: readonly SourceEntry[];
  /** Rows of this run that failed their schema. */
  readonly quarantined: number;
  /** How well the software finds each kind in annotated documents: F1, from 0 to 1. */
  readonly scores: Readonly<Record<string, number>>;
  /** How many mentions of each kind those documents have; not told by releases of earlier software. */
  readonly support?: Readonly<Record<string, number>>;
  readonly datasets: readonly DatasetEntry[];
}

/** A release: its number counts from 1. */
interface ReleaseEntry {
  readonly number: number;
  readonly released: string;
  readonly software: Software;
  /** The checksum of the rule set, SHA-256 in hex. */
  readonly rules: string;
  /** The versions that it made. */
  readonly versions: Readonly<Partial<Record<DatasetName, string>>>;
}

/** What the dataset `documents` says of a source, and the address of its text, frozen. */
export interface SourceEntry {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly country: string | null;
  readonly licence: string | null;
  readonly published: string | null;
  readonly retrieved: string | null;
  readonly sha256: string;
  /** Null where it may not be published. */
  readonly text: string | null;
}

export interface DatasetEntry extends Subject {
  readonly name: DatasetName;
  readonly title: Trilingual;
  readonly description: Trilingual;
  readonly version: string;
  readonly rows: number;
  /** Cells that are not empty, by column. */
  readonly filled: Readonly<Record<string, number>>;
  /** The data files of the newest version. */
  readonly files: readonly PublishedFile[];
  /** The address of versions.json. */
  readonly versions: string;
}

export interface PublishedFile {
  readonly name: string;
  readonly url: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
}

/** /data/NAME/versions.json, the first version first. */
export interface Versions {
  readonly name: DatasetName;
  readonly versions: readonly VersionEntry[];
}

export interface VersionEntry {
  readonly version: string;
  readonly released: string;
  /** The number of the release that made it. */
  readonly release: number;
  readonly base: string;
  readonly rows: number;
  /** How it differs from the version before that stood; null for the first. */
  readonly bump: Bump | null;
  readonly counts: Readonly<Record<keyof RowChanges, number>> | null;
  /** The address of the changes since the version before that stood; null for the first. */
  readonly changes: string | null;
  /** When it was withdrawn, ISO 8601 in UTC, and why; null while it stands. */
  readonly withdrawn: Withdrawal | null;
  /** The days between which lies what the sources speak of; null where they name none. */
  readonly temporal: Period | null;
  readonly files: readonly PublishedFile[];
}

interface Withdrawal {
  readonly at: string;
  readonly reason: string;
}

export interface Period {
  readonly start: string;
  readonly end: string;
}
