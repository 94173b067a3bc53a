import type { Candidate, Context } from './rule.js';

/** Sees all that was found in a document, and mends it: settles who is meant, drops what stands inside another name. */
export type Refiner = (found: readonly Candidate[], context: Context) => Candidate[];

/** Runs the refiners one after another, in the order of the list. */
export const refine = (found: readonly Candidate[], refiners: readonly Refiner[], context: Context): Candidate[] =>
  refiners.reduce<Candidate[]>((candidates, refiner) => refiner(candidates, context), [...found]);
