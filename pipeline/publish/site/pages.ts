/** Makes the pages of a site from its files. The portal does, which lies above the pipeline, so it is given from there. */
export interface Pages {
  /** Whether the site in a folder has the pages that this version of the software makes. */
  areCurrent(folder: string): Promise<boolean>;
  /** Writes them into the folder of a site that is whole but for them, and not yet served; gives the paths of those that were not there in these very bytes. */
  write(folder: string): Promise<readonly string[]>;
}
