import { body, country, recordsOf } from '../examples.js';

const { example, several, nothing } = recordsOf('agreements', { published: '2021-06-01' });

export const corpus = [
  // A law or a decree, for what it founds or changes; one that is only cited is none.
  several(
    'مرسوم تنفيذي رقم 17-44 مؤرخ في 3 يناير 2017، يعدل ويتمم المرسوم التنفيذي رقم 05-80 المؤرخ في 12 مارس 2005 والمتضمن إنشاء الديوان الوطني للغابات.',
    { name: 'مرسوم تنفيذي رقم 17-44', type: 'decision', number: '17-44', date: '2017-01-03' },
    { type: 'decision founding a body', number: '05-80', date: '2005-03-12' },
  ),
  example(
    { name: 'المرسوم بقانون رقم 9', type: 'decision founding a body', number: '9', date: '2004' },
    'أنشئت الهيئة العامة للموانئ بموجب المرسوم بقانون رقم 9 لسنة 2004.',
  ),
  nothing('وبناء على القانون رقم 12-03 المؤرخ في 8 ماي 2012 والمتعلق بالمناجم، صدر التقرير.'),
  // A list of what was signed takes its day from the words that lead to it.
  several(
    'ووقع البلدان، يوم 4 مارس 2019، على عدد من الوثائق.\nوتشمل هذه الوثائق:\n1- مذكرة تفاهم في مجال السياحة بين وزارة السياحة المصرية ووزارة السياحة الأردنية.\n2- البرنامج التنفيذي للتبادل التربوي بين جامعة القاهرة والجامعة الأردنية.\n',
    { type: 'memorandum', date: '2019-03-04' },
    { type: 'programme signature', date: '2019-03-04' },
  ),
  // Who signed what, when and where: before the verb, after it, in a participle.
  example(
    {
      name: 'اتفاقية تعاون في مجال الطاقات المتجددة',
      type: 'convention',
      date: '2019-03-12',
      place: { city: 'تونس العاصمة', country: ['TN'] },
      parties: [country('TN'), country('DE')],
    },
    'وقعت تونس وألمانيا، يوم 12 مارس 2019 بتونس العاصمة، اتفاقية تعاون في مجال الطاقات المتجددة.',
    'وقعت تونس وألمانيا اتفاقية تعاون في مجال الطاقات المتجددة يوم 12 مارس 2019 بتونس العاصمة.',
  ),
  // With a territory; the town of signing before its day; after the name in brackets.
  example(
    { type: 'partnership', date: '2016-04-09', parties: [body('UNESCO'), country('ma-souss-massa')] },
    'أبرمت منظمة اليونسكو مع جهة سوس ماسة اتفاقية شراكة في 9 أبريل 2016، لمدة سنتين.',
  ),
  example(
    { type: 'protocol', date: '2014-02-11', place: { city: 'دكار', country: ['SN'] } },
    'ووقعت الهيئة بروتوكول اتفاق في مجال الصيد، بدكار، بتاريخ 11 فبراير 2014، لمدة ثلاث سنوات.',
  ),
  example(
    { type: 'framework convention', date: '2017-10-12', parties: [body('UNESCO')] },
    'وقع السيد الوزير بجنيف، يوم 12 أكتوبر 2017، مع المديرة العامة لمنظمة اليونسكو، اتفاقا إطارا للتعاون.',
  ),
  example(
    { name: 'اتفاق حول تنقل البحارة', date: '2017-02-24', place: { city: 'دكار', country: ['SN'] } },
    '– اتفاق حول تنقل البحارة (دكار، 24 فبراير 2017)؛',
    '– اتفاق حول تنقل البحارة، موقع بدكار بتاريخ 24 فبراير 2017؛',
  ),
  example(
    {
      type: 'memorandum',
      date: '2021-05-03',
      parties: [body('UNESCO'), body('WHO')],
      place: { city: 'القاهرة', country: ['EG'] },
    },
    'تم التوقيع على مذكرة تفاهم بين منظمة اليونسكو ومنظمة الصحة العالمية يوم 3 مايو 2021 بالقاهرة.',
    'بمقتضى مذكرة تفاهم بين منظمة اليونسكو ومنظمة الصحة العالمية، الموقعة في القاهرة بتاريخ 3 مايو 2021.',
  ),
  example(
    {
      name: 'الاتفاق المبرم في 7 أبريل 1995 بين الحكومة اللبنانية والاتحاد الأوروبي',
      type: 'agreement',
      date: '1995-04-07',
      parties: [body('LB-GOV'), body('EU')],
    },
    'بمقتضى الاتفاق المبرم في 7 أبريل 1995 بين الحكومة اللبنانية والاتحاد الأوروبي.',
  ),
  example(
    { type: 'framework convention', parties: [body('CGEM'), body('ILO')], date: '2018-05-18' },
    'توقيع اتفاقية الإطار بين الاتحاد العام لمقاولات المغرب ومنظمة العمل الدولية، يوم 18 ماي 2018.',
  ),
  example(
    { type: 'partnership', parties: [body('ILO'), body('AFDB')] },
    'أبرمت منظمة العمل الدولية اتفاقية شراكة مع البنك الإفريقي للتنمية.',
  ),
  // Where the countries are counted, those between brackets are meant if there are as many.
  example(
    { parties: [body('LAS'), country('EG'), country('SD'), country('LY')], date: '2010-02-01' },
    'وقعت جامعة الدول العربية، في 1 فبراير 2010، معاهدة مع ثلاث من الدول المجاورة (مصر، السودان وليبيا).',
  ),
  // By their names alone; what is done with them later says nothing of their making.
  example(
    { name: 'اتفاقية حقوق الطفل', type: 'convention', date: null, parties: [] },
    'انضم الأردن إلى اتفاقية حقوق الطفل سنة 1991.',
    'صادق البرلمان على اتفاقية حقوق الطفل يوم 5 جوان 1991.',
    'تنص اتفاقية حقوق الطفل على حق كل طفل في التعليم.',
  ),
  example({ name: 'معاهدة لشبونة', type: 'treaty' }, 'تأسس الجهاز سنة 2010 في ظل معاهدة لشبونة.'),
  example(
    { type: 'framework convention', date: '1992', place: { city: 'نيويورك', country: ['US'] } },
    'اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ المعتمدة في نيويورك سنة 1992.',
  ),
  example(
    { name: 'اتفاقية باريس', in_force: '2016-11-04', date: '2016-11-04' },
    'دخلت اتفاقية باريس حيز التنفيذ في 4 نوفمبر 2016.',
    'وقد استفادت من اتفاقية باريس التي دخلت حيز النفاذ في 4 نوفمبر 2016.',
  ),
  example(
    {
      type: 'headquarters agreement',
      parties: [country('JO'), body('UNESCO')],
      in_force: '2011-03',
    },
    'تبعا لاتفاق المقر بين المملكة الأردنية الهاشمية ومنظمة اليونسكو الذي دخل حيز التنفيذ في آذار 2011 فتح المكتب.',
  ),
  // `الذي` is said of the protocol.
  several(
    'بروتوكول قرطاجنة الملحق باتفاقية التنوع البيولوجي، الذي اعتمد سنة 2000 ودخل حيز النفاذ في 11 سبتمبر 2003.',
    { type: 'protocol' },
    { type: 'convention', in_force: null, date: null },
  ),
  // Decisions: who took them, at which session, what they found.
  example(
    { type: 'decision', number: '1325', date: '2000-10-31', name: 'قرار مجلس الأمن رقم 1325' },
    'ينص قرار مجلس الأمن رقم 1325 الصادر في 31 أكتوبر 2000 على مشاركة المرأة.',
    'وبعد الاطلاع على قرار مجلس الأمن رقم 1325 وتاريخ 31 أكتوبر 2000.',
  ),
  example(
    { type: 'decision', number: '217', date: '1948-12-10', parties: [body('UNGA')] },
    'أصدرت الجمعية العامة للأمم المتحدة القرار رقم 217 في 10 ديسمبر 1948.',
  ),
  example(
    {
      type: 'decision founding a body',
      number: '12',
      date: '2005-03-14',
      session: 30,
      founds: [body('ALECSO')],
      parties: [body('LAS')],
    },
    'تأسست المنظمة العربية للتربية والثقافة والعلوم بموجب القرار الصادر عن جامعة الدول العربية رقم 12 بتاريخ 14/3/2005 في دورتها العادية (30).',
  ),
  several(
    'وبعد الاطلاع على قراري مجلس الوزراء رقم (٤٥٠) وتاريخ ١٢ /٨ /١٤٤٢هـ، ورقم (٥٨٠) وتاريخ ٣ /١١ /١٤٤٣هـ.',
    { name: 'قرار مجلس الوزراء رقم ٤٥٠', number: '450', date: '2021-03-25' },
    { name: 'قرار مجلس الوزراء رقم ٥٨٠', number: '580', date: '2022-06-02' },
  ),
  example(
    { type: 'declaration', date: '2015-09-25', parties: [body('UNGA')], session: 70 },
    'وتثمينا للإعلان المنبثق عن المؤتمر الدولي حول المدن والمناخ المعتمد في 25 شتنبر 2015 من قبل الجمعية العامة للأمم المتحدة في دورتها السبعون.',
  ),
  // What a decision founds may stand before the verb; then it needs not be told who took it.
  several(
    'منظمة اليونسكو وكالة تابعة للأمم المتحدة، وقد أُنشئت بموجب القرار رقم 4 الصادر عن جامعة الدول العربية في 3 ماي 1946.',
    { type: 'decision founding a body', number: '4', date: '1946-05-03', founds: [body('UNESCO')] },
  ),
  example(
    { type: 'decision founding a body', number: '314', date: '2015', parties: [], founds: [body('ALECSO')] },
    'وكانت المنظمة العربية للتربية والثقافة والعلوم قد أُنشئت بقرار رئيس الجمهورية رقم 314 لسنة 2015.',
  ),
  // The signature of a programme; the same parties as those of the agreement before.
  several(
    'تبعا للاتفاقية المبرمة بين منظمة اليونسكو ومنظمة الصحة العالمية، تم التوقيع على برنامج مشترك لدعم الإدماج المهني للشباب يوم 9 دجنبر 2016 من قبل الشركاء أنفسهم.',
    { type: 'convention', parties: [body('UNESCO'), body('WHO')], date: null },
    {
      type: 'programme signature',
      name: 'التوقيع على برنامج مشترك لدعم الإدماج المهني للشباب',
      parties: [body('UNESCO'), body('WHO')],
      date: '2016-12-09',
    },
  ),
  // Told twice, one record; dated otherwise, two.
  several(
    'صدر قرار مجلس الأمن رقم 242 بتاريخ 22 نوفمبر 1967. ويذكر قرار مجلس الأمن رقم 242 بتاريخ 3 مارس 1970 بالحدود.',
    { number: '242', date: '1967-11-22' },
    { number: '242', date: '1970-03-03' },
  ),
  // Who signed it, by their office, and by their name where a title leads it.
  example(
    {
      date: '2019-05-14',
      place: { city: 'الدوحة', country: ['QA'] },
      parties: [body('UNESCO'), body('WHO')],
      signatories: [
        { name: 'سالم بن ناصر العامري', office: 'وزير الثقافة', party: null },
        { name: null, office: 'المدير العام للصندوق', party: null },
      ],
    },
    'وقع السيد سالم بن ناصر العامري، وزير الثقافة، والمدير العام للصندوق، يوم 14 ماي 2019 بالدوحة، اتفاقية تعاون بين منظمة اليونسكو ومنظمة الصحة العالمية.',
  ),
  // Where it was signed stands for who signed it, which an earlier sentence says.
  example(
    { date: '2011-05-06', place: { city: 'روما', country: ['IT'] }, parties: [] },
    'يستند ذلك إلى بروتوكول تبادل الطلبة الموقع بروما في 6 ماي 2011.',
  ),
  // For whom, where the office says it.
  example(
    {
      name: 'مذكرة تفاهم',
      signatories: [
        { name: 'سعيد المنصوري', office: 'المدير العام لصندوق الإيداع والتدبير', party: body('CDG') },
        { name: 'نادية بنسالم', office: 'رئيسة الاتحاد العام لمقاولات المغرب', party: body('CGEM') },
      ],
    },
    'وقع المدير العام لصندوق الإيداع والتدبير، السيد سعيد المنصوري، ورئيسة الاتحاد العام لمقاولات المغرب، السيدة نادية بنسالم، مذكرة تفاهم لإحداث مدرستين.',
  ),
  example(
    {
      signatories: [
        { name: 'سالم بن ناصر العامري', office: 'وزير الثقافة العماني', party: country('OM') },
        { name: null, office: 'المدير العام لمنظمة اليونسكو', party: body('UNESCO') },
      ],
    },
    'وقع السيد سالم بن ناصر العامري، وزير الثقافة العماني، والمدير العام لمنظمة اليونسكو، يوم 14 ماي 2019 بالدوحة، اتفاقية تعاون بين سلطنة عمان ومنظمة اليونسكو.',
  ),
  // Told again with its noun alone, in the same paragraph: who signed for whom, and since when it is in force.
  several(
    'أبرمت منظمة اليونسكو وجامعة الدول العربية اتفاقية تعاون سنة 2017. وأمضى الاتفاقية عن المنظمة مديرها العام نزار بن سالم، وعن الجانب المصري وزير الثقافة السيد رامي حلمي. ودخلت الاتفاقية حيز النفاذ في 2 فبراير 2018.',
    {
      name: 'اتفاقية تعاون',
      date: '2017',
      in_force: '2018-02-02',
      parties: [body('UNESCO'), body('LAS')],
      signatories: [
        { name: 'نزار بن سالم', office: 'مديرها العام', party: body('UNESCO') },
        { name: 'رامي حلمي', office: 'وزير الثقافة', party: country('EG') },
      ],
    },
  ),
  example(
    {
      date: '2021-10-12',
      signatories: [
        { name: 'سامي الخالدي', office: 'وزير العدل', party: country('TN') },
        { name: null, office: 'وزير الداخلية', party: country('LY') },
      ],
    },
    'اتفاقية التعاون القضائي بين تونس وليبيا، الموقعة في صفاقس بتاريخ 12 أكتوبر 2021. ووقعها عن الجانب التونسي وزير العدل سامي الخالدي، وعن الجانب الليبي وزير الداخلية.',
  ),
  // A nisba that begins with the letters of the article.
  example(
    { signatories: [{ name: 'حليمة مولر', office: 'وزيرة العدل', party: country('DE') }] },
    'اتفاقية التعاون القضائي بين تونس وألمانيا، الموقعة في صفاقس بتاريخ 12 أكتوبر 2021. ووقعتها عن الجانب الألماني وزيرة العدل حليمة مولر.',
  ),
  example(
    { date: '2019-06-07', place: { city: 'روما', country: ['IT'] }, parties: [country('TN'), body('FAO')] },
    'يخص المشروع الاتفاق بين تونس ومنظمة الأغذية والزراعة، والذي وقع في روما في 7 يونيو 2019.',
  ),
  example(
    { type: 'protocol', date: '2019-05-22', parties: [body('WHO'), body('UNESCO')] },
    'تعمل منظمة الصحة العالمية مع منظمة اليونسكو بموجب بروتوكول التعاون الموقع بينهما في 22 أيار 2019.',
  ),
  example(
    { type: 'memorandum', date: null, parties: [body('WHO'), body('UNESCO')] },
    'وقعت منظمة الصحة العالمية ومنظمة اليونسكو، على هامش الحفل، على مذكرة تفاهم لدعم المختبرات.',
  ),
  // The name may follow the office; those for whom they sign are the parties.
  example(
    {
      type: 'memorandum',
      date: '2020-02-11',
      parties: [body('UNESCO'), body('ALECSO')],
      signatories: [
        { name: 'نبيل العطار', office: 'المدير العام لمنظمة اليونسكو', party: body('UNESCO') },
        { name: 'هدى كمال', office: 'رئيس المنظمة العربية للتربية والثقافة والعلوم', party: body('ALECSO') },
      ],
    },
    'أمضى المدير العام لمنظمة اليونسكو السيد نبيل العطار ورئيس المنظمة العربية للتربية والثقافة والعلوم الدكتورة هدى كمال، صباح الثلاثاء 11 فيفري 2020 بقصر المؤتمرات، مذكرة تفاهم لصون المخطوطات.',
  ),
  // One verb with two agreements: who signed the first signed the second.
  several(
    'وقعت منظمة الصحة العالمية مذكرة تفاهم مع منظمة اليونسكو (اليونسكو) في 4 مارس 2015، واتفاقية شراكة مع البنك الإفريقي للتنمية سنة 2018.',
    { type: 'memorandum', date: '2015-03-04', parties: [body('WHO'), body('UNESCO')] },
    { type: 'partnership', date: '2018', parties: [body('AFDB'), body('WHO')] },
  ),
  // When it was signed, and when it came into force; the date of a ratification is neither.
  example(
    { date: '2012-05', in_force: '2013-01-01', parties: [body('WHO'), body('UNESCO')] },
    'مذكرة التفاهم الخاصة بالتعليم الصحي، التي أبرمتها منظمة الصحة العالمية مع منظمة اليونسكو في مايو 2012، دخلت حيز النفاذ في 1 يناير 2013.',
  ),
  example(
    {
      date: '2004-11-05',
      in_force: '2006-02-10',
      place: { city: 'تونس العاصمة', country: ['TN'] },
    },
    'أودعت الدولة وثيقة تصديقها على الاتفاقية العربية لحماية الأراضي الرطبة، المحررة في تونس العاصمة بتاريخ 5 نوفمبر 2004 والنافذة منذ 10 فبراير 2006.',
  ),
  example(
    { type: 'headquarters agreement', date: '2009-11-03', parties: [body('LB-GOV')] },
    'يتخذ المركز من بيروت مقرا له بموجب اتفاقية المقر الموقعة مع الحكومة اللبنانية في 3 نوفمبر 2009.',
  ),
  example(
    { name: 'الاتفاق بين تونس وليبيا', date: null, parties: [country('TN'), country('LY')] },
    'صادق البرلمان على الاتفاق بين تونس وليبيا في 3 مارس 2016.',
  ),
  // One changes another, or is changed by it.
  several(
    'وقعت تونس وليبيا اتفاقية التعاون الجمركي سنة 1990، المعدلة ببروتوكول صفاقس بين تونس وليبيا لسنة 1998.',
    { amends: [], date: '1990' },
    { type: 'protocol', founds: [] },
  ),
  // What a decision founds, and who took it, may stand after it.
  example(
    {
      type: 'decision founding a body',
      number: '77',
      parties: [body('LAS')],
      founds: [body('ALECSO')],
    },
    'فبموجب القرار رقم 77، أنشأت جامعة الدول العربية المنظمة العربية للتربية والثقافة والعلوم.',
    'وقررت جامعة الدول العربية في قرارها رقم 77 إنشاء المنظمة العربية للتربية والثقافة والعلوم.',
  ),
  // The days of the session are those of the decision.
  example(
    { type: 'decision', number: '5', date: '2013-12', session: 40, parties: [body('ALECSO')] },
    'وذلك بموجب القرار رقم 5 الصادر عن المنظمة العربية للتربية والثقافة والعلوم في دورتها الأربعين المنعقدة في كوناكري في ديسمبر 2013.',
  ),
  // The agreement before tells who the two sides are.
  several(
    'وقعت منظمة اليونسكو مع منظمة الصحة العالمية مذكرة تفاهم يوم 5 ماي 2020. وتعوض هذه المذكرة الاتفاقية الممضاة بين الطرفين في مارس 2014.',
    { type: 'memorandum', date: '2020-05-05' },
    { type: 'convention', date: '2014-03', parties: [body('UNESCO'), body('WHO')] },
  ),
  // A town is where it was signed, and no party; what is said of it is no part of its name.
  example(
    {
      name: 'مذكرة تفاهم',
      date: '2023-03-08',
      parties: [body('UNESCO'), body('WHO')],
      place: { city: 'بيروت', country: ['LB'] },
    },
    'وقعت منظمة اليونسكو مع منظمة الصحة العالمية، في بيروت بتاريخ 8 آذار 2023، مذكرة تفاهم مدتها سنتان لتبادل الخبرات.',
  ),
  example(
    {
      name: 'اتفاقية التمويل بين وزارة التعاون الدولي والبنك الدولي',
      date: '2021-07-27',
      place: { city: 'عدن', country: ['YE'] },
    },
    'وقعت اتفاقية التمويل بين وزارة التعاون الدولي والبنك الدولي في عدن بتاريخ 27 يوليو 2021.',
  ),
  nothing(
    'وزير الداخلية يوقع مع نظيره الفرنسي اتفاقا أمنيا.',
    'تعمل الوزارة بالاتفاق مع الشركاء على تنفيذ البرنامج.',
    'تم خلال الاجتماع توقيع اتفاق بين الطرفين.',
    'ويأتي هذا الاتفاق تتويجا لمفاوضات دامت سنتين.',
    'وقع الاختيار على مدينة فاس سنة 2019 لاحتضان المهرجان.',
    'أعلنت الوزارة عن توقيع خمس مذكرات تفاهم مع شركات أجنبية.',
    'إعلان عن فتح باب الترشح لمنصب مدير بتاريخ 3 مارس 2021.',
    'وتم الاتفاق على عقد اجتماع سنة 2020.',
    'لا تشملهم اتفاقيات ثنائية للحماية الاجتماعية ببلدان الإقامة.',
    'وتخضع إجراءات صنع القرار لهيئتين.',
    // Decisions of which it is not told who took them are references.
    'طبقا للقرار رقم 2103.10 الصادر في 16 يوليوز 2010 بشأن الطحالب البحرية.',
    'يحدد القرار الوزاري المشترك رقم 114 المؤرخ في 17 يوليو 2022 قائمة المواد.',
  ),
].flat();
