/** Lists are written as lines of words. */
const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(/\s+/u));

/** What is done to so many things, with the verbs that say that it was done: by someone, or by no one named. A verb that is written as its noun (`دعم`) says nothing by itself. */
export const deeds: Readonly<Record<string, readonly string[]>> = {
  إنجاز: words('أنجز أنجزت أنجزوا'),
  إحداث: words('أحدث أحدثت'),
  استحداث: words('استحدث استحدثت'),
  خلق: words('خلقت'),
  إنشاء: words('أنشأ أنشأت أنشئ أنشئت'),
  بناء: [],
  تشييد: words('شيد شيدت'),
  توفير: words('وفر وفرت يوفر توفر'),
  توزيع: words('وزع وزعت'),
  تجهيز: words('جهز جهزت'),
  تهيئة: words('هيأ هيأت'),
  تأهيل: [],
  ترميم: words('رمم رممت'),
  تكوين: [],
  تدريب: words('درب دربت'),
  تمويل: words('مول مولت يمول تمول'),
  دعم: words('دعمت'),
  مواكبة: words('واكب واكبت'),
  اعتماد: words('اعتمد اعتمدت'),
  مصادقة: words('صادق صادقت'),
  موافقة: words('وافق وافقت'),
  إجراء: words('أجرى أجرت أجري أجريت'),
  تقديم: words('قدم قدمت'),
  منح: words('منحت'),
  صرف: words('صرفت'),
  تسليم: words('سلم سلمت'),
  إصدار: words('أصدر أصدرت'),
  صدور: words('صدر صدرت'),
  استقطاب: words('استقطب استقطبت'),
  تنظيم: words('نظم نظمت'),
  معالجة: words('عالج عالجت'),
  إنتاج: words('أنتج أنتجت ينتج تنتج'),
  تشغيل: words('شغلت'),
  استصلاح: words('استصلحت'),
  توظيف: words('وظف وظفت'),
  تعيين: words('عينت'),
  إدماج: words('أدمج أدمجت'),
  افتتاح: words('افتتح افتتحت'),
  إيواء: words('آوى آوت'),
  إجلاء: words('أجلى أجلت'),
  ضبط: words('ضبطت'),
  حجز: words('حجزت'),
  نقل: words('نقلت'),
  تلقيح: words('لقح لقحت'),
  غرس: words('غرست'),
  حفر: words('حفرت'),
  تركيب: [],
  ربط: words('ربطت'),
  نشر: words('نشرت'),
  تسوية: [],
  صيانة: [],
  مشاركة: words('شارك شاركت'),
  اقتناء: words('اقتنى اقتنت'),
  تلقي: words('تلقى تلقت'),
  إغلاق: words('أغلق أغلقت'),
  مد: [],
};

/** How so many are, or what they get: the noun of it, the prepositions after it, and its verbs. */
export const states: readonly (readonly [noun: string, prepositions: readonly string[], verbs: readonly string[]])[] = [
  ['الحصول', ['على'], words('حصل حصلت يحصل تحصل')],
  ['المعاناة', ['من'], words('يعاني تعاني عانى عانت')],
  ['الافتقار', ['إلى'], words('يفتقر تفتقر افتقر افتقرت')],
  ['الحاجة', ['إلى'], words('يحتاج تحتاج احتاج احتاجت')],
  ['العيش', words('في ب على تحت خارج داخل'), words('يعيش تعيش عاش عاشت')],
  ['السكن', words('في ب'), words('يسكن تسكن يقطن تقطن')],
  ['الإقامة', words('في ب'), words('يقيم تقيم')],
  ['العمل', words('في ب لدى'), words('يعمل تعمل')],
  ['الدراسة', words('في ب'), words('يدرس تدرس')],
  ['الاستفادة', ['من'], words('استفاد استفادت يستفيد تستفيد')],
  ['الالتحاق', ['ب'], words('التحق التحقت يلتحق تلتحق')],
  ['الانقطاع', ['عن'], words('انقطع انقطعت ينقطع تنقطع')],
  ['الانخراط', ['في'], words('انخرط انخرطت ينخرط تنخرط')],
  ['الاعتماد', ['على'], words('يعتمد تعتمد')],
  ['التوفر', ['على'], words('يتوفر تتوفر')],
  ['النزوح', words('من إلى عن'), words('نزح نزحت')],
  ['العودة', ['إلى'], words('عاد عادت يعود تعود')],
  ['اللجوء', ['إلى'], words('لجأ لجأت')],
];

/** Before the noun of what was done: that it was. */
export const done: readonly string[] = words(
  'تم تمت جرى جرت عرف عرفت شهد شهدت سجل سجلت مكن مكنت تمكن تمكنت أسفر أسفرت',
);

/** Before a verb, these deny it. */
export const denials = words('لم لن لا لما ليس ليست');

/** Over or before a list of what was done. */
export const results = [
  'النتائج',
  'النتائج المحققة',
  'أبرز النتائج',
  'أهم النتائج',
  'الإنجازات',
  'أهم الإنجازات',
  'أبرز الإنجازات',
  'الحصيلة',
  'حصيلة الإنجاز',
];
