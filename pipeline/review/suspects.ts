import type { Understood } from '../pipeline.js';
import { disputed } from './disputed.js';
import { doubted } from './doubted.js';
import { reported } from './reported.js';
import { sightOf } from './sight.js';
import type { Suspect } from './suspect.js';
import { unknown } from './unknown.js';
import { unsure } from './unsure.js';

/** What deserves a person's eye, most valuable first; `below` is the confidence below which something is looked at. */
export function suspectsIn(understood: Understood, below: number): Suspect[] {
  const sight = sightOf(understood);
  const finders = [reported, disputed, doubted, unsure(below), unknown];
  return finders.flatMap((find) => find(understood, sight)).sort((a, b) => b.worth - a.worth);
}
