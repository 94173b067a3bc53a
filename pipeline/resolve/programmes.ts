import type { Mention } from '../model.js';
import type { ProgrammesRow } from '../schemas.js';
import { grouping } from './grouping.js';
import { named } from './named.js';

/** One row for each programme, by its names and by the acronyms that stand for it. */
export function resolveProgrammes(mentions: readonly Mention[], programmes: ReadonlySet<string>): ProgrammesRow[] {
  const groups = grouping(mentions, (mention) => {
    if (mention.kind !== 'programme' && mention.kind !== 'acronym') return undefined;
    const { key } = mention.value;
    return key !== undefined && programmes.has(key) ? key : undefined;
  });
  return [...groups].flatMap(([key, group]) => named(key, 'programme', group) ?? []);
}
