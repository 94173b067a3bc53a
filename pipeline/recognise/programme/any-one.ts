import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Extent } from './extent.js';
import { attachedLetter, isDefinite } from './words.js';

const [declaration, principles] = ['إعلان', 'مبادئ'].map(fold);
const offices = foldedSet('رئيس رئيسة وزير وزيرة ملك أمير ناطق مدير متحدث حكومة');

/** True of a noun without article whose words name none, though they are built as those of names are. */
export const isAnyOne = (head: Token, first: Token, extent: Extent): boolean =>
  (isForAny(first) && !extent.hasParties) ||
  others.has(first.normal) ||
  isOfOffice(head, extent) ||
  isOfUndertaking(head, extent);

/** `إعلان الهيئة العامة …`, `إعلان الاستراتيجية …`: what a body announces, and not what it declares about something. */
export const isAnnouncement = (head: Token, first: Token, extent: Extent): boolean =>
  head.normal === declaration && isAnnounced(first, extent);
const isAnnounced = ({ tags, bare }: Token, { hasObject }: Extent): boolean =>
  ((tags.has('BodyHead') || offices.has(bare)) && !hasObject) || (tags.has('ProgrammeHead') && bare !== principles);

/** `برنامج رئيس الجمهورية`, `برنامج زيارة الوفد`: whose any is, and what goes on when. */
const isOfOffice = ({ tags }: Token, { words: [first], words }: Extent): boolean =>
  tags.has('UndertakingHead') &&
  first !== undefined &&
  ((offices.has(first.normal) && words.length <= 2) || happenings.has(first.normal));
const happenings = foldedSet('زيارة حفل احتفال اجتماع لقاء رحلة جولة مباراة إقامة سفر');

/** `اتفاقية تمويل مشروع …`: of the project, not of the agreement. */
const isOfUndertaking = ({ tags }: Token, { words: [first, second] }: Extent): boolean =>
  tags.has('TreatyHead') &&
  first !== undefined &&
  !isDefinite(first) &&
  second?.tags.has('UndertakingHead') === true &&
  !isDefinite(second);

/** `اتفاقية أخرى لتمويل مشروع …`. */
const others = foldedSet('أخرى آخر ثانية مماثلة مماثل');

/** `مشروع للطاقة المتجددة`, `اتفاقية لتمويل …`: without its article, what is only said to be for something is any of its kind. */
const isForAny = (first: Token): boolean => first.tags.has('Li') || attachedLetter(first) === 'ل';
