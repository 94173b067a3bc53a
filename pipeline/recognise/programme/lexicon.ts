import type { WordLists } from '../../arabic/vocabulary.js';

/** Lists are written as lines of words. */
const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** What programmes, agreements and funds are called; the first word of their names. */
const undertakings = words('برنامج مشروع استراتيجية خطة مخطط صندوق مبادرة أجندة حملة');
const frames = ['إطار', 'سياسة', 'شراكة', 'عقد', 'رؤية', 'نموذج', 'تصميم', 'خارطة', 'خريطة', 'مبادئ'];
/** What money, aid and rules come by: names only with a title, an acronym, or whose they are and what they are for. */
const instruments = words('أداة آلية تسهيل محفظة منصة صفقة منحة مرفق مدونة قافلة نداء مصفوفة حزمة بوابة السجل');

/** They are made for years, which may follow their names; a vision is named by one year. */
export const visionHeads = ['رؤية', 'أجندة', 'خطة', 'استراتيجية', 'مخطط'];
export const planHeads = [...visionHeads, 'برنامج', 'خارطة', 'خريطة', 'إطار', 'عقد'];

const treaties = ['ميثاق', 'معاهدة', 'اتفاقية', 'اتفاق', 'إعلان', 'بروتوكول', 'مذكرة تفاهم', 'مذكرة التفاهم'];

export const programmeWords: WordLists = {
  ProgrammeHead: [...undertakings, ...frames, ...instruments, ...treaties],
  // Nouns that only name a programme together with an adjective and its object (`السياسة الوطنية للهجرة`).
  FrameHead: [...frames, ...instruments],
  TreatyHead: treaties,
  UndertakingHead: undertakings,
  // Told from laws and from operations by what follows: `نظام حماية الأجور`, `عملية برلين`.
  SchemeHead: ['نظام'],
  ProcessHead: ['عملية', 'مسار', 'مسلسل'],
  // Of several: their titles follow.
  ProgrammeHeads: words(
    'برامج مشاريع مشروعات مبادرات خطط حملات صناديق برنامجي برنامجا مشروعي مشروعا مبادرتي مبادرتا خطتي حملتي حملتا صندوقي',
  ),
  // Words that announce a title in quote marks.
  Naming: words('عنوان اسم باسم مسمى تسمية مسماه معنون معنونة موسوم موسومة سمي سميت المعروف المعروفة'),
  // What is done with a programme that exists: one that is new to the text may be indefinite then.
  Launch: words(
    'أطلق أطلقت إطلاق بإطلاق إطلاقه وقع وقعت وقعا توقيع التوقيع أبرم أبرمت إبرام اعتمد اعتمدت اعتماد أنشأ أنشأت',
    'إنشاء إحداث أحدث أحدثت دشن دشنت تدشين وافق وافقت موافقة صادق صادقت مصادقة',
  ),
};

/** Adjectives that make a definite head a name: whose it is, or its colour. Nationalities are known besides. */
export const properAdjectives = words(
  'وطني دولي عالمي أوروبي أوربي أممي إقليمي جهوي عربي إفريقي أفريقي مغاربي متوسطي أورومتوسطي ملكي إسلامي خليجي',
  'أخضر خضراء أزرق زرقاء موحد استعجالي اتحادي فيدرالي إنمائي ائتماني موسع مندمج خماسي رباعي ثلاثي ثنائي عشري قومي رئاسي',
  'قطاعي تكميلي تنفيذي طارئ انتقالي تأسيسي',
);

/** Second words after which a head says what sort of thing it is, and names none. */
export const genericObjects = words(
  'العمل عمل القانون قانون مرسوم المرسوم قرار القرار الميزانية ميزانية المالية تقرير التقرير اتفاق الاتفاق',
  'اتفاقية الاتفاقية مذكرة المذكرة نظام النظام الدراسة دراسة بحث البحث التخرج الحكومة الوزارة الدولة الحزب اللقاء',
  'الزيارة الحفل الدورة الاجتماع اليوم تعديل التعديل توصية بيان بروتوكول البروتوكول ظهير دستور الدستور المقرر',
  'مقرر المؤسسة المقاولة الإطار النتائج نتائج الجلسة المداولات المؤتمر الندوة التعاون تعاون الشراكة تفاهم التفاهم',
  'إطار النشر الإحالة قرض القرض شهادة الشهادة شهادات الشهادات الدكتوراه الماجستير الباكالوريا البكالوريا السلاح الأسهم الجنسية الإعاقة',
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
  'نفسها المتمتع المتمتعة الممول الممولة المدعوم المدعومة الموقع الموقعة المبرم المبرمة المنفذ المنفذة الصادر الصادرة المعتمد المعتمدة المنجز',
  'المنجزة المنظم المنظمة المنعقد المنعقدة المقدم المقدمة المذكور المذكورة المشار المصادق المعلن المعلنة المقرر',
  'المقررة الرامي الرامية الهادف الهادفة التابع التابعة القاضي القاضية المتضمن المتضمنة المرفق المرفقة المحدث',
  'المحدثة الجاري الجارية الحالي الحالية الماضي المقبل المقبلة الموجه الموجهة المندرج المندرجة المشارك المشاركة',
  'المتواجد المتواجدة المتعلق المتعلقة الخاص الخاصة الثلاثة السالف السالفة المبرمج المبرمجة الممتد الممتدة المطلق المتفق المنصوص المؤرخ المؤرخة',
  'السابق السابقة الرابط الرابطة القادم القادمة المستقبلي المستقبلية السنوات السنة الفترة المرحلة للفترة للسنوات للأعوام للعام للعامين الموسم العام سنوات سنتي فترة',
  'عقده عقدها عقدته عقدتها نظمه نظمها نظمته نظمتها استضافه استضافها استضافته استضافتها احتضنه احتضنها احتضنته احتضنتها',
  'المندرجين المندرجتين الموقعين المبرمين الممولين المنفذين الملحق الملحقة أقامه أقامها أقامته أقامتها ترأسه ترأسها ترأسته ترأستها',
  'الأعوام أعوام العامين السنتين تهم يهم تشمل يشمل تضم يضم تخص يخص تتعلق يتعلق المسمى المسماة المعنون المعنونة الموسوم الموسومة المعروف المعروفة',
);

/** What is done with programmes and treaties: a new phrase of the sentence. */
export const doings = words(
  'تنفيذ تفعيل تنزيل إطلاق توقيع تقديم عرض متابعة اعتماد مواصلة انطلاق عقد تنظيم إعداد إنجاز تسريع استكمال مراجعة',
  'مناقشة بحث اتخاذ مراقبة تمويل إحداث إنشاء إصدار نشر منح صرف دعوة تكليف تعيين',
);

/** Participles that go on with a treaty's object (`الاتفاقية الخاصة بوضع اللاجئين`). */
export const objectParticiples = words('الخاص الخاصة المتعلق المتعلقة المعني المعنية الملحق الملحقة');

/** What treaties are made for, after ل and the names of their parties. */
export const aimsOfTreaties = words('تجنب تفادي إعفاء إلغاء تشجيع حماية منع تسليم');

/** Prepositions that begin a programme's object. */
export const objectPrepositions = ['ل', 'لفائدة', 'لأجل', 'حول', 'بشأن', 'ضد', 'لصالح'];

/** Words before which في and ب stay inside a name. */
export const domains = words(
  'مجال المجال مجالات المجالات ميدان قطاع القطاع الوسط العالم عالم المناطق المنطقة المدن سوق الجماعات المواد المسائل',
  'الميدان التدرج التناوب التمهين التمهن',
);

/** They do so after one noun, which says too little by itself (`للتشغيل في الأرياف`); after more they only say where. */
export const settings = words(
  'الأرياف الريف البوادي البادية القرى الواحات الجبال السواحل الأحياء المدارس المستشفيات المقاولات السجون',
);

/** Adjectives without article that describe the definite word before them together with the definite word after them. */
export const qualifiers = words(
  'متعدد متعددة ذي ذو ذات متناهي متناهية عالي عالية طويل طويلة قصير قصيرة متوسط متوسطة واسع واسعة قليل قليلة منخفض منخفضة',
  'مزدوج مزدوجة ثنائي ثنائية ثلاثي ثلاثية أحادي أحادية محدود محدودة سريع سريعة فائق فائقة شديد شديدة كثيف كثيفة مكتمل مكتملة',
);

/** They describe the persons before them (`النازحين داخليا`). */
export const adverbs = words('داخليا قسرا قسريا ذهنيا حركيا بصريا سمعيا عقليا جسديا اجتماعيا اقتصاديا مهنيا');

/** Nouns without article that go on with a name after و, though their form does not tell that they are nouns. */
export const linkedNouns = words(
  'تجنب تملك تنوع تعدد تجدد تطوع تصرف تكيف تأقلم تدفق تحكم توسع تفوق تتبع تنقل تعلم تحول تغير تكامل حقوق شؤون أفراد كبار صغار خبراء رؤساء قضايا خدمات دعم رفع خفض ضمان نشر خلق صون دمج ربط حفظ فتح بناء وضع منع حسن جودة سوق مناطق مراكز',
  'محدودي متوسطي منخفضي عديمي شجر نخيل نهر نفق طرق سدود موانئ مدن قرى جبال سواحل أسواق مصايد مزارع أسر شباب عمال',
  'تلوث تدهور تآكل تسرب تصحر نظام نشاط نساء نجاعة نوعية نطاق نظافة نهوض نمو ولوج وصول حصول رجوع لجوء عبور قواعد سلوك حل وقف كسر صنع كبح صد ردع قمع حظر نزع محو نبذ حث فك سد مد شق نقل طلب أمن رصد حصر غرس زرع درء صيد مياه نظم سبل مهن علوم موارد ذوي فرص',
);
