import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import type { Names } from '../lexicons.js';

/** `برنامج الأمم المتحدة الإنمائي` is an organization. */
export const isBody = (sentence: readonly Token[], [start, end]: Span, names: Names): boolean => {
  const hit = sentence[start]?.tags.has('Name') === true ? names.organizations.longest(sentence, start) : undefined;
  if (hit === undefined) return false;
  // `المشاورات مع صندوق النقد الدولي حول برنامج …`: what is spoken of with it.
  if (hit.end > start + 1 && sentence[hit.end]?.normal === 'حول') return true;
  // `برنامج الأمم المتحدة الإنمائي بالأردن`: the body, and where.
  const isThere = hit.end === end - 2 && names.places.longest(sentence, hit.end + 1)?.end === end;
  // An adjective after it is another noun's: `مدير صندوق النقد الدولي الإقليمي`.
  return hit.end >= end || isThere || (hit.end > start + 1 && hit.end === end - 1);
};
