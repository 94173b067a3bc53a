import { isOfAnyState, ownKey } from '../recognise/organization/own-key.js';
import { demonymsOf, valuesOf, type Lexicons } from '../recognise/lexicons.js';
import type { OrganizationRecord, OrganizationsRow } from '../schemas.js';
import { filled, formerNames, lexicalNames } from './entry.js';
import { grouping } from './grouping.js';
import { named } from './named.js';
import { sameAs } from './same-as.js';
import { lexicalColumns, saidOf } from './said.js';
import type { Sourced } from './sourced.js';
import type { Stated } from './stated.js';

/**
 * One row for each body: by its names, by general nouns that stand for it, and by acronyms unless they stand for a
 * programme; with what the lexicon says of it.
 */
export function resolveOrganizations(
  mentions: readonly Sourced[],
  programmes: ReadonlySet<string>,
  lexicons: Lexicons,
  merges: ReadonlyMap<string, readonly string[]>,
  stated: readonly Stated<OrganizationRecord>[],
  point: (source: string, offset: number) => number,
): OrganizationsRow[] {
  const groups = grouping(mentions, ({ mention }) => {
    if (mention.kind === 'organization' || mention.kind === 'organization-ref') return mention.value.key;
    if (mention.kind !== 'acronym' || mention.value.key === undefined || programmes.has(mention.value.key))
      return undefined;
    return mention.value.key;
  });
  const rows = new Map(lexicons.organizations.rows.map((row) => [row.key, row]));
  const dated = grouping(lexicons.organizationNames.rows, ({ key }) => key);
  const demonyms = demonymsOf(lexicons);
  const records = grouping(stated, ({ record }) => record.key);
  return [...groups].flatMap(([key, group]) => {
    const thing = named(key, 'organization', group);
    if (thing === undefined) return [];
    const row = rows.get(key);
    const names = dated.get(key) ?? [];
    const entry = row && { row, dated: names };
    const { id, name, alt_names, acronyms } = thing;
    const lexical = lexicalNames(entry, [name, ...alt_names]);
    const known = {
      name_fr: lexical.name_fr,
      name_en: lexical.name_en,
      aliases: lexical.aliases,
      former_names: formerNames(names),
      type: row?.type ?? null,
      parent: filled(row?.parent),
      country: filled(row?.country),
      website: filled(row?.website),
      wikidata: filled(row?.wikidata),
    };
    const said = saidOf(records.get(key) ?? [], group, point, known);
    const others = valuesOf(row?.acronyms ?? '').filter((acronym) => !acronyms.includes(acronym));
    const { type, parent, name_fr, name_en, ...rest } = said;
    return {
      id,
      name,
      ...known,
      name_fr: known.name_fr ?? name_fr,
      name_en: known.name_en ?? name_en,
      alt_names,
      acronyms: [...acronyms, ...others],
      type: known.type ?? type,
      parent: known.parent ?? parent,
      lexicon: lexicalColumns({ ...known, acronyms: others }, said),
      ...sameAs(key, formsOf(key, group, demonyms), group, entry, merges.get(key) ?? []),
      superseded_by: names.flatMap(({ superseded_by }) => valuesOf(superseded_by)),
      ...rest,
    };
  });
}

/** The names of a body with the keys that they would have by themselves; a name that every state's body may have tells nothing of another state's. */
function formsOf(
  key: string,
  group: readonly Sourced[],
  demonyms: ReturnType<typeof demonymsOf>,
): { name: string; key: string }[] {
  const forms = group.flatMap(({ mention, country }) =>
    mention.kind === 'organization'
      ? [{ name: mention.value.name, key: ownKey(mention.value.name, country, demonyms) }]
      : [],
  );
  const isForeign = key.startsWith('organization-') && !forms.some((form) => form.key === key);
  return forms.filter(({ name }) => !isForeign || !isOfAnyState(name, demonyms));
}
