import { join } from 'node:path';
import { curationActions, curationChecker, type CurationAction } from '../check/curation.js';
import { readPointer, thingDatasets, type Pointer } from '../check/pointer.js';
import type { Disk } from '../effects.js';
import type { CurationEntry } from '../schemas.js';
import { decode } from './decode.js';
import { readYamlList, refuse, type LineColumn } from './yaml.js';

/** Where a correction stands. */
interface CurationPlace extends LineColumn {
  readonly file: string;
}

/** What people know better than what was read: an entry of input/curation/, and where it stands. */
export interface Curation extends Omit<CurationEntry, CurationAction | 'into' | 'status'> {
  readonly action: CurationAction;
  readonly row: Pointer;
  /** Where rows are merged, the one that stands. */
  readonly into: Pointer | undefined;
  /** Whether it is still to be decided; then it changes nothing. */
  readonly isOpen: boolean;
  readonly place: CurationPlace;
}

/** Reads the corrections of a folder, which need not be there, in order of file and line. Throws a PipelineError where one is not as it should be. */
export async function readCurations(folder: string, disk: Disk): Promise<Curation[]> {
  if ((await disk.kind(folder)) !== 'folder') return [];
  const check = curationChecker();
  const things = thingDatasets();
  const curations: Curation[] = [];
  for (const { name, kind } of await disk.list(folder)) {
    if (kind !== 'file' || !/\.ya?ml$/u.test(name)) continue;
    const file = join(folder, name);
    const { value, problems, placeOf } = readYamlList(decode(await disk.read(file), file).text, check);
    refuse(file, problems);
    for (const [i, entry] of (value as readonly CurationEntry[]).entries()) {
      const action = curationActions.find((one) => entry[one] !== undefined);
      const row = action && readPointer(entry[action] ?? '', things);
      if (action === undefined || row === undefined) continue;
      const { into, status, ...rest } = entry;
      curations.push({
        ...rest,
        action,
        row,
        into: into === undefined ? undefined : readPointer(into, things),
        isOpen: status === 'open',
        place: { file, ...placeOf([String(i)]) },
      });
    }
  }
  return curations;
}
