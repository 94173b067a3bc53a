interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The longest first, those of one length as they came. Lengths are few, so each has a shelf: nothing is compared. */
export function longestFirst<S extends Stretch>(stretches: readonly S[]): S[] {
  const shelves: S[][] = [];
  for (const stretch of stretches) (shelves[stretch.end - stretch.start] ??= []).push(stretch);
  return Object.values(shelves).reverse().flat();
}

/** In order of place, those of one place as they came. Sentences are in order already, so that few are compared. */
export function inOrder<S extends Stretch & { readonly sentence: number }>(found: readonly S[]): S[] {
  const sentences: S[][] = [];
  for (const one of found) (sentences[one.sentence] ??= []).push(one);
  return sentences.flatMap((ofOne) => ofOne.sort((a, b) => a.start - b.start || a.end - b.end));
}
