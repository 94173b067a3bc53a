import { fold } from '../../arabic/fold.js';
import { causeEnd, chargeEnd, isCharged } from './cause.js';
import { normalAt, type Sentence } from './sentence.js';

const beside = fold('لدى');
const longest = 14;

/** `كتابة الدولة لدى وزير التجهيز والماء المكلفة بالماء`, `وزارة الدولة للإعلام`: after that with which a department of state is charged. */
export function departmentEnd(sentence: Sentence, at: number): number {
  if (normalAt(sentence, at) !== beside) return causeEnd(sentence, at, false);
  for (let end = at + 2; end < at + longest; end++) if (isCharged(sentence, end)) return chargeEnd(sentence, end) ?? at;
  return at;
}
