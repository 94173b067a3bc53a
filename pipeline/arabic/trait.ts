import type { Word } from './token.js';

const mostTraits = 31;
let traits = 0;

/** A question about a word whose answer is the same wherever the word stands: each word is asked once, and remembers it. */
export function trait(isTrue: (word: Word) => boolean): (token: { readonly word: Word }) => boolean {
  if (traits === mostTraits) throw new Error(`Unexpected trait, expected at most ${String(mostTraits)}`);
  const bit = 1 << traits++;
  return ({ word }) => {
    if ((word.asked & bit) === 0) {
      word.asked |= bit;
      if (isTrue(word)) word.traits |= bit;
    }
    return (word.traits & bit) !== 0;
  };
}
