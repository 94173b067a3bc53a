import type { Token } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import type { Extent } from './extent.js';

/** True where an acronym in brackets is that of the programme, and not that of the last party or of a body in its name. */
export const hasOwnAcronym = (sentence: readonly Token[], head: number, extent: Extent, names: Names): boolean =>
  !extent.hasParties && isAcronymBracket(sentence, extent.end) && !endsInBody(sentence, head, extent, names);

/** `مبادرة مشتركة لمنظمة … (OECD)`: the acronym is that of the body; of `نموذج محاكاة الأمم المتحدة (CIMUN)` it is not. */
const endsInBody = (sentence: readonly Token[], head: number, { end, endsInName }: Extent, names: Names): boolean =>
  endsInName &&
  sentence
    .slice(head + 1, end)
    .some(
      ({ tags }, at) => tags.has('Preposition') && names.organizations.longest(sentence, head + 2 + at)?.end === end,
    );

/** `(IRAM)`, with its years `(IRAM 2014-2017)`, or after a digit `(3RF)`. */
function isAcronymBracket(sentence: readonly Token[], at: number): boolean {
  if (sentence[at]?.normal !== '(') return false;
  const letters = /^\d$/u.test(sentence[at + 1]?.normal ?? '') ? at + 2 : at + 1;
  if (!/^\p{Lu}(?:[\p{Lu}\d]+|\p{L}{1,5}\p{Lu}+)$/u.test(sentence[letters]?.text ?? '')) return false;
  let close = letters + 1;
  while (/^(?:\d{4}|[-–/])$/u.test(sentence[close]?.normal ?? '')) close++;
  return sentence[close]?.normal === ')';
}
