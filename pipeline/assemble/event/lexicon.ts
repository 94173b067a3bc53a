/** Lists are written as lines of words. */
const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** What occasions are called. */
export const occasions = [
  ...words(
    'اجتماع لقاء منتدى ملتقى مؤتمر قمة ندوة دورة جلسة مناظرة ورشة معرض مهرجان حوار مشاورات نسخة طبعة صالون جولة بطولة',
    'احتفال احتفالية',
  ),
  'يوم دراسي',
  'يوم إعلامي',
  'يوم تحسيسي',
  'يوم تواصلي',
  'جامعة صيفية',
  'جامعة شتوية',
  'جامعة ربيعية',
  'أيام دراسية',
  'أيام ثقافية',
  'يوم علمي',
  'يوم عالمي',
  'يوم دولي',
  'اجتماعات سنوية',
  'مائدة مستديرة',
  'طاولة مستديرة',
  'ورشة عمل',
];

/** Those that only say that it is one of a series; whose, another noun says. */
export const editionNouns = words('دورة نسخة طبعة جلسة اجتماع لقاء جولة');

/** What a body that is held as an occasion is called. */
export const gatherings = words('منتدى ملتقى مؤتمر قمة مهرجان معرض صالون ندوة مناظرة حوار');

/** Accusatives of what is held (`عقد المجلس اجتماعا`); those that end in ة are written alike. */
export const accusatives = [
  ...words('اجتماعا مؤتمرا معرضا مهرجانا حوارا احتفالا'),
  ...['يوما دراسيا', 'يوما إعلاميا', 'يوما تحسيسيا', 'يوما تواصليا', 'يوما علميا'],
];

/** With whose it is attached: `في دورته العادية`. */
export const possessed: Readonly<Record<string, readonly string[]>> = {
  دورة: ['دورته', 'دورتها'],
  نسخة: ['نسخته', 'نسختها'],
  طبعة: ['طبعته', 'طبعتها'],
  مؤتمر: ['مؤتمره', 'مؤتمرها'],
  اجتماع: ['اجتماعه', 'اجتماعها'],
  جلسة: ['جلسته', 'جلستها'],
  ملتقى: ['ملتقاه', 'ملتقاها'],
  منتدى: ['منتداه', 'منتداها'],
};

/** What bodies do that meet again and again. */
export const meetingVerbs = [
  ...words('يجتمع تجتمع ينعقد تنعقد يلتئم تلتئم'),
  'يعقد اجتماعاته',
  'تعقد اجتماعاتها',
  'يعقد دوراته',
  'تعقد دوراتها',
  'يعقد جلساته',
  'تعقد جلساتها',
];

/** What they do when they meet once. */
export const meetingOnce = words('ستجتمع سيجتمع اجتمعت اجتمع');

/** What is done at an occasion with what comes of it. */
export const founding = words(
  'أطلق أطلقت أطلقا إطلاق وقع وقعت وقعا توقيع التوقيع اعتمد اعتمدت اعتماد أعلن أعلنت أنشأ أنشأت إنشاء أحدث أحدثت إحداث أقر أقرت',
);

/** The words that say that it was done there. */
export const occasionsOf = [
  'خلال',
  'أثناء',
  'على هامش',
  'بمناسبة',
  'في ختام',
  'ضمن',
  'في',
  'خلال أشغال',
  'على هامش أشغال',
];
