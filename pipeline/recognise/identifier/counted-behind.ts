import type { Match } from '../rule.js';

/** `للفئة (5-9) سنوات`, `المركز (40) سريرا`: a unit of time, or a noun in the accusative, behind the bracket. */
export function isCountedBehind({ sentence, span: [, end] }: Match): boolean {
  const [close, unit, next] = sentence.slice(end, end + 3);
  if (close?.tags.has('Close') !== true || unit === undefined) return false;
  return unit.tags.has('TimeUnit')
    ? next?.tags.has('Year') !== true
    : /^(?!ال|هذا)\p{L}{2,}ا$/u.test(unit.normal) && unit.tags.size === 0;
}
