import { availableParallelism } from 'node:os';
import { datasetNames, type DatasetName } from '../check/dataset.js';
import { nearest } from '../check/nearest.js';
import { PipelineError } from '../effects.js';
import type { VersionEntry } from '../publish/site/catalogue.js';

/** The dataset of a name that a person wrote. */
export function datasetOf(name: string): DatasetName {
  const found = datasetNames.find((dataset) => dataset === name);
  if (found !== undefined) return found;
  const meant = nearest(name, datasetNames);
  throw new PipelineError(
    `Unexpected dataset \`${name}\`, expected ${datasetNames.join(', ')}`,
    meant === undefined ? undefined : `Did you mean \`${meant}\`?`,
  );
}

/** A version that a person wrote, among those that are published. */
export function entryOf(entries: readonly VersionEntry[], dataset: DatasetName, version: string): VersionEntry {
  const entry = entries.find((candidate) => candidate.version === version);
  if (entry === undefined) {
    const known = entries.map((candidate) => candidate.version).join(', ');
    throw new PipelineError(
      `Unexpected version \`${version}\` of ${dataset}, expected ${known === '' ? 'none' : known}`,
    );
  }
  return entry;
}

/** How many threads shall read at once: as many as there are cores, unless a person wrote another number. */
export function jobsOf(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/u.test(text)) return Number(text);
  throw new PipelineError(`Unexpected --jobs \`${text}\`, expected a whole number from 1`);
}
