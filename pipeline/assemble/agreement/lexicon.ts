import type { AgreementRecord } from '../../schemas.js';
import { words } from '../words.js';

export type AgreementType = AgreementRecord['type'];

/** What agreements are called, with the type that the words say. The longest that fits counts. */
export const agreementNouns: Readonly<Partial<Record<AgreementType, readonly string[]>>> = {
  treaty: ['معاهدة'],
  convention: ['اتفاقية'],
  'framework convention': [
    'اتفاقية إطار',
    'اتفاقية الإطار',
    'الاتفاقية الإطار',
    'اتفاقية إطارية',
    'الاتفاقية الإطارية',
    'اتفاق إطار',
    'الاتفاق الإطاري',
    'اتفاق إطاري',
    'اتفاقا إطارا',
    'اتفاقا إطاريا',
  ],
  'headquarters agreement': ['اتفاق المقر', 'اتفاق مقر', 'اتفاقية المقر', 'اتفاقية مقر'],
  agreement: ['اتفاق', 'اتفاقا'],
  partnership: ['اتفاقية شراكة', 'اتفاقية الشراكة', 'اتفاق شراكة', 'اتفاق الشراكة', 'عقد شراكة'],
  memorandum: ['مذكرة تفاهم', 'مذكرة التفاهم', 'مذكرة اتفاق', 'مذكرة تعاون', 'مذكرة التعاون'],
  protocol: ['بروتوكول', 'بروتوكولا'],
  charter: ['ميثاق'],
  covenant: ['عهد'],
  contract: ['عقد برنامج', 'عقد-برنامج'],
  declaration: ['إعلان', 'إعلان نوايا', 'تصريح مشترك', 'بيان مشترك'],
};

/** With its article and nothing more, each means the agreement that was named before with the same noun. */
export const againNouns: readonly (readonly [noun: string, type: AgreementType])[] = [
  ['اتفاق', 'agreement'],
  ['اتفاقية', 'convention'],
  ['مذكرة', 'memorandum'],
  ['بروتوكول', 'protocol'],
  ['معاهدة', 'treaty'],
  ['عقد', 'contract'],
];

/** Nouns that mean something else more often than not, and count only as the beginning of a name, or with who adopted it. */
export const looseNouns: readonly AgreementType[] = ['declaration', 'covenant', 'charter'];

/** A name is that of a framework convention where one of its first words says so. */
export const frameworkWords = ['الإطارية', 'إطارية', 'الإطاري', 'إطاري'];

/** What decisions are called; `two` says that several numbers follow. */
export const decisionNouns = ['قرار', 'قراره', 'قرارها', 'قراري', 'قرارين', 'قراران', 'قرارات', 'مقرر', 'مقررات'];

/** What the laws and decrees of a state are called. */
export const lawNouns = ['قانون', 'مرسوم', 'ظهير', 'مرسوم بقانون', 'قانون تنظيمي', 'مرسوم تشريعي', 'أمر ملكي'];

/** Words that say something of an agreement, and end its name. */
export const telling = [
  ...['قيمت', 'مدت', 'كلفت', 'تكلفت', 'ميزانيت', 'هدف', 'موضوع'].flatMap((noun) => [`${noun}ها`, `${noun}ه`]),
  ...['متد', 'هم', 'خص', 'تعلق', 'هدف', 'روم', 'قضي', 'رمي', 'شمل', 'نص'].flatMap((verb) => [`ت${verb}`, `ي${verb}`]),
];

/** Who is meant again: the parties of the agreement that was named before. */
export const sameParties = [
  'من قبل الشركاء أنفسهم',
  'من طرف الشركاء أنفسهم',
  'بين الشركاء أنفسهم',
  'من قبل الأطراف نفسها',
  'من طرف الأطراف نفسها',
  'بين الأطراف نفسها',
  'بين الطرفين نفسيهما',
  'بين الطرفين',
  'بين الجانبين',
];

/** Directly before a programme, they say that it was signed. */
export const signing = [
  'التوقيع على',
  'بالتوقيع على',
  'توقيع',
  'بتوقيع',
  'وقعت على',
  'وقع على',
  'وقعا على',
  'وقعوا على',
  'وقعت',
  'وقع',
  'وقعا',
  'وقعوا',
  'يوقعان',
  'إبرام',
  'أمضى',
  'أمضت',
  'أمضيا',
  'إمضاء',
  'بإمضاء',
];

/** Between two agreements: the first changes the second, or the second the first; the first takes the place of the second. */
export const tieWords: Readonly<Record<'amends' | 'amended' | 'replaces', readonly string[]>> = {
  amends: words(
    'يعدل|تعدل|يغير|تغير|يتمم|تتمم|يعدل ويتمم|تعدل وتتمم|يغير ويتمم|عدل|عدلت|بتعديل|بتغيير وتتميم|المعدل ل|المعدلة ل|المغير ل|المغيرة ل',
  ),
  amended: words(
    'المعدل ب|المعدلة ب|المعدل والمتمم ب|المعدلة والمتممة ب|المغير والمتمم ب|المغيرة والمتممة ب|المتمم ب|المتممة ب|المنقح ب|المنقحة ب',
    'المعدل بموجب|المعدلة بموجب|تعديلها ب|تعديله ب|تعديلها بموجب|تعديله بموجب',
  ),
  replaces: words(
    'يحل محل|تحل محل|حل محل|حلت محل|يعوض|تعوض|عوض|عوضت|يلغي|تلغي|ألغى|ألغت|ينسخ|تنسخ|نسخ|نسخت|يلغي ويعوض|تلغي وتعوض|يلغي ويحل محل|تلغي وتحل محل',
  ),
};
/** `وتحل هذه المذكرة محل البروتوكول`: the verbs that stand before the first of two agreements. */
export const tieVerbs = words('يحل|تحل|حل|حلت|يعوض|تعوض|عوض|عوضت|يلغي|تلغي|ألغى|ألغت|ينسخ|تنسخ');

/** Before a body that takes a decision, after the decision: `بموجب القرار رقم 12، أنشأ المجلس …`. */
export const decidingVerbs = words('أنشأ|أنشأت|أحدث|أحدثت|أسس|أسست');

/** Before those who sign. */
export const signedVerbs = [
  ...['وقع', 'وقعت', 'وقعا', 'وقعتا', 'يوقع', 'توقع', 'أبرم', 'أبرمت', 'وقعها', 'وقعه', 'كل من'],
  ...['أمضى', 'أمضت', 'أمضيا'],
];
/** The same of an agreement that was named before. */
export const laterVerbs = words('وقعها|وقعه|وقعتها|وقعته|أمضاها|أمضاه|أبرمها|أبرمه');
/** Before the name of a person. */
export const courtesies = [
  'الشيخ',
  'المستشار',
  'المستشارة',
  'الأستاذ',
  'الأستاذة',
  'المهندس',
  'المهندسة',
  'الأمير',
  'معالي الوزير',
  'السيد',
  'السيدة',
  'الدكتور',
  'الدكتورة',
  'معالي',
  'سعادة',
  'معالي السيد',
  'معالي الدكتور',
  'سعادة السيد',
];
export const offices = [
  'وزير',
  'وزيرة',
  'الوزير',
  'الوزيرة',
  'كاتب الدولة',
  'كاتبة الدولة',
  'رئيس',
  'رئيسة',
  'الرئيس',
  'مدير',
  'مديرة',
  'المدير العام',
  'المديرة العامة',
  'المدير التنفيذي',
  'الأمين العام',
  'الأمينة العامة',
  'سفير',
  'سفيرة',
  'والي',
  'عامل',
  'محافظ',
  'المفوض',
  'المفوضة',
  'المندوب السامي',
  'مفوض',
  'مفوضة',
  'عمدة',
  'عميد',
  'عميدة',
  'حاكم',
  'قنصل',
  'ممثل',
  'ممثلة',
  'الممثل المقيم',
  'الممثلة المقيمة',
  'المفوض السامي',
  'أمين عام',
  'الكاتب العام',
  'الكاتبة العامة',
];
/** `وعن المركز مديرته …`: whose office it is, the words before it say. */
export const ownOffices = ['مدير', 'مدير عام', 'رئيس', 'أمين عام', 'كاتب عام', 'ممثل', 'أمين'].flatMap((office) => {
  const [noun = '', ...rest] = office.split(' ');
  const attributes = rest.map((word) => ` ال${word}`).join('');
  const feminine = rest.map((word) => ` ال${word}ة`).join('');
  return [`${noun}ه${attributes}`, `${noun}ها${attributes}`, `${noun}ته${feminine}`, `${noun}تها${feminine}`];
});
/** `عن الجانب المغربي`. */
export const sideNouns = ['الجانب', 'الطرف', 'الحكومة'];
