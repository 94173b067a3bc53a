import { isComma } from '../arabic/comma.js';
import type { Sentence, Placed } from './context.js';
import { isOneOf } from './context.js';
import { cuesFor, cuesOf } from './cues.js';
import type { Gender } from './organization/frame.js';
import { genderOf, isBody, subjectOf } from './organization/subject.js';
import { words } from './words.js';

/** What says that a body was founded, with the gender of a body that stands before it. */
const verbs = cuesOf<Gender | 'either'>([
  ...words('تأسس|أنشئ|أحدث|بعث|المحدث|المنشأ|المؤسس').map((verb) => [verb, 'masculine'] as const),
  ...words('تأسست|أنشئت|أحدثت|بعثت|المحدثة|المنشأة|المؤسسة').map((verb) => [verb, 'feminine'] as const),
  ...words('تم إحداث|تم إنشاء|تم تأسيس|جرى إحداث|جرى إنشاء').map((verb) => [verb, 'either'] as const),
]);
const virtue = cuesFor(words('بموجب|بمقتضى|وفقا ل|بناء على|تبعا ل|طبقا ل|ب'));
/** What may stand between a body and the verb after it. */
const light = new Set(['قد', 'التي', 'الذي', 'و', 'ف', '،', ',', '(', ')', 'تم']);
const relative = new Set(['التي', 'الذي']);
/** The farthest before an act that the verb of what it founds stands. */
const farthest = 30;

export type Founded = Placed<'organization' | 'organization-ref' | 'programme'>;

/** `تأسست الهيئة … بموجب القرار`, `الهيئة التي أنشئت بالقانون`: what the act that begins at a token founds. */
export function foundedBy(sentence: Sentence, act: number): Founded | undefined {
  const { tokens } = sentence;
  const end = [1, 2].map((back) => act - back).find((at) => virtue.at(tokens, at)?.end === act);
  if (end === undefined || !verbs.mayBeIn(sentence)) return undefined;
  for (let at = end - 1; at >= Math.max(0, end - farthest); at--) {
    const verb = verbs.at(tokens, at);
    if (verb === undefined || verb.end > end) continue;
    return after(sentence, verb.end) ?? before(sentence, at, verb.value);
  }
  return undefined;
}

const isFounded = (placed: Placed): placed is Founded => isBody(placed) || isOneOf(placed, ['programme']);

const after = ({ mentions }: Sentence, at: number): Founded | undefined =>
  mentions.filter(isFounded).find(({ tokens }) => tokens[0] === at);

/** The body directly before the verb, else what the sentence is about. */
function before(sentence: Sentence, verb: number, gender: Gender | 'either'): Founded | undefined {
  const { tokens, mentions } = sentence;
  const near = mentions.filter(isBody).findLast(({ tokens: [, end] }) => end <= verb);
  const between = tokens.slice(near?.tokens[1] ?? verb, verb);
  const isNext = near !== undefined && between.every(isPassed(sentence, near.tokens[1]));
  const isApart = between.some(isComma) && !between.some(({ normal }) => relative.has(normal));
  // `تابعة لوزارة …، وقد أنشئت`: after a comma it goes on about the subject.
  const body = isNext && !isApart ? near : (subjectOf(sentence) ?? near);
  if (body === undefined || body.tokens[1] > verb) return undefined;
  return gender === 'either' || genderOf(sentence, body) === gender ? body : undefined;
}

/** Light words, and the acronym in brackets. */
const isPassed =
  ({ mentions }: Sentence, from: number) =>
  ({ normal }: Sentence['tokens'][number], i: number): boolean =>
    light.has(normal) ||
    mentions.some(
      ({ mention: { kind }, tokens: [start, end] }) => kind === 'acronym' && start <= from + i && from + i < end,
    );
