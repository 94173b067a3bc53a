import { nameReader } from './arabic/sentences.js';
import { buildVocabulary, type Vocabulary } from './arabic/vocabulary.js';
import { numberWords } from './arabic/numeral-words.js';
import { words } from './arabic/words.js';
import { firstWords, indexNames, type Lexicons, type Names } from './recognise/lexicons.js';
import { recognisers } from './recognise/recognisers.js';

/** All that is known before a text is read. Built once, shared by all documents. */
export interface Knowledge {
  readonly vocabulary: Vocabulary;
  readonly names: Names;
}

export function buildKnowledge(lexicons: Lexicons): Knowledge {
  const vocabulary = buildVocabulary(
    [words, numberWords, ...recognisers.map((recogniser) => recogniser.words)],
    firstWords(lexicons),
  );
  return { vocabulary, names: indexNames(lexicons, nameReader(vocabulary)) };
}
