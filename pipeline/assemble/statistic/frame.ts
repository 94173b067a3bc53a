import { walkable, type Slot } from '../frame.js';
import { words } from '../words.js';
import { comparison, representing, throughWords } from './lexicon.js';

/** What stands around a figure and says when, where and of what it is. */
export type Field = 'date' | 'place' | 'subject';

const whenAndWhere: readonly Slot<Field>[] = [
  {
    field: 'date',
    takes: ['date'],
    after: words(
      'سنة|عام|خلال|في|منذ|متم|موفى|نهاية|بنهاية|مع نهاية|عند نهاية|في نهاية|حتى|إلى غاية|إلى موفى|إلى متم|إلى نهاية|حتى نهاية|بحلول|في أفق|برسم|شهر|سنتي|بتاريخ|إلى حدود|يوم|في يوم|لغاية|خلال العام المالي|خلال السنة المالية|في العام المالي|في السنة المالية',
    ),
  },
  { field: 'date', takes: ['date'] },
  {
    field: 'place',
    takes: ['place'],
    after: words('في|ب|بمدينة|في مدينة|بكل من|في كل من|على مستوى|بجهة|بولاية|بإقليم|بمحافظة|في محافظة|في ولاية'),
    many: true,
  },
];

/** Words that may stand between a verb and its figure. */
const light = words(
  'إلى|ل|ب|في|عند|بين|ما بين|حوالي|نحو|زهاء|قرابة|تقريبا|ما يقارب|ما يقرب من|ما يقارب من|ما يناهز|ما يفوق|ما يزيد عن|ما يزيد على|أكثر من|أزيد من|أقل من|ما لا يقل عن|لا يقل عن|لا يتجاوز|لا تتجاوز',
  'ما مجموعه|ما مجموعة|مجموعه|مجموعها|أدناه|مبلغ|بمبلغ|قدره|قدرها|في حدود|تحت|دون|مستوى|نسبة|بنسبة|معدل|بمعدل|رقم|بواقع|بمقدار|ما قدره|ما قيمته|بقيمة|ما نسبته|إجمالا|يوميا|شهريا|في اليوم|على|منتصف|مطلع|أواخر|أوائل|بداية|مستهل|نسبته|نسبتها|حوالى',
  'الموسم|الموسم الفلاحي|الموسم الدراسي|السنة الدراسية|السنة المالية|العام المالي|العام الدراسي|سنة|عام|خلال|نهاية|متم|شهر|وحدها|فقط|أيضا|كذلك|هذه|هذا|حاليا|اليوم|الآن|سنويا|على التوالي|قد|أي|يعادل|تصل|يصل|تبلغ|يبلغ|من',
);

const passes = words('حسب|بحسب|وفق|وفقا ل|استنادا إلى|طبقا ل|على المستوى الوطني|على الصعيد الوطني');

/** Between a verb and its figure, and before a verb. */
export const around = walkable<Field>({ slots: whenAndWhere, light, passes });

/** Before a verb or what is measured. */
export const lead = walkable<Field>({
  slots: whenAndWhere,
  light: words('في|خلال|سنة|عام|وفي|قد|و|نهاية|متم|شهر|كما|ف|برسم|من|هذا|هذه|السياق|أيضا|كذلك|فقد|وقد|الإطار|نفس'),
  passes,
});

/** Directly after a figure. */
export const behind = walkable<Field>({
  slots: whenAndWhere,
  light: words(
    'في|من|خلال|سنة|عام|نهاية|متم|شهر|فقط|سنويا|تقريبا|على الأقل|وذلك|كمعدل|منتصف|مطلع|أواخر|أوائل|بداية|مستهل|يوم|الموسم|الموسم الدراسي|الموسم الفلاحي|السنة|السنة الدراسية|السنة المالية|العام المالي|العام الدراسي|برسم',
  ),
  passes: [],
});

const things = ['organization', 'organization-ref', 'programme', 'acronym', 'place'] as const;

/** Between a verb of holding and what is held, its subject may stand. */
export const held = walkable<Field>({
  slots: [...whenAndWhere, { field: 'subject', takes: things }],
  light: [
    ...light,
    ...words(
      'على|بشكل ملموس|أساسا|بالخصوص|المشروع|البرنامج|الاستراتيجية|المخطط|المشاريع|الأنشطة|المنظمة|المبادرة|عضوية',
    ),
    ...throughWords,
  ],
  passes: [],
});

/** Between a figure and the next of the same thing. */
export const next = walkable<Field>({
  slots: whenAndWhere,
  light: [...light, ...comparison, ...representing, ...words('و|ثم|أي|مسجلا|مسجلة|منتقلا|مرتفعا|مرتفعة')],
  passes: [],
});
