import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { countryAt, isTerritory, landscapes, type Walk } from './walk.js';
import { isDefinite, isWord } from './words.js';

/** Parts of a country. */
export const quarters = foldedSet('شمال جنوب شرق غرب وسط');

/** في or ب, which say where something is done. */
export const isWhere = (token: Token | undefined): boolean => token?.normal === 'في' || token?.normal === 'ب';

const states = fold('دول');
/** What is done to a town. */
const works = foldedSet('إعمار تأهيل ترميم تهيئة إنقاذ تجديد');

/** True where what follows such a preposition is where the thing is done, and part of its name. */
export const isSiteNext = (walk: Walk, next: Token): boolean => {
  const { sentence, at, words, names, isProject } = walk;
  if (isWorkIn(walk, next)) return true;
  if (words.length < 2) return false;
  // `الاستثمار … في الدول العربية`.
  if (next.bare === states && isDefinite(next)) return true;
  // `مشروع توسعة المستشفيات العمومية في ظفار`.
  const isWork = isProject || (works.has(words[0]?.normal ?? '') && sentence[at]?.normal === 'في');
  return (isWork && isOnePlace(walk)) || countryAt(sentence, at + 1, names) !== undefined;
};

const isOnePlace = ({ sentence, at, names }: Walk): boolean => {
  const end = names.places.longest(sentence, at + 1)?.end;
  return (
    end !== undefined &&
    !(sentence[end]?.tags.has('And') === true && names.places.longest(sentence, end + 1) !== undefined)
  );
};

/** `مشروع توسعة شبكة الطرق في محافظة …`, `برنامج التنمية المحلية بصعيد مصر`: works are named by where they are done. */
const isWorkIn = (walk: Walk, next: Token): boolean => {
  const { sentence, at, words, names, isProject, isPlan, isTreaty } = walk;
  if (words.length < 2 || !(isProject || isPlan || isTreaty)) return false;
  const after = sentence[at + 2];
  // `بشمال سيناء`.
  if (isProject && quarters.has(next.normal) && (isWord(after) || sentence[at + 2]?.tags.has('And') === true))
    return true;
  // `في حوض العاصي`.
  if (isProject && landscapes.has(next.bare) && sentence.slice(at + 2, at + 3).some(isDefinite)) return true;
  // `بولاية طاقة`: after a noun of territories, a common word is a name, too.
  const isNamed =
    after?.tags.has('Name') === true ||
    after?.tags.has('Toponym') === true ||
    (isProject && isDivision(next) && after !== undefined && isWord(after) && !/ي(?:ه|ين)?$/u.test(after.normal));
  // `بالأقاليم الشمالية`.
  if (
    isTerritory(next) &&
    isDefinite(next) &&
    /ي(?:ه)?$/u.test(after?.normal ?? '') &&
    sentence.slice(at + 2, at + 3).some(isDefinite)
  )
    return true;
  if (isNamed && isTerritory(next)) return isProject || (next.normal !== town && !isFirstOfList(walk));
  const place = names.places.longest(sentence, at + 1);
  return place?.entries.some((row) => 'type' in row && (row.type === 'area' || row.type === 'region')) === true;
};

const town = fold('مدينة');
const divisions = foldedSet(
  'قرية بلدة ناحية حي دوار جماعة ولاية محافظة إقليم مديرية بلدية معتمدية مقاطعة عمالة قضاء لواء',
);
const isDivision = ({ normal }: Token): boolean => divisions.has(normal);

/** `في أقاليم تنغير وزاكورة وشيشاوة`: where it is done, one after another. */
const isFirstOfList = ({ sentence, at, names }: Walk): boolean => {
  const end = names.places.longest(sentence, at + 2)?.end;
  return (
    end !== undefined &&
    sentence[end]?.tags.has('And') === true &&
    names.places.longest(sentence, end + 1) !== undefined &&
    sentence[end + 1]?.tags.has('ProgrammeHead') !== true
  );
};
