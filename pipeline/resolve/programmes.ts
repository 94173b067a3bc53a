import { keyOf } from '../recognise/key.js';
import { valuesOf, type Lexicons } from '../recognise/lexicons.js';
import type { ProgrammesRow } from '../schemas.js';
import { filled, lexicalNames } from './entry.js';
import { grouping } from './grouping.js';
import { named } from './named.js';
import { sameAs } from './same-as.js';
import type { Sourced } from './sourced.js';

/** One row for each programme, by its names and by the acronyms that stand for it; with what the lexicon says of it. */
export function resolveProgrammes(
  mentions: readonly Sourced[],
  programmes: ReadonlySet<string>,
  lexicons: Lexicons,
  merges: ReadonlyMap<string, readonly string[]>,
): ProgrammesRow[] {
  const groups = grouping(mentions, ({ mention }) => {
    if (mention.kind !== 'programme' && mention.kind !== 'acronym') return undefined;
    const { key } = mention.value;
    return key !== undefined && programmes.has(key) ? key : undefined;
  });
  const rows = new Map(lexicons.programmes.rows.map((row) => [row.key, row]));
  return [...groups].flatMap(([key, group]) => {
    const thing = named(key, 'programme', group);
    if (thing === undefined) return [];
    const row = rows.get(key);
    const entry = row && { row, dated: [] };
    const { id, name, alt_names, acronyms, mentions: evidence } = thing;
    const forms = group.flatMap(({ mention }) =>
      mention.kind === 'programme' ? [{ name: mention.value.name, key: keyOf('programme', mention.value.name) }] : [],
    );
    return {
      id,
      name,
      ...lexicalNames(entry, [name, ...alt_names]),
      alt_names,
      acronyms: [...new Set([...acronyms, ...valuesOf(row?.acronyms ?? '')])],
      type: row?.type ?? null,
      country: filled(row?.country),
      ...sameAs(key, forms, group, entry, merges.get(key) ?? []),
      superseded_by: [],
      mentions: evidence,
      curated: [],
    };
  });
}
