import type { DatasetName } from '../check/dataset.js';
import { nearest } from '../check/nearest.js';
import type { Curation } from '../ingest/curations.js';
import type { Message } from '../model.js';

/** What a correction changed: a field of a row, or the row as a whole. */
export interface Applied {
  readonly curation: Curation;
  readonly dataset: DatasetName;
  readonly id: string;
  readonly field: string | null;
  /** What the field held, and holds. */
  readonly was: string | null;
  readonly value: string | null;
}

/** What was said of a correction, at its place. */
export interface CurationMessage extends Message {
  readonly file: string;
}

/** What corrections came to. */
export interface Results {
  readonly applied: readonly Applied[];
  readonly messages: readonly CurationMessage[];
}

export const messageOf = ({ place }: Curation, reason: string): CurationMessage => ({
  ...place,
  reason,
  rule: 'curation',
});

/** That a correction has nothing to correct any more, or never had. */
export function gone(curation: Curation, name: string, known: readonly string[]): CurationMessage {
  const meant = nearest(name, known);
  const hint = meant === undefined ? '' : `, or \`${meant}\` is meant`;
  return messageOf(
    curation,
    `Cannot find \`${name}\`, expected it among what was read: the sources no longer say it${hint}; nothing was corrected`,
  );
}

/** That a field holds something else than what was corrected. */
export const changed = (curation: Curation, field: string, found: string, was: string): CurationMessage =>
  messageOf(
    curation,
    `Unexpected \`${found}\` in \`${field}\`, expected \`${was}\`, as it was when it was corrected; nothing was corrected: look again`,
  );

/** That a field says by itself what it was corrected to. */
export const needless = (curation: Curation, field: string, value: string): CurationMessage =>
  messageOf(
    curation,
    `Unexpected \`${value}\` in \`${field}\` without this correction, which is no longer needed: take it away`,
  );
