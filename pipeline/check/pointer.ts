import { datasetNames, datasetSchema, type DatasetName } from './dataset.js';
import { mentionKinds } from './value-fields.js';

/** A row, as people name it: a mention by its id, anything else as `kind/key`, as in its address. */
export interface Pointer {
  readonly dataset: DatasetName;
  /** Empty where a mention is yet to be added. */
  readonly id: string;
  /** The kind of the mention, or the word for the thing. */
  readonly kind: string;
}

/** The words for things, each with its dataset; corrections correct no corrections. */
export const thingDatasets = (): ReadonlyMap<string, DatasetName> =>
  new Map(
    datasetNames.flatMap((name) => {
      const word = datasetSchema(name)['x-thing'];
      return word === undefined || name === 'curations' ? [] : [[word, name] as const];
    }),
  );

const mentionId = /^([a-z-]+)-[0-9a-f]{16}$/u;

/** What a pointer names; undefined where it is none. */
export function readPointer(text: string, things: ReadonlyMap<string, DatasetName>): Pointer | undefined {
  const slash = text.indexOf('/');
  if (slash === -1) {
    const kind = mentionKinds.includes(text) ? text : mentionId.exec(text)?.[1];
    if (kind === undefined || !mentionKinds.includes(kind)) return undefined;
    return { dataset: 'mentions', id: kind === text ? '' : text, kind };
  }
  const [kind, id] = [text.slice(0, slash), text.slice(slash + 1)];
  const dataset = things.get(kind);
  return dataset === undefined || id === '' ? undefined : { dataset, id, kind };
}
