import { fold } from '../arabic/fold.js';
import type { AcronymRecord, AcronymsRow } from '../schemas.js';
import { grouping } from './grouping.js';
import { naming } from './naming.js';

/** One row for each acronym and meaning: the body or programme that it stands for, else its expansion. */
export function resolveAcronyms(records: readonly AcronymRecord[]): AcronymsRow[] {
  return [...grouping(records, keyOf)].map(([id, group]) => {
    const [first] = group;
    const expansions = (column: 'expansion_ar' | 'expansion_other'): string | null =>
      naming(group.flatMap((record) => record[column] ?? []))[0] ?? null;
    return {
      id,
      acronym: first?.acronym ?? id,
      expansion_ar: expansions('expansion_ar'),
      expansion_other: expansions('expansion_other'),
      key: first?.key ?? null,
      mentions: group.flatMap((record) => record.mentions),
      curated: [],
    };
  });
}

function keyOf({ acronym, key, expansion_ar: arabic, expansion_other: other }: AcronymRecord): string {
  const meaning =
    key ??
    fold(arabic ?? other ?? '')
      .trim()
      .replace(/\s+/gu, '-');
  return meaning === '' ? acronym : `${acronym}-${meaning}`;
}
