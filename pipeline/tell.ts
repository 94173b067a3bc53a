/** How far a stage is, where that can be counted. */
export interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Hears what is being done. */
export type Tell = (stage: string, progress?: Progress) => void;
