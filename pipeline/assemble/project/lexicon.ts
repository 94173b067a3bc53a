import type { ProjectRecord } from '../../schemas.js';

type Type = NonNullable<ProjectRecord['type']>;

/** Lists are written as lines of words. */
const words = (line: string): readonly string[] => line.split(' ');

/** What the nouns of projects say of them. */
export const nounsOf: Readonly<Record<Type, readonly string[]>> = {
  project: words('مشروع'),
  programme: words('برنامج حملة مبادرة'),
  fund: words('صندوق'),
  strategy: words('استراتيجية سياسة خطة مخطط رؤية أجندة نموذج خارطة خريطة تصميم'),
  partnership: words('شراكة'),
  framework: words('إطار عقد ميثاق'),
};

/** Those that stand for a project by themselves (`البرنامج`). */
export const undertakings = words('مشروع برنامج صندوق شراكة مبادرة حملة خطة مخطط استراتيجية');

/** What a project consists of: `هذه المشاريع`, after a programme, are its own. */
export const partsOfIt = words('مشاريع مشروعات أنشطة محاور مكونات تدابير إجراءات عمليات');

/** Words after which a name is given to what a noun before it stands for. */
export const naming = [
  'تحت عنوان',
  'تحت اسم',
  'تحت مسمى',
  'بعنوان',
  'باسم',
  'يحمل اسم',
  'يحمل عنوان',
  'عنوانه',
  'المسمى',
  'الموسوم ب',
  'المعنون ب',
];

/** Adjectives that the noun of a project bears where no name follows. */
export const adjectives = words('الجديد المشترك الأول الثاني المذكور الحالي نفسه ذاته هذا');

/** Verbs of which the subject is left out: a sentence that begins with one goes on about what was told of last. */
export const goingOn = [
  ...words(
    'يهدف تهدف يسعى تسعى يروم تروم يمتد تمتد يشمل تشمل يتضمن تتضمن يستهدف تستهدف ميزانيته ميزانيتها كلفته كلفتها تكلفته مدته مدتها انتهى انطلق ينفذه تنفذه ينفذها تموله يموله',
  ),
  'تبلغ مدته',
  'تبلغ مدتها',
  'تبلغ ميزانيته',
  'تبلغ ميزانيتها',
  'تقدر ميزانيته',
  'تبلغ كلفته',
  'تبلغ تكلفته',
  'تم إطلاقه',
  'يتولى تنفيذه',
  'تتولى تنفيذه',
  'سيتولى تنفيذه',
  'ستتولى تنفيذه',
  'ستنفذه',
  'سينفذه',
  'رصدت له',
  'رصد له',
  'خصصت له',
  'خصص له',
  'تم تنفيذه',
  'يتم تنفيذه',
  'وقد انطلق',
];

/** What stands before the colon of a line that says one thing of a project. */
export const terms = {
  budget: [
    'الميزانية',
    'الميزانية الإجمالية',
    'الكلفة',
    'الكلفة الإجمالية',
    'التكلفة',
    'التكلفة الإجمالية',
    'كلفة المشروع',
    'تكلفة المشروع',
    'ميزانية المشروع',
    'ميزانية البرنامج',
    'الغلاف المالي',
    'قيمة التمويل',
    'قيمة المشروع',
    'مبلغ التمويل',
  ],
  period: [
    'الفترة',
    'فترة التنفيذ',
    'فترة الإنجاز',
    'المدة',
    'مدة المشروع',
    'مدة البرنامج',
    'مدة التنفيذ',
    'مدة الإنجاز',
    'الأجل',
    'المدة الزمنية',
    'الفترة الزمنية',
  ],
  start: ['تاريخ الانطلاق', 'تاريخ البدء', 'تاريخ البداية', 'تاريخ الإطلاق', 'بداية المشروع', 'الانطلاق'],
  end: ['تاريخ الانتهاء', 'تاريخ النهاية', 'نهاية المشروع', 'تاريخ الاختتام'],
  funders: [
    'التمويل',
    'الممول',
    'الممولون',
    'الجهة الممولة',
    'الجهات الممولة',
    'مصدر التمويل',
    'مصادر التمويل',
    'الجهة المانحة',
    'الجهات المانحة',
    'المانحون',
    'المانح',
  ],
  implementers: [
    'الجهة المنفذة',
    'الجهات المنفذة',
    'المنفذ',
    'جهة التنفيذ',
    'التنفيذ',
    'صاحب المشروع',
    'حامل المشروع',
    'المشرف على التنفيذ',
  ],
  partners: ['الشركاء', 'الشريك', 'شركاء المشروع', 'شركاء البرنامج', 'الجهات الشريكة', 'الأطراف المشاركة'],
  countries: [
    'البلد',
    'البلدان',
    'الدولة',
    'الدول',
    'البلدان المعنية',
    'الدول المستفيدة',
    'البلدان المستفيدة',
    'مكان التنفيذ',
    'موقع المشروع',
    'الموقع',
    'مجال التدخل',
    'النطاق الجغرافي',
  ],
  objective: ['الهدف', 'الأهداف', 'الهدف العام', 'هدف المشروع', 'هدف البرنامج', 'الغاية', 'الهدف الرئيسي'],
  beneficiaries: ['المستفيدون', 'الفئة المستهدفة', 'الفئات المستهدفة', 'المستفيدات والمستفيدون', 'الفئة المستفيدة'],
  reference: ['رقم المشروع', 'رمز المشروع', 'الرمز', 'مرجع المشروع', 'الرقم المرجعي'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What the parts of a project are called; a list that they lead names them. */
export const partNouns = words('مكون مكونات محور محاور مجال مجالات عنصر عناصر ركيزة ركائز');
