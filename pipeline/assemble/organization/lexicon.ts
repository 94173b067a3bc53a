import type { OrganizationRecord } from '../../schemas.js';

export type OrganizationType = NonNullable<OrganizationRecord['type']>;

/** Lists are written as lines of words. */
const words = (line: string): readonly string[] => line.split(' ');

/** What the first word of a name says of the body, whoever bears it. */
export const typeNouns: Readonly<Partial<Record<OrganizationType, readonly string[]>>> = {
  ministry: words('وزارة'),
  government: words('حكومة'),
  agency: words('وكالة'),
  bank: words('بنك مصرف'),
  court: words('محكمة'),
  association: words('جمعية'),
  company: words('شركة'),
  forum: words('منتدى'),
  party: words('حزب'),
  office: words('مكتب'),
};

/** The same of its first two words. */
export const typeHeads: Readonly<Partial<Record<OrganizationType, readonly string[]>>> = {
  'governing-body': [
    'الجمعية العامة',
    'الجمع العام',
    'مجلس إدارة',
    'مجلس الإدارة',
    'مجلس أمناء',
    'مجلس الأمناء',
    'مجلس المحافظين',
  ],
  secretariat: ['الأمانة العامة'],
};

/** The same where no word list has the body: that of Europe may be a commission, and its council an organization. */
export const ownTypeNouns: Readonly<Partial<Record<OrganizationType, readonly string[]>>> = {
  council: words('مجلس'),
  committee: words('لجنة'),
  university: words('جامعة'),
  union: words('نقابة'),
  // As the word lists have it, an agency is a public establishment, also one of research.
  agency: words('وكالة مركز معهد'),
  department: words('مديرية مصلحة إدارة'),
  'working-group': words('فريق'),
  'fund-body': words('صندوق'),
};

/** What is counted where members are. */
export const memberNouns = words(
  'عضو عضوا أعضاء عضوة دولة دول بلد بلدا بلدان منظمة منظمات جمعية جمعيات هيئة هيئات وكالة وكالات اتحاد اتحادا بلدية بلديات نقابة نقابات تعاونية تعاونيات',
);

/** What a body is said to be: `وهي مؤسسة عمومية`. */
export const institutions = words(
  'مؤسسة منظمة هيئة جهاز وكالة مركز مرفق جمعية شركة إدارة مرصد معهد بنك صندوق مجلس لجنة اتحاد رابطة',
);

/** Before the list of those who are members of a body. */
export const memberLeads = [
  'الأعضاء المؤسسون',
  'الأعضاء المؤسسين',
  'الأعضاء',
  'أعضاء',
  'أعضاؤه',
  'أعضاؤها',
  'في عضويته',
  'في عضويتها',
  'الدول الأعضاء',
  'الدول المؤسسة',
];

/** Before a member they say that it is none, or no longer. */
export const denials = words('ليس ليست لم لن غير كان كانت');

/** What stands before the colon of a line that says one thing of a body. */
export const terms = {
  founded: [
    'سنة التأسيس',
    'عام التأسيس',
    'تاريخ التأسيس',
    'سنة الإحداث',
    'تاريخ الإحداث',
    'سنة الإنشاء',
    'عام الإنشاء',
    'تاريخ الإنشاء',
    'التأسيس',
    'تأسست',
    'تأسس',
  ],
  seat: ['المقر', 'المقر الرئيسي', 'المقر الاجتماعي', 'المقر الدائم', 'مقرها', 'مقره', 'مقر المنظمة'],
  members: ['عدد الأعضاء', 'عدد الدول الأعضاء', 'الدول الأعضاء', 'الأعضاء', 'العضوية'],
  chairs: ['الرئاسة', 'رئاسة المنظمة', 'الرئاسة الحالية', 'الرئاسة الدورية', 'ترأسها', 'يرأسها'],
  parent: [
    'الوصاية',
    'الجهة الوصية',
    'الوزارة الوصية',
    'القطاع الوصي',
    'التبعية',
    'الجهة التابع لها',
    'الجهة التابعة لها',
  ],
} as const;
