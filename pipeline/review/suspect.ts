import type { Cell } from '../check/dataset.js';

/** Words of a source that a person should see. */
export interface Seen {
  readonly quote: string;
  readonly sentence: string;
  /** The file and the line in it. */
  readonly place: string;
  /** Where the words are published, and where they come from, if that is known. */
  readonly addresses: readonly string[];
}

/** An entry of input/curation/, as far as it can be written without a person. */
export type Choice = Readonly<Record<string, Cell | Readonly<Record<string, Cell>>>>;

/** What deserves a person's eye. */
export interface Suspect {
  /** The row, as corrections name it; undefined where nothing was read. */
  readonly pointer: string | undefined;
  readonly field?: string;
  /** What the row says there. */
  readonly was?: Cell;
  /** What the row is called. */
  readonly name: string;
  /** What is doubted. */
  readonly why: string;
  /** How much it is worth to look: more for what is more doubtful, and for what more rests on. */
  readonly worth: number;
  readonly seen: readonly Seen[];
  /** What may be decided. */
  readonly choices: readonly Choice[];
}

/** More where more rests on it, but a hundred mentions are no hundred times as much. */
export const worthOf = (weight: number, mentions: number): number => weight * (1 + Math.log2(Math.max(1, mentions)));
