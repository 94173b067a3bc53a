import { hash } from 'node:crypto';
import { fold } from '../arabic/fold.js';
import type { Mention, Span } from '../model.js';
import type { Candidate } from './rule.js';

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
  // A sentence is folded and hashed once, however many mentions it holds.
  const contexts = new Map<number, string>();
  const equals = new Map<string, number>();
  return [...found].sort(order).map(({ kind, sentence, start, end, value, rule, confidence }) => {
    const text = source.slice(start, end);
    let context = contexts.get(sentence);
    if (context === undefined) {
      context = hash('sha256', fold(source.slice(...(sentences[sentence] ?? [start, end]))));
      contexts.set(sentence, context);
    }
    const identity = [document, kind, fold(text), context].join('\n');
    const number = equals.get(identity) ?? 0;
    equals.set(identity, number + 1);
    const id = `${kind}-${hash('sha256', `${identity}\n${String(number)}`).slice(0, 16)}`;
    return { id, kind, start, end, text, value, rule, confidence } as Mention;
  });
}
