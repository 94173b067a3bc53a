import munkres from 'munkres';

/** The least of a mention that scoring asks for; offsets in UTF-16 code units. */
export interface Scored {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly rule?: string;
}

export type Pair = readonly [gold: Scored, found: Scored];

const place = ({ start, end }: Scored): string => `${String(start)}-${String(end)}`;

/** The pairs with the same span. One kind never overlaps itself, so there is one at the most for each. */
export function sameSpan(gold: readonly Scored[], found: readonly Scored[]): Pair[] {
  const byPlace = new Map(found.map((mention) => [place(mention), mention]));
  return gold.flatMap((mention) => {
    const partner = byPlace.get(place(mention));
    return partner === undefined ? [] : [[mention, partner] as const];
  });
}

/** The pairs whose shared part is at least half of their union; each mention is in one pair at the most. */
export function overlapping(gold: readonly Scored[], found: readonly Scored[]): Pair[] {
  // Two spans that share half of their union can have no third between them, so the first that fits is the only one.
  const free = new Set(found);
  return gold.flatMap((mention) => {
    const partner = found.find((other) => free.has(other) && sharedPart(mention, other) >= 0.5);
    if (partner === undefined) return [];
    free.delete(partner);
    return [[mention, partner] as const];
  });
}

/** What two spans share of their union; below 0 where they lie apart. */
export const sharedPart = (a: Scored, b: Scored): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** How many pairs agree on who is meant, under the best one-to-one mapping of found keys onto the gold's. */
export function agreeingKeys(pairs: readonly Pair[]): number {
  const keys = keyMapping(pairs);
  return pairs.filter(([gold, found]) => keys.get(keyOf(gold)) === keyOf(found)).length;
}

const keyOf = ({ value }: Scored): string => String(value['key']);

/** The found key that stands for each key of the gold, so that most pairs agree. */
export function keyMapping(pairs: readonly Pair[]): Map<string, string> {
  if (pairs.length === 0) return new Map();
  const [golds, founds] = ([0, 1] as const).map((side) => [...new Set(pairs.map((pair) => keyOf(pair[side])))]);
  const together = (golds ?? []).map((gold) =>
    (founds ?? []).map((found) => pairs.filter((pair) => keyOf(pair[0]) === gold && keyOf(pair[1]) === found).length),
  );
  // The assignment costs least where most pairs agree.
  const chosen = munkres(together.map((row) => row.map((count) => -count)));
  return new Map(
    chosen
      .filter(([row, column]) => (together[row]?.[column] ?? 0) > 0)
      .map(([row, column]) => [golds?.[row] ?? '', founds?.[column] ?? '']),
  );
}
