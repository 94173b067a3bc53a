import type { Mention } from '../model.js';
import type { AcronymRecord } from '../schemas.js';

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** One record for each acronym and body that it stands for, with its expansions and the mentions that state it. */
export function acronymRecords(mentions: readonly Mention[]): AcronymRecord[] {
  const records = new Map<string, AcronymRecord>();
  for (const mention of mentions) {
    if (mention.kind !== 'acronym') continue;
    const { acronym, expansion, key } = mention.value;
    const place = `${acronym} ${key ?? ''}`;
    const record = records.get(place) ?? {
      acronym,
      expansion_ar: null,
      expansion_other: null,
      key: key ?? null,
      mentions: [],
    };
    if (expansion !== null && isArabic(expansion)) record.expansion_ar ??= expansion;
    if (expansion !== null && !isArabic(expansion)) record.expansion_other ??= expansion;
    record.mentions.push(mention.id);
    records.set(place, record);
  }
  return [...records.values()];
}
