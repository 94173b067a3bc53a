import type { Mention, Span } from '../model.js';
import type { RecordEvidence } from '../schemas.js';

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

/** The end of a record: what supports it, and how sure it is. */
export interface Footing {
  readonly evidence: RecordEvidence;
  readonly mentions: string[];
  readonly confidence: number;
}

/** What the claims of a record rest on. `place` names the evidence of a field that the record has under another name. */
export function footingOf<F>(claims: Claims<F>, nameOf: (field: string) => string = (field) => field): Footing {
  const evidence: Record<string, Told[]> = {};
  const told: Record<string, Set<string>> = {};
  const mentions = new Map<string, number>();
  let confidence = 1;
  for (const [field, list = []] of Object.entries<readonly Claim<unknown>[] | undefined>(claims)) {
    if (list.length === 0) continue;
    const name = nameOf(field);
    const [known, seen] = [(evidence[name] ??= []), (told[name] ??= new Set())];
    for (const { support, confidence: own } of list) {
      confidence = Math.min(confidence, own);
      for (const item of support) {
        if ('id' in item) mentions.set(item.id, item.start);
        const place = 'id' in item ? item.id : item.join('-');
        if (seen.has(place)) continue;
        seen.add(place);
        known.push('id' in item ? item.id : { start: item[0], end: item[1] });
      }
    }
  }
  const inOrder = [...mentions].sort(([a, at], [b, bt]) => at - bt || (a < b ? -1 : 1));
  return { evidence, mentions: inOrder.map(([id]) => id), confidence: Math.round(confidence * 100) / 100 };
}

type Told = RecordEvidence[string][number];
