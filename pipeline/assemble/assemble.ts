import type { Mention } from '../model.js';
import type { Records } from '../schemas.js';
import { acronymRecords } from './acronym.js';

/** Makes the records of a document from its mentions. Every list is there, empty where nothing assembles it yet. */
export const assemble = (mentions: readonly Mention[]): Records => ({
  events: [],
  projects: [],
  agreements: [],
  organizations: [],
  statistics: [],
  acronyms: acronymRecords(mentions),
});
