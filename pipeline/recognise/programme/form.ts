import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';

/** Words that say that a line gives the name of a project, before or after its noun: `اسم المشروع`, `بطاقة تقنية`. */
const labels = new Set(
  'اسم الاسم عنوان العنوان تسمية بطاقة ورقة صحيفة جذاذة وقائع معلومات تعريفية تعريف تقنية تلخيصية'.split(' ').map(fold),
);
const longestLabel = 4;
const longestName = 14;
const shortestName = 2;
// A clause is no name.
const inside = /^[،,؛:؟!«»"“”]$/u;

/** The name that a line of a form gives, seen from its noun: `اسم المشروع: …`, `بطاقة تقنية: مشروع …`; to the end of the line, an acronym apart. */
export function nameInForm(sentence: readonly Token[], head: number): Span | undefined {
  const isBefore = sentence[head + 1]?.normal === ':';
  const colon = isBefore ? head + 1 : head - 1;
  if (sentence[colon]?.normal !== ':' || colon > longestLabel) return undefined;
  const label = sentence.slice(0, colon).filter((_, at) => at !== head);
  if (label.length === 0 || !label.every(({ bare, normal }) => labels.has(bare) || labels.has(normal)))
    return undefined;
  const start = colon + 1;
  const rest = sentence.slice(start).findIndex(({ normal }) => normal === '(' || normal === '.');
  const end = rest === -1 ? sentence.length : start + rest;
  const words = sentence.slice(start, end);
  const isName = words.length >= shortestName && words.length <= longestName;
  return isName && !words.some(({ normal }) => inside.test(normal)) ? [start, end] : undefined;
}
