import { fold } from '../../arabic/fold.js';

/** Folded words, without article. */
const set = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => fold(list).split(' ')));

/** Many bodies are none by name. */
export const plurals = set(
  'وزارات منظمات وكالات هيئات هيآت لجان مجالس جمعيات مكاتب مؤسسات معاهد مراكز جامعات شركات محاكم نقابات مفوضيات مديريات اتحادات صناديق بنوك أبناك حكومات برلمانات أحزاب حركات جرائد صحف قنوات إذاعات تعاونيات فدراليات منتديات مستشفيات مدارس كليات غرف جماعات أكاديميات أندية نوادي دوائر نيابات مندوبيات تعاضديات وداديات مختبرات مرافق مصالح أقسام إدارات قطاعات سلطات فرق مجموعات شبكات وحدات سفارات قنصليات',
);

/** Persons and parties: what follows و here is another party, not a further field of the body before it. */
export const parties = set(
  'شركاء وزراء وزير وزيرة رئيس رئيسة مدير مديرة سيد سيدة سفير سفيرة والي عامل عمال كاتب أمين نائب مندوب مفوض خبراء خبير ملك أمير حاكم محافظ قائد ناطق ممثل ممثلي ممثلو رؤساء أعضاء مدراء مسؤولين مسؤول دول دولة جهات فاعلين متدخلين أطراف مجتمع مملكة جمهورية ولايات قضاة مواطنين مواطنات حاضرين مشاركين وفد وفود طرف جانب نظيره نظيرتها شعب بلدان عاهل منتخبين متحدث دكتور أستاذ حراس بيت دار نقيب نقيبة نقباء عميد عمدة معالي سعادة فضيلة سمو صاحب فخامة حضرة سادة',
);

// `محامو`, `ممثلو`: persons before whom they work for.
const persons = /^م.{2,}و$/u;
export const isParty = (word: string): boolean => parties.has(word) || persons.test(word);

/** Ministers, with what may still be attached to a word that no vocabulary knows. */
export const ministerWords: ReadonlySet<string> = new Set(
  ['وزير', 'وزيرة'].map(fold).flatMap((word) => ['', 'و', 'ف', 'ب', 'ل'].map((letter) => letter + word)),
);

/** Events, texts and the like stand beside a body, and are no field of its work. */
export const events = set(
  'دورة جلسة جولة عضوية رئاسة حوار اجتماع مؤتمر قمة لقاء ندوة إعلان اتفاق اتفاقية مشروع مشاريع برامج قرار قرارات تمثيليات',
);

/** Adjectives that are not made with ي; masculine, the other forms are made from them. */
const plainAdjectives =
  'عام مكلف منتدب محترف متحد مستدام مستقل مشترك مختلط حر سامي سام أعلى عليا كبرى صغرى أكبر أوسط وسطى وسيط مسلح أحمر حمراء أخضر معتمد منظم مفتوح مقدس متعدد متخصص مركزي عالي وطيد سامي لائق عادل شامل دائم مخصص خاص معني مقيم عامل عاملة ثلاثي رباعي متوسط صغير صغيرة كبير متقدم مستديم متجدد متجددة مبكر حديث جديد قديم رفيع آمن نظيف مفوض كبار كامل رقمي مسن معاق ناشئ مبدع شريف أشراف إسلام متبادل محدود ممتاز غذائي مائي قاصر عرب أفارقة مغاربة مصغر عظيم سريع كريم سليم رشيد مطل عموم صرفة بحتة بديل نهري بحري أصغر صلب سائل أجير أجراء مؤقت مشع';
const feminineOnly = set('عليا كبري صغري وسطي حمراء خضراء بيضاء سفلي عظمي فضلي');
export const isFeminineOnly = (word: string): boolean => feminineOnly.has(word);
export const adjectives: ReadonlySet<string> = new Set(
  [...set(plainAdjectives)].flatMap((word) => [word, `${word}ه`, `${word}ين`, `${word}ات`]),
);

/** They describe a body in passing, or say where it belongs: its name ends before them. */
export const passing: ReadonlySet<string> = new Set(
  [
    ...set(
      'مذكور معني مختص وصي حالي سابق جديد مقبل قادم مشار تابع أخير نفس أول أولى ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر متواجد موجود كائن مشارك منعقد صادر موقع منبثق آتي تالي موالي ذاتي منخرط مستفيد مستفيدين راغب راغبين حامل مانح شريك متدخل مؤسس مرافق مبرم ملحق منشأ محدث راعي ممول منفذ عضو أعضاء منتمي متمتع بالغ رامي هادف ممتد جاري ماضي مستضيف مضيف ذكر رئيسي أصلي متعاقد مؤهل مخصص سنوي شهري أسبوعي يومي فصلي حقيقي نهائي تدريجي فوري موحد وارد متصل محال معد موجه محرر مرفق مشكل معين ملغى مستقيل قائم لازم ناتج ناجم ساري نافذ راهن سائد فائز لاحق متعلق متضمن متمثل قاضي باقي كافي حاصل حاضر غائب عائد واقع زائر جارية منضوي',
    ),
  ]
    .flatMap((word) => [word, `${word}ه`, `${word}ين`, `${word}ات`])
    // `الرعاية الأولية` is folded as أولى with an ending would be.
    .filter((word) => word !== fold('أولية')),
);

/** Adjectives that tell one organ of a body from another, and not one body from another (`الأمانة العامة`, `المكتب التنفيذي`). */
export const organAdjectives = set(
  'عام عامه عمومية عادي عادية استثنائية تنفيذي تنفيذية سامي سامية دائم دائمة إداري إدارية استشاري استشارية توجيهي توجيهية سياسي سياسية مركزي مركزية تأسيسي تأسيسية تنسيقي تنسيقية فرعي فرعية وزاري وزارية',
);
/** With these an organ may be named by its body, though they tell bodies apart as well. */
export const branchAdjectives = set('وطني وطنية جهوي جهوية إقليمي إقليمية محلي محلية تشريعي أعلى عليا');

/** What is done and not founded: ل before them tells a purpose of the sentence. */
export const deeds = set(
  'عقد إطلاق إصدار إنشاء إقامة إحداث افتتاح تدشين مناقشة بحث اتخاذ تقديم مشاركة حضور إجراء توقيع استقبال زيارة منح تمكين ضمان تسليم إيجاد معرفة مواجهة تحديد لقاء مواكبة تحقيق سنة عام فترة مرة دورة مدة شهر يوم أول غاية جانب درجة نفس صالح فائدة كل عدد إبرام تخفيض خفض تقليص رفع زيادة',
);

/** Nouns that name a field of public work, with which even an act's noun names a body (`إدارة الجمارك`). */
export const portfolios = set(
  'شؤون شئون سياسات جمارك ضرائب سجون دفاع أمن مياه غابات أملاك طرق ميزانية خزينة تعاون علاقات إحصاء تشريع استعلامات محافظة أرصاد هجرة استثمار جوازات مكافحة مرور جنسية أوقاف حج صحة تعليم تربية',
);

/** Past verbs and other words with which the sentence goes on after a name. */
export const verbs = set(
  'تم قام كان أعلن أكد شارك وقع أطلق أصدر قدم قرر دعا صدر انعقد بلغ شكل أوضح ذكر أشار أضاف نشر وافق اعتمد أصبح صار ظل بدأ حضر استقبل قال سيتم يتم تقدم تساهم تشارك تعالج تحاول تواجه تمارس تراقب تناقش تتابع تعد تعتبر تضم تعمل تهدف تمكن تقوم تسعى تعقد تتولى ترأس جاء حول حصل تعرض تابع دخل تأسس أحدث أنشأ جرى جرت تولى حيث ممثل ممثلة برئاسة بمشاركة بحضور رئيس باسم مع لم بعد سابقا حاليا أيضا معا اليوم أمس غدا مؤخرا عضو عضوا ملف يضم يهم يقع تقع يخص تخص',
);

/** Sides of the world stand before a place and are no part of a body's name. */
export const sides = set(
  'جنوب شمال شرق غرب قرب جنوبي شمالي شرقي غربي داخل خارج وسط أثر إثر بجانب مقابل آخر أخرى إحدى أحد عبر',
);

/** Things that bodies make or serve: after a noun of bodies they say of what sort it is, and name none. */
export const sorts = set(
  'إنتاج طيران نقل تأمين بناء اتصالات خدمات استشارات توزيع تجارة سيارات مقاولة مساهمة قابضة احتجاز عبور تكوين استقبال إيواء دراسات بحث أبحاث تدريب رعاية تحكيم تتبع عمل قيادة تنسيق أعمال خاص عام خيري مدني كبير جديد واحد حراسة مسح صيد تعليم صحة علاج انتخاب تصويت اقتراع شحن تصدير استيراد بث إعلام مقاومة تحرر معارض حاكم عمومي احتجاج تضامن',
);

/** Adjectives that tell a sort of bodies, and none of them. */
export const generic = new Set(
  [
    ...set(
      'تعليمي عسكري تشريعي انتخابي ثانوي ابتدائي إعدادي تجاري صناعي نقابي طلابي رياضي سياسي مالي قضائي ديني بلدي جماعي محلي قروي حضري إداري عمومي خاص كبرى حكومي خيري سياحي تربوي صحي طبي علمي ثقافي إعلامي خدمي نسائي شبابي معارض حاكم مدني خارجي داخلي فني تقني نموذجي إنساني بيئي تنموي مهني أهلي معنوي عام اجتماعية صغرى متوسط سابق انتقالي معرفي',
    ),
  ].flatMap((word) => [word, `${word}ه`]),
);

/** Masculine adjectives of a whole to which a body belongs, beside those of countries. */
export const wholes = set(
  'وطني دولي عالمي عربي أوروبي أوربي إفريقي أفريقي آسيوي ملكي مغاربي إسلامي خليجي متوسطي أممي اتحادي فدرالي فيدرالي ديمقراطي جمهوري شعبي اشتراكي شيوعي جهوي إقليمي أعلى عليا موحد مستقل ثلاثي مركزي أحمر',
);

/** Nouns that look like verbs of the third person. */
export const nouns = set(
  'تقصي تحري تصدي تلقي تبني تحدي تعدي ترقي تخلي سياسة سيادة سيولة سياحة سيدات سيارات سيطرة تكنولوجيا تلفزة تلفزيون تقنيات تراث تراب تحول تطور تنقل تشغل تحكم تعلم تغير تضامن تعاون توازن تنافس تكامل تواصل تبادل تعايش تسامح تكافل تآزر توثيق يقظة يتيم يتامى ينابيع تنس بيت وقت بيوت صوت زيت ثابت بنت أخت سبت نبات إثبات',
);

/** Deeds and things for which bodies are founded: known, so that attached letters are cut off them. */
export const causes =
  'شؤون شئون حقوق بناء دعم تنمية تشجيع إنعاش حماية تدبير تطوير محاربة مكافحة مراقبة إدماج إعادة تعزيز تسوية تأهيل تكوين تشغيل رعاية تعاون إصلاح إعداد تحسين تمويل ترقية نهوض إنماء بحوث أبحاث دراسات علوم حوار تنسيق تتبع تقييم تسيير استثمار تسويق توزيع صيانة محافظة وقاية ضمان تربية تعليم سلامة صحة هجرة لاجئين شباب طفولة نساء أمن تجارة صناعة فلاحة زراعة بيئة مياه سكان إسكان ثقافة رياضة تضامن أسرة تواصل مالية اقتصاد عدل داخلية خارجية تخطيط إحصاء تراث فنون آثار أرباب مقاولات عمال محامين مهندسين أطباء ذوي استغلال استعمال تحويل تثمين تأمين توجيه تقنين توطين تحديث تعمير تهيئة تغذية توعية تمكين إنقاذ إغاثة إسعاف إيواء إدارة تصدير نقل طرق موانئ مطارات كهرباء ماء سكك طاقة معادن صرف ضبط إرشاد ترويج تسجيل تدريب تعويض ترجمة إنتاج إحصاء نفط غاز اتصالات بريد ضرائب جمارك رصد حفظ صون';

/** Verbs and nouns by which a text sets a body up. */
export const foundings = set('إحداث إنشاء تأسيس تشكيل خلق تكوين أحدثت أنشئت أسست تحدث تنشأ شكلت تشكلت أحدث أنشأ أسس');

/** Those that hold for a whole list of bodies after them. */
export const listFoundings = set('إحداث إنشاء تأسيس تشكيل أحدثت أنشئت');

/** Words after which a quoted name is a body's or a thing's own. */
export const namings = set('سمي سميت تسمى يسمى مسماة مسمى تسمية تدعى يدعى مدعوة اسم باسم معروفة معروف');

/** Funds with these in their name are bodies and no programmes: they pay, insure and lend on their own. */
export const fundsThatAct = set(
  'نقد إيداع تقاعد ضمان مقاصة زكاة معاشات وطني قومي مغربي عربي سيادي مهني حسن تأمينات استثمارات',
);

/** With these in its name a fund is what donors put money into, and no body, whatever stands around it. */
export const trusts = set('استئماني ائتماني إنساني طوارئ مانحين');

/** Offices in construct with which رئاسة names a body. */
export const presidencies = set('حكومة جمهورية نيابة مجلس وزراء دولة أمن أركان إقليم شؤون شئون');

/** Definite phrases that every body has, or that name no body at all, when nothing follows them. */
export const commonPhrases = set(
  'مجلس|إدارة مجلس|ادارة مكتب|دراسات مكتب|استقبال مكتب|محاماة مكتب|ضبط ديوان|وزير مكتب|وزير مكتب|رئيس مكتب|مدير ديوان|رئيس مركز|مدينة مركز|قرار لجنة|تحكيم شركة|مساهمة حكومة|وحدة حكومة|بلد سلطة|محلية سلطة|قضائية سلطة|تنفيذية سلطة|تشريعية سلطة|عمومية قطاع|خاص قطاع|عام قطاع|عمومي قطاع|خصوصي إدارة|عمومية ادارة|عمومية إدارة|عامة إدارة|مركزية ادارة|مركزية شبكة|عنكبوتية شبكة|اجتماعية قسم|أول وحدة|وطنية وحدة|ترابية جماعة|ترابية جماعة|محلية جماعة|حضرية جماعة|قروية مجموعة|دولية سلطة|حكومية قوات|عمومية مؤسسة|عمومية مؤسسة|تعليمية شركة|خاصة مستشفى|مدينة',
);

/** Movements, middles, codes of law (Tunisia's `مجلة الشغل`) and the like: whatever follows, no body is meant. */
export const otherSenses = set(
  'حركة|مرور حركة|سير حركة|تنقل حركة|ملاحة حركة|نقل حركة|تجارة حركة|أموال حركة|سكان حركة|أسعار حركة|مسافرين حركة|طيران حركة|بضائع حركة|إصلاح حركة|تغيير حركة|شاحنات حركة|عربات حركة|حافلات حركة|مركبات حركة|سيارات حركة|قطارات حركة|عبور حركة|دخول حركة|أشخاص حركة|مبادلات حركة|صادرات حركة|واردات حركة|رساميل حركة|نقد حركة|مياه مجلة|شغل مجلة|مياه مجلة|غابات مجلة|تأمين مجلة|طرقات مجلة|ديوانة مجلة|حماية مجلة|أحوال مجلة|التزامات مجلة|استثمار مجلة|استثمارات مجلة|تهيئة مجلة|مرافعات مجلة|إجراءات مجلة|محاسبة مجلة|جماعات مجلة|ضريبة مجلة|أداء مجلة|معاليم مجلة|حقوق مجلة|شركات مجلة|تجارة مجلة|محروقات مجلة|مناجم مجلة|اتصالات مجلة|موانئ مجلة|بريد حركة|نشر حركة|ترجمة حركة|سفن حركة|طائرات حزب|أغلبية حزب|معارضة جريدة|رسمية مركز|مدينة مركز|قرار مركز|ثقل مركز|صدارة مركز|جماعة مركز|قرية ثانوية|عامة نادي|أثرياء نادي|نووي نادي|كبار قسم|يمين شعبة|علوم شعبة|آداب شعبة|رياضيات شعبة|لغات شعبة|مشتركة شعبة|تقنية شبكة|طرق شبكة|اتصالات شبكة|كهرباء شبكة|ماء شبكة|أمان مجلس|عزاء مكتب|دراسات هيئة|دفاع هيئة|تدريس جهاز|تحكم مصرف|مياه مصرف|ري مصرف|زراعي مصرف|صحي مصرف|مطر',
);

/** The organs by which statutes let a body be governed: named so, they are bodies of their own, whether or not the text says whose. */
export const statutoryOrgans: ReadonlySet<string> = new Set(
  [
    'الأمانة العامة',
    'الجمعية العامة',
    'الجمعية العمومية',
    'المكتب التنفيذي',
    'المكتب السياسي',
    'المكتب الإداري',
    'المكتب المسير',
    'المجلس الإداري',
    'المجلس التنفيذي',
    'اللجنة التنفيذية',
    'اللجنة المركزية',
    'مجلس الإدارة',
  ].map(fold),
);

/** General nouns of two words that stand for an organ of a body named elsewhere. */
export const organs: ReadonlySet<string> = new Set([
  ...statutoryOrgans,
  ...[
    'الجمع العام',
    'الكتابة العامة',
    'المديرية العامة',
    'الإدارة العامة',
    'اللجنة التوجيهية',
    'اللجنة التقنية',
    'الهيئة العامة',
    'الهيئة التنفيذية',
    'المفوضية السامية',
    'المندوبية السامية',
  ].map(fold),
]);

/** What follows a general noun and makes a sort of bodies of it (`الوزارة المعنية`, `الإدارة العمومية`). */
export const sortAdjectives = set(
  'معنية معني مختصة مختص وصية وصي محلية محلي عمومية عمومي مركزية مدنية ترابية أخرى آخر مقبلة جديدة سابقة أولى ثانية ثالثة رابعة أجنبية تقليدية تعليمية تجارية حضرية قروية سلالية مانحة راعية بلدي جماعي خاص عام غير ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر حادي سادسة سابعة ثامنة تاسعة عاشرة خامسة حادية',
);

/** With ب after them they say what a body is charged with (`الوزارة المكلفة بالهجرة`); without it they describe in passing. */
export const charges = set('مكلف مكلفة معني معنية مختص مختصة خاص خاصة متخصص متخصصة');

/** A body of one place (`الوكالة الحضرية لتازة`, `مجلس محلي البيرة`). */
export const localAdjectives = set('محلي محلية بلدي بلدية قروي قروية حضري حضرية جماعي');

/** A body that has one of its kind in each region: its seat belongs to its name (`المندوبية الجهوية للتنمية بقفصة`). */
export const regionalAdjectives = set('جهوي جهوية إقليمي إقليمية ولائي ولائية استشفائي استشفائية');

/** Territories after which an organ is called (`المركز الجهوي للاستثمار لجهة الشرق`). */
export const territories = set('جهة إقليم مدينة عمالة محافظة ولاية منطقة');

/** Bodies that are organs of a council (`لجنة العدل بمجلس النواب`). */
export const organsOfCouncils = set('هيئة لجنة أمانة شعبة فريق');

/** What is meant by `مرخص لها` is no name but a description. */
export const pronouns = set('لها له بها به لهم فيها فيه عليها عليه');

/** They say where persons live or work, or with what a body is concerned: في or ب and a noun complete them. */
export const located = set('مقيمين مقيمة مقيم عاملين عاملة عاملات موجودين متخصصة متخصص معنية معني خاصة خاص متعلقة');

/** With a definite noun they make an adjective (`عديمي الجنسية`). */
export const linked = set('عديمي عديمات ذوي ذات ذوات متعددي حاملي ضعيفي قليلي بلا بدون');

/** They may stand between a noun and its genitive. */
export const quantifiers = set('جميع كافة كل مختلف');

/** Those of persons named before (`العمال وأفراد أسرهم`). */
export const families = set('أسرهم ذويهم عائلاتهم');

/** Nouns that have the form of an active participle. */
export const activeNouns = set(
  'جامعة قاعدة عائلة جائزة دائرة قائمة ساحة طاقة حاجة غاية مادة ساعة قارة حالة سادة قادة لائحة نافذة خارطة حافلة قافلة باخرة طائرة ذاكرة خاصية عاصمة عاصفة كارثة حادثة ظاهرة فاتورة فائدة مائدة زاوية ناحية هاوية حاوية ثانوية قابلة جارة عادة راحة باحة واحة غابة نيابة نقابة رقابة كتابة حضانة زراعة صناعة تجارة',
);

/** Phrases of a noun and an adjective that name one body in every country, though their adjective tells a sort elsewhere. */
export const ownPhrases = set(
  'مجلس|حكومي مجلس|تشريعي مجلس|وزاري نيابة|عامة نيابة|عمومية خزينة|عامة وقاية|مدنية محكمة|إدارية محكمة|دستورية ادعاء|عام وزارة|أولى حكومة|انتقالية',
);
