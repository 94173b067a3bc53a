import type { Column } from '../store/columns.js';
import type { Dataset } from '../store/dataset.js';
import { datasetNamed } from '../store/things.js';
import type { Question } from './endpoint.js';
import { missing, unexpected } from './fault.js';

/** The dataset that the path names. */
export function namedDataset({ store, named }: Question): Dataset {
  const dataset = datasetNamed(store, named('dataset'));
  if (!dataset) throw missing(`/datasets/${named('dataset')}`);
  return dataset;
}

/** The columns that a parameter names, between commas. */
export const namedColumns = (parameter: string, text: string, columns: readonly Column[]): Column[] =>
  text.split(',').map((name) => {
    const column = columns.find((other) => other.name === name);
    if (!column) throw unexpected([{ parameter, found: name, expected: columns.map((other) => other.name) }]);
    return column;
  });
