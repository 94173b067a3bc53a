import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { causeEnd, chargeEnd, isCharged } from './cause.js';
import { adjectives, foundings, listFoundings, passing } from './lexicon.js';
import { isCounted } from './no-name.js';
import { normalAt, wordAt, type Sentence } from './sentence.js';
import { headAt, isConstruct, isDefinite, wordOf } from './word.js';

const committee = fold('لجنة');
const [teams, work] = [foldedSet('فريق فرقة'), foldedSet('عمل عامل')];
const anyOf = new Set(['كل', 'أي', 'أية', 'بعض', 'عدة', 'جميع'].map(fold));
// It describes a body in passing, and a committee by what it was set up for.
const dedicated = fold('مخصصة');
const listReach = 12;
// `لجنة إشراف تضم …`: who sits on it, and who leads it.
const madeUp = /^(?:ت(?:ضم|تالف|تكون|جتمع|تشكل)|ي(?:تراسها|راسها|ديرها)|مشكله|مكونه|مولفه)$/u;
const chairs = foldedSet('رئاسة عضوية');
const isMadeUp = (sentence: Sentence, at: number): boolean =>
  madeUp.test(normalAt(sentence, at)) || (normalAt(sentence, at) === 'ب' && chairs.has(normalAt(sentence, at + 1)));
const open = foldedSet('مفتوح متعدد رفيع');
// `لجنة متابعة مشتركة`: what a committee does, before its adjectives.
const works = new Set(
  'متابعة تتبع تسيير قيادة تنسيق توجيه إشراف مراقبة تقييم طوارئ خبراء تحقيق صياغة تدبير تحضير تنظيم حوار تفاوض تحكيم فرز انتقاء قياس تفتيش'
    .split(' ')
    .map(fold),
);

/**
 * Where the name of a committee ends that a text sets up though it has no article: `لجنة توجيهية`, `لجنة مخصصة لتسوية الملفات`. Other
 * bodies need the word that sets them up before them, and what they are for: `إحداث مرصد وطني للهجرة`.
 */
export function committeeEnd(sentence: Sentence, at: number): number | undefined {
  const noun = sentence.tokens[at];
  const head = headAt(noun);
  // `إحداث صندوق وطني لدعم …`: a fund is a programme, unless it acts.
  if (noun === undefined || head === undefined || head.sense === 'fund' || isDefinite(noun)) return undefined;
  // `إنشاء فريق عمل معني ب…`: a team that works.
  const isTeam = teams.has(noun.normal) && work.has(normalAt(sentence, at + 1)) && isFounded(sentence, at);
  const isCommittee = noun.normal === committee || isTeam;
  if (anyOf.has(normalAt(sentence, at - 1)) || isCounted(sentence, at) || !(isCommittee || isFounded(sentence, at)))
    return undefined;
  let end = isTeam || (isCommittee && works.has(normalAt(sentence, at + 1))) ? at + 2 : at + 1;
  const noAdjective = end;
  while (isDescribing(sentence.tokens[end]) && !isCharged(sentence, end)) end++;
  // `فريق عامل مفتوح العضوية`.
  if (open.has(normalAt(sentence, end - 1)) && isDefinite(sentence.tokens[end])) end++;
  if (isCharged(sentence, end)) return chargeEnd(sentence, end);
  const whole = causeEnd(sentence, end, false);
  // `إحداث لجنة قيادة`, `إحداث لجنة للتدقيق`: what it does is all that tells it.
  if (end === noAdjective) {
    const isTold = whole > end || (end > at + 1 && !isDefinite(sentence.tokens[end]));
    const isSetUp = foundings.has(wordAt(sentence, at - 1)) || isMadeUp(sentence, whole);
    return isCommittee && isTold && isSetUp ? whole : undefined;
  }
  return isCommittee || whole > end ? whole : undefined;
}

const isFounded = (sentence: Sentence, at: number): boolean =>
  foundings.has(wordAt(sentence, at - 1)) ||
  sentence.tokens.slice(Math.max(0, at - listReach), at).some((token) => listFoundings.has(wordOf(token)));

const isDescribing = (token: Token | undefined): boolean => {
  if (token === undefined || !isConstruct(token)) return false;
  if (token.normal === dedicated) return true;
  return !passing.has(token.normal) && (adjectives.has(token.normal) || /..(?:يه|ي)$/u.test(token.normal));
};
