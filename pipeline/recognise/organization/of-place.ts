import { foldedSet } from '../../arabic/folded-set.js';
import type { Sentence } from './sentence.js';
import { normalAt } from './sentence.js';
import { isDefinite } from './word.js';

// Places whose bodies are called by them and by their field.
const places = foldedSet('دبي أبوظبي الشارقة عجمان الفجيرة قطر البحرين ظفار مسقط');
const fields = foldedSet('ثقافة سياحة إعلام طاقة بترول استثمار رياضة إسكان تنمية مطارات موانئ خدمات تعليم نقل');
// Whoever does it, or with whom it is done, is a body.
const before = foldedSet('مع قبل رئيس رئيسة مدير مديرة بين هيئة شركة مؤسسة بالتعاون');
const deed = /^[وف]?(?:ا?طلقت|اعلنت|وقعت|نظمت|اكدت|كشفت|قالت|قدمت|استضافت|دعت|اختتمت|شاركت|ابرمت|اطلقت|ذكرت|اوضحت)$/u;
// Where one goes, and what goes on.
const goesOn = foldedSet('في من على عن');

/** `دبي للثقافة`: a body that is called by its place and its field; undefined where the place is one to go to (`زار دبي للسياحة`). */
export function ofPlaceEnd(sentence: Sentence, at: number): number | undefined {
  const { tokens } = sentence;
  if (!places.has(normalAt(sentence, at)) || tokens[at + 1]?.tags.has('Li') !== true) return undefined;
  if (!fields.has(tokens[at + 1]?.bare ?? '')) return undefined;
  const [last, next] = [tokens[at - 1], tokens[at + 2]];
  // `زار الرياض ودبي للسياحة`: a further place.
  const isFurther = last?.tags.has('And') === true && sentence.names.places.longest(tokens, at - 2) === undefined;
  const isActing = last !== undefined && (deed.test(last.normal) || before.has(last.normal) || isFurther);
  return isActing && !isDefinite(next) && !goesOn.has(next?.normal ?? '') ? at + 2 : undefined;
}
