import { datasetNames, type DatasetName, type Tables } from './dataset.js';

/** A dataset that has fewer rows than it must have. */
export interface BrokenFloor {
  readonly dataset: DatasetName;
  readonly rows: number;
  readonly atLeast: number;
}

export const brokenFloors = (tables: Tables, floors: Readonly<Record<DatasetName, number>>): BrokenFloor[] =>
  datasetNames
    .map((dataset) => ({ dataset, rows: tables[dataset].length, atLeast: floors[dataset] }))
    .filter(({ rows, atLeast }) => rows < atLeast);
