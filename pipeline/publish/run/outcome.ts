import type { BrokenFloor } from '../../check/floors.js';
import type { Quarantined } from '../../check/quarantine.js';
import type { ExitCode } from '../../effects.js';
import type { Fetched } from '../../ingest/web/fetch-pages.js';
import type { Refusal } from '../../ingest/sources.js';
import type { Message } from '../../model.js';
import type { Release } from '../release.js';
import type { DatasetRelease } from '../versions/dataset-release.js';
import type { Loss } from '../versions/losses.js';
import type { Revived } from '../versions/revived.js';
import type { JournalEntry } from './journal.js';
import type { Unchanged } from './standing.js';
import type { FiledDocuments } from '../tables/tables.js';

export interface PlacedMessage extends Message {
  readonly file: string;
}

/** What a run came to. */
export interface Outcome {
  /** Of what decided the run; undefined where it is not to be remembered. */
  readonly key: string | undefined;
  /** What was seen of each source on the web. */
  readonly fetched: readonly Fetched[];
  readonly documents: FiledDocuments;
  readonly refused: readonly Refusal[];
  readonly messages: readonly PlacedMessage[];
  readonly quarantined: readonly Quarantined[];
  /** The file of the rows that are kept back, where there are any. */
  readonly quarantine: string | undefined;
  readonly floors: readonly BrokenFloor[];
  /** Refused files that the last release has. */
  readonly withheld: readonly string[];
  /** Where more rows would vanish than may. */
  readonly losses: readonly Loss[];
  /** Where what was withdrawn would come back. */
  readonly revived: readonly Revived[];
  /** Each dataset beside what was released before, also where nothing is released. */
  readonly datasets: readonly DatasetRelease[];
  /** Undefined when nothing was released, and what was released before stands. */
  readonly release: Release | undefined;
}

/** 2 when no source could be read, 1 when some was refused or could not be fetched, a floor broken, too much lost or something withdrawn would come back. */
export function exitCodeOf({ fetched, documents, refused, floors, losses, revived }: Outcome): ExitCode {
  if (documents.length === 0) return 2;
  const failed = fetched.flatMap((one) => one.failed);
  return [failed, refused, floors, losses, revived].some((list) => list.length > 0) ? 1 : 0;
}

/** What the journal keeps of it. */
export function entryOf(outcome: Outcome | Unchanged): Partial<JournalEntry> {
  if ('said' in outcome) {
    const failed = outcome.fetched.flatMap((one) => one.failed);
    return {
      result: 'unchanged',
      exitCode: failed.length > 0 ? 1 : 0,
      reason: failed.length > 0 ? failed.join('\n') : null,
      versions: Object.fromEntries(outcome.said.datasets.map(({ name, version }) => [name, version])),
    };
  }
  const { fetched, release, refused, floors, withheld, losses, revived } = outcome;
  const reasons = [
    ...fetched.flatMap(({ failed }) => failed),
    ...refused.map(({ reason }) => reason),
    ...floors.map(
      ({ measure, of, found, atLeast }) =>
        `${of} has ${measure === 'rows' ? `${String(found)} rows` : `a score of ${String(found)}`}, expected at least ${String(atLeast)}`,
    ),
    ...withheld.map((file) => `${file} was published before`),
    ...losses.map(({ dataset, rows, lost }) => `${dataset} would lose ${String(lost)} of ${String(rows)} rows`),
    ...revived.map(({ dataset, version }) => `${dataset} would have the rows of ${version}, which was withdrawn`),
  ];
  return {
    result: release?.result ?? 'held',
    exitCode: exitCodeOf(outcome),
    reason: reasons.length > 0 ? reasons.join('\n') : null,
    versions: Object.fromEntries(release?.datasets.map(({ table, version }) => [table.name, version]) ?? []),
  };
}
