import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Head } from './heads.js';
import { normalAt, stateAt, wordAt, type Sentence } from './sentence.js';
import { headAt, isDefinite } from './word.js';

/** Whether a noun of bodies names none where it stands: a state, those who lead, so many of a sort. */
export const isNoName = (sentence: Sentence, at: number, { weak, sense }: Head): boolean =>
  isLeading(sentence, at) ||
  isCountry(sentence, at) ||
  isSteering(sentence, at) ||
  isEmirate(sentence, at) ||
  isFederal(sentence, at) ||
  isHouse(sentence, at) ||
  isCareOfOffice(sentence, at, sense) ||
  ((weak === true || !isDefinite(sentence.tokens[at + 1])) && isCounted(sentence, at));

/** `لجنة قيادة مشروع …`: those who meet over a programme have no other name than its own. */
const isSteering = ({ tokens }: Sentence, at: number): boolean =>
  [at, at + 1].some(
    (noun) =>
      steering.has(tokens[noun]?.normal ?? '') &&
      (noun === at || tokens[at]?.normal === committee) &&
      tokens[noun + 1]?.tags.has('ProgrammeHead') === true &&
      !isDefinite(tokens[noun + 1]),
  );
const committee = fold('لجنة');
const steering = foldedSet('قيادة توجيه تسيير تتبع متابعة إشراف');

/** `419 شبكة لتهريب البشر`, `12 لجنة فرعية`. */
export function isCounted({ tokens }: Sentence, at: number): boolean {
  const number = tokens[at - 1];
  return number?.tags.has('Number') === true && !number.tags.has('Year') && !isDefinite(tokens[at]);
}

/** `بعثة بقيادة الأمم المتحدة`, `تحت قيادة مدنية`, `في قيادة مجموعة العشرين`, `قيادة حركة …`; but `في قيادة الجيش`, `قيادة القوات …`. */
function isLeading(sentence: Sentence, at: number): boolean {
  if (normalAt(sentence, at) !== leading) return false;
  const before = normalAt(sentence, at - 1);
  const led = wordAt(sentence, at + 1);
  const isOfBody = headAt(sentence.tokens[at + 1]) !== undefined && !corps.has(led);
  return before === 'ب' || before === 'تحت' || (before === 'في' && unions.has(led)) || isOfBody;
}

const leading = fold('قيادة');
const corps = new Set('قوات حرس شرطة جيش خفر درك عملية'.split(' ').map(fold));
const unions = new Set('مجموعة حلف تحالف ائتلاف منظمة فريق بعثة لجنة حكومة'.split(' ').map(fold));

/** `الاتحاد الروسي`: called by the noun of a body. */
function isCountry(sentence: Sentence, at: number): boolean {
  const state = sentence.tokens[at]?.tags.has('Name') === true ? stateAt(sentence, at) : undefined;
  return state !== undefined && state.end > at + 1;
}

/** `إمارة دبي` is a place, `إمارة منطقة القصيم` an authority. */
const isEmirate = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.normal === emirate && tokens[at + 1]?.normal !== region;
const [emirate, region] = [fold('إمارة'), fold('منطقة')];

/** `المحكمة الاتحادية العليا`, `وزارة المالية الاتحادية`: an adjective, and no federation. */
export const isFederal = ({ tokens }: Pick<Sentence, 'tokens'>, at: number): boolean =>
  tokens[at]?.bare === federal && !tokens[at].tags.has('Li') && isDefinite(tokens[at]) && isDefinite(tokens[at - 1]);
const federal = fold('اتحادية');

/** `الدار`, `الدار البيضاء`: a house, or a town; `دار الحديث حول …`: it went round. */
const isHouse = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.bare === house &&
  (isDefinite(tokens[at]) || [at + 1, at + 2].some((next) => talks.has(tokens[next]?.bare ?? '')));
const house = fold('دار');
const talks = foldedSet('حديث نقاش حوار جدل لقاء كلام خلاف سجال بين حول');

/** `المندوب العام لإدارة السجون`: what an office is for. */
const isCareOfOffice = (sentence: Sentence, at: number, sense: Head['sense']): boolean =>
  sense === 'act' &&
  normalAt(sentence, at - 1) === 'ل' &&
  [at - 2, at - 3].some((i) => delegates.has(wordAt(sentence, i)));
const delegates = foldedSet('مندوب مندوبة مفوض مفوضة مبعوث مبعوثة منسق منسقة مستشار مستشارة');
