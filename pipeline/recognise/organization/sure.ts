import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Names } from '../lexicons.js';
import { nisbaStem } from '../nisba-stem.js';
import { headOf, type Head } from './heads.js';
import { fundsThatAct, generic, portfolios, wholes } from './lexicon.js';

const fewestWords = 2;
const offices = foldedSet('مكتب بعثة ممثلية سفارة فرع');
const transitional = foldedSet('انتقالي انتقالية');
const high = new Set(['سامي', 'سامية'].map(fold));

/** Whether a noun with its article and adjectives shows a body by its form; `isLonger`: more follows the adjectives. */
export function isSureDescription(head: Head, adjectives: readonly string[], isLonger: boolean, names: Names): boolean {
  if (head.sense === 'commissioner') return adjectives.some((word) => high.has(word));
  if (head.sense === 'fund')
    return adjectives.some((word) => fundsThatAct.has(word) || names.demonyms.has(nisbaStem(word)));
  if (head.sense === 'process') return false;
  if (adjectives.length < (head.adjectives ?? 1)) return false;
  if (isLonger) return true;
  if (head.sense === 'act' || head.sense === 'desk') return false;
  if (head.sense === 'firm' && adjectives.length < fewestWords) return false;
  // `المجلس العسكري الانتقالي`: of a state on its way.
  if (adjectives.length > 1 && adjectives.some((word) => transitional.has(word))) return true;
  if (adjectives.every((word) => generic.has(word))) return false;
  return head.weak !== true || adjectives.some((word) => isTelling(word, names));
}

/** Of a people, a realm or the whole: against adjectives of any department (`الشركة التجارية`). */
export function isTelling(word: string, { demonyms }: Names): boolean {
  const stem = nisbaStem(word);
  return wholes.has(stem) || demonyms.has(stem);
}

/** `صندوق الاستثمار الفلسطيني`. */
const isOfNation = (words: readonly string[], demonyms: Names['demonyms']): boolean =>
  words.length > fewestWords && demonyms.has(nisbaStem(words.at(-1) ?? ''));

const network = fold('شبكة');

/** `منظومة الأمم المتحدة`: all bodies of it. */
const system = fold('منظومة');

/** Whether a noun in construct shows a body by its form; `words`: all of the name. */
export function isSureConstruct(
  head: Head,
  words: readonly string[],
  names: 'body' | 'place' | undefined,
  { demonyms }: Names,
): boolean {
  if (head.sense === 'process') return names === 'body' && words[0] === system;
  if (head.sense === 'fund')
    return names === 'body' || words.some((word) => fundsThatAct.has(word)) || isOfNation(words, demonyms);
  if (isUnit(words)) return true;
  // `شعبة الاقتصاد`: what one studies, too.
  if (words[0] === division) return false;
  if (head.sense === 'act')
    return (
      words[0] !== pole &&
      words.length > fewestWords &&
      (words.some((word) => portfolios.has(word)) || isService(words))
    );
  // `شبكة الستاغ`: what a body has laid.
  if (words[0] === network && names === 'body') return false;
  if (head.sense === 'presidency' || names !== undefined) return true;
  // `مكتب البنك`: of a body that is named elsewhere.
  if (words.length === fewestWords && offices.has(words[0] ?? '') && headOf.has(words[1] ?? '')) return false;
  return head.weak !== true || words.length > fewestWords || isAuthority(words);
}

/** `وحدة تسيير البرنامج`: those who run it. */
const isUnit = ([noun = '', work = '']: readonly string[]): boolean => noun === unit && runs.has(work);
const [unit, division] = [fold('وحدة'), fold('شعبة')];
const runs = foldedSet('إدارة تسيير تنسيق تنفيذ تدبير');

/** `القطب القضائي لمكافحة الإرهاب`, and not `قطب تربية المواشي`, where a fair has it. */
const pole = fold('قطب');

/** `جهاز تعمير سيناء`: a service of the state, and no device. */
const isService = ([noun = '', work = '']: readonly string[]): boolean => noun === service && works.has(work);
const service = fold('جهاز');
const works = new Set(
  'تعمير تنمية حماية تنظيم متابعة مشروعات إدارة شؤون دعم تنفيذ مكافحة تطوير ترقية رقابة شئون مراقبين شرطة إسعاف إمداد حرس مخابرات استخبارات مباحث'
    .split(' ')
    .map(fold),
);

/** `سلطة المياه`, `دائرة الجمارك`: an authority and the field of public work that it has. */
const isAuthority = ([noun = '', field = '']: readonly string[]): boolean =>
  authorities.has(noun) && portfolios.has(field);
const authorities = new Set(['سلطة', 'دائرة', 'مصلحة'].map(fold));
