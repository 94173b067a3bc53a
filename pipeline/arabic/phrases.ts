import { cardinalWord, isDefinite } from './numeral-words.js';
import { addTags, Token, wordOf } from './token.js';
import { trait } from './trait.js';
import type { Phrase, Vocabulary } from './vocabulary.js';

/** Makes one token of each phrase of the vocabulary (`كانون الثاني`, `في المائة`), tagged as the phrase; the list itself is shortened. */
export function joinPhrases(tokens: Token[], vocabulary: Vocabulary, source: string): Token[] {
  let length = 0;
  for (let i = 0; i < tokens.length;) {
    const first = tokens[i];
    if (first === undefined) break;
    const phrase = begins(first) ? phraseAt(tokens, i, vocabulary.phrases(first.normal)) : undefined;
    const last = phrase && tokens[i + phrase.words.length - 1];
    if (phrase === undefined || last === undefined) {
      tokens[length++] = first;
      i++;
      continue;
    }
    const tags = first.tags.has('Li') ? addTags(phrase.tags, 'Li') : phrase.tags;
    const normal = phrase.words.join(' ');
    tokens[length++] = new Token(source, wordOf(normal, normal, tags), first.start, last.end, first.joint);
    i += phrase.words.length;
  }
  tokens.length = length;
  return tokens;
}

const begins = trait(({ tags }) => tags.has('Begins'));

function phraseAt(tokens: readonly Token[], at: number, phrases: readonly Phrase[]): Phrase | undefined {
  // Most phrases differ from the text in their second word.
  const second = tokens[at + 1]?.bare;
  for (const phrase of phrases) if (phrase.words[1] === second && isPhraseAt(tokens, at, phrase)) return phrase;
  return undefined;
}

const isPhraseAt = (tokens: readonly Token[], at: number, { words }: Phrase): boolean =>
  words.every((word, j) => tokens[at + j]?.bare === word && !isNumeral(tokens, at + j, tokens[at - 1]));

/** `في مئة وثمانين مركزا`: without its article a hundred says how many, unless another stands before the phrase (`20 في مئة`). */
const isNumeral = (tokens: readonly Token[], at: number, before: Token | undefined): boolean =>
  tokens[at] !== undefined &&
  cardinalWord(tokens[at].normal)?.role === 'hundred' &&
  !isDefinite(tokens[at].normal) &&
  (before?.tags.has('Numeral') !== true || tokens[at + 1]?.tags.has('And') === true);
