import { datasetNames, rowsOf, type DatasetName, type Tables } from './dataset.js';

/** What a release must reach. */
export interface Floors {
  /** The least rows of each dataset. */
  readonly rows: Readonly<Record<DatasetName, number>>;
  /** The least F1 on the annotated documents, from 0 to 1, by the kind of mention. */
  readonly scores: Readonly<Record<string, number>>;
}

/** What lies under its floor: the rows of a dataset, or the score of a kind. */
export interface BrokenFloor {
  readonly measure: 'rows' | 'score';
  readonly of: string;
  readonly found: number;
  readonly atLeast: number;
}

/** A kind that was never scored has no score. */
export const brokenFloors = (tables: Tables, scores: Readonly<Record<string, number>>, floors: Floors): BrokenFloor[] =>
  [
    ...datasetNames.map((of) => ({
      measure: 'rows' as const,
      of,
      found: rowsOf(tables, of).length,
      atLeast: floors.rows[of],
    })),
    ...Object.entries(floors.scores).map(([of, atLeast]) => ({
      measure: 'score' as const,
      of,
      found: scores[of] ?? 0,
      atLeast,
    })),
  ].filter(({ found, atLeast }) => found < atLeast);
