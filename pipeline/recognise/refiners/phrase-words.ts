import { article } from '../../arabic/clitics.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { isAdjective, isDefinite, isOpen, isPassing } from '../organization/word.js';

export const joining = foldedSet('على ل و');
// They may stand inside a name, or relate it to the sentence.
export const relating = foldedSet('في ب بين عند عن من ضد بدون دون لدى أمام حول بشأن مقابل قبل');
export const uncounted = foldedSet('جدا أجل');
export const inside = foldedSet('غير ذات ك');
export const [own = ''] = foldedSet('ذات');
export const between = foldedSet('بين');
export const [distance = ''] = foldedSet('بعد');
// Nothing of this may be cut off: `سوء التغذية`, `ذات الرئة`.
const inseparable = foldedSet('سوء عدم نقص فقدان ضعف ذات غير إعادة');
// What is done with a thing, and what sort of thing it is: no part of its name.
const light = foldedSet(
  'استعمال استخدام تطبيق اعتماد تنفيذ تعزيز دعم تطوير تحقيق إطلاق إنشاء إعداد إجراء إجراءات تعميم توفير تشجيع نشر إدخال تفعيل إحداث مجال مجالات قطاع منتج منتجات مرضى حالات مفهوم قيمة حجم مداخيل إيرادات عائدات وثيقة عدد جميع كل كافة بعض أغلب معظم مختلف سائر رئيس مدير ممثل فعاليات أعمال أشغال جلسات إنتاج استيراد تصدير استهلاك خفض رفع زيادة تقليص أسعار سعر متطلبات تقنيات تسجيل حساب بناء منح تحديد صيغة صيغ فئة توقيع مصادقة تصديق موافقة حصول اطلاع انضمام',
);

/** How far the number of words is from that of an acronym's letters. */
export const misfitOf = (words: readonly Token[], acronym: string): number =>
  Math.abs(wordsOf(words) - lettersOf(acronym));
/** Some tokens are phrases: `مذكرة التفاهم`. */
export const wordsOf = (tokens: readonly Token[]): number =>
  tokens.filter(isCounted).reduce((sum, { normal }) => sum + normal.split(' ').length, 0);
/** Small letters between capitals are of one word more: `MedECC`. */
export const lettersOf = (acronym: string): number =>
  acronym.replace(/[^\p{Lu}\d]/gu, '').length + (/\p{Ll}\p{Lu}/u.test(acronym) ? 1 : 0);
const isCounted = (token: Token): boolean =>
  !uncounted.has(token.normal) && (inside.has(token.normal) || token.normal.startsWith(article) || isOpen(token));
/** `الدول الخمس`. */
export const isNumber = ({ normal, number }: Token): boolean => number !== undefined && normal.startsWith(article);

/** An adjective by its form, or a participle that agrees with the definite noun before it: `المساهمات المحددة`. */
export const isQualifier = (token: Token, noun: Token | undefined): boolean =>
  noun !== undefined && isDefinite(token) && isDefinite(noun) && (isParticiple(token) || isAdjective(token));
const isParticiple = (token: Token): boolean =>
  isPassing(token) || (/^م.{3,}ه$/u.test(token.bare) && (!token.tags.has('BodyHead') || token.bare === organized));
// `الجريمة المنظمة`.
const [organized = ''] = foldedSet('منظمة');

export const isWhole = (token: Token): boolean => inseparable.has(token.bare) || isBadAttached(token);
/** `بسوء التغذية`. */
export const isBadAttached = ({ bare }: Token): boolean =>
  !inseparable.has(bare) && bare.startsWith('ب') && inseparable.has(bare.slice(1));

/** `في إطار` is a phrase of its own. */
export const isLight = (tokens: readonly Token[], at: number): boolean =>
  light.has(tokens[at]?.bare ?? '') || (tokens[at]?.normal === frame && tokens[at - 1]?.normal === 'في');
const [frame = ''] = foldedSet('إطار');
