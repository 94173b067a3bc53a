import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { headAt, isConstruct, isDefinite, wordOf } from './word.js';

const belonging = new Set(['تابع', 'تابعة', 'محدث', 'محدثة', 'منشأة'].map(fold));
export const isBelonging = ({ bare }: Token): boolean => belonging.has(bare);
const holders = new Set(
  [
    ...['ممثلة', 'ممثلا', 'مدير', 'مديرة', 'رئيس', 'رئيسة'],
    // What has tasks is one, too.
    ...['تتولى', 'يتولى', 'تشرف', 'يشرف', 'تسهر', 'يسهر', 'تكلف', 'يكلف', 'تلتزم', 'يلتزم'],
    // Who speaks is a body.
    ...['أعلن', 'أعلنت', 'أكد', 'أكدت', 'أوضح', 'أوضحت', 'أفاد', 'أفادت', 'كشف', 'كشفت', 'قال', 'قالت', 'ذكر', 'ذكرت'],
  ].map(fold),
);
// `أن صندوق … سيمول المشروع`: what acts is a body.
const that = new Set(['إن', 'أن', 'بأن', 'وأن', 'وإن'].map(fold));
const acting =
  /^(?:س?[يت](?:ستمر|واصل|نفذ|مول|عتزم|قدم|عمل|دعم|تولى?|قوم|سعى|شرف|منح|وفر)|(?:نفذ|مول|قدم|أ?طلق|وقع|خصص|منح|أنجز|صرف)ت?)$/u;
const longName = 3;
const quotes = /^["«»“”„]$/u;

/** Whether the words around a name show that it is a body's: an acronym in brackets, التابع ل, a colon after a line's first words, quotes, an office. */
export function isEvident(tokens: readonly Token[], start: number, end: number): boolean {
  const [before, after] = [tokens[start - 1], tokens[end]];
  if (after?.normal === '(' && tokens[end + 1]?.tags.has('Latin') === true && hasOwnAcronym(tokens, start, end))
    return true;
  if (isCalledByNoun(tokens, start, end)) return true;
  if (isCalledShortly(tokens, end)) return true;
  if (after !== undefined && isBelonging(after)) return true;
  if (before !== undefined && that.has(before.normal) && acting.test(after?.normal ?? '')) return true;
  if (after?.normal === ':' && start === 0 && end > 1) return true;
  if (isLegalPerson(tokens, end)) return true;
  if (after !== undefined && isDivisionOf(tokens, start, end)) return true;
  if (before === undefined) return false;
  if (after !== undefined && quotes.test(before.normal) && quotes.test(after.normal)) return true;
  const holder = (before.normal === 'ب' ? tokens[start - 2] : before)?.normal.replace(/^و/u, '') ?? '';
  return (end - start >= longName && holders.has(holder)) || (isOfOffice(tokens, start) && heads.has(holder));
}

/** `شعبة الإحصاءات في الأمم المتحدة`, `شعبة التجارة، منظمة …`. */
const isDivisionOf = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens[start]?.normal === division &&
  /^(?:في|،)$/u.test(tokens[end]?.normal ?? '') &&
  headAt(tokens[end + 1]) !== undefined;
const division = fold('شعبة');

// Who leads a department.
const heads = foldedSet('مدير مديرة رئيس رئيسة مسؤول مسؤولة');

/** `رئيسة شعبة التجارة`, `مدير إدارة المرور`, `شعبة الإحصاءات في …`: and not `مدير إدارة المشروع`. */
function isOfOffice(tokens: readonly Token[], start: number): boolean {
  const sense = headAt(tokens[start])?.sense;
  const isProgramme = tokens[start + 1]?.tags.has('ProgrammeHead') === true;
  return (sense === 'desk' || sense === 'act') && !isProgramme && isDefinite(tokens[start + 1]);
}

/** `صندوق العمل (تمكين)`: one word without article, which only names are given. */
const isCalledShortly = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at + 1];
  return (
    tokens[at]?.normal === '(' &&
    tokens[at + 2]?.normal === ')' &&
    word !== undefined &&
    /^[\u0621-\u064a]{3,}$/u.test(word.normal) &&
    !word.normal.startsWith('ال') &&
    [...word.tags].every((tag) => tag === 'Name' || tag === 'Cause')
  );
};

const hasOwnAcronym = (tokens: readonly Token[], start: number, end: number): boolean =>
  !isField(tokens, start) && !isPurse(tokens, start, end);

/** `صندوق المناطق الصناعية (FONZID)`: money for something, and no body as those are that keep, insure or lend. */
const isPurse = (tokens: readonly Token[], start: number, end: number): boolean =>
  headAt(tokens[start])?.sense === 'fund' &&
  !tokens.slice(start + 1, end).some((word) => kept.has(wordOf(word)) || kept.has(wordOf(word).slice(1)));
const kept = new Set(
  'إيداع ضمان تقاعد تأمين تأمينات معاشات احتياط توفير إقراض تسليف قرض قروض ادخار نقد زكاة تنمية إنماء استثمار استثمارات إعمار تعويض'
    .split(' ')
    .map(fold),
);

/** `برنامج الاستثمار في قطاع الماء (PISEAU)`, `برنامج تنمية القطاع الخاص (PSDP)`: the acronym is that of what is done there. */
const isField = (tokens: readonly Token[], start: number): boolean => {
  const [before, head] = [tokens[start - 1], tokens[start]];
  return headAt(head)?.sense === 'act' && (before?.normal === 'في' || head?.bare === sector || isConstruct(before));
};
const sector = fold('قطاع');

/** `الأمانة الفنية ("الأمانة")`: its noun, by which the text will call it. */
function isCalledByNoun(tokens: readonly Token[], start: number, end: number): boolean {
  if (tokens[end]?.normal !== '(') return false;
  const at = quotes.test(tokens[end + 1]?.normal ?? '') ? end + 2 : end + 1;
  const isClosed = /^[)"»”]$/u.test(tokens[at + 1]?.normal ?? '');
  return isClosed && isDefinite(tokens[at]) && tokens[at]?.bare === tokens[start]?.bare;
}

const personality = fold('شخصية');
const legal = new Set(['اعتبارية', 'معنوية', 'قانونية'].map(fold));
const enjoys = /^(?:و?[يت](?:تمتع|تسم)|(?:ال)?متمتعه?)$/u;
const clause = 14;

/** `صندوق … يتمتع بالشخصية الاعتبارية`, `المتمتع ب…`: what has rights of its own is a body. */
function isLegalPerson(tokens: readonly Token[], end: number): boolean {
  let at = end;
  while (at < tokens.length && at - end <= clause && tokens[at]?.bare !== personality) at++;
  return (
    at < tokens.length &&
    at - end <= clause &&
    legal.has(
      tokens
        .slice(at + 1, at + 2)
        .map(wordOf)
        .join(''),
    ) &&
    tokens.slice(end, at).some(({ normal }) => enjoys.test(normal)) &&
    !tokens.slice(end, at).some(({ normal }) => /^[.؛]$/u.test(normal))
  );
}
