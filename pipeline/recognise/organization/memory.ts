import type { Token } from '../../arabic/token.js';
import type { Context } from '../rule.js';
import type { Stretch } from './candidate.js';
import { isDefinite, wordOf } from './word.js';

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
export function* rememberedIn(
  context: Context,
  certain: readonly Stretch[],
  doubtful: readonly Stretch[],
): Generator<Stretch> {
  const [byNoun, byStart] = namesOf(certain, context);
  for (let sentence = 0; sentence < context.sentences.length; sentence++) {
    const tokens = context.sentences[sentence] ?? [];
    for (let start = 0; start < tokens.length; start++) {
      const [noun, next] = [tokens[start], tokens[start + 1]];
      if (noun === undefined || next === undefined || !noun.tags.has('BodyHead')) continue;
      for (const name of byStart.get(`${wordOf(noun)} ${wordOf(next)}`) ?? []) {
        const end = start + name.words.length;
        if (isAt(tokens, start, name)) yield { sentence, start, end, rule: '<name found elsewhere>', confidence: 0.7 };
      }
    }
  }
  for (const stretch of doubtful) {
    const words = (context.sentences[stretch.sentence] ?? []).slice(stretch.start, stretch.end).map(wordOf);
    const length = Math.max(0, ...(byNoun.get(words[0] ?? '') ?? []).map((name) => commonWords(words, name.words)));
    const end = stretch.start + length;
    if (length > fewestWords) yield { ...stretch, end, rule: '<name found elsewhere, shortened>', confidence: 0.6 };
  }
}

/** The names of two words or more, each once, by their noun, and by their first two words. */
function namesOf(
  stretches: readonly Stretch[],
  { sentences }: Context,
): readonly [Map<string, Name[]>, Map<string, Name[]>] {
  const names = new Map<string, Name>();
  for (const { sentence, start, end } of stretches) {
    const tokens = (sentences[sentence] ?? []).slice(start, end);
    const words = tokens.map(wordOf);
    if (words.length >= fewestWords) names.set(words.join(' '), { words, isDefinite: isDefinite(tokens[0]) });
  }
  const [byNoun, byStart] = [new Map<string, Name[]>(), new Map<string, Name[]>()];
  for (const name of names.values()) {
    const [noun = '', next = ''] = name.words;
    byNoun.set(noun, [...(byNoun.get(noun) ?? []), name]);
    byStart.set(`${noun} ${next}`, [...(byStart.get(`${noun} ${next}`) ?? []), name]);
  }
  return [byNoun, byStart];
}

/** A name of two words has its article again; a longer one is known without (`أول منتدى عالمي حول …`). */
const isAt = (tokens: readonly Token[], start: number, { words, isDefinite: hasArticle }: Name): boolean =>
  (words.length > fewestWords || isDefinite(tokens[start]) === hasArticle) &&
  words.every((word, i) => tokens.slice(start + i, start + i + 1).some((token) => wordOf(token) === word));

/** How many of the first words stand, in their order, in a longer name. */
function commonWords(words: readonly string[], name: readonly string[]): number {
  let at = 0;
  for (const word of name) if (word === words[at]) at++;
  return at;
}
