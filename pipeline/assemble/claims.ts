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
  const told: Record<string, Map<string, Told>> = {};
  const mentions = new Map<string, Mention>();
  let confidence = 1;
  for (const [field, list = []] of Object.entries<readonly Claim<unknown>[] | undefined>(claims)) {
    if (list.length === 0) continue;
    const places = (told[nameOf(field)] ??= new Map());
    for (const { support, confidence: own } of list) {
      confidence = Math.min(confidence, own);
      for (const item of support)
        if (isSpan(item)) {
          const [start, end] = item;
          const place = `${String(start)}-${String(end)}`;
          if (!places.has(place)) places.set(place, { start, end });
        } else {
          mentions.set(item.id, item);
          places.set(item.id, item.id);
        }
    }
  }
  const inOrder = [...mentions.values()].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
  const evidence: RecordEvidence = {};
  for (const [name, places] of Object.entries(told)) evidence[name] = [...places.values()];
  return {
    evidence,
    mentions: inOrder.map(({ id }) => id),
    confidence: Math.round(confidence * 100) / 100,
  };
}

const isSpan = (item: Support): item is Span => Array.isArray(item);

type Told = RecordEvidence[string][number];
