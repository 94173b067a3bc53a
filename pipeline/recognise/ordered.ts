interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The longest first, those of one length as they came. Lengths are few, so each has a shelf: nothing is compared. */
export function longestFirst<S extends Stretch>(stretches: readonly S[]): S[] {
  const shelves: S[][] = [];
  for (const stretch of stretches) (shelves[stretch.end - stretch.start] ??= []).push(stretch);
  const ordered: S[] = [];
  for (const shelf of Object.values(shelves).reverse()) for (const stretch of shelf) ordered.push(stretch);
  return ordered;
}

/** In order of place, those of one place as they came. Each is put in its place among the few of its sentence. */
export function inOrder<S extends Stretch & { readonly sentence: number }>(found: readonly S[]): S[] {
  const last = found.reduce((number, { sentence }) => Math.max(number, sentence), 0);
  const sentences = Array.from({ length: last + 1 }, (): S[] => []);
  for (const one of found) put(one, sentences[one.sentence] ?? []);
  const ordered: S[] = [];
  for (const ofOne of sentences) for (const one of ofOne) ordered.push(one);
  return ordered;
}

function put<S extends Stretch>(one: S, list: S[]): void {
  let at = list.length;
  for (let before = list[at - 1]; before !== undefined && isBefore(one, before); before = list[at - 1]) {
    list[at] = before;
    at--;
  }
  list[at] = one;
}

const isBefore = (a: Stretch, b: Stretch): boolean => a.start < b.start || (a.start === b.start && a.end < b.end);
