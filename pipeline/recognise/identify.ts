import { hash } from 'node:crypto';
import { foldStretch } from '../arabic/fold.js';
import type { Mention, Span } from '../model.js';
import type { Candidate } from './rule.js';

/** A sentence, folded and hashed once, however many mentions it holds. */
interface Context {
  readonly digest: string;
  /** How many mentions of one kind and quote it holds so far. */
  readonly equals: Map<string, number>;
}

const order = (a: Candidate, b: Candidate): number =>
  a.start - b.start || a.end - b.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0);

/**
 * Gives each candidate its id: the kind and 16 hex digits of a hash over document, kind, folded quote, folded sentence, and its number
 * among equals. No offset, value or rule enters, so a corrected value is a changed row and not a new one.
 */
export function identify(
  document: string,
  source: string,
  sentences: readonly Span[],
  found: readonly Candidate[],
): Mention[] {
  let [last, context] = [-1, undefined as Context | undefined];
  // Sentences that say the same share what is counted in them.
  const alike = new Map<string, Context>();
  return [...found].sort(order).map(({ kind, sentence, start, end, value, rule, confidence, time }) => {
    const text = source.slice(start, end);
    // Those of one sentence stand together.
    if (context === undefined || sentence !== last) {
      const digest = hash('sha256', foldStretch(source, ...(sentences[sentence] ?? [start, end])));
      context = alike.get(digest) ?? { digest, equals: new Map() };
      last = sentence;
      alike.set(digest, context);
    }
    const quote = `${kind}\n${foldStretch(source, start, end)}`;
    const number = context.equals.get(quote) ?? 0;
    context.equals.set(quote, number + 1);
    const digest = hash('sha256', `${document}\n${quote}\n${context.digest}\n${String(number)}`);
    const id = `${kind}-${digest.slice(0, 16)}`;
    const mention = { id, kind, start, end, text, value, rule, confidence };
    return (time === undefined ? mention : { ...mention, time }) as Mention;
  });
}
