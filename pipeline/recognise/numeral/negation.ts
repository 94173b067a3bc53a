import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { hasArticle } from './countable.js';

const isNot = foldedSet('لا ولا ليس ليست ليسوا وليس وليست');
// إلا is spelt like ألا, which stands before verbs alone.
const isNotOfVerb = foldedSet('لا ولا ألا لن');
const isWithout = foldedSet('عدم دون بدون');
const copulas = foldedSet('يكون تكون يكونوا تكونوا');
const modals = foldedSet('يمكن يجوز ينبغي يصح يحق يجب يسمح تسمح يتوقع');
const isNotOfPresent = foldedSet('لا ولا ألا لم ولم لن ولن');
const present = /^[يت]\p{L}{2,}$/u;
const lasting = /^[يت]ز(?:ا?ل|الون)$/u;
const takingVerbs =
  'ضم شمل تضمن ستغرق دوم دم شكل مثل ستوعب تسع تقاضى بعد كلف تطلب ستمر بلغ حمل قبل تحمل بقى غطي وفر نتج ستهلك عادل مضي مض';
const taking = foldedSet(takingVerbs.split(' ').flatMap((stem) => [`ي${stem}`, `ت${stem}`, `ي${stem}ون`]));
const comparative = /^(?:اكثر|ازيد|اعلي|اكبر|اقل|ادني|اصغر) من$/u;

// أن يكون عدد الأعضاء الحاضرين أقل من; لا يمكن بأي حال من الأحوال أن تتجاوز.
const farthestCopula = 6;
const farthestModal = 8;

/** Whether what is said to be more or less is denied: `ليس أقل من`, `ألا يكون عددهم أقل من`, `لا يمكن أن تتجاوز`, `عدم تجاوز`. */
export function isDenied(sentence: readonly Token[], at: number): boolean {
  const { normal } = sentence[at] ?? { normal: '' };
  if (!comparative.test(normal)) return isVerbDenied(sentence, at) || isWithout.has(sentence[at - 1]?.normal ?? '');
  const before = sentence[at - 1]?.normal ?? '';
  if (isNot.has(before === 'ب' || before === 'ل' ? (sentence[at - 2]?.normal ?? '') : before)) return true;
  const copula = back(sentence, at, farthestCopula, (word) => copulas.has(word));
  if (copula !== undefined && isVerbDenied(sentence, copula)) return true;
  return before !== 'ان' && (isObjectOfDenied(sentence, at) || isNotAllowed(sentence, at));
}

/** `لا تضم أكثر من 12`, `لا يتقاضى الموظف أكثر من`: what the verb has or takes, and not who does it (`لم يتمكن أكثر من 300 شخص`). */
function isObjectOfDenied(sentence: readonly Token[], at: number): boolean {
  const verb = back(sentence, at, farthestCopula, (word) => present.test(word));
  const [not, subject] = verb === undefined ? [] : [sentence[verb - 1], sentence[verb + 1]];
  if (verb === undefined || !isNotOfPresent.has(not?.normal ?? '') || lasting.test(sentence[verb]?.normal ?? ''))
    return false;
  return verb === at - 1 ? taking.has(sentence[verb]?.normal ?? '') : subject !== undefined && hasArticle(subject);
}

/** `لا يجوز أن تضم الهيئة أكثر من 15`, `لا يحق له الجمع بين أكثر من`. */
function isNotAllowed(sentence: readonly Token[], at: number): boolean {
  const modal = back(sentence, at, farthestModal, (word) => modals.has(word));
  return modal !== undefined && isNotOfPresent.has(sentence[modal - 1]?.normal ?? '');
}

function isVerbDenied(sentence: readonly Token[], at: number): boolean {
  const before = sentence[at - 1]?.normal ?? '';
  if (before !== 'ان') return isNotOfVerb.has(before);
  // دون أن تقل; ولا يمكن أن تتجاوز العشر ولا أن تقل عن …
  const not = sentence[at - 2]?.normal ?? '';
  if (isWithout.has(not) || isNotOfVerb.has(not)) return true;
  const modal = back(sentence, at - 1, farthestModal, (word) => modals.has(word));
  return modal !== undefined && isNotOfVerb.has(sentence[modal - 1]?.normal ?? '');
}

/** The nearest such word before a token, in its clause; none where something has happened (`ألا يكون قد …`). */
function back(
  sentence: readonly Token[],
  from: number,
  farthest: number,
  isMeant: (word: string) => boolean,
): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - farthest); at--) {
    const { normal, tags } = sentence[at] ?? { normal: '', tags: undefined };
    if (isMeant(normal)) return at;
    if (normal === 'قد' || tags?.has('Number') === true || !/^\p{L}/u.test(normal)) return undefined;
  }
  return undefined;
}
