import type { Clause, Verb } from '../clause.js';
import { cuesOf } from '../cues.js';
import { walkable, type Frame, type Slot } from '../frame.js';

/** What the words around an occasion say of it; its seat is a place that hosts it. */
export type Field = 'date' | 'frequency' | 'place' | 'hosts' | 'seat' | 'organizers' | 'venue' | 'theme';

const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split('|'));

/** Who holds it, before its name in a genitive, or after a verb that takes it up. */
const holders = words(
  'من تنظيم|بتنظيم من|بتنظيم مشترك بين|باستضافة|باستضافة من|بمبادرة من|الذي نظمته|الذي نظمه|الذي تنظمه|الذي ينظمه|التي نظمتها|التي نظمها',
  'التي تنظمها|التي ينظمها|الذي عقدته|الذي عقده|الذي تعقده|التي عقدتها|التي عقدها|التي تعقدها|الذي استضافته|الذي استضافه|الذي تستضيفه',
  'الذي يستضيفه|التي استضافتها|التي استضافها|التي تستضيفها|التي يستضيفها|الذي دعت إليه|الذي دعا إليه|المنظم من طرف|المنظم من قبل',
  'المنظمة من طرف|المنظمة من قبل|ينظمه|ينظمها|تنظمه|تنظمها|نظمه|نظمها|نظمته|نظمتها|عقدته|عقدتها|من طرف|من قبل',
);

/** Verbs of places: where they host it, it is held. */
const hosting = words(
  'الذي احتضنته|الذي احتضنه|الذي تحتضنه|الذي يحتضنه|التي احتضنتها|التي احتضنها|التي تحتضنها|التي يحتضنها|احتضنته|احتضنتها|احتضنه|احتضنها',
);

const where = words(
  'ب|في|في كل من|بكل من|بمدينة|في مدينة|بالعاصمة|في العاصمة|بعاصمة|بولاية|في ولاية|بجهة|بإقليم|بعمالة|بمحافظة|في محافظة|بمنطقة|بضواحي|بجزيرة',
);

const bodies = ['organization', 'organization-ref'] as const;

const slots: readonly Slot<Field>[] = [
  { field: 'date', takes: ['date'] },
  { field: 'frequency', takes: ['frequency'] },
  { field: 'place', takes: ['place'], after: where, many: true },
  { field: 'place', takes: ['place'], after: hosting, many: true },
  { field: 'venue', takes: bodies, after: ['ب', 'في', 'بمقر', 'في مقر', 'داخل'] },
  { field: 'hosts', takes: ['place'], after: [...holders, 'برئاسة', 'برئاسة مشتركة بين', 'تحت رئاسة'], many: true },
  { field: 'organizers', takes: bodies, after: holders, many: true },
  { takes: bodies, after: ['برئاسة', 'تحت رئاسة', 'برعاية', 'تحت رعاية', 'تحت إشراف', 'بإشراف'], many: true },
  { field: 'theme', takes: ['theme'], far: true },
  { takes: ['reference'], after: ['رقم', 'عدد'] },
];

const light = words(
  'ب|في|من|بين|ما بين|الموافق|خلال|أثناء|سنة|عام|لسنة|لعام|شهر|يوم|يومي|أيام|بتاريخ|تاريخ|ليلة|مساء|صباح|زوال|ظهر|فترة|مدينة|العاصمة|ولاية|جهة|إقليم|محافظة',
  'عمالة|منطقة|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|الجاري|الماضي|المنصرم|المقبل|القادم|معا|تم|يتم|سيتم|جرى|كان|كانت|قد|لقد|مؤخرا',
  'المنعقد|المنعقدة|المقام|المقامة|المنظم|المنظمة|المزمع عقده|المزمع عقدها|المزمع تنظيمه|المزمع تنظيمها|المقرر عقده|المقرر عقدها|المقرر تنظيمه',
  'الذي انعقد|الذي ينعقد|الذي سينعقد|التي انعقدت|التي تنعقد|التي ستنعقد|الذي عقد|التي عقدت|الذي يعقد|التي تعقد|الذي نظم|التي نظمت|الذي أقيم|التي أقيمت',
  'الذي جرى|التي جرت|انعقد|انعقدت|تحت شعار|تحت عنوان|حول موضوع|في موضوع|برئاسة مشتركة|أشغال|أعمال|فعاليات|وقائع|افتتاح|اختتام|انعقاد|عقد|تنظيم',
  'على الأقل|على الأكثر|بشكل عادي|بشكل دوري|بصفة دورية|بانتظام|مع شركائها|مع شركائه|مع شركائهم|مقر|قصر المؤتمرات|على مستوى|على مدى|على مدار|بحر|جزيرة|على افتتاح|على انطلاق|على اختتام|افتتاح أشغال|عن بعد|عبر الاتصال المرئي|عبر تقنية الاتصال المرئي',
  'افتراضيا|حضوريا|بشكل افتراضي|عبر تقنية التناظر المرئي|الفترة|المنعقدة أشغاله|المنعقدة أشغالها',
);

const passes = words(
  'بمشاركة|بحضور|بشراكة مع|بالشراكة مع|بتعاون مع|بالتعاون مع|بتنسيق مع|بالتنسيق مع|بدعم من|بدعم مالي من|بمساهمة|تحت الرئاسة|تحت الرعاية|برئاسة',
  'برعاية|تحت إشراف|بإشراف|بمناسبة|بمقر|بقصر|بفندق|بقاعة|بمركز|بفضاء|برحاب|بكلية|بجامعة|بالمركز|بالمركب|بالقاعة',
);

const frame: Frame<Field> = { slots, light, passes };

/** Between a verb and what is held stands who holds it. */
const held = (place: Field) =>
  walkable<Field>({
    ...frame,
    slots: [
      ...slots,
      { field: place, takes: ['place'], many: true },
      { field: 'organizers', takes: bodies, many: true },
    ],
  });

const holding: Verb<Field> = { between: held('hosts'), tail: ['date', 'place'] };
const hosted: Verb<Field> = { between: held('seat'), tail: ['date', 'place'] };
const attending: Verb<Field> = { tail: ['date'] };

const verbs: readonly (readonly [Verb<Field>, readonly string[]])[] = [
  [
    holding,
    words(
      'نظم|نظمت|نظما|نظمتا|نظموا|ينظم|تنظم|سينظم|ستنظم|عقد|عقدت|عقدا|عقدوا|يعقد|تعقد|سيعقد|ستعقد|استضاف|استضافت|يستضيف|تستضيف|ستستضيف|سيستضيف',
      'انعقد|انعقدت|ينعقد|تنعقد|سينعقد|ستنعقد|جرى|جرت|يجري|تجري|أقيم|أقيمت|يقام|تقام|ستقام|سيقام|التأم|التأمت|يلتئم|تلتئم|كان|كانت',
      'انطلق|انطلقت|تنطلق|ينطلق|اختتم|اختتمت|افتتح|افتتحت|يفتتح|تفتتح|تنظيم|عقد|انعقاد',
    ),
  ],
  [hosted, words('احتضن|احتضنت|يحتضن|تحتضن|سيحتضن|ستحتضن|احتضان|شهد|شهدت|تشهد|يشهد|ستشهد')],
  [
    attending,
    words(
      'ترأس|ترأست|يترأس|تترأس|شارك|شاركت|يشارك|تشارك|حضر|حضرت|أشرف|أشرفت|يشرف|تشرف|مثل|مثلت|أعطى|أعطت|دشن|دشنت|اعتمد|اعتمدت|المعتمد|المعتمدة',
      'الصادر|الصادرة|الصادر عن|الصادرة عن|المصادق عليه|المصادق عليها|صادق|صادقت|أصدر|أصدرت|اتخذ|اتخذت',
    ),
  ],
];

export const clause: Clause<Field> = {
  after: walkable(frame),
  verbs: cuesOf(verbs.flatMap(([verb, forms]) => forms.map((form) => [form, verb] as const))),
};

/** After a verb whose subject meets. */
export const meeting = held('hosts');
