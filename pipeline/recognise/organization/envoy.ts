import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { knownBodyEnd, knownPlaceEnd, normalAt, wordAt, type Sentence } from './sentence.js';

const envoys = foldedSet('ممثل ممثلة مبعوث مبعوثة مفوض مفوضة منسق منسقة مقرر مقررة');

/** `الممثل الأعلى للاتحاد الأوروبي للشؤون الخارجية`: what an envoy has in his care. */
export const isOfOffice = (sentence: Sentence, at: number): boolean =>
  isOf(sentence, at) && [at - 1, at - 2].some((i) => envoys.has(wordAt(sentence, i)));

const [secretary, general] = [fold('أمين'), fold('عام')];
const whither = foldedSet('إلى لدى في ل');

/** `مكتب المبعوث الخاص للأمين العام للأمم المتحدة إلى اليمن`: whose envoy it is, and where. */
export function envoyEnd(sentence: Sentence, noun: Token, at: number): number {
  if (!envoys.has(noun.bare)) return at;
  let end =
    isOf(sentence, at) && wordAt(sentence, at) === secretary && wordAt(sentence, at + 1) === general ? at + 2 : at;
  end = (isOf(sentence, end) ? knownBodyEnd(sentence, end) : undefined) ?? end;
  const place = whither.has(normalAt(sentence, end)) ? end + 1 : isOf(sentence, end) ? end : undefined;
  return (place === undefined ? undefined : knownPlaceEnd(sentence, place)) ?? end;
}

const isOf = ({ tokens }: Sentence, at: number): boolean => tokens[at]?.tags.has('Li') === true;
