import type { WordLists } from '../../arabic/vocabulary.js';

/** Lists are written as lines of words. */
const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** What programmes, agreements and funds are called; the first word of their names. */
const undertakings = words('برنامج مشروع استراتيجية خطة مخطط صندوق مبادرة أجندة حملة');
const frames = ['إطار', 'سياسة', 'شراكة', 'عقد', 'رؤية', 'نموذج', 'تصميم'];
const treaties = ['ميثاق', 'معاهدة', 'اتفاقية', 'اتفاق', 'إعلان', 'بروتوكول'];

export const programmeWords: WordLists = {
  ProgrammeHead: [...undertakings, ...frames, ...treaties],
  // Nouns that only name a programme together with an adjective and its object (`السياسة الوطنية للهجرة`).
  FrameHead: frames,
  TreatyHead: treaties,
  UndertakingHead: undertakings,
  // Words that announce a title in quote marks.
  Naming: words('عنوان اسم باسم مسمى تسمية مسماه معنون معنونة موسوم موسومة سمي سميت'),
  // What is done with a programme that exists: one that is new to the text may be indefinite then.
  Launch: words(
    'أطلق أطلقت إطلاق بإطلاق إطلاقه وقع وقعت وقعا توقيع التوقيع أبرم أبرمت إبرام اعتمد اعتمدت اعتماد أنشأ أنشأت',
    'إنشاء إحداث أحدث أحدثت دشن دشنت تدشين',
  ),
};

/** Adjectives that make a definite head a name: whose it is, or its colour. Nationalities are known besides. */
export const properAdjectives = words(
  'وطني دولي عالمي أوروبي أوربي أممي إقليمي جهوي عربي إفريقي أفريقي مغاربي متوسطي أورومتوسطي ملكي إسلامي خليجي',
  'أخضر أزرق استعجالي اتحادي فيدرالي إنمائي ائتماني موسع مندمج خماسي رباعي ثلاثي عشري',
);

/** Second words after which a head says what sort of thing it is, and names none. */
export const genericObjects = words(
  'العمل عمل القانون قانون مرسوم المرسوم قرار القرار الميزانية ميزانية المالية تقرير التقرير اتفاق الاتفاق',
  'اتفاقية الاتفاقية مذكرة المذكرة نظام النظام الدراسة دراسة بحث البحث التخرج الحكومة الوزارة الدولة الحزب اللقاء',
  'الزيارة الحفل الدورة الاجتماع اليوم تعديل التعديل توصية بيان بروتوكول البروتوكول ظهير دستور الدستور المقرر',
  'مقرر المؤسسة المقاولة الإطار النتائج نتائج الجلسة المداولات المؤتمر الندوة التعاون تعاون الشراكة تفاهم التفاهم',
  'إطار النشر الإحالة',
);

/** Nouns without article after a head that say what it is about, and name nothing even when they come again. */
export const commonObjects = words(
  'تكوين تدريب تنمية دعم بناء تطوير إصلاح تأهيل استثمار سكن مدته واحد واحدة جديد جديدة كبير كبيرة مشترك مشتركة',
  'متكامل متكاملة شامل شاملة خاص خاصة طموح طموحة محدد محددة ائتمان تمويل طوارئ عام عامة سلام زيارة مندمج مندمجة',
  'آخر أخرى رائد رائدة نموذج مهم مهمة تعليم صحة مستقبل طريق أولي نهائي حل تسوية إنقاذ تقشف تحسيس توعية تواصلية',
  'انتخاب انتخابية تلقيح تبرع اتصال حساب ضمان',
);

/** Words at which a name has ended: its participles, its dates, its parties' verbs. */
export const enders = words(
  'خلال يوم بتاريخ تاريخ منذ سنة عام شهر برسم رقم حيز وفق وفقا بناء ابتداء إثر عقب حاليا سنويا أعلاه أدناه نفسه',
  'نفسها الممول الممولة الموقع الموقعة المبرم المبرمة المنفذ المنفذة الصادر الصادرة المعتمد المعتمدة المنجز',
  'المنجزة المنظم المنظمة المنعقد المنعقدة المقدم المقدمة المذكور المذكورة المشار المصادق المعلن المعلنة المقرر',
  'المقررة الرامي الرامية الهادف الهادفة التابع التابعة القاضي القاضية المتضمن المتضمنة المرفق المرفقة المحدث',
  'المحدثة الجاري الجارية الحالي الحالية الماضي المقبل المقبلة الموجه الموجهة المندرج المندرجة المشارك المشاركة',
  'المتواجد المتواجدة المتعلق المتعلقة الخاص الخاصة الثلاثة السالف السالفة المبرمج المبرمجة الممتد الممتدة المطلق',
  'السابق السابقة القادم القادمة المستقبلي المستقبلية السنوات السنة الفترة المرحلة الموسم العام سنوات سنتي فترة',
  'المسمى المسماة المعنون المعنونة الموسوم الموسومة المعروف المعروفة',
);

/** Participles that go on with a treaty's object (`الاتفاقية الخاصة بوضع اللاجئين`). */
export const objectParticiples = ['الخاص', 'الخاصة', 'المتعلق', 'المتعلقة', 'المعني', 'المعنية'];

/** Prepositions that begin a programme's object. */
export const objectPrepositions = ['ل', 'لفائدة', 'لأجل', 'حول', 'بشأن', 'ضد', 'لصالح'];

/** Words after which في stays inside a name. */
export const domains = words(
  'مجال المجال مجالات المجالات ميدان قطاع القطاع الوسط العالم المناطق المنطقة المدن سوق الجماعات المواد المسائل',
  'الميدان',
);

/** Verbal nouns by the preposition that they govern. */
export const governed: Readonly<Record<string, readonly string[]>> = {
  على: words('مساعدة قضاء حصول تدريب حفاظ محافظة تشجيع قدرة رقابة إشراف اعتماد تأقلم تكيف قائم قائمة مبني مبنية صمود'),
  من: words('وقاية حد حماية تخفيف تمكين خروج استفادة خال خالية'),
  إلى: ['عودة', 'ولوج', 'نفاذ', 'وصول', 'انتقال'],
  في: words('اندماج إدماج مشاركة استثمار مساهمة حق انخراط تعليم تحكم'),
  مع: ['تكيف', 'تأقلم', 'تضامن', 'تعايش'],
  ب: words('اتجار نهوض ارتقاء تكفل عناية اهتمام خاص خاصة متعلق متعلقة معني معنية تحسيس تعريف'),
};

/** Nouns without article that go on with a name after و, though their form does not tell that they are nouns. */
export const linkedNouns = words(
  'حقوق شؤون أفراد قضايا خدمات دعم رفع خفض ضمان نشر خلق صون دمج ربط حفظ فتح بناء وضع منع حسن جودة سوق مناطق مراكز',
  'نقل طلب أمن',
);
