import type { CurationEntry } from '../schemas.js';
import { datasetSchema, readSchema, type DatasetName } from './dataset.js';
import { nearest } from './nearest.js';
import { readPointer, thingDatasets, type Pointer } from './pointer.js';
import { validator, type Fault } from './validator.js';
import { mentionKinds, valueFields } from './value-fields.js';

export const curationActions = ['accept', 'reject', 'replace', 'add', 'merge', 'report'] as const;
export type CurationAction = (typeof curationActions)[number];

type Key = keyof CurationEntry;

interface Form {
  readonly needs: readonly Key[];
  readonly may: readonly Key[];
}

/** What stands beside each action. */
const forms: Readonly<Record<CurationAction, Form>> = {
  accept: { needs: [], may: ['field', 'was'] },
  reject: { needs: [], may: ['field', 'was', 'value'] },
  replace: { needs: ['was', 'value'], may: ['field', 'evidence'] },
  add: { needs: ['value'], may: ['field', 'evidence', 'source', 'quote', 'sentence'] },
  merge: { needs: ['into'], may: [] },
  report: { needs: ['status'], may: ['field', 'was'] },
};
const always: readonly Key[] = ['by', 'on', 'why', 'status'];

/** Datasets whose keys can be merged. */
const merging: readonly DatasetName[] = ['organizations', 'programmes', 'places', 'events', 'projects', 'agreements'];

/** What a row rests on, and what follows from the rest of it: not for people to write. */
const fixed: ReadonlySet<string> = new Set([
  ...['id', 'mentions', 'evidence', 'claims', 'disputed', 'confidence', 'curated'],
  ...['same_as', 'merged_by', 'superseded_by', 'lexicon', 'date_start', 'date_end'],
]);

/** The fields of a row that people may correct. */
export const curableFields = ({ dataset, kind }: Pick<Pointer, 'dataset' | 'kind'>): readonly string[] =>
  dataset === 'mentions'
    ? ['value', ...valueFields(kind).filter((field) => field !== 'value')]
    : Object.keys(datasetSchema(dataset).properties).filter((column) => !fixed.has(column));

/** What is wrong with a file of corrections: its form first, then what it names. */
export function curationChecker(): (entries: unknown) => Fault[] {
  const check = validator(readSchema('curation'));
  const things = thingDatasets();
  return (entries) => {
    const faults = check(entries);
    if (faults.length > 0) return faults;
    return (entries as CurationEntry[]).flatMap((entry, i) =>
      entryFaults(entry, things).map(({ path, reason }) => ({ path: [String(i), ...path], reason })),
    );
  };
}

function entryFaults(entry: CurationEntry, things: ReadonlyMap<string, DatasetName>): Fault[] {
  const [action, second] = curationActions.filter((one) => entry[one] !== undefined);
  if (action === undefined) return [{ path: [], reason: `Cannot find what to do, expected ${list(curationActions)}` }];
  if (second !== undefined)
    return [{ path: [second], reason: `Unexpected \`${second}\` beside \`${action}\`, expected one of them` }];
  const target = entry[action] ?? '';
  const pointer = readPointer(target, things);
  if (pointer === undefined) return [{ path: [action], reason: strange(target, things) }];
  return [
    ...formFaults(entry, action, pointer),
    ...mergeFaults(entry, pointer, things),
    ...fieldFaults(entry, pointer),
  ];
}

function formFaults(entry: CurationEntry, action: CurationAction, { dataset, id }: Pointer): Fault[] {
  const { needs, may } = forms[action];
  const known: readonly string[] = [action, ...needs, ...may, ...always];
  const needed: readonly Key[] = [
    ...needs,
    ...(entry.status === 'open' ? (['why'] as const) : (['by', 'on', 'why'] as const)),
    ...(action === 'accept' && entry.field !== undefined ? (['was'] as const) : []),
    ...(action === 'add' && entry.field === undefined ? neededOfNew(dataset) : []),
  ];
  const faults = Object.keys(entry)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: [key], reason: `Unexpected \`${key}\` beside \`${action}\`, expected ${list(known)}` }));
  for (const key of needed)
    if (entry[key] === undefined)
      faults.push({ path: [], reason: `Cannot ${action} without \`${key}\`, expected it here` });
  if (dataset === 'mentions' && (id === '') !== (action === 'add' && entry.field === undefined))
    faults.push({
      path: [action],
      reason: `Unexpected \`${entry[action] ?? ''}\`, expected ${id === '' ? 'the id of a mention' : 'a kind of mention, such as `date`'}`,
    });
  if (action === 'report' && entry.status === 'decided')
    faults.push({
      path: ['report'],
      reason: `Unexpected \`report\` that is decided, expected ${list(curationActions.filter((one) => one !== 'report'))}`,
    });
  return faults;
}

/** A new row has to point at words of a source. */
const neededOfNew = (dataset: DatasetName): readonly Key[] =>
  dataset === 'mentions' ? ['source', 'quote'] : ['evidence'];

function mergeFaults({ into }: CurationEntry, from: Pointer, things: ReadonlyMap<string, DatasetName>): Fault[] {
  if (into === undefined) return [];
  const to = readPointer(into, things);
  if (to === undefined) return [{ path: ['into'], reason: strange(into, things) }];
  if (!merging.includes(from.dataset))
    return [{ path: ['merge'], reason: `Unexpected \`${from.kind}\`, expected a row of ${list(merging)}` }];
  return to.dataset === from.dataset
    ? []
    : [{ path: ['into'], reason: `Unexpected \`${into}\`, expected a key of the same kind: \`${from.kind}/…\`` }];
}

/** A field by its name, and what it says; without a field, a mapping of fields, or the value of a mention. */
function fieldFaults(entry: CurationEntry, pointer: Pointer): Fault[] {
  const known = curableFields(pointer);
  const unknown = (path: string[], field: string): Fault[] => {
    if (known.includes(field)) return [];
    const meant = nearest(field, known);
    return [
      {
        path,
        reason: `Unexpected field \`${field}\` of ${pointer.kind}, expected ${list(known)}${meant === undefined ? '' : `; did you mean \`${meant}\`?`}`,
      },
    ];
  };
  if (entry.field !== undefined) {
    const mappings = (['was', 'value'] as const).filter((key) => isMapping(entry[key]));
    return [
      ...unknown(['field'], entry.field),
      ...mappings.map((key) => ({ path: [key], reason: 'Unexpected keys with values, expected the value of `field`' })),
    ];
  }
  const { was, value } = entry;
  const unseen = isMapping(value) && entry.replace !== undefined ? Object.keys(value) : [];
  const seen = isMapping(was) ? Object.keys(was) : [];
  const faults = unseen
    .filter((field) => !seen.includes(field))
    .map((field) => ({
      path: ['value', field],
      reason: `Cannot replace \`${field}\` without what it was, expected it under \`was\``,
    }));
  return (['was', 'value'] as const)
    .flatMap((key) => {
      const cells = entry[key];
      if (cells === undefined) return [];
      if (isMapping(cells)) return Object.keys(cells).flatMap((field) => unknown([key, field], field));
      return pointer.dataset === 'mentions'
        ? []
        : [{ path: [key], reason: `Cannot tell what \`${key}\` is of without \`field\`, expected it here` }];
    })
    .concat(faults);
}

export const isMapping = (cells: unknown): cells is Readonly<Record<string, string | string[]>> =>
  typeof cells === 'object' && cells !== null && !Array.isArray(cells);

function strange(text: string, things: ReadonlyMap<string, DatasetName>): string {
  const words = [...things.keys()];
  const kind = text.split('/')[0] ?? '';
  const meant = nearest(kind, text.includes('/') ? words : mentionKinds);
  const hint = meant === undefined ? '' : `; did you mean \`${meant}${text.slice(kind.length)}\`?`;
  return `Unexpected \`${text}\`, expected the id of a mention (\`date-…\`), or \`kind/key\` with a kind of ${list(words)}${hint}`;
}

const list = (words: readonly string[]): string =>
  words
    .map((word) => `\`${word}\``)
    .join(', ')
    .replace(/, (?=[^,]*$)/u, ' or ');
