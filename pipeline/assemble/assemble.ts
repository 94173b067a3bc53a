import type { Records } from '../schemas.js';
import { acronymRecords } from './acronym.js';
import type { Context } from './context.js';
import { eventRecords, occasionsIn } from './event/event.js';

export const noRecords: Records = {
  events: [],
  projects: [],
  agreements: [],
  organizations: [],
  statistics: [],
  relations: [],
  acronyms: [],
};

/** Makes the records of a document. Every list is there, empty where nothing is stated. */
export function assemble(context: Context): Records {
  const occasions = occasionsIn(context);
  return {
    ...noRecords,
    events: eventRecords(occasions),
    acronyms: acronymRecords(context),
  };
}
