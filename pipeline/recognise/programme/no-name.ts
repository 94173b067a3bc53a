import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { properAdjectives } from './lexicon.js';
import { isDefinite, stemOf } from './words.js';

/** Whether a noun with which names begin is another word there: an adjective, a text that is not yet one. */
export const isNoName = (sentence: readonly Token[], at: number): boolean =>
  isStrategic(sentence, at) || isDraft(sentence, at) || isOf(arms, sentence, at) || isOf(degrees, sentence, at);

const programme = fold('برنامج');
/** `برنامج الأسلحة الكيميائية`, `برنامج ماجستير`: arms, and studies. */
const isOf = (things: ReadonlySet<string>, sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.bare === programme && things.has(sentence[at + 1]?.bare ?? '');
const arms = foldedSet('أسلحة سلاح نووي صواريخ صاروخي تسلح');
const degrees = foldedSet('ماجستير ماستر دكتوراه دبلوم بكالوريوس ليسانس إجازة');

/** `الشراكة الاستراتيجية`: an adjective. */
const isStrategic = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.bare === strategy &&
  sentence.slice(at, at + 1).some(isDefinite) &&
  sentence.slice(Math.max(0, at - 1), at).some(isDefinite) &&
  // `أقر الوزراء العرب الاستراتيجية العربية …`: it has an adjective of its own.
  !(
    sentence.slice(at + 1, at + 2).some((word) => isDefinite(word) && proper.has(stemOf(word))) &&
    sentence[at - 1]?.tags.has('ProgrammeHead') === false
  );
const proper = foldedSet(properAdjectives);
const strategy = fold('استراتيجية');

const project = fold('مشروع');
// `مشروع نظام معلومات …` is one of machines.
const information = fold('معلومات');
const texts = foldedSet('قانون مرسوم قرار نظام ميزانية موازنة دستور صك أمر لائحة بيان توصية');
/** `مشروع مذكرة تفاهم`, `مشروع قانون`: a text that is not yet one. */
const isDraft = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.normal === project &&
  (sentence[at + 1]?.tags.has('TreatyHead') === true ||
    (texts.has(sentence[at + 1]?.bare ?? '') && sentence[at + 2]?.bare !== information));
