import type { Mention, Span } from '../model.js';
import type { RecordEvidence } from '../schemas.js';
import type { Placed } from './context.js';

/** What supports a field: a mention, or words of the source that are none. */
export type Support = Mention | Span;

/** What one place of the text says of one field. */
export interface Claim<V> {
  readonly value: V;
  readonly support: readonly Support[];
  /** From 0 to 1. */
  readonly confidence: number;
}

/** What is said of one thing, by field, each in the order of the text. `F` are its fields as its record has them. */
export type Claims<F> = { [N in keyof F]?: Claim<F[N]>[] };

/** Adds what is said of a field. */
export function claim<F, N extends keyof F & string>(claims: Claims<F>, field: N, added: Claim<F[N]>): void {
  const known: Claim<F[N]>[] = (claims[field] ??= []);
  known.push(added);
}

/** What a mention says, as sure as it is and as the way in which it was reached. */
export const claimed = <V>(value: V, { mention }: Pick<Placed, 'mention'>, factor = 1): Claim<V> => ({
  value,
  support: [mention],
  confidence: mention.confidence * factor,
});

/** The end of a record: what supports it, and how sure it is. */
export interface Footing {
  readonly evidence: RecordEvidence;
  readonly mentions: string[];
  readonly confidence: number;
}

/** What the claims of a record rest on. `place` names the evidence of a field that the record has under another name. */
export function footingOf<F>(claims: Claims<F>, nameOf: (field: string) => string = (field) => field): Footing {
  const supports: Record<string, Support[]> = {};
  const mentions = new Set<Mention>();
  let confidence = 1;
  for (const [field, list = []] of Object.entries<readonly Claim<unknown>[] | undefined>(claims)) {
    if (list.length === 0) continue;
    const own = (supports[nameOf(field)] ??= []);
    for (const { support, confidence: sure } of list) {
      if (sure < confidence) confidence = sure;
      for (const item of support) {
        own.push(item);
        if (!isSpan(item)) mentions.add(item);
      }
    }
  }
  const evidence: RecordEvidence = {};
  for (const name in supports) evidence[name] = toldOnce(supports[name] ?? []);
  return { evidence, mentions: idsInOrder(mentions), confidence: Math.round(confidence * 100) / 100 };
}

const isSpan = (item: Support): item is Span => Array.isArray(item);

/** Each place once, in the order in which they are first told. */
function toldOnce(supports: readonly Support[]): Told[] {
  const [only, second] = supports;
  if (only !== undefined && second === undefined) return [toldAs(only)];
  const seen = new Set<string>();
  const told: Told[] = [];
  for (const item of supports) {
    const place = isSpan(item) ? `${String(item[0])}-${String(item[1])}` : item.id;
    if (seen.has(place)) continue;
    seen.add(place);
    told.push(toldAs(item));
  }
  return told;
}

const toldAs = (item: Support): Told => (isSpan(item) ? { start: item[0], end: item[1] } : item.id);

/** The ids of mentions, each once, in the order of the text. */
function idsInOrder(mentions: ReadonlySet<Mention>): string[] {
  const ids: string[] = [];
  for (const { id } of mentions.size > 1 ? [...mentions].sort(byPlace) : mentions) if (id !== ids.at(-1)) ids.push(id);
  return ids;
}

const byPlace = (a: Mention, b: Mention): number => a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

type Told = RecordEvidence[string][number];
