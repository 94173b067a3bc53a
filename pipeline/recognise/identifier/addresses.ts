import type { Candidate, Context } from '../rule.js';

const beginnings = new Set(['http', 'https', 'www']);

/** Web addresses, from their beginning to the next space: `%20` in one is no share. */
export function addresses({ sentences, places }: Context): Candidate<'identifier'>[] {
  return Array.from(places.get('Latin')).flatMap((at) => {
    const n = places.sentences[at] ?? 0;
    const start = at - (places.starts[n] ?? 0);
    const sentence = sentences[n] ?? [];
    const first = sentence[start];
    if (first === undefined || !beginnings.has(first.normal)) return [];
    const next = sentence.findIndex((token, i) => i > start && token.joint === 'spaced');
    const end = next === -1 ? sentence.length : next;
    const tokens = [start, end] as const;
    const place = { start: first.start, end: sentence[end - 1]?.end ?? first.end };
    return [{ kind: 'identifier', sentence: n, tokens, ...place, value: {}, rule: '<web address>', confidence: 1 }];
  });
}
