import type { Tell } from '../../tell.js';

/** Makes the pages of a site from its files. The portal does, which lies above the pipeline, so it is given from there. */
export interface Pages {
  /** Whether the site in a folder has the pages that this version of the software makes. */
  areCurrent(folder: string): Promise<boolean>;
  /**
   * Writes them into the folder of a site that is whole but for them, and not yet served. `sums` has the checksums of the files that were there
   * before, by path; those of the files that it wrote are given. `tell` hears how far it is.
   */
  write(folder: string, sums: ReadonlyMap<string, string>, tell: Tell): Promise<ReadonlyMap<string, string>>;
}
