import { join } from 'node:path';
import type { Disk } from '../../effects.js';

/** The paths of all files under a folder, in code units' order within each folder. */
export async function filesUnder(folder: string, disk: Disk, under = ''): Promise<string[]> {
  const found: string[] = [];
  for (const { name, kind } of await disk.list(join(folder, under))) {
    const path = under === '' ? name : `${under}/${name}`;
    for (const file of kind === 'folder' ? await filesUnder(folder, disk, path) : [path]) found.push(file);
  }
  return found;
}
