import type { EventRecord, Role } from '../schemas.js';

/** A record, and the source that states it. */
export interface Stated<R> {
  readonly record: R;
  readonly source: string;
}

/** What the sources say of one field: the better supported value, and each claim where they differ. */
export interface Settled<V> {
  readonly value: V | null;
  /** `field=value@source`; none where the sources agree. */
  readonly claims: readonly string[];
}

/**
 * The value that most sources state, then the surest, then the first; values that agree (`2018` and `2018-12`) count together, and `finer`
 * picks the one that says more.
 */
export function settle<R extends { readonly confidence: number }, V extends string | number>(
  stated: readonly Stated<R>[],
  field: string,
  of: (record: R) => V | null,
  agree: (a: V, b: V) => boolean = (a, b) => a === b,
  finer: (a: V, b: V) => V = (a) => a,
): Settled<V> {
  const sides: { value: V; sources: Set<string>; confidence: number }[] = [];
  const claims = new Set<string>();
  for (const { record, source } of stated) {
    const value = of(record);
    if (value === null) continue;
    claims.add(`${field}=${String(value)}@${source}`);
    const side = sides.find((other) => agree(other.value, value));
    if (side === undefined) sides.push({ value, sources: new Set([source]), confidence: record.confidence });
    else {
      side.value = finer(side.value, value);
      side.sources.add(source);
      side.confidence = Math.max(side.confidence, record.confidence);
    }
  }
  const [best, second] = sides.sort((a, b) => b.sources.size - a.sources.size || b.confidence - a.confidence);
  return { value: best?.value ?? null, claims: second === undefined ? [] : [...claims] };
}

/** The different values of a list, in the order of the sources. */
export const gather = <R, V extends string>(stated: readonly Stated<R>[], of: (record: R) => readonly V[]): V[] => [
  ...new Set(stated.flatMap(({ record }) => of(record))),
];

/** A role as a cell has it, `kind/key`. */
export const cellOf = ({ kind, key }: Role): string => `${kind}/${key}`;
export const cellsOf = (roles: readonly Role[]): string[] => roles.map(cellOf);

/** The end of a row: what it rests on. */
export interface Footing {
  readonly confidence: number;
  readonly evidence: string[];
  readonly mentions: string[];
  /** People have corrected nothing yet. */
  readonly curated: string[];
}

type Based = Pick<EventRecord, 'confidence' | 'evidence' | 'mentions'>;

/** What a row rests on, all sources together; it is as sure as the surest of them. `point` counts code points in the text of a source. */
export function footingOf(
  stated: readonly Stated<Based>[],
  point: (source: string, offset: number) => number,
): Footing {
  const evidence = stated.flatMap(({ record, source }) =>
    Object.entries(record.evidence).flatMap(([field, supports]) =>
      supports.map((support) =>
        typeof support === 'string'
          ? `${field}=${support}`
          : `${field}=${source}@${String(point(source, support.start))}-${String(point(source, support.end))}`,
      ),
    ),
  );
  return {
    confidence: stated.reduce((most, { record }) => Math.max(most, record.confidence), 0),
    evidence: [...new Set(evidence)],
    mentions: [...new Set(stated.flatMap(({ record }) => record.mentions))],
    curated: [],
  };
}
