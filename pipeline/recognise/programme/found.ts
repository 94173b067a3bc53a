import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import type { Context } from '../rule.js';

/** A name in a sentence; `span` is in indexes of its tokens. */
export interface Found {
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
  readonly key?: string;
}

/** One way to find a name that begins at a token. */
export type Search = (sentence: readonly Token[], at: number, context: Context) => Found | undefined;
/** One way to find all names that begin there. */
export type SearchAll = (...given: Parameters<Search>) => Found | readonly Found[] | undefined;
