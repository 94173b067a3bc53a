import type { Claim, Claims } from './claims.js';
import type { Span } from '../model.js';
import type { Context, Sentence } from './context.js';
import { agree } from './dates.js';

/** Tells where two places of a text say of one thing, in one field, what cannot both be so: dates that do not agree, other numbers. */
export function tellConflicts<F>(
  claims: Claims<F>,
  fields: readonly (keyof F & string)[],
  name: string,
  rule: string,
  context: Pick<Context, 'message'>,
): void {
  for (const field of fields) {
    const list: readonly Claim<F[keyof F & string]>[] = claims[field] ?? [];
    const [first] = list;
    const other = first && list.find(({ value }) => !isSame(value, first.value));
    if (first === undefined || other === undefined) continue;
    context.message(
      `Unexpected ${field} \`${String(other.value)}\` of \`${name}\`, expected \`${String(first.value)}\` as at ${String(placeOf(first))}; the better supported one stands`,
      placeOf(other),
      rule,
    );
  }
}

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'string' && typeof b === 'string' && agree(a, b));

/** Where in the source the claim is made. */
function placeOf({ support }: Claim<unknown>): number {
  const starts = support.map((item) => ('id' in item ? item.start : item[0]));
  return starts.length === 0 ? 0 : Math.min(...starts);
}

/** What is told of at some places, and when it is said to be. */
interface Dated {
  readonly anchors: readonly { readonly sentence: Sentence; readonly tokens: Span }[];
  readonly name: string;
  readonly date: string;
}

/** Tells of two that are named alike and dated otherwise: they are kept apart. */
export function tellDates(one: Dated, other: Dated, rule: string, context: Pick<Context, 'message'>): void {
  const [at, there] = [startOf(one), startOf(other)];
  context.message(
    `Unexpected date \`${one.date}\` of \`${one.name}\`, expected \`${other.date}\` as at ${String(there)}; kept apart`,
    at,
    rule,
  );
}

const startOf = ({ anchors: [first] }: Dated): number => first?.sentence.tokens[first.tokens[0]]?.start ?? 0;
