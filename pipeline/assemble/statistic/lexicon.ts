/** Lists are written as lines of words. */
const words = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(/\s+/u));

/** The nouns with which begins what a figure measures; each also with its plural. */
export const indicatorNouns: readonly string[] = [
  ...words(
    'عدد أعداد نسبة نسب معدل معدلات حجم قيمة مجموع إجمالي متوسط مساحة كثافة إنتاج صادرات واردات تحويلات عائدات إيرادات موارد نفقات مداخيل',
    'عجز فائض ناتج مؤشر رصيد احتياطي احتياطيات دين ديون مديونية سعر أسعار حصة سكان ساكنة تعداد تدفقات تدفق استثمارات طاقة مردودية استهلاك أجر أجور',
    'راتب دخل وفيات ولادات مواليد إصابات مساهمة تضخم بطالة أمية فقر خصوبة نمو رقم رسوم عمر أمل طول مستوى تكلفة كلفة مبيعات مشتريات محصول محاصيل',
    'تغطية ميزان منسوب حقينة مخزون أرباح خسائر ودائع قروض نصيب كتلة حركة رواج سعة قدرة صافي أصول كمية كميات حقوق مستحقات فاتورة طلب عرض تبادل مبادلات معاملات إنفاق ليالي إقبال وتيرة سرعة',
  ),
];

/** Say of what stands before or after them that it is so much. */
export const levelVerbs: readonly string[] = [
  ...words(
    'بلغ بلغت يبلغ تبلغ سيبلغ ستبلغ بالغ البالغ البالغة وصل وصلت يصل تصل سيصل ستصل ناهز ناهزت يناهز تناهز فاق فاقت يفوق تفوق تجاوز تجاوزت يتجاوز',
    'تتجاوز تخطى تخطت يتخطى تتخطى سجل سجلت يسجل تسجل سجلوا قدر قدرت يقدر تقدر المقدر المقدرة استقر استقرت يستقر تستقر حدد حددت ظل ظلت يظل تظل كان كانت بقي بقيت',
    'يساوي تساوي يعادل تعادل حقق حققت يحقق تحقق قارب قاربت يقارب تقارب لامس لامست يزيد تزيد يقل تقل أصبح أصبحت يقرب تقرب',
  ),
  ...words('انتقل انتقلت ينتقل تنتقل مر مرت ليبلغ لتبلغ ليصل لتصل ليسجل لتسجل ليستقر لتستقر ليقتصر لتقتصر'),
  // Between two levels.
  ...words(
    'تراوح تراوحت يتراوح تتراوح سيتراوح ستتراوح ليتراوح لتتراوح تفاوت تفاوتت يتفاوت تتفاوت تأرجح تأرجحت يتأرجح تتأرجح',
  ),
  'وصل إلى',
  'لا يتجاوز',
  'لا تتجاوز',
];

/** Those that say so of whatever they stand before, also of what no list of nouns knows. */
export const sureVerbs = words(
  'وصل وصلت بلغ بلغت يبلغ تبلغ ارتفع ارتفعت يرتفع ترتفع انخفض انخفضت تراجع تراجعت زاد زادت',
);

/** Verbs and nouns of change, with the noun of the change. */
export const changes: Readonly<Record<string, readonly string[]>> = {
  ارتفاع: words('ارتفع ارتفعت يرتفع ترتفع سيرتفع سترتفع ارتفاع ارتفاعا'),
  انخفاض: words('انخفض انخفضت ينخفض تنخفض سينخفض ستنخفض انخفاض انخفاضا'),
  تراجع: words('تراجع تراجعت يتراجع تتراجع تراجعا'),
  نمو: words('نما نمت ينمو تنمو نموا'),
  زيادة: words('زاد زادت ازداد ازدادت زيادة'),
  تقلص: words('تقلص تقلصت يتقلص تتقلص تقلصا'),
  تحسن: words('تحسن تحسنت يتحسن تتحسن تحسنا'),
  صعود: words('صعد صعدت صعودا'),
  هبوط: words('هبط هبطت هبوطا'),
  تطور: words('تطور تطورت تطورا'),
};

/** `تمثل النساء 48 في المائة من المهاجرين`. */
export const shareVerbs = words(
  'أسهم أسهمت يسهم تسهم ساهم ساهمت يساهم تساهم يمثل تمثل مثلت يمثلون يمثلن يشكل تشكل شكل شكلت يشكلون يشكلن يستحوذ تستحوذ استحوذت استأثر استأثرت يستأثر تستأثر',
  'يوظف توظف يشغل تشغل يستوعب تستوعب يضم تضم يحتضن تحتضن يؤوي تؤوي استقطب استقطبت يستقطب تستقطب يغطي تغطي يستهلك تستهلك استهلك استهلكت',
);

/** What is said of a thing that holds so many of something; the thing is the subject of the verb. */
export const holdingVerbs: readonly string[] = [
  ...words(
    'يضم تضم ضم ضمت وضم يشمل تشمل شمل شملت يتضمن تتضمن تضمن تضمنت يشغل تشغل يوظف توظف عضوية يحتضن تحتضن يؤوي تؤوي',
  ),
  ...words(
    'يتكون تتكون يتألف تتألف تألف تألفت يشتمل تشتمل اشتمل اشتملت يحتوي تحتوي يتوفر تتوفر توفرت يستجيب تستجيب ينقسم تنقسم',
  ),
  ...words('تكون تكونت مكون مكونة متكون متكونة مؤلف مؤلفة').map((verb) => `${verb} من`),
  ...words('يقوم تقوم يرتكز ترتكز ينبني تنبني').map((verb) => `${verb} على`),
  ...words('يقوم تقوم يرتكز ترتكز ينبني تنبني'),
  ...words('يهم تهم'),
  ...words('استقبل استقبلت يستقبل تستقبل سيستقبل ستستقبل يغطي تغطي غطى غطت'),
];

/** What a place has seen, or was seen there, so many times. */
export const recordingVerbs: readonly string[] = [
  ...words('سجل سجلت تسجل يسجل أحصى أحصت يحصي تحصي شهد شهدت يشهد تشهد عرف عرفت'),
  ...words('تسجيل إحصاء رصد').flatMap((noun) => [`تم ${noun}`, `جرى ${noun}`]),
];

/** Before a number of what a body works through, later in its clause. */
export const throughWords = ['من خلال', 'عبر'];

/** What is set up, chosen or done for the thing that the text tells of. */
export const passives: readonly string[] = words(
  'تحديد إحداث إنجاز إنشاء انتقاء اختيار برمجة تنفيذ إطلاق تمويل دعم مواكبة',
).flatMap((noun) => [`تم ${noun}`, `جرى ${noun}`, `يتم ${noun}`]);

/** So many people or bodies have got something from it. */
export const benefitVerbs = words('استفاد استفادت يستفيد تستفيد سيستفيد ستستفيد استفادة استهدف استهدفت يستهدف تستهدف');

/** After what is counted: of what it is a part. */
export const membership: readonly string[] = [
  ...words(
    'المشاركة المشاركين المشاركون مشاركة مشاركين المنخرطة المنخرطين المنخرطون منخرطة المساهمة المساهمين',
  ).flatMap((word) => [`${word} في`, `${word} مباشرة في`]),
  ...words('الأعضاء أعضاء العضوة العضو عضوا').flatMap((word) => [`${word} في`, `${word} ب`]),
  ...words('مكونة المكونة مكون المكون تابعة التابعة تابعا التابع').map((word) => `${word} ل`),
  ...words('المستفيدة المستفيدين مستفيدة').map((word) => `${word} من`),
  ...words('المنضوية المنضوين منضوية').map((word) => `${word} تحت`),
];

/** Before those who were there, whoever they are. */
export const attendance = ['بمشاركة', 'بحضور', 'حضره', 'حضرها', 'حضر فيه', 'حضر فيها'];

/** Before those who take part in what the sentence tells of, or come to what it has. */
export const participation = [
  ...attendance,
  'بالإضافة إلى',
  'إلى جانب',
  'فضلا عن',
  'مع',
  'بشراكة مع',
  'شارك فيه',
  'شارك فيها',
  'تشارك فيه',
  'تشارك فيها',
  'يشارك فيه',
  'يشارك فيها',
];

/** Between those who take part and where they come from. */
export const representing = [
  ...words('يمثلون يمثلن يمثل تمثل ممثلين ممثلا'),
  ...words('قدموا قادمين جاؤوا أتوا ينحدرون ينتمون').flatMap((verb) => [`${verb} من`, `${verb} إلى`]),
];

/** What takes part: states, bodies, people. */
export const participants = words(
  'دولة دول بلد بلدا بلدان وكالة وكالات منظمة منظمات هيئة هيئات مؤسسة مؤسسات جمعية جمعيات شركة شركات جهة جهات شريك شركاء طرف أطراف شخص شخصا أشخاص',
  'خبير خبيرا خبراء مشارك مشاركا مشاركين ممثل ممثلا ممثلين عضو عضوا أعضاء باحث باحثا باحثين مندوب مندوبا مندوبين مدعو مدعوا مدعوين وفد وفدا وفود عارض عارضا عارضين جامعة جامعات مقاولة مقاولات',
);

/** After a figure, before its parts. */
export const partitions = [
  ...words('منهم منها منهن بينهم بينها بينهن ضمنهم ضمنها'),
  'من بينهم',
  'من بينها',
  'من بينهن',
  'من ضمنهم',
  'من ضمنها',
];

/** Before those who are broken down. */
export const distributionVerbs = words('توزع توزعت يتوزع تتوزع انقسم انقسمت ينقسم تنقسم');

/** Before the names of parts, each with its number in brackets. */
export const distribution = [
  ...partitions,
  ...words('يتوزعون تتوزع يتوزع موزعين موزعة توزعت توزعوا ينحدرون تنحدر ينتمون تنتمي منحدرين مقسمة').flatMap((word) =>
    ['بين', 'على', 'من', 'إلى'].map((preposition) => `${word} ${preposition}`),
  ),
  ...words('خاصة خصوصا لاسيما أبرزها أبرزهم أهمها أهمهم وهي وهم'),
  'لا سيما',
  'وعلى رأسها',
  'على رأسهم',
  'على النحو التالي',
  'على الشكل التالي',
  'على النحو الآتي',
  'على الشكل الآتي',
  'كالتالي',
  'كالآتي',
  'كما يلي',
  'كما يأتي',
];

/** `17.916 من أصل 27.332 طلبا`. */
export const outOf = ['من أصل', 'من مجموع', 'من إجمالي', 'من جملة', 'من بين'];

/** After a share: of whom it holds. */
export const among = [
  'لدى',
  'عند',
  'في صفوف',
  'في أوساط',
  'في أوساط فئة',
  'بالنسبة ل',
  'بالنسبة إلى',
  'من بين',
  'ضمن',
  'لفائدة',
  'فيما يخص',
];

/** Of whom a share is, after a ل of its own: `10% للرجال`. */
export const groups = words('رجال نساء ذكور إناث شباب شبان شابات أطفال فتيات فتيان بنات بنين رضع مسنين حضر');

/** First in a list by its share: `احتلت الصين المرتبة الأولى بحصة 8% من الواردات`. */
export const leaders = words('احتل احتلت يحتل تحتل تصدر تصدرت يتصدر تتصدر جاء جاءت حل حلت');

/** After in: where those live whom a figure tells of. */
export const surroundings = words('الوسط المجال المدن القرى البوادي الأرياف المناطق العالم');

/** Between two figures of one thing, the first of which is the one that is told of. */
export const against = [
  'مقابل',
  'مقارنة مع',
  'مقارنة ب',
  'بالمقارنة مع',
  ...['كان', 'كانت', 'كان في', 'سجل', 'سجلت'].flatMap((verb) => [
    `بعدما ${verb}`,
    `بعد أن ${verb}`,
    `فيما ${verb}`,
    `بينما ${verb}`,
  ]),
  'بدل',
  'عوض',
];

/** After a share or a part, before the next: `، يليها المغرب (22%)`. */
export const followers = words('يليه يليها تليه تليها يليهم تليهم تلته تلتها تلاه تلاها متبوعا متبوعة');

/** Before the level that a change has led to. */
export const reaching = [
  'لتصل إلى',
  'ليصل إلى',
  'وصولا إلى',
  ...words('لتبلغ ليبلغ لتسجل ليسجل لتتجاوز ليتجاوز بلغ بلغت وصل وصلت'),
];

/** Between two figures of one thing, the second of which is for another time or place. */
export const comparison = [...against, 'إلى', ...reaching];

/** Nouns of the parts of something that number themselves in brackets. */
export const numbering = words('المكون المحور المادة الفصل البند الجدول الصفحة الملحق الشكل المرحلة الشطر الفقرة رقم');
/** The last row or column of a table: all of it. */
export const totals = [
  'المجموع',
  'المجموع العام',
  'الإجمالي',
  'مجموع',
  'المجموع الكلي',
  'الإجمالي العام',
  'الجملة',
  'الكل',
  'الحاصل',
  'المجموع الإجمالي',
];

/** Headers that say only that figures stand below. */
export const plainHeaders = words(
  'المعدل النسب المعدلات القيمة العدد المعطيات الكمية النسبة المبلغ الرقم القيم الأعداد',
);

/** What a line over a table begins with, before what is shown. */
export const captionNouns = words('توزيع تطور حصيلة أهم تقسيم بنية');

/** Headers of columns that only number the rows. */
export const ordinals = ['الرقم', 'رقم', 'ر.ت', 'الترتيب', 'م', 'ت', 'الرتبة', 'الرقم الترتيبي'];

/** Scales, as powers of ten, in all their forms. */
export const scales: Readonly<Record<number, readonly string[]>> = {
  3: words('ألف آلاف ألفا'),
  6: words('مليون ملايين مليونا'),
  9: words('مليار مليارات مليارا بليون بلايين'),
};
