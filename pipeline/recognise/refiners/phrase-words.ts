import { article } from '../../arabic/clitics.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { isKnownAttached } from '../acronym/initials.js';
import { isAdjective, isDefinite, isOpen, isPassing } from '../organization/word.js';

export const joining = foldedSet('على ل و');
// They may stand inside a name, or relate it to the sentence.
const relating = foldedSet('في ب بين عند عن من ضد بدون دون لدى أمام حول بشأن مقابل قبل نحو عبر');
export const isRelating = ({ normal }: Token): boolean => relating.has(normal);
export const uncounted = foldedSet('جدا جد أجل');
export const inside = foldedSet('غير ذات ك');
export const [own = ''] = foldedSet('ذات');
// `غير القانوني`, `دون إبلاغ`: one word of the other language, or two.
const denying = foldedSet('غير دون بدون عدم');
const isDenying = (token: Token | undefined): boolean => token !== undefined && denying.has(token.normal);
/** Without the words that are denied. */
export const withoutDenied = (phrase: readonly Token[]): readonly Token[] =>
  phrase.filter((_, i) => !isDenying(phrase[i - 1]));
export const between = foldedSet('بين');
export const [distance = ''] = foldedSet('بعد');
// Nothing of this may be cut off: `سوء التغذية`, `ذات الرئة`.
const inseparable = foldedSet('سوء عدم نقص فقدان ضعف ذات غير إعادة مؤشر');
// What is done with a thing, and what sort of thing it is: no part of its name.
const light = foldedSet(
  'استعمال استخدام تطبيق اعتماد تنفيذ تعزيز دعم تطوير تحقيق إطلاق إنشاء إعداد إجراء إجراءات تعميم توفير تشجيع نشر إدخال تفعيل إحداث مجال مجالات قطاع منتج منتجات مرضى حالات مفهوم قيمة حجم مداخيل إيرادات عائدات وثيقة عدد جميع كل كافة بعض أغلب معظم مختلف سائر رئيس مدير ممثل فعاليات أعمال أشغال جلسات إنتاج استيراد تصدير استهلاك خفض رفع زيادة تقليص أسعار سعر متطلبات تقنيات تسجيل حساب بناء منح تحديد صيغة صيغ فئة توقيع مصادقة تصديق موافقة حصول اطلاع انضمام تقنية مواكبة إنجاز إزالة احتساب مقارنة توصيات نتائج مخرجات هامش شراء قروض فئات خدمة خدمات نهج استعراض انطلاق متابعة مراجعة تغطية اقتناء إحالة توجيه ضوابط أنظمة قواعد مبادئ بيانات تقارير تقرير مشاريع عمليات أنشطة برامج تراجع ارتفاع انخفاض تحسن تدهور تكوين إصلاح استبدال تخلص',
);

/** The words that an acronym may have letters for, folded and without articles; some tokens are phrases (`مذكرة التفاهم`). */
export const wordsOf = (phrase: readonly Token[]): string[] =>
  phrase
    .filter(isCounted)
    .flatMap(({ bare }) => bare.split(' ').map((word, i) => (i === 0 ? word : withoutArticle(word))));
const withoutArticle = (word: string): string => (word.startsWith(article) ? word.slice(article.length) : word);
const isCounted = (token: Token): boolean =>
  !uncounted.has(token.normal) &&
  (inside.has(token.normal) || isDenying(token) || token.normal.startsWith(article) || isOpen(token));
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

export const isLight = ({ bare }: Token): boolean => light.has(bare);

/** `في إطار` is a phrase of its own. */
export const isFrame = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.normal === frame && tokens[at - 1]?.normal === 'في';
const [frame = ''] = foldedSet('إطار');

/** `(على) الدول الأعضاء إزالة القيود`: without an article after a definite noun, and no state of it. */
export const isOtherNoun = (token: Token, noun: Token | undefined): boolean =>
  isDefinite(noun) && isOpen(token) && !isDefinite(token) && !isOfSort(token);
// `متعدد القطاعات`: a sort, which the noun after it tells.
const sorts = foldedSet(
  'متعدد متعددة طويل طويلة قصير قصيرة متوسط متوسطة عالي عالية شديد شديدة فائق فائقة كثيف كثيفة واسع واسعة سريع سريعة منخفض منخفضة مرتفع مرتفعة حديث حديثة محدود محدودة ثنائي ثنائية ثلاثي ثلاثية رباعي رفيع رفيعة قليل قليلة كثير كامل كاملة عديم عديمة ذو ذات غير صغيرة متناهية ناقص ناقصة',
);
const isOfSort = (token: Token): boolean =>
  sorts.has(token.normal) || token.tags.has('Li') || token.normal.endsWith('ا') || isKnownAttached(token.bare);
