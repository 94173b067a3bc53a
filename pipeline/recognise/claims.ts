import type { Span } from '../model.js';
import type { Places } from './places.js';

/** The tokens that the mentions of one layer have taken. */
export interface Claims {
  has(place: number): boolean;
  isFree(sentence: number, span: Span): boolean;
  take(sentence: number, span: Span): void;
}

export function claims({ length, starts }: Pick<Places, 'length' | 'starts'>): Claims {
  const taken = new Uint8Array(length);
  return {
    has: (place) => taken[place] === 1,
    isFree(sentence, [start, end]) {
      const first = starts[sentence] ?? 0;
      for (let i = first + start; i < first + end; i++) if (taken[i] === 1) return false;
      return true;
    },
    take(sentence, [start, end]) {
      const first = starts[sentence] ?? 0;
      taken.fill(1, first + start, first + end);
    },
  };
}
