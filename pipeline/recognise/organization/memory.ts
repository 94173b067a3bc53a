import type { Token } from '../../arabic/token.js';
import type { Context } from '../rule.js';
import type { Stretch } from './candidate.js';
import { isDefinite, isOpen, wordOf } from './word.js';

/** A name that the document has shown to be a body's. */
interface Name {
  readonly words: readonly string[];
  readonly isDefinite: boolean;
}

const fewestWords = 2;

/**
 * Names that the document has shown to be a body's, where they come again and their form alone would not show it; doubtful names that
 * shorten such a one.
 */
export function rememberedIn(
  context: Context,
  certain: readonly Stretch[],
  doubtful: readonly Stretch[],
): readonly Stretch[] {
  const { sentences, places } = context;
  const found: Stretch[] = [];
  const names = namesOf(certain, context);
  places.visit(['BodyHead'], (sentence, start) => {
    const tokens = sentences[sentence] ?? [];
    const [noun, next] = [tokens[start], tokens[start + 1]];
    if (noun === undefined || next === undefined) return;
    for (const name of names.get(wordOf(noun))?.get(wordOf(next)) ?? []) {
      const end = start + name.words.length;
      if (isAt(tokens, start, name))
        found.push({ sentence, start, end, rule: '<name found elsewhere>', confidence: 0.7 });
    }
  });
  for (const stretch of doubtful) {
    const words = (sentences[stretch.sentence] ?? []).slice(stretch.start, stretch.end).map(wordOf);
    let length = 0;
    for (const ofTwo of names.get(words[0] ?? '')?.values() ?? [])
      for (const name of ofTwo) length = Math.max(length, commonWords(words, name.words));
    const end = stretch.start + length;
    const last = sentences[stretch.sentence]?.[end - 1];
    if (length > fewestWords && last !== undefined && isOpen(last))
      found.push({ ...stretch, end, rule: '<name found elsewhere, shortened>', confidence: 0.6 });
  }
  return found;
}

/** The names of two words or more, each once, by their first word and by their second. */
function namesOf(
  stretches: readonly Stretch[],
  { sentences }: Context,
): ReadonlyMap<string, ReadonlyMap<string, readonly Name[]>> {
  const names = new Map<string, Name>();
  for (const { sentence, start, end } of stretches) {
    const tokens = (sentences[sentence] ?? []).slice(start, end);
    const words = tokens.map(wordOf);
    if (words.length >= fewestWords) names.set(words.join(' '), { words, isDefinite: isDefinite(tokens[0]) });
  }
  const byNoun = new Map<string, Map<string, Name[]>>();
  for (const name of names.values()) {
    const [noun = '', next = ''] = name.words;
    const ofNoun = byNoun.get(noun) ?? new Map<string, Name[]>();
    ofNoun.set(next, [...(ofNoun.get(next) ?? []), name]);
    byNoun.set(noun, ofNoun);
  }
  return byNoun;
}

/** A name of two words has its article again; a longer one is known without (`أول منتدى عالمي حول …`). */
const isAt = (tokens: readonly Token[], start: number, { words, isDefinite: hasArticle }: Name): boolean =>
  (words.length > fewestWords || isDefinite(tokens[start]) === hasArticle) &&
  words.every((word, i) => tokens[start + i]?.bare === word);

/** How many of the first words stand, in their order, in a longer name. */
function commonWords(words: readonly string[], name: readonly string[]): number {
  let at = 0;
  for (const word of name) if (word === words[at]) at++;
  return at;
}
