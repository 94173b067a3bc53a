import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Context } from '../rule.js';
import { commonObjects, genericObjects } from './lexicon.js';
import type { Found } from './found.js';
import { isDefinite, isVerb, isWord } from './words.js';

const common = new Set([...genericObjects, ...commonObjects].map(fold));
const adjective = /(?:ي|يه|وي|ويه|يا)$/u;

/** Projects that bear one plain word (`مشروع تواصل`): told from general phrases by coming again in the document, each time without an object. */
export function repeatedNames({
  sentences,
  places,
}: Context): (sentence: readonly Token[], at: number) => Found | undefined {
  const counts = new Map<string, number>();
  places.visit(['UndertakingHead'], (n, at) => {
    const name = plainName(sentences[n] ?? [], at);
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return (sentence, at) => {
    const name = plainName(sentence, at);
    return name !== undefined && (counts.get(name) ?? 0) > 1
      ? { span: [at, at + 2], rule: '<head> <word>, twice', confidence: 0.5 }
      : undefined;
  };
}

function plainName(sentence: readonly Token[], at: number): string | undefined {
  const [head, word, next] = [sentence[at], sentence[at + 1], sentence[at + 2]];
  if (head?.tags.has('UndertakingHead') !== true || isDefinite(head) || !isWord(word)) return undefined;
  if (
    isDefinite(word) ||
    word.number !== undefined ||
    common.has(word.normal) ||
    adjective.test(word.normal) ||
    isVerb(word, next)
  )
    return undefined;
  return next !== undefined && goesOn(next, sentence[at + 3]) ? undefined : `${head.normal} ${word.normal}`;
}

/** True where the phrase goes on after its second word; a verb, a relative clause or a preposition of place ends it. */
function goesOn(next: Token, after: Token | undefined): boolean {
  if (next.tags.has('Li') || next.normal === 'ل') return true;
  return isWord(next) && !next.tags.has('Relative') && !next.tags.has('Preposition') && !isVerb(next, after);
}
