import { zipSync } from 'fflate';

/** The first moment that a zip can tell, in the zone of the machine, as zips count it: the same bytes everywhere. */
const noTime = (): Date => new Date(1980, 0, 1);

/** A zip of files by their paths, in the order given; the same files make the same bytes. */
export const zip = (files: readonly (readonly [path: string, content: Uint8Array])[]): Uint8Array =>
  zipSync(Object.fromEntries(files), { mtime: noTime(), level: 9 });
