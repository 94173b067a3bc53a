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
  const known: Claim<F[N]>[] | undefined = claims[field];
  if (known === undefined) claims[field] = [added];
  else known.push(added);
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
  const mentions: Mention[] = [];
  let confidence = 1;
  for (const [field, list = []] of Object.entries<readonly Claim<unknown>[] | undefined>(claims)) {
    const name = nameOf(field);
    for (const { support, confidence: sure } of list) {
      if (sure < confidence) confidence = sure;
      const own = supports[name];
      if (own === undefined) supports[name] = [...support];
      else own.push(...support);
      for (const item of support) if (!isSpan(item) && item !== mentions.at(-1)) mentions.push(item);
    }
  }
  const evidence: RecordEvidence = {};
  for (const name of Object.keys(supports)) evidence[name] = toldOnce(supports[name] ?? []);
  return { evidence, mentions: idsInOrder(mentions), confidence: Math.round(confidence * 100) / 100 };
}

const isSpan = (item: Support): item is Span => Array.isArray(item);

// Fewer are sooner compared with each other than kept in a set.
const few = 8;

/** Each place once, in the order in which they are first told. */
function toldOnce(supports: readonly Support[]): Told[] {
  const once = supports.length > few ? onceOfMany(supports) : supports.filter(isFirst);
  return once.map((item) => (isSpan(item) ? { start: item[0], end: item[1] } : item.id));
}

function isFirst(item: Support, at: number, supports: readonly Support[]): boolean {
  for (let i = 0; i < at; i++) {
    const other = supports[i];
    if (other === item || (other !== undefined && isSamePlace(other, item))) return false;
  }
  return true;
}

/** Few places begin alike, so that the names of most need not be spelt out. */
function onceOfMany(supports: readonly Support[]): Support[] {
  const firsts = new Map<number, Support>();
  const others = new Set<string>();
  return supports.filter((item) => {
    const start = isSpan(item) ? item[0] : item.start;
    const first = firsts.get(start);
    if (first === undefined) firsts.set(start, item);
    else if (first === item || isSamePlace(first, item)) return false;
    return first === undefined || others.size < others.add(placeOf(item)).size;
  });
}

function isSamePlace(a: Support, b: Support): boolean {
  if (isSpan(a)) return isSpan(b) && a[0] === b[0] && a[1] === b[1];
  return !isSpan(b) && a.start === b.start && a.id === b.id;
}

const placeOf = (item: Support): string => (isSpan(item) ? `${String(item[0])}-${String(item[1])}` : item.id);

/** The ids of mentions, each once, in the order of the text. */
function idsInOrder(mentions: Mention[]): string[] {
  const ids: string[] = [];
  for (const { id } of mentions.sort(byPlace)) if (id !== ids.at(-1)) ids.push(id);
  return ids;
}

const byPlace = (a: Mention, b: Mention): number => a.start - b.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

type Told = RecordEvidence[string][number];
