import type { Mention } from '../model.js';
import type { AcronymRecord } from '../schemas.js';
import { claim, footingOf, type Claim, type Claims } from './claims.js';
import { isOneOf, type Context, type Placed } from './context.js';

interface Fields {
  acronym: string;
  expansion_ar: string;
  expansion_other: string;
  key: string;
}

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** One record for each acronym and body that it stands for, with its expansions and the mentions that state it. */
export function acronymRecords({ sentences }: Pick<Context, 'sentences'>): AcronymRecord[] {
  const records = new Map<string, Claims<Fields>>();
  for (const { mentions } of sentences)
    for (const placed of mentions) {
      if (!isOneOf(placed, ['acronym'])) continue;
      const { acronym, key } = placed.mention.value;
      const place = `${acronym} ${key ?? ''}`;
      const claims = records.get(place) ?? {};
      addClaims(claims, placed.mention);
      const latin = latinBefore(placed, mentions);
      if (latin !== undefined) claim(claims, 'expansion_other', latin);
      records.set(place, claims);
    }
  return [...records.values()].map((claims) => ({
    acronym: claims.acronym?.[0]?.value ?? '',
    expansion_ar: claims.expansion_ar?.[0]?.value ?? null,
    expansion_other: claims.expansion_other?.[0]?.value ?? null,
    key: claims.key?.[0]?.value ?? null,
    ...footingOf(claims),
  }));
}

function addClaims(claims: Claims<Fields>, mention: Mention<'acronym'>): void {
  const { acronym, expansion, key } = mention.value;
  const said = <V>(value: V) => ({ value, support: [mention], confidence: mention.confidence });
  claim(claims, 'acronym', said(acronym));
  if (key !== undefined) claim(claims, 'key', said(key));
  if (expansion !== null) claim(claims, isArabic(expansion) ? 'expansion_ar' : 'expansion_other', said(expansion));
}

/** `(World Health Organization WHO)`: the name in Latin script right before it. */
function latinBefore(
  { mention, tokens: [start] }: Placed<'acronym'>,
  mentions: readonly Placed[],
): Claim<string> | undefined {
  for (const { mention: name, tokens } of mentions) {
    if (name.kind !== 'organization' || tokens[1] !== start || name.value.key !== mention.value.key) continue;
    if (isArabic(name.value.name)) continue;
    return { value: name.value.name, support: [name], confidence: name.confidence };
  }
  return undefined;
}
