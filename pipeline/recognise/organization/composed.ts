import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import { plurals } from './lexicon.js';
import { normalAt, wordAt, type Sentence } from './sentence.js';
import { isDefinite } from './word.js';

/** After an adjective of several words: `متعددة التخصصات`, `دون الإقليمي`, `الرفيع المستوى`, `المشتركة بين الوزارات`. */
export function composedEnd(sentence: Sentence, at: number): number | undefined {
  const [word, next] = [wordAt(sentence, at), wordAt(sentence, at + 1)];
  const isManifold = manifold.has(word) && !isDefinite(sentence.tokens[at]) && isDefinite(sentence.tokens[at + 1]);
  if (isManifold || (high.has(word) && next === level)) return at + 2;
  // `المكتب دون الإقليمي`.
  if (normalAt(sentence, at) === below && levels.has(next)) return at + 2;
  const isShared = shared.has(word) && normalAt(sentence, at + 1) === 'بين' && plurals.has(wordAt(sentence, at + 2));
  return isShared ? at + 3 : undefined;
}

const manifold = foldedSet('متعدد متعددة');
const high = foldedSet('رفيع رفيعة');
const shared = foldedSet('مشترك مشتركة');
const [level, below] = ['مستوى', 'دون'].map(fold);
const levels = foldedSet('إقليمي إقليمية وطني وطنية');
