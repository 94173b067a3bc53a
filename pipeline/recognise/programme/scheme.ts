import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import { extentOf } from './extent.js';
import { attachedLetter, isDefinite } from './words.js';

/** What a state gives or grants under a scheme; laws are about other things (`نظام العمل`). */
const benefits = foldedSet('مساعدة تأمين منح تصريح كفالة حماية تعويض دعم');
/** Of these there is one in every country, until a third word tells which is meant. */
const usual = foldedSet('تأمين حماية تعويض دعم');
const laws = foldedSet('صادر صادرة رقم مصادق مؤرخ');
const drafts = foldedSet('مشروع قانون تعديل');
// `النظام المعدل لنظام …`.
const amended = foldedSet('معدل معدلة');
const longest = 8;
const usualWords = 3;

/** After a scheme of social policy and what it gives: `نظام المساعدة الطبية`, `النظام الموحد لمد الحماية التأمينية`; a law in force is none. */
export function schemeEnd(sentence: readonly Token[], at: number, names: Names): number | undefined {
  const head = sentence[at];
  if (head === undefined || drafts.has(sentence[at - 1]?.bare ?? '') || amended.has(sentence[at - 2]?.bare ?? ''))
    return undefined;
  const { end, words: all, attributes } = extentOf(sentence, at, names);
  if (laws.has(sentence[end]?.bare ?? '') || all.length < 2 || all.length > longest) return undefined;
  const benefit = all.findIndex((word) => benefits.has(attachedLetter(word) === 'ل' ? word.bare.slice(1) : word.bare));
  const isOwn = isDefinite(head)
    ? attributes > 0 && benefit >= attributes
    : benefit === 0 && (end - at > usualWords || !usual.has(all[0]?.bare ?? '') || !all.slice(0, 1).some(isDefinite));
  return isOwn ? end : undefined;
}
