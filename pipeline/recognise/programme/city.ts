import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { compactOf, writtenForms } from '../forms.js';
import type { Names } from '../lexicons.js';
import { attachedLetter, isDefinite } from './words.js';

/** Treaties are called by the city in which they were signed, which may stand in brackets: `اتفاقية (فيينا) لقانون المعاهدات`. */
export function endOfCity(sentence: readonly Token[], at: number, names: Names): number | undefined {
  const head = sentence[at];
  if (head === undefined || isDefinite(head)) return undefined;
  const isProcess = head.tags.has('ProcessHead');
  if (!head.tags.has('TreatyHead') && !isProcess && !ofCities.has(head.normal) && !ofActions.has(head.normal))
    return undefined;
  // `خطة عمل الرباط`.
  const isAction = ofActions.has(head.normal) && sentence[at + 1]?.normal === action;
  const from = isAction || sentence[at + 1]?.normal === '(' ? at + 2 : at + 1;
  const hit = names.places.longest(sentence, from);
  if (hit === undefined) return undefined;
  const form = compactOf(sentence.slice(from, hit.end));
  const isCity = hit.entries.some(
    (row) =>
      'type' in row &&
      (row.type === 'city' || (ofCities.has(head.normal) && row.country !== '')) &&
      row.ambiguous === '' &&
      writtenForms(row).has(form),
  );
  // `عملية قيصرية`: how it is done.
  if (isProcess && /[^ا].*يه$/u.test(form) && !form.startsWith('ال')) return undefined;
  if (!isCity || (!isAction && ofActions.has(head.normal) && !ofCities.has(head.normal))) return undefined;
  if (isAction) return hit.end;
  if (ofCities.has(head.normal) && !isForWhat(sentence[hit.end])) return undefined;
  return from === at + 1 ? hit.end : sentence[hit.end]?.normal === ')' ? hit.end + 1 : undefined;
}

/** `مبادرة الرياض لمكافحة التصحر`: without what it is for, it may be one of many that the city took. */
const ofCities = new Set(['مبادرة', 'نداء', 'أجندة', 'إطار', 'برنامج', 'مشروع'].map(fold));
const ofActions = foldedSet('خطة برنامج إطار جدول منهاج');
const action = fold('عمل');
const isForWhat = (token: Token | undefined): boolean =>
  token !== undefined && (token.tags.has('Li') || token.normal === 'ل' || attachedLetter(token) === 'ل');
