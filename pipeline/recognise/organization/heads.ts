import { fold } from '../../arabic/fold.js';

/** What may follow a noun with which names of bodies begin. */
export interface Head {
  /** و and a further field of its work (`وزارة التجارة والصناعة`). */
  readonly fields?: true;
  /** What it was founded for, after ل، حول، ضد، من أجل (`منظمة الأمم المتحدة للطفولة`). */
  readonly cause?: true;
  /** A name that is no noun of the language (`حركة فتح`); `town`: even one that looks like a common word (`بلدية عرابة`). */
  readonly proper?: true | 'town';
  /** A name of letters that are spelt out (`شركة بي إي جي`). */
  readonly spelt?: true;
  /** The territory for which it is one of several (`غرفة التجارة لوهران`). */
  readonly territory?: true;
  /** Its seat (`المحكمة الابتدائية بالرباط`). */
  readonly seat?: true;
  /** It has other senses, so a name must say more than one noun (`مركز المدينة` is none). */
  readonly weak?: true;
  /** How many adjectives its name has at least (`الخطوط الجوية القطرية`); one where this is not said. */
  readonly adjectives?: number;
  /** With its article and alone, it does not stand for a body (`المركز` is a town's middle). */
  readonly silent?: true;
  readonly sense?: Sense;
}

/** Nouns that name bodies only in some forms. */
type Sense =
  /** With article and adjectives only: `الأمم المتحدة`, `القوات المسلحة`. */
  | 'described'
  /** `المفوض السامي`. */
  | 'commissioner'
  /** `رئاسة الحكومة`, and not that of a meeting. */
  | 'presidency'
  /** `برنامج الأمم المتحدة الإنمائي`: of a body. */
  | 'programme'
  /** `الصندوق الوطني للتقاعد`: one that acts. */
  | 'fund'
  /** `الشركة الوطنية للطرق`, but `الشركة الكورية` is any firm of that country. */
  | 'firm'
  /** `قسم العمل الاجتماعي`: of two words at least. */
  | 'desk'
  /** Acts and devices, if their field is none of public work: `إدارة الجمارك`, `إدارة المشروع`. */
  | 'act'
  /** Only where the text around it shows a body. */
  | 'process'
  /** With a name in quotes only: `تنظيم "…"`. */
  | 'titled';

const heads: readonly (readonly [Head, string])[] = [
  [{ fields: true }, 'وزارة مفتشية مستشارية'],
  [{ fields: true, seat: true, territory: true }, 'مديرية مندوبية'],
  [
    { fields: true, cause: true },
    'اتحادية وكالة هيئة هيأة لجنة مجلس منتدى مرصد مفوضية أمانة فدرالية فيدرالية كونفدرالية كنفدرالية ائتلاف تحالف نقابة تعاضدية ودادية عصبة تنسيقية',
  ],
  [{ fields: true, cause: true, proper: true }, 'منظمة رابطة'],
  [{ fields: true, cause: true, proper: true, spelt: true }, 'جمعية مؤسسة تعاونية'],
  [{ fields: true, cause: true, seat: true }, 'مكتب ممثلية'],
  [{ fields: true, cause: true, seat: true, territory: true }, 'غرفة أكاديمية'],
  [{ fields: true, cause: true, seat: true, proper: true }, 'معهد كلية'],
  [{ fields: true, cause: true, seat: true, proper: true, weak: true, silent: true }, 'مركز'],
  [{ fields: true, cause: true, weak: true }, 'اتحاد فريق جبهة تجمع تيار'],
  [{ fields: true, cause: true, weak: true, spelt: true }, 'مجموعة'],
  [{ fields: true, cause: true, proper: true, spelt: true }, 'مصرف'],
  [{ fields: true, cause: true, proper: true, weak: true, spelt: true }, 'مجمع'],
  [{ cause: true, weak: true, silent: true, seat: true }, 'فرقة'],
  [{ fields: true, cause: true, weak: true, silent: true }, 'شبكة دائرة خلية سلطة كتابة حاضنة'],
  [{ fields: true, cause: true, weak: true, sense: 'desk' }, 'قسم مصلحة شعبة'],
  [{ fields: true, cause: true, weak: true, sense: 'act' }, 'آلية إدارة وحدة قطب'],
  [{ fields: true, cause: true, weak: true, sense: 'act' }, 'جهاز'],
  [{ fields: true, cause: true, weak: true, silent: true, sense: 'act' }, 'قطاع'],
  [{ fields: true, cause: true, weak: true, sense: 'process' }, 'عملية منظومة'],
  [{ weak: true, sense: 'described' }, 'أمم قوات درك جمع صليب هلال كشافة'],
  [{ weak: true, sense: 'described', adjectives: 2 }, 'خطوط'],
  [{ weak: true, sense: 'commissioner' }, 'مفوض'],
  [{ weak: true, silent: true, sense: 'presidency' }, 'رئاسة'],
  [{ weak: true, silent: true, sense: 'programme' }, 'برنامج'],
  [{ fields: true, weak: true, cause: true, sense: 'fund' }, 'صندوق'],
  [{ fields: true, cause: true, proper: true, weak: true, spelt: true, sense: 'firm' }, 'شركة'],
  [{ silent: true, sense: 'titled' }, 'تنظيم قناة'],
  [{ fields: true, proper: true }, 'حزب'],
  [{ fields: true, proper: true, silent: true }, 'حركة'],
  [{ fields: true, cause: true, proper: true, weak: true, silent: true }, 'كتلة تكتل'],
  [{ proper: true }, 'حكومة برلمان جريدة صحيفة'],
  [{ fields: true, proper: true, spelt: true }, 'بنك'],
  [{ fields: true, proper: true }, 'ديوان'],
  [{ proper: 'town' }, 'بلدية باشوية'],
  [{ proper: 'town', weak: true, silent: true }, 'جماعة'],
  [{ fields: true, proper: 'town', cause: true, seat: true }, 'جامعة'],
  [{ proper: true, silent: true }, 'مجلة إذاعة متصرفية كونغرس'],
  [{ cause: true, proper: true, silent: true }, 'مستشفى مشفى'],
  [{ fields: true, cause: true, proper: true, silent: true }, 'بورصة'],
  [{ cause: true, proper: true, seat: true, weak: true, silent: true }, 'مدرسة ثانوية إعدادية'],
  [{ cause: true, proper: true }, 'نادي'],
  [{ cause: true, proper: true, weak: true, silent: true }, 'دار مكتبة مسرح متحف مختبر مخبر صيدلية'],
  [{ seat: true, silent: true }, 'محكمة سفارة قنصلية بعثة نيابة'],
  [{ fields: true, cause: true, weak: true, silent: true }, 'عمادة إمارة'],
  [{ weak: true, silent: true }, 'جيش قيادة خزينة مطبعة أصدقاء وقاية خفر حرس شرطة ادعاء'],
];

/** The nouns with which names of bodies begin, by folded form. */
export const headOf: ReadonlyMap<string, Head> = new Map(
  heads.flatMap(([head, nouns]) => nouns.split(' ').map((noun) => [fold(noun), head] as const)),
);

export const headWords: readonly string[] = heads.flatMap(([, nouns]) => nouns.split(' '));
