import type { Token } from '../../arabic/token.js';
import { rangeEndAfter } from '../numeral/range.js';
import type { Match } from '../rule.js';
import { hasArticle, isCountable } from '../numeral/countable.js';
import { mayBeContract } from '../numeral/time-units.js';
import { isMeasureSign, isNumbered, measureAt, nounOf } from './noun.js';

/** What a number counts. */
export interface Counted {
  readonly unit: string;
  readonly measure?: string;
}

/** The noun after a number: `20 مشروعا`, `(5) أعضاء`, `تسعة من دول`, `3 إلى [5] محاور`. */
export function nounAfter(
  { sentence, span: [start, end] }: Pick<Match, 'sentence' | 'span'>,
  number: Token,
): Counted | undefined {
  const at = sentence[end]?.normal === ')' ? end + 1 : end;
  const noun = sentence[at];
  if (noun !== undefined && isMeasureSign(sentence, at)) return counted(sentence, at, noun, number);
  const isNoun = noun !== undefined && (mayBeContract(noun.normal) || isCountable(noun));
  if (isNoun && !hasArticle(noun)) return isDefiniteFew(number) ? undefined : counted(sentence, at, noun, number);
  // `النسخة 2.1 من الدليل`
  if (noun?.normal !== 'من' || sentence[start - 1]?.tags.has('Session') === true) return undefined;
  const whole = sentence[at + 1];
  // `3 من المرسوم` is an article, `3 من المراسيم` and `3 من قرارات المجلس` count.
  const isPart = whole !== undefined && isNumbered(whole) && hasArticle(whole) && !isPlural(whole);
  return isCountable(whole) && !isPart && !whole.tags.has('Label') && !whole.tags.has('LabelPlural')
    ? counted(sentence, at + 1, whole, number)
    : undefined;
}

// `الأربع ورقة`: three to ten with the article follow their noun.
const isDefiniteFew = ({ tags, number }: Token): boolean =>
  tags.has('Definite') && !tags.has('Digits') && Number(number) <= 10;

/** The noun of the next number of a range or list: `بين [10] و15 عضوا`. */
export function nounOfNext(match: Match): Counted | undefined {
  const { sentence, span } = match;
  const isBracketed = sentence[span[0] - 1]?.normal === '(' && sentence[span[1]]?.normal === ')';
  const end = isBracketed ? span[1] + 1 : span[1];
  const second = sentence[end]?.normal === 'او' ? end + 1 : rangeEndAfter(sentence, end);
  const number = second === undefined ? undefined : sentence[second];
  // One token for و or إلى, one more for a cue: بين 20 وأكثر من 30 عضوا.
  if (second === undefined || second > end + 2 || number === undefined) return undefined;
  // `خمسة (5) إلى سبعة (7) أعضاء`
  const at = isBracketed && sentence[second + 1]?.normal === '(' ? second + 2 : second;
  return nounAfter({ sentence, span: [at, at + 1] }, number);
}

function counted(sentence: readonly Token[], at: number, noun: Token, number: Token): Counted {
  const rest = Number(number.number) % 100;
  const measure = measureAt(sentence, at);
  // `2.4 فردا`: after a fraction, too, one noun stands in the accusative.
  const isAccusative = (rest >= 11 && rest <= 99) || !Number.isInteger(rest) || measure !== undefined;
  return { unit: nounOf(noun, isAccusative), ...(measure !== undefined && { measure }) };
}

export const isPlural = ({ tags, normal }: Token): boolean => tags.has('PluralNoun') || /.{3}ات$/u.test(normal);

/** The noun that the word between it and the number belongs to: `الدول العربية الثلاث`, `وزراء الخارجية الستة`. */
function chiefOf(sentence: readonly Token[], at: number): Token | undefined {
  const [noun, word] = [sentence[at - 1], sentence[at]];
  if (noun === undefined || word === undefined) return undefined;
  const isAdjective = !word.tags.has('PluralNoun') && /[يه]$/u.test(word.normal);
  const isChief = hasArticle(noun)
    ? isPlural(noun) || (isAdjective && isCountable(noun))
    : isPlural(noun) && isCountable(noun) && !isPlural(word);
  return isChief ? noun : undefined;
}

/** The noun before a number that agrees with it: `الدول الثلاثة`, `الدول 7`. */
export function nounBefore({ sentence, span: [start] }: Match, number: Token): Counted | undefined {
  const [earlier, noun] = [sentence[start - 2], sentence[start - 1]];
  if (noun === undefined || !(noun.tags.has('Li') || isCountable(noun))) return undefined;
  // `اليوم الوطني الـ22`
  if (earlier !== undefined && earlier.tags.has('TimeUnit') && hasArticle(earlier)) return undefined;
  if (noun.tags.has('Session') || noun.tags.has('Label') || noun.tags.has('WeakLabel')) return undefined;
  const isDigits = number.tags.has('Digits');
  const isAgreeing = number.tags.has('Definite')
    ? hasArticle(noun) && (!number.tags.has('Ordinal') || isPlural(noun))
    : isDigits && hasArticle(noun) && isPlural(noun);
  return isAgreeing ? { unit: nounOf(chiefOf(sentence, start - 1) ?? noun, false) } : undefined;
}
