import type { Token } from '../../arabic/token.js';
import { causeEnd } from './cause.js';
import { seatEnd } from './ending.js';
import { fieldsEnd } from './fields.js';
import type { Head } from './heads.js';
import { adjectivesEnd } from './phrase.js';
import { normalAt, type Sentence } from './sentence.js';
import { isDefinite, isFeminine } from './word.js';

/** `مركز الملك فهد الثقافي`, `مؤسسة محمد السادس للتضامن`: after the person, its adjectives or its cause. */
export function personalEnd(sentence: Sentence, noun: Token, head: Head, person: number): number {
  const family = sentence.tokens[person];
  // `جمعية الشيخ طاهر الزاوي`: a masculine word is the person's, and not the association's.
  const isFamily = isFeminine(noun) && isDefinite(family) && family !== undefined && !isFeminine(family);
  let described = adjectivesEnd(sentence, isFamily ? person + 1 : person, [noun]);
  // `مستشفى الملك فهد العام المصابين`: no plural describes one.
  while (described > person && /ين$|ون$/u.test(normalAt(sentence, described - 1))) described--;
  const end = described > person && head.fields === true ? fieldsEnd(sentence, described) : described;
  return seatEnd(sentence, head.cause === true ? causeEnd(sentence, end, false) : end, head.seat === true, false);
}
