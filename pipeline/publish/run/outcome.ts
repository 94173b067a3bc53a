import type { BrokenFloor } from '../../check/floors.js';
import type { Quarantined } from '../../check/quarantine.js';
import type { ExitCode } from '../../effects.js';
import type { Refusal } from '../../ingest/sources.js';
import type { Message } from '../../model.js';
import type { Release } from '../release.js';
import type { Loss } from '../versions/losses.js';
import type { FiledDocument } from '../tables/tables.js';

export interface PlacedMessage extends Message {
  readonly file: string;
}

/** What a run came to. */
export interface Outcome {
  readonly documents: readonly FiledDocument[];
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
  /** Undefined when nothing was released, and what was released before stands. */
  readonly release: Release | undefined;
}

/** 2 when no source could be read, 1 when some was refused, a floor broken or too much lost. */
export function exitCodeOf({ documents, refused, floors, losses }: Outcome): ExitCode {
  if (documents.length === 0) return 2;
  return [refused, floors, losses].some((list) => list.length > 0) ? 1 : 0;
}
