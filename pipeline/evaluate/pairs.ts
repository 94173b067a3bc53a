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

const sharedPart = (a: Scored, b: Scored): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** How many pairs agree on who is meant, under the best one-to-one mapping of found keys onto the gold's. */
export function agreeingKeys(pairs: readonly Pair[]): number {
  const keys = (side: 0 | 1): string[] => [...new Set(pairs.map((pair) => String(pair[side].value['key'])))];
  const [golds, founds] = [keys(0), keys(1)];
  if (pairs.length === 0) return 0;
  const together = golds.map((gold) =>
    founds.map(
      (found) =>
        pairs.filter((pair) => String(pair[0].value['key']) === gold && String(pair[1].value['key']) === found).length,
    ),
  );
  // The assignment costs least where most pairs agree.
  const chosen = munkres(together.map((row) => row.map((count) => -count)));
  return chosen.reduce((sum, [row, column]) => sum + (together[row]?.[column] ?? 0), 0);
}
