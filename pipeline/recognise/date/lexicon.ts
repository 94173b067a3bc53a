import { fold } from '../../arabic/fold.js';
import { withoutArticle, type WordLists } from '../../arabic/vocabulary.js';
import { gregorianMonths, hijriMonths } from './months.js';

/** Spellings that Intl does not have, by number of the month. */
const gregorianVariants: readonly (readonly string[])[] = [
  ['ينايير', 'جنفي', 'ك 2', 'كانون 2'],
  ['فبرائر', 'فبرير', 'فيفيري', 'فيبراير', 'شباط'],
  ['اذار'],
  ['ابريل', 'أبرايل', 'أفريل'],
  ['مايس', 'ايار'],
  ['يونيه', 'يونيوه', 'جوين'],
  ['يوليه', 'يوليوس', 'جويليا', 'جويليه', 'يولوز'],
  ['آغسطس', 'أغسطوس', 'اوت', 'غوشت'],
  ['سبتنبر', 'ستمبر', 'شتانبر', 'سبتامبر'],
  ['أوكتوبر', 'اكتوبر', 'ت 1', 'تشرين 1'],
  ['نوفنبر', 'نوفمير', 'نوفامبر', 'نوفمبير', 'ت 2', 'تشرين 2'],
  ['دسمبر', 'ديسنبر', 'ديسامبر', 'دجنير', 'دسمبير', 'ك 1', 'كانون 1'],
];

const hijriVariants: readonly (readonly string[])[] = [
  ['محرم الحرام', 'المحرم'],
  ['صفر الخير', 'صفر المظفر'],
  ['ربيع أول', 'ربيع الأنور', 'ربيع النبوي', 'ربيع الأول الأنور'],
  ['ربيع الثاني', 'ربيع ثاني', 'ربيع آخر', 'ربيع ثان'],
  ['جمادى الأول', 'جمادى أولى', 'جماد الأول', 'جماد الأولى', 'جمادا الأولى', 'جمادي الأول'],
  [
    'جمادى الثانية',
    'جمادى الثاني',
    'جمادى الآخر',
    'جمادى ثانية',
    'جماد الثاني',
    'جماد الثانية',
    'جماد الآخر',
    'جماد الآخرة',
    'جمادا الثانية',
    'جمادى الأخرى',
    'جمادى الاخيرة',
  ],
  ['رجب الفرد', 'رجب المرجب', 'رجب الحرام'],
  ['شعبان الأبرك', 'شعبان المعظم', 'شعبان المكرم'],
  ['رمضان المبارك', 'رمضان الأبرك', 'رمضان المعظم', 'رمضان الكريم'],
  ['شوال الأبرك', 'شوال المكرم'],
  ['ذي القعدة', 'ذا القعدة', 'ذوالقعدة', 'ذيالقعدة', 'ذي القعدة الحرام', 'ذو القعدة الحرام', 'ذي القعده'],
  ['ذي الحجة', 'ذا الحجة', 'ذوالحجة', 'ذيالحجة', 'ذي الحجة الحرام', 'ذو الحجة الحرام', 'ذي الحجه'],
];

const levantine = ['ar-SY'];
/** A month that is named twice, for readers of two traditions, is one month. */
const dualNames = (names: readonly string[], month: number): string[] => {
  const here = namesIn(levantine, month);
  const elsewhere = names.filter((name) => !here.includes(name));
  return here.flatMap((one) =>
    elsewhere.flatMap((other) => [
      `${one}/${other}`,
      `${other}/${one}`,
      `${one} (${other})`,
      `${other} (${one})`,
      `${one} ${other}`,
      `${other} ${one}`,
      `${one} - ${other}`,
    ]),
  );
};
const namesIn = (locales: readonly string[], month: number): string[] => [
  ...new Set(locales.map((locale) => gregorianMonths[locale]?.[month] ?? '').filter(Boolean)),
];

const gregorian = gregorianVariants.map((variants, month) => {
  const names = [...namesIn(Object.keys(gregorianMonths), month), ...variants];
  return [...names, ...dualNames(names, month)];
});
const hijri = hijriVariants.map((variants, month) => [hijriMonths[month] ?? '', ...variants]);

/** A name as the tokens of a phrase have it. */
const normalOf = (name: string): string =>
  (fold(name).match(/\p{L}+|[^\p{L}\s]/gu) ?? []).map(withoutArticle).join(' ');
const numbersOf = (months: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(months.flatMap((names, i) => names.map((name) => [normalOf(name), i + 1] as const)));

/** Months by the folded words of their names, without articles. */
export const gregorianMonthNumbers = numbersOf(gregorian);
export const hijriMonthNumbers = numbersOf(hijri);

export const weekdays = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'] as const;

/** Parts of a year by their EDTF code, before the ordinal is added. */
export const partCodes: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    [
      'ربع',
      'الربع',
      'فصل',
      'الفصل',
      'ثلاثي',
      'الثلاثي',
      'ثلاثية',
      'الثلاثية',
      'الربعين',
      'الربعان',
      'الفصلين',
      'الفصلان',
      'الثلاثيين',
      'الثلاثيتين',
    ].map((word) => [fold(word), 32]),
  ),
  ...Object.fromEntries(
    [
      'نصف',
      'النصف',
      'سداسي',
      'السداسي',
      'سداسية',
      'السداسية',
      'أسدس',
      'الأسدس',
      'أسدوس',
      'الأسدوس',
      'شطر',
      'الشطر',
      'النصفين',
      'السداسيين',
      'السداسيتين',
      'الأسدسين',
    ].map((word) => [fold(word), 39]),
  ),
};

export const seasons: Readonly<Record<string, number>> = { ربيع: 21, صيف: 22, صائفة: 22, خريف: 23, شتاء: 24 };

const stems = { عشرين: 2, ثلاثين: 3, أربعين: 4, خمسين: 5, ستين: 6, سبعين: 7, ثمانين: 8, تسعين: 9 };
/** Decades by their tens: `تسعينيات` is 9. */
export const decades: ReadonlyMap<string, number> = new Map(
  Object.entries(stems).flatMap(([stem, ten]) =>
    ['ات', 'يات', 'ية'].map((ending) => [fold(stem + ending), ten] as const),
  ),
);

/** Where a relative date lies, counted in its unit from the document's date. */
export const shifts: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '-1': 'الماضي الماضية الماضيين المنصرم المنصرمة المنصرمين الفائت الفائتة المنقضي المنقضية الفارط الفارطة الفايت',
    '0': 'الجاري الجارية الجاريين الحالي الحالية الحاليين',
    '1': 'المقبل المقبلة المقبلين القادم القادمة القادمين',
  }).flatMap(([shift, words]) => words.split(' ').map((word) => [fold(word), Number(shift)] as const)),
);

/** Adverbs that count days from the document's date. */
export const adverbs: ReadonlyMap<string, number> = new Map(
  [
    ['أمس', -1],
    ['البارحة', -1],
    ['أمس الأول', -2],
    ['أول أمس', -2],
    ['أول من أمس', -2],
    ['قبل أمس', -2],
    ['غدا', 1],
    ['غد', 1],
    ['بعد غد', 2],
  ].map(([word, days]) => [normalOf(String(word)), Number(days)]),
);

/** Feasts that fall on one day of the Gregorian year, as `MM-DD`. */
export const feasts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'عيد العرش': '07-30',
    'عيد المسيرة الخضراء': '11-06',
    'عيد الشغل': '05-01',
    'عيد العمال': '05-01',
    'رأس السنة الميلادية': '01-01',
    'رأس السنة': '01-01',
    'عيد الشباب': '08-21',
    'عيد المسيرة': '11-06',
  }).map(([name, day]) => [normalOf(name), day]),
);

/** Feasts that fall on one day of the Hijri year, as `MM-DD`. */
export const hijriFeasts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '10-01': 'عيد الفطر|عيد الفطر المبارك|عيد الفطر السعيد',
    '12-10': 'عيد الأضحى|عيد الأضحى المبارك|عيد الأضحى السعيد',
    '03-12': 'المولد النبوي|المولد النبوي الشريف|عيد المولد النبوي|عيد المولد النبوي الشريف',
    '01-10': 'عاشوراء|يوم عاشوراء',
    '01-01': 'رأس السنة الهجرية|فاتح السنة الهجرية',
    '07-27': 'الإسراء والمعراج',
  }).flatMap(([day, names]) => names.split('|').map((name) => [normalOf(name), day] as const)),
);

const hijriMarks = ['هـ', 'هجري', 'هجرية', 'الهجرة'];
const gregorianMarks = ['م', 'ميلادي', 'ميلادية', 'للميلاد'];

export const words: WordLists = {
  MonthName: [...gregorian, ...hijri].flat(),
  HijriMonth: hijri.flat(),
  // The first words of names of two words: known, so that an attached letter is cut off them.
  MonthPart: ['كانون', 'تشرين', 'جمادى', 'جماد', 'ذو', 'ذي', 'ذا', 'ربيع'],
  Weekday: [...weekdays, 'الإثنين', 'الثلاثا', 'الأربعا', 'الاربعاء', 'السبت'],
  DayWord: ['يوم', 'يومي', 'يوما', 'أيام', 'ليلة', 'صباح', 'مساء', 'تاريخ'],
  MonthWord: ['شهر', 'شهرا', 'شهري', 'أشهر', 'شهور'],
  QuartersWord: ['الأرباع', 'الفصول', 'الثلاثيات'],
  YearWord: ['سنة', 'عام', 'سنتي', 'عامي', 'سنوات', 'أعوام', 'موسم', 'سنتا', 'عاما', 'موسمي'],
  WeekWord: ['أسبوع'],
  YearKind: [
    'مالية',
    'مالي',
    'دراسية',
    'دراسي',
    'جامعية',
    'جامعي',
    'فلاحي',
    'فلاحية',
    'هجرية',
    'هجري',
    'ميلادية',
    'ميلادي',
    'قضائية',
    'تشريعية',
    'تكوينية',
    'محاسبية',
    'ضريبية',
    'رياضي',
    'ثقافي',
    'سياحي',
    'أكاديمية',
    'أكاديمي',
  ],
  HijriEra: hijriMarks,
  GregorianEra: gregorianMarks,
  Era: [...hijriMarks, ...gregorianMarks],
  FirstDay: ['فاتح', 'غرة'],
  DateMark: ['/', '-', '.', '\\'],
  RangeMark: ['/', '-'],
  To: ['إلى', 'حتى', 'لغاية'],
  Link: ['من', 'ل', '،', ',', '-', '/'],
  Of: ['من', '/', '-', '.'],
  Every: ['كل'],
  Current: ['هذا', 'هذه'],
  Comma: ['،', ','],
  YearPart: Object.keys(partCodes),
  Season: Object.keys(seasons),
  Decade: [...decades.keys()],
  CenturyWord: ['قرن'],
  Shift: [...shifts.keys()],
  Same: ['نفس', 'نفسه', 'نفسها', 'ذاته', 'ذاتها', 'ذات'],
  DayAdverb: ['أمس', 'البارحة', 'أمس الأول', 'أول أمس', 'أول من أمس', 'قبل أمس', 'غدا', 'بعد غد', 'غد'],
  Feast: [...feasts.keys(), ...hijriFeasts.keys()],
  // The edges of a span of time stay outside the date.
  Edge: [
    'مطلع',
    'متم',
    'منتصف',
    'أواخر',
    'أوائل',
    'بداية',
    'نهاية',
    'مستهل',
    'ختام',
    'أواسط',
    'وسط',
    'آخر',
    'حلول',
    'بدايات',
    'نهايات',
    'مشارف',
    'غضون',
    'موفى',
  ],
  // What is compared with a year's: بزيادة 11% عن 2023.
  Comparison: ['عن', 'مستوى', 'مستويات', 'أرقام', 'نتائج', 'حصيلة', 'مقارنة', 'قياسا', 'موسم'],
  OpenBracket: ['('],
  CloseBracket: [')'],
  OfIt: ['منه'],
  Period: ['فترة', 'شهر', 'أشهر', 'يوم', 'تاريخ', 'فصل', 'موسم'],
  // What is called after a day: no construct of theirs says when something was.
  CalledAfterDay: [
    'شارع',
    'ساحة',
    'ملعب',
    'جامعة',
    'حركة',
    'حي',
    'مدرسة',
    'ثانوية',
    'إعدادية',
    'مستشفى',
    'نهج',
    'زنقة',
    'قاعة',
    'ميدان',
    'جسر',
    'قنطرة',
    'سد',
    'مسرح',
    'مركب',
    'تجزئة',
    'محطة',
    'حديقة',
    'مؤسسة',
    'كتيبة',
    'كتائب',
    'جمعية',
    'تعاونية',
    'مدينة',
    'قصر',
    'متحف',
  ],
  Onward: ['فصاعدا', 'فما فوق', 'وما بعدها', 'وما بعد'],
  Since: ['ابتداء', 'انطلاقا', 'اعتبارا', 'بدءا', 'بداية'],
  YearCue: [
    'في',
    'خلال',
    'منذ',
    'مند',
    'حتى',
    'قبل',
    'بعد',
    'أفق',
    'آفاق',
    'فترة',
    'غاية',
    'برسم',
    'حدود',
    'دورة',
    'نسخة',
    'مطلع',
    'متم',
    'منتصف',
    'أواخر',
    'أوائل',
    'بداية',
    'نهاية',
    'مستهل',
    'موفى',
    'حلول',
    'غضون',
    'بين',
    'انتخابات',
    'مونديال',
    'أولمبياد',
    'إكسبو',
    'دستور',
    'طبعة',
    'حرب',
    'ثورة',
    'زلزال',
    'أحداث',
    'معاهدة',
    'اتفاقية',
    'اتفاقيات',
    'بروتوكول',
    'إعلان',
    'مؤتمر',
    'قمة',
    'بطولة',
    'مهرجان',
    'جائزة',
    'إحصاء',
    'إحصائيات',
    'بيانات',
    'تقديرات',
    'نكبة',
    'نكسة',
    'انقلاب',
    'معركة',
    'موازنة',
    'ميزانية',
    'كأس',
    'أزمة',
    'هدف',
    'أهداف',
    'نهائيات',
    'جيل',
    'معرض',
    'ملتقى',
    'منتدى',
    'استفتاء',
    'وثيقة',
    'لفترة',
    'للفترة',
    'مواليد',
    'أسعار',
  ],
  // What is called by its year, where nothing follows that would be counted.
  YearlyThing: ['تعداد', 'حج', 'حصاد', 'جني', 'مسح', 'تصرف', 'جائحة', 'فيضانات', 'غزو', 'اجتياح', 'انتفاضة', 'هجمات'],
};
