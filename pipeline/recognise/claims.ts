import type { Span } from '../model.js';

/** The tokens that the mentions of one layer have taken. */
export interface Claims {
  isFree(sentence: number, span: Span): boolean;
  take(sentence: number, span: Span): void;
}

// More tokens than a sentence can have, so that sentence and token make one number.
const longestSentence = 1 << 20;

export function claims(): Claims {
  const taken = new Set<number>();
  return {
    isFree(sentence, [start, end]) {
      if (taken.size === 0) return true;
      for (let i = start; i < end; i++) if (taken.has(sentence * longestSentence + i)) return false;
      return true;
    },
    take(sentence, [start, end]) {
      for (let i = start; i < end; i++) taken.add(sentence * longestSentence + i);
    },
  };
}
