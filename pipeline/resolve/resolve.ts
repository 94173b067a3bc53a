import type { Document } from '../model.js';
import type { AcronymsRow, OrganizationsRow, PlacesRow, ProgrammesRow } from '../schemas.js';
import { resolveAcronyms } from './acronyms.js';
import { resolveOrganizations } from './organizations.js';
import { resolvePlaces } from './places.js';
import { resolveProgrammes } from './programmes.js';

/** What the documents speak of, each once, with its names and its evidence. */
export interface Things {
  readonly organizations: readonly OrganizationsRow[];
  readonly acronyms: readonly AcronymsRow[];
  readonly places: readonly PlacesRow[];
  readonly programmes: readonly ProgrammesRow[];
}

/**
 * Finds the same thing under several names, across documents. Their order decides between equals. `known` are the keys
 * of programmes in the lexicon: an acronym alone does not tell a programme from a body.
 */
export function resolve(documents: readonly Document[], known: Iterable<string> = []): Things {
  const mentions = documents.flatMap((document) => document.mentions);
  const named = mentions.flatMap((mention) => (mention.kind === 'programme' ? (mention.value.key ?? []) : []));
  const programmes = new Set([...known, ...named]);
  return {
    organizations: resolveOrganizations(mentions, programmes),
    acronyms: resolveAcronyms(documents.flatMap((document) => document.records.acronyms)),
    places: resolvePlaces(mentions),
    programmes: resolveProgrammes(mentions, programmes),
  };
}
