import type { Mention } from '../model.js';
import type { OrganizationsRow } from '../schemas.js';
import { grouping } from './grouping.js';
import { named } from './named.js';

/**
 * One row for each body: by its names, by general nouns that stand for it, and by acronyms unless they stand for a
 * programme.
 */
export function resolveOrganizations(
  mentions: readonly Mention[],
  programmes: ReadonlySet<string>,
): OrganizationsRow[] {
  const groups = grouping(mentions, (mention) => {
    if (mention.kind === 'organization' || mention.kind === 'organization-ref') return mention.value.key;
    if (mention.kind !== 'acronym' || mention.value.key === undefined || programmes.has(mention.value.key))
      return undefined;
    return mention.value.key;
  });
  return [...groups].flatMap(([key, group]) => named(key, 'organization', group) ?? []);
}
