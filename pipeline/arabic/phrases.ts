import { addTags, type Token } from './token.js';
import type { Vocabulary } from './vocabulary.js';

/** Makes one token of each phrase of the vocabulary (`كانون الثاني`, `في المائة`), tagged as the phrase. */
export function joinPhrases(tokens: readonly Token[], vocabulary: Vocabulary, source: string): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const first = tokens[i];
    if (first === undefined) break;
    const phrase = !first.tags.has('Begins')
      ? undefined
      : vocabulary.phrases(first.normal).find(({ words }) => words.every((word, j) => matches(tokens[i + j], word)));
    const last = phrase && tokens[i + phrase.words.length - 1];
    if (phrase === undefined || last === undefined) {
      joined.push(first);
      i++;
      continue;
    }
    const tags = first.tags.has('Li') ? addTags(phrase.tags, 'Li') : phrase.tags;
    const normal = phrase.words.join(' ');
    joined.push({ ...first, text: source.slice(first.start, last.end), normal, bare: normal, tags, end: last.end });
    i += phrase.words.length;
  }
  return joined;
}

const matches = (token: Token | undefined, word: string): boolean => token?.bare === word;
