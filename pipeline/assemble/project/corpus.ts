import { body, country, recordsOf } from '../examples.js';

const { example, several, nothing } = recordsOf('projects', { country: 'TN', published: '2020-03-15' });

export const corpus = [
  // A heading that is its name says of what the first line tells.
  example(
    { name: 'واحات المستقبل', type: 'project', start: '2018-04', partners: [body('IFAD')] },
    'مشاريع جارية\n\nهذه أهم المشاريع.\n\n2. مشروع «واحات المستقبل»\n\nأطلق في أبريل 2018 بشراكة مع الصندوق الدولي للتنمية الزراعية.\n',
  ),
  example(
    { name: 'مراعي الجنوب', beneficiaries: null },
    'انطلق مشروع «مراعي الجنوب» سنة 2015. وتستهدف المرحلة الثانية، التي تندرج في المشروع، 900 رأس.',
    'انطلق مشروع «مراعي الجنوب» سنة 2015، وتستهدف المرحلة الثانية 900 رأس.',
  ),
  // What each of several gives.
  example(
    {
      name: 'صندوق المياه الجوفية',
      budget: [
        { amount: '30000000', currency: 'USD', scope: null, approx: false },
        { amount: '10000000', currency: 'USD', scope: null, approx: false },
        { amount: '90000000', currency: 'USD', scope: null, approx: false },
      ],
      funders: [body('AFDB'), body('EIB')],
    },
    'أطلق البنك الدولي مشروع «صندوق المياه الجوفية» برأسمال قدره 90 مليون دولار يساهم فيه البنك الأفريقي للتنمية بمبلغ 30 مليون دولار والبنك الأوروبي للاستثمار بمبلغ 10 ملايين دولار.',
  ),
  example(
    {
      name: 'تأهيل المسالك الريفية',
      budget: [{ amount: '4000000', currency: 'EUR', scope: null, approx: false }],
      funders: [body('EU')],
    },
    'ويستفيد مشروع «تأهيل المسالك الريفية» من هبة بقيمة 4 ملايين أورو مقدمة من الاتحاد الأوروبي.',
  ),
  // Services are given, too, and pay for nothing.
  example(
    { name: 'تأهيل المسالك الريفية', funders: [] },
    'يحسن مشروع «تأهيل المسالك الريفية» الخدمات التي تقدمها الوكالة الفرنسية للتنمية.',
  ),
  example(
    { name: 'برنامج دعم الصيادين', funders: [body('EU')], period: '2019/2022' },
    'برنامج دعم الصيادين برنامج يدعمه الاتحاد الأوروبي بمبلغ 6 ملايين أورو للفترة 2019-2022.',
  ),
  // A sheet goes on under headings that are its own.
  example(
    {
      name: 'إنارة القرى',
      funders: [body('ISDB'), body('OPEC-FUND')],
      budget: [
        { amount: '12000000', currency: 'USD', scope: null, approx: false },
        { amount: '8000000', currency: 'USD', scope: null, approx: false },
        { amount: '4000000', currency: 'USD', scope: null, approx: false },
      ],
      components: [
        { number: 'أ', title: 'مد الخطوط' },
        { number: 'ب', title: 'تسيير المشروع' },
      ],
    },
    'اسم المشروع: مشروع «إنارة القرى»\nالتكلفة الإجمالية: 12 مليون دولار\nالقطاع: الطاقة\n\nالمكونات\n\nأ- مد الخطوط (7 ملايين دولار)\nب- تسيير المشروع (5 ملايين دولار)\n\nخطة التمويل\n\n– البنك الإسلامي للتنمية: 8 ملايين دولار\n– صندوق الأوبك للتنمية الدولية: 4 ملايين دولار\n',
  ),
  // Who gives, before its acronym; the sum for a title; the years of those who benefited are none of its own.
  example(
    {
      name: 'دعم التشغيل بالأرياف',
      period: null,
      budget: [{ amount: '700000', currency: 'EUR', scope: null, approx: false }],
      funders: [body('AFD')],
    },
    'خصصت الوكالة الفرنسية للتنمية (AFD) منحة بقيمة 700 ألف أورو لمشروع «دعم التشغيل بالأرياف»، استفاد منه 90 شابا ما بين 2012 و2015.',
    'منحت الوكالة الفرنسية للتنمية دعما ماليا قدره 700 ألف أورو لتمويل مشروع «دعم التشغيل بالأرياف».',
  ),
  // Who pays, who takes part and how much, after the name and before it.
  example(
    {
      name: 'دعم التشغيل بالأرياف',
      type: 'project',
      budget: [{ amount: '12000000', currency: 'EUR', scope: null, approx: false }],
      funders: [body('EU')],
      partners: [body('UNDP')],
    },
    'انطلق مشروع «دعم التشغيل بالأرياف» بتمويل من الاتحاد الأوروبي وبشراكة مع برنامج الأمم المتحدة الإنمائي، بكلفة 12 مليون يورو.',
    'أعلن بتمويل من الاتحاد الأوروبي وبشراكة مع برنامج الأمم المتحدة الإنمائي عن مشروع «دعم التشغيل بالأرياف» بغلاف مالي قدره 12 مليون يورو.',
  ),
  example(
    { type: 'project', funders: [country('SE')], countries: ['JO'], beneficiaries: '2000 امرأة' },
    'انطلق مشروع «معا من أجل تمكين النساء» الذي تموله السويد في الأردن. ويستفيد من المشروع 2000 امرأة.',
  ),
  example(
    {
      funders: [body('AFDB')],
      budget: [{ amount: '150000000', currency: 'EUR', scope: null, approx: true }],
    },
    'مول البنك الأفريقي للتنمية مشروع «محطة تحلية مياه البحر» بقرض قدره حوالي 150 مليون أورو.',
  ),
  // When: a beginning, an end, an interval, a length.
  example(
    { type: 'programme', start: '2015', end: null, funders: [body('WB')] },
    'انطلق تنفيذ البرنامج الوطني للنظافة سنة 2015 بدعم مالي من البنك الدولي.',
  ),
  example(
    { period: '2018/2021', start: '2018', end: '2021', duration: 'P4Y' },
    'أطلقت الوزارة برنامج «مدن بلا صفيح» للفترة 2018-2021. وتبلغ مدته أربع سنوات.',
    'يمتد برنامج «مدن بلا صفيح» من 2018 إلى 2021. ويمتد هذا البرنامج على أربع سنوات.',
  ),
  example(
    { start: '2013', end: '2017', period: '2013/2017' },
    'انطلق سنة 2013 مشروع «جسور الكفاءات». وقد مكن هذا المشروع الذي انتهى سنة 2017 من تكوين الشباب.',
  ),
  // Who sets money aside for it and who gives a part, before the sum; who will carry it out; in which towns.
  example(
    {
      funders: [country('SE'), body('WB')],
      implementers: [body('GIZ')],
      countries: ['TN'],
      end: '2027',
    },
    'انطلق مشروع «سواحل نظيفة» بولايات قابس والمهدية، ويستمر حتى نهاية 2027. وستخصص السويد مبلغ 4 ملايين دينار لهذا المشروع. ويساهم البنك الدولي بمبلغ مليوني دينار في المشروع. وستتولى تنفيذه الوكالة الألمانية للتعاون الدولي.',
  ),
  example({ duration: null }, 'يمول البنك الدولي مشروع «سواحل نظيفة» بقرض يسدد على 18 سنة.'),
  // A noun alone goes on about it; the aim is in the words of the text.
  example(
    { name: 'جسور الكفاءات', type: 'project', objective: 'إدماج الشباب العاطل في سوق الشغل' },
    'أعطيت انطلاقة مشروع «جسور الكفاءات». ويهدف المشروع إلى إدماج الشباب العاطل في سوق الشغل، خاصة في القرى.',
    'أعطيت انطلاقة مشروع «جسور الكفاءات» بهدف إدماج الشباب العاطل في سوق الشغل.',
  ),
  // Its parts, numbered by themselves or counted.
  example(
    {
      components: [
        { number: '1', title: 'تحديث الشبكة' },
        { number: '2', title: 'تكوين الأعوان' },
      ],
    },
    'يهدف مشروع «ماء للجميع» إلى:\n- تحديث الشبكة (المكون 1)؛\n- تكوين الأعوان (المكون 2).',
  ),
  // A form: lines with a colon under a heading that names it.
  example(
    {
      name: 'مدن بلا صفيح',
      budget: [{ amount: '5000000', currency: 'TND', scope: null, approx: false }],
      partners: [body('GIZ')],
      duration: 'P3Y',
      beneficiaries: 'سكان الأحياء الشعبية',
    },
    'برنامج «مدن بلا صفيح»\n\nالميزانية: 5 ملايين دينار\nالمدة: ثلاث سنوات\nالشركاء: الوكالة الألمانية للتعاون الدولي\nالمستفيدون: سكان الأحياء الشعبية\n',
  ),
  // What a heading names, the sentences and lists under it tell of; who stands beside those who carry it out only takes part.
  example(
    {
      name: 'البرنامج الوطني للواحات',
      period: '2016/2020',
      budget: [{ amount: '70000000', currency: 'TND', scope: null, approx: false }],
    },
    'البرنامج الوطني للواحات\n\nيمتد البرنامج على المخطط الخماسي (2016-2020)، ورصد له سبعون مليون دينار.\n',
  ),
  example(
    {
      name: 'مدن بلا صفيح',
      implementers: [body('GIZ')],
      partners: [body('WB')],
      components: [
        { number: '1', title: 'تهيئة الطرق' },
        { number: '2', title: 'ربط المنازل' },
      ],
    },
    'برنامج «مدن بلا صفيح»\n\nالمنفذ: الوكالة الألمانية للتعاون الدولي، بشراكة مع البنك الدولي.\nالمدة: ثلاث سنوات\n\nالمكونات:\n(1) تهيئة الطرق: 3 ملايين دينار؛\n(2) ربط المنازل: مليون دينار.\n',
  ),
  example(
    { period: '2017/2020', funders: [body('WB'), body('EU')] },
    'أطلقت الولاية المخطط الجهوي للغابات 2017-2020. ويمول هذا المخطط كل من البنك الدولي (3 ملايين دينار) والاتحاد الأوروبي (مليون دينار).',
  ),
  // The lines of a form end where they do; those under a name that is not known are of nobody else.
  example(
    { name: 'مدن بلا صفيح', partners: [body('GIZ')], funders: [body('WB')] },
    'برنامج «مدن بلا صفيح»\n\nالشركاء: الوكالة الألمانية للتعاون الدولي والمصالح المختصة بالولايات المعنية كلها\nالممولون: البنك الدولي والصناديق العربية الأخرى التي تعنى بالسكن اللائق\n',
  ),
  example(
    { name: 'مدن بلا صفيح', funders: [] },
    'برنامج «مدن بلا صفيح»\n\nالموضوع: مشروع ساحة عمومية\nالممولون: البنك الدولي\n',
  ),
  several(
    'برنامج «مدن بلا صفيح»\n\nاسم المشروع: تهيئة حي الزهور\nالموازنة: 4 ملايين دينار\nالممولون: البنك الدولي\n',
    { name: 'مدن بلا صفيح', budget: [], funders: [] },
    {
      name: 'تهيئة حي الزهور',
      type: 'project',
      budget: [{ amount: '4000000', currency: 'TND', scope: null, approx: false }],
      funders: [body('WB')],
    },
  ),
  example(
    { budget: [{ amount: '5000000', currency: 'USD', scope: null, approx: false }], funders: [body('WB')] },
    'تسلمت الوزارة أجهزة بقيمة 3 ملايين دولار في إطار مشروع «مدن بلا صفيح» الممول من البنك الدولي بـ5 ملايين دولار.',
  ),
  // Other sums of its sentence, what one of many gets, and what its budget was before are not its own.
  example(
    { budget: [{ amount: '45000000', currency: 'USD', scope: null, approx: false }], duration: null },
    'أبرمت الحكومة اتفاقا بقيمة مليار دولار على 30 شهرا، وقرضا بـ45 مليون دولار مع البنك الدولي لتمويل مشروع «ماء للجميع».',
  ),
  example(
    { budget: [{ amount: '9000000', currency: 'EUR', scope: null, approx: false }], period: null },
    'ارتفعت ميزانية مشروع «ماء للجميع» من 4 إلى 9 ملايين يورو ما بين 2012 و2014.',
  ),
  example(
    { name: 'ماء للجميع', budget: [], duration: null },
    'يقدم مشروع «ماء للجميع» للأسرة الواحدة منحة قدرها 300 دينار شهريا لمدة ستة أشهر.',
  ),
  // Two in one text, one of which goes on with the other.
  several(
    'اختتم مشروع «جسور الكفاءات» سنة 2017. ويعتمد مشروع «آفاق جديدة» على نتائج مشروع «جسور الكفاءات» بتمويل من البنك الدولي.',
    { name: 'جسور الكفاءات', end: '2017', funders: [] },
    { name: 'آفاق جديدة', funders: [body('WB')] },
  ),
  // What it is a part of, or goes on with, is not told of in the next sentence.
  several(
    'أطلق مشروع «ماء للجميع» في إطار تفعيل الاستراتيجية الوطنية للماء. ويمتد المشروع إلى نهاية 2026.',
    { name: 'ماء للجميع', end: '2026' },
    { name: 'الاستراتيجية الوطنية للماء', end: null },
  ),
  several(
    'بدأ مشروع «آفاق جديدة» في مارس 2019، وهو استكمال لمشروع «جسور الكفاءات» السابق. وينتهي العمل به في أبريل 2022.',
    { name: 'آفاق جديدة', start: '2019-03', end: '2022-04', period: '2019-03/2022-04' },
    { name: 'جسور الكفاءات', end: null },
  ),
  example(
    { period: null, start: null, end: null, objective: 'إرساء لجان محلية' },
    'وقعت الوزارة اتفاقية لتمويل مشروع «ماء للجميع» امتدادا للمرحلة الأولى التي نفذت بين 2012 و2015. وتروم هذه المرحلة إرساء لجان محلية.',
  ),
  // What each of several gives; who pays how much in a list; when it closes.
  example(
    {
      funders: [body('AFD'), body('EU')],
      budget: [
        { amount: '30000000', currency: 'EUR', scope: null, approx: false },
        { amount: '5000000', currency: 'EUR', scope: null, approx: false },
      ],
    },
    'انطلق مشروع «ماء للجميع» الذي تموله الوكالة الفرنسية للتنمية بقرض قدره 30 مليون أورو والاتحاد الأوروبي بهبة قيمتها 5 ملايين أورو.',
    'انطلق مشروع «ماء للجميع» بتمويل مشترك من الوكالة الفرنسية للتنمية (30 مليون أورو) والاتحاد الأوروبي (5 ملايين أورو).',
    'مشروع «ماء للجميع»\n\nرمز المشروع: 12\nخطة التمويل:\n- الوكالة الفرنسية للتنمية: 30 مليون أورو\n- الاتحاد الأوروبي: 5 ملايين أورو\n',
  ),
  example(
    { start: '2021-02-01', end: '2025-12-31' },
    'مشروع «ماء للجميع»\n\nتاريخ الانطلاق: 1 فيفري 2021\nتاريخ الختم: 31 ديسمبر 2025\n',
  ),
  example(
    { start: '2017', duration: 'P4Y', funders: [country('JP'), country('CA')], implementers: [body('UNICEF')] },
    'أطلق مشروع «ماء للجميع» عام 2017 بتمويل من حكومتي اليابان وكندا. ونفذته اليونيسف على مدى أربع سنوات.',
  ),
  example(
    { start: '2019-01', end: '2022-06' },
    'أقر مشروع «ماء للجميع» الماضي. بدأ التنفيذ في يناير 2019. ومن المتوقع أن ينتهي في يونيو 2022.',
  ),
  example({ duration: 'P14M' }, 'بدأ مشروع «ماء للجميع» هذه السنة، ومن المتوقع الانتهاء منه خلال 14 شهرا.'),
  example({ beneficiaries: null }, 'برنامج «آفاق جديدة» يستهدف تمويل 1200 مؤسسة صغيرة.'),
  nothing(
    'برنامج المؤتمر الوطني الثاني للأرشيف\n\nيفتتح الوزير الأشغال صباحا.\n',
    'صندوق الأمم المتحدة للسكان – اليمن\nموجز برنامجي\n',
    'وصف الوزير المشروع بأنه مهم وكلف 30 مليون دينار.',
    'صادق المجلس على مشروع القانون بتمويل من الميزانية.',
    'انضمت تونس إلى اتفاقية حقوق الطفل سنة 1991.',
    'بلغت كلفة الأضرار 3 ملايين دينار.',
    'ترتفع البطالة بين حملة الشهادات العليا.',
  ),
].flat();
