import type { Values } from '../../schemas.js';
import type { Context, Match } from '../rule.js';

type Test = (match: Match, context: Context) => boolean;
type Production = (match: Match, context: Context) => Values['date'] | undefined;

/** A production for matches that pass a test; the others are refused. */
export const when =
  (test: Test, produce: Production): Production =>
  (match, context) =>
    test(match, context) ? produce(match, context) : undefined;

/** A production that refuses matches of which a test is true. */
export const unless = (test: Test, produce: Production): Production =>
  when((match, context) => !test(match, context), produce);
