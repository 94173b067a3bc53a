import { body, country, recordsOf } from '../examples.js';

const { example, several, inMarkdown, nothing } = recordsOf('statistics', { country: 'DZ', published: '2021-06-10' });
const nowhere = { city: null, country: null };

export const corpus = [
  // What is measured stands after the verb, before it, or before a colon.
  example(
    {
      indicator: 'عدد سكان موريتانيا',
      value: '4600000',
      unit: 'نسمة',
      date: '2020',
      place: { city: null, country: ['MR'] },
    },
    'بلغ عدد سكان موريتانيا 4,6 ملايين نسمة سنة 2020.',
    'وأفاد التقرير أن عدد سكان موريتانيا وصل في سنة 2020 إلى 4,6 ملايين نسمة.',
    'في سنة 2020، بلغ عدد سكان موريتانيا 4,6 ملايين نسمة.',
  ),
  example(
    { indicator: 'نسبة التمدرس', value: '97.5', unit: '%', approx: true, date: '2019', place: nowhere },
    'ناهزت نسبة التمدرس حوالي 97,5 في المائة سنة 2019.',
    'نسبة التمدرس سنة 2019: حوالي 97,5%.',
  ),
  example({ indicator: 'عدد المؤسسات', value: '340', unit: null }, 'حصيلة الموسم\n\nعدد المؤسسات: 340\nالمدة: سنتان\n'),
  // A part of a total that is itself broken down.
  several(
    'بلغ عدد الطلبات المودعة سنة 2014 ما مجموعه 9000 طلب، قبل منها 5000 طلب، موزعة على تونس (2700) والسودان (2300).',
    { indicator: 'عدد الطلبات المودعة', value: '9000', category: null },
    { value: '5000', category: 'قبل' },
    { value: '2700', category: 'تونس' },
    { value: '2300', category: 'السودان' },
  ),
  // On how many things a plan rests; an item that says what was done, and when.
  several(
    'أعلن عن الاستراتيجية الوطنية للمطالعة العمومية. وتقوم الاستراتيجية على 12 هدفا و30 مشروعا.',
    { value: '12', unit: 'هدف' },
    { value: '30', unit: 'مشروع' },
  ),
  example(
    { indicator: 'تسجيل', value: '740', unit: 'تلميذ' },
    'تم تسجيل 740 تلميذا من أبناء العمال.',
    'حصيلة\n\nالتربية\n– تسجيل 740 تلميذا خلال سنة 2016؛\n– دعم الجمعيات.\n',
  ),
  nothing('الأهداف\n\n– تكوين 740 بحارا في أفق 2030؛\n– دعم الجمعيات.\n'),
  several('حصيلة سنة 2016\n\nالصحة\n- تنظيم 15 قافلة طبية، استفاد منها 900 مواطن؛\n- دعم الجمعيات.\n', {
    indicator: 'تنظيم',
    value: '15',
    unit: 'قافلة طبية',
  }),
  // A change is no level.
  several(
    'انخفضت صادرات التمور بنسبة 6% خلال سنة 2018 لتصل إلى 80 مليون أورو.',
    { indicator: 'انخفاض صادرات التمور', value: '6', unit: '%', date: '2018' },
    { indicator: 'صادرات التمور', value: '80000000', unit: 'EUR' },
  ),
  several(
    'وقد ارتفع معدل البطالة من 10,4% سنة 2017 إلى 11,7% سنة 2018.',
    { indicator: 'معدل البطالة', value: '10.4', date: '2017' },
    { indicator: 'معدل البطالة', value: '11.7', date: '2018' },
  ),
  example(
    { indicator: 'معدل البطالة', value: '11.7', date: '2018' },
    'وقد ارتفع معدل البطالة من 10,4% إلى 11,7% سنة 2018.',
  ),
  several(
    'بلغ عدد الزوار 2,1 مليون زائر سنة 2018، أي بزيادة قدرها 9% مقارنة بسنة 2017.',
    { indicator: 'عدد الزوار', value: '2100000', unit: 'زائر', date: '2018' },
    { indicator: 'زيادة عدد الزوار', value: '9', unit: '%', date: '2018' },
  ),
  several(
    'بلغت مداخيل السياحة 71 مليار درهم سنة 2017، مسجلة نموا بنسبة 9% مقارنة بسنة 2016 (65 مليار درهم)، وهو ما يمثل 7% من الناتج الداخلي الخام.',
    { indicator: 'مداخيل السياحة', value: '71000000000', unit: 'MAD', date: '2017' },
    { value: '9', unit: '%', date: '2017' },
    { indicator: 'مداخيل السياحة', value: '65000000000', unit: 'MAD', date: '2016' },
    { indicator: 'مداخيل السياحة', value: '7', unit: '%', date: '2017', share_of: 'الناتج الداخلي الخام' },
  ),
  // Two times, two groups.
  several(
    'بلغت نسبة الأمية 9% لدى الرجال و15% لدى النساء، مقابل 20% سنة 2004.',
    { indicator: 'نسبة الأمية', category: 'الرجال', value: '9' },
    { indicator: 'نسبة الأمية', category: 'النساء', value: '15' },
    { indicator: 'نسبة الأمية', category: null, value: '20', date: '2004' },
  ),
  several(
    'بلغت نسبة الالتحاق للبنات 92% مقابل 95% للبنين.',
    { indicator: 'نسبة الالتحاق للبنات', category: null, value: '92' },
    { indicator: 'نسبة الالتحاق', category: 'البنين', value: '95' },
  ),
  several(
    'ارتفعت صادرات الحمضيات بنسبة 8% لتبلغ 640 مليون دينار.',
    { indicator: 'ارتفاع صادرات الحمضيات', value: '8', unit: '%' },
    { indicator: 'صادرات الحمضيات', value: '640000000', unit: 'DZD' },
  ),
  several(
    'بلغ عدد المسافرين 300 ألف مسافر سنة 2020 مقابل 250 ألفا سنة 2019، بزيادة قدرها 20%.',
    { indicator: 'عدد المسافرين', value: '300000', date: '2020' },
    { indicator: 'عدد المسافرين', value: '250000', date: '2019' },
    { indicator: 'زيادة عدد المسافرين', value: '20', unit: '%', date: '2020' },
  ),
  several(
    'استقر إنتاج الحليب عند 300 ألف لتر يوميا، مقابل 280 ألف لتر في أبريل 2020.',
    { indicator: 'إنتاج الحليب', value: '300000', unit: 'لتر', date: null },
    { indicator: 'إنتاج الحليب', value: '280000', unit: 'لتر', date: '2020-04' },
  ),
  several(
    'ارتفعت الإيرادات السياحية إلى 10,3 مليار مقابل 8,2 مليار دينار، وزاد عدد الليالي ليبلغ 9 ملايين ليلة.',
    { indicator: 'الإيرادات السياحية', value: '10300000000', unit: 'DZD' },
    { indicator: 'الإيرادات السياحية', value: '8200000000', unit: 'DZD' },
    { indicator: 'عدد الليالي', value: '9000000', unit: 'ليلة', min: false },
  ),
  // What leads to the figure, or says when, is not what is measured.
  example({ indicator: 'كلفة الوقود', value: '90000' }, 'أما كلفة الوقود فقد بلغت 90 ألف دينار.'),
  example({ indicator: 'سعر القمح', value: '40' }, 'بفضل سعر القمح الذي بلغ 40 دينارا.'),
  example(
    { indicator: 'قيمة الأشغال المنجزة', value: '700000', date: '2019/2020' },
    'بلغت قيمة الأشغال المنجزة خلال العام المالي 2019/2020 نحو 700 ألف دينار.',
  ),
  example(
    { indicator: 'عدد المنخرطين', value: '900', unit: 'منخرط', date: '2020-09', min: true },
    'تخطى عدد المنخرطين 900 منخرط لغاية سبتمبر 2020.',
  ),
  // Of what a share is.
  example(
    { indicator: 'الشباب', value: '31', unit: '%', share_of: 'سكان المدن' },
    'ويمثل الشباب 31 في المائة من سكان المدن.',
    'وذكر التقرير أن الشباب يشكلون 31% من سكان المدن.',
  ),
  // What holds so many, what they are members of, who takes part.
  example(
    { value: '55', unit: 'دولة', subject: body('AU') },
    'يضم الاتحاد الأفريقي 55 دولة.',
    'ناقش الوزراء عمل الاتحاد الأفريقي (الذي يضم 55 دولة).',
  ),
  example(
    { value: '1200', unit: 'شاب', subject: { kind: 'programme', key: 'programme-a19bb0587497' }, min: true },
    'انطلق برنامج «آفاق التشغيل» سنة 2015. واستفاد من هذا البرنامج أكثر من 1200 شاب.',
  ),
  example(
    { value: '30', unit: 'دولة', subject: { kind: 'event', key: 'event-e3db536d0134-10' } },
    'انعقد المنتدى العاشر للطاقة بوهران بمشاركة 30 دولة.',
  ),
  example(
    { value: '3000000', unit: 'سائح', subject: country('TN'), date: '2020' },
    'في سنة 2020، استقبلت تونس 3 ملايين سائح.',
  ),
  example(
    { value: '870', unit: 'إصابة جديدة', date: '2020-07-04', place: { city: null, country: ['LY'] } },
    'تم تسجيل 870 إصابة جديدة في ليبيا يوم 4 يوليو 2020.',
  ),
  // A figure that is broken down: each part has its own, tied to the whole.
  several(
    'تم تسجيل 540 طلب لجوء سنة 2019، قدمها مواطنون من مالي (210)، والكاميرون (180) وغينيا (150).',
    { category: null, value: '540', unit: 'طلب لجوء', date: '2019', total: null },
    { category: 'مالي', value: '210', unit: 'طلب لجوء', date: '2019', subject: country('ML') },
    { category: 'الكاميرون', value: '180', unit: 'طلب لجوء', subject: country('CM') },
    { category: 'غينيا', value: '150', unit: 'طلب لجوء', subject: country('GN') },
  ),
  several(
    'بلغ عدد المسجلين 9000 طالب، من بينهم 5200 طالبة و700 في السلك الثالث.',
    { indicator: 'عدد المسجلين', value: '9000', unit: 'طالب', category: null },
    { indicator: 'عدد المسجلين', value: '5200', unit: 'طالبة', category: 'طالبة' },
    { indicator: 'عدد المسجلين', value: '700', unit: 'طالب', category: 'في السلك الثالث' },
  ),
  several(
    'بلغ عدد الأطباء 64 طبيبا، موزعين كما يلي:\n- الطب العام: 40؛\n- الجراحة (14)؛\n- طب الأطفال: 10 أطباء.',
    { indicator: 'عدد الأطباء', value: '64', unit: 'طبيب', total: null },
    { category: 'الطب العام', value: '40', unit: 'طبيب' },
    { category: 'الجراحة', value: '14' },
    { category: 'طب الأطفال', value: '10', unit: 'أطباء' },
  ),
  several(
    'يعيش 60% من السكان في ثلاث ولايات: وهران (30%)، وعنابة (18%) وباتنة (12%).',
    { indicator: null, value: '60', unit: '%', share_of: 'السكان' },
    { category: 'وهران', value: '30', share_of: 'السكان' },
    { category: 'عنابة', value: '18', share_of: 'السكان' },
    { category: 'باتنة', value: '12', share_of: 'السكان' },
  ),
  several(
    'وتوزع التلاميذ كما يلي: وهران (5200)، عنابة (3100).',
    { indicator: 'التلاميذ', category: 'وهران', value: '5200' },
    { indicator: 'التلاميذ', category: 'عنابة', value: '3100' },
  ),
  several(
    'تمت تسوية 410 ملفات من أصل 560 ملفا.',
    { category: 'تمت تسوية', value: '410', unit: 'ملفات' },
    { category: null, value: '560', unit: 'ملف' },
  ),
  // Whose figure is whose, where several stand together.
  several(
    'بلغ عدد الخريجين 310 و425 خريجا على التوالي سنتي 2017 و2018.',
    { indicator: 'عدد الخريجين', value: '310', unit: 'خريج', date: '2017' },
    { indicator: 'عدد الخريجين', value: '425', unit: 'خريج', date: '2018' },
  ),
  several(
    'بلغت أرباح الشركة 12 مليون دينار و15 مليون دينار في عامي 2018 و2019 على التوالي.',
    { indicator: 'أرباح الشركة', value: '12000000', unit: 'DZD', date: '2018' },
    { indicator: 'أرباح الشركة', value: '15000000', unit: 'DZD', date: '2019' },
  ),
  several(
    'بلغ عدد الورشات 3 آلاف سنة 2018 و4 آلاف سنة 2019.',
    { indicator: 'عدد الورشات', value: '3000', date: '2018' },
    { indicator: 'عدد الورشات', value: '4000', date: '2019' },
  ),
  // After بلغ what is measured needs to be on no list; an age is no other figure, and two levels are no range.
  example(
    { indicator: 'مستحقات المزارعين', value: '7000000', unit: 'DZD', date: '2020' },
    'بلغت مستحقات المزارعين 7 ملايين دينار سنة 2020.',
  ),
  example(
    { indicator: 'نسبة الإعالة لدى الأشخاص البالغين 60 سنة فأكثر', value: '18' },
    'بلغت نسبة الإعالة لدى الأشخاص البالغين 60 سنة فأكثر 18%.',
  ),
  example({ indicator: 'القدرة الإجمالية للمحطة', value: '90', unit: 'طن' }, 'تبلغ القدرة الإجمالية للمحطة 90 طنا.'),
  several(
    'تراجعت نسبة الهدر من 9% في 2015 إلى 6% في 2019.',
    { indicator: 'نسبة الهدر', value: '9', date: '2015', min: false },
    { indicator: 'نسبة الهدر', value: '6', date: '2019', max: false },
  ),
  // Parts that point back at their whole, and shares that follow one another.
  several(
    'بلغ عدد العقود 900 عقد، 500 منها في الفلاحة و400 في الصيد، تشغل النساء 30% منها.',
    { indicator: 'عدد العقود', value: '900', unit: 'عقد', total: null },
    { indicator: 'عدد العقود', category: 'في الفلاحة', value: '500' },
    { indicator: 'عدد العقود', category: 'في الصيد', value: '400', unit: 'عقد' },
    { indicator: 'عدد العقود', category: 'النساء', value: '30', unit: '%' },
  ),
  several(
    'بلغ عدد الطلبة 800 طالب، أي ما يمثل 15% من سكان الحي.',
    { indicator: 'عدد الطلبة', value: '800', unit: 'طالب', share_of: null },
    { indicator: 'عدد الطلبة', value: '15', unit: '%', share_of: 'سكان الحي' },
  ),
  several(
    'تستأثر الجزائر بـ40% من الصادرات، تليها ليبيا (25%) ثم تونس (20%).',
    { indicator: 'الجزائر', value: '40', share_of: 'الصادرات', subject: country('DZ') },
    { indicator: 'ليبيا', value: '25', share_of: 'الصادرات', subject: country('LY') },
    { indicator: 'تونس', value: '20', share_of: 'الصادرات', subject: country('TN') },
  ),
  several(
    'تشغل الشركات الصغيرة 70% من الأجراء مقابل 30% للشركات الكبرى.',
    { indicator: 'الشركات الصغيرة', value: '70', share_of: 'الأجراء' },
    { indicator: 'الشركات الكبرى', value: '30', share_of: 'الأجراء' },
  ),
  several(
    'بلغ حجم التمويل 50 مليون دولار، يتوزع كما يلي:\n- التعليم: 40%\n- الطاقة: 35%\n- الصحة: 25%\n',
    { indicator: 'حجم التمويل', value: '50000000', unit: 'USD' },
    { indicator: 'حجم التمويل', category: 'التعليم', value: '40', unit: '%' },
    { indicator: 'حجم التمويل', category: 'الطاقة', value: '35', unit: '%' },
    { indicator: 'حجم التمويل', category: 'الصحة', value: '25', unit: '%' },
  ),
  several(
    'وينفذ بكلفة إجمالية تبلغ 9 ملايين دينار، موزعة على النحو التالي:\n- ميزانية الدولة: 6 ملايين دينار؛\n- البلدية: 3 ملايين دينار.\n',
    { indicator: 'كلفة إجمالية', value: '9000000' },
    { indicator: 'كلفة إجمالية', category: 'ميزانية الدولة', value: '6000000' },
    { indicator: 'كلفة إجمالية', category: 'البلدية', value: '3000000' },
  ),
  several(
    'وتوزع المسجلون كما يلي: وهران (520)، ومجموع الخارج (310).',
    { category: 'وهران', value: '520' },
    { category: 'مجموع الخارج', value: '310' },
  ),
  several(
    'ارتفع عدد المؤمنين إلى 300 ألف مؤمن، 45% منهم نساء.',
    { indicator: 'عدد المؤمنين', value: '300000', unit: 'مؤمن' },
    { indicator: 'عدد المؤمنين', category: 'نساء', value: '45', unit: '%' },
  ),
  several(
    'استقبلت ليبيا 50 ألف وافد سنة 2019، منهم 20 ألفا من الدول المجاورة.',
    { value: '50000', unit: 'وافد', total: null },
    { category: 'من الدول المجاورة', value: '20000', unit: 'وافد', date: '2019' },
  ),
  several(
    'تستهلك الفلاحة 60% من الموارد، فيما يستهلك القطاع المنزلي 30%.',
    { indicator: 'الفلاحة', value: '60', share_of: 'الموارد' },
    { indicator: 'القطاع المنزلي', value: '30', share_of: 'الموارد' },
  ),
  several(
    'احتلت ليبيا المرتبة الأولى بحصة قدرها 9% من مجموع الواردات، تلتها تونس (7%).',
    { indicator: 'ليبيا', value: '9', share_of: 'مجموع الواردات', subject: country('LY') },
    { indicator: 'تونس', value: '7', share_of: 'مجموع الواردات', subject: country('TN') },
  ),
  several(
    'بلغ معدل الأمية 12% (8% للرجال و16% للنساء).',
    { indicator: 'معدل الأمية', value: '12', category: null },
    { indicator: 'معدل الأمية', value: '8', category: 'الرجال' },
    { indicator: 'معدل الأمية', value: '16', category: 'النساء' },
  ),
  example(
    { indicator: 'عدد العمال الموسميين', value: '7000', unit: 'عامل', approx: true },
    'قدرت منظمة العمل الدولية عدد العمال الموسميين بنحو 7000 عامل.',
  ),
  several(
    'حصيلة السنة\n\nالنتائج: حفر 12 بئرا وتدريب 90 مزارعا\nالمدة: سنة\n',
    { indicator: 'حفر', value: '12', unit: 'بئر' },
    { indicator: 'تدريب', value: '90', unit: 'مزارع' },
  ),
  several(
    'وتوزع عدد الزوار بحسب البلدان على الشكل التالي:\n• ليبيا: 900 زائر\n• تونس: 700 زائر\n',
    { indicator: 'عدد الزوار', category: 'ليبيا', value: '900' },
    { indicator: 'عدد الزوار', category: 'تونس', value: '700' },
  ),
  several(
    'بلغت قيمة المبادلات 3 مليارات دينار، بزيادة 8%، منها 600 مليون دينار من الصادرات.',
    { indicator: 'قيمة المبادلات', value: '3000000000', total: null },
    { indicator: 'زيادة قيمة المبادلات', value: '8', unit: '%' },
    { indicator: 'قيمة المبادلات', value: '600000000', unit: 'DZD' },
  ),
  example(
    { indicator: 'كلفة الأشغال', value: '9000000', unit: 'DZD' },
    'بلغت كلفة الأشغال 9 ملايين دينار مقابل 117 ورشة في 2018.',
  ),
  // Lines with tabs are a table; a figure that looks like a year is one under a year.
  several(
    'الجدول 3: عدد الرخص الممنوحة\n\nالجهة\t2018\t2019\nالشرق\t1950\t310\nالغرب\t275\t290\n',
    { indicator: 'عدد الرخص الممنوحة', category: 'الشرق', value: '1950', date: '2018' },
    { indicator: 'عدد الرخص الممنوحة', category: 'الشرق', value: '310', date: '2019' },
    { indicator: 'عدد الرخص الممنوحة', category: 'الغرب', value: '275', date: '2018' },
    { indicator: 'عدد الرخص الممنوحة', category: 'الغرب', value: '290', date: '2019' },
  ),
  // Parts with their numbers after a colon, and shares of those who are told to be broken down.
  several(
    'وتوزعت الطلبات على النحو التالي: السكن 310، النقل 120، مجالات أخرى 45.',
    { indicator: 'الطلبات', category: 'السكن', value: '310' },
    { indicator: 'الطلبات', category: 'النقل', value: '120' },
    { indicator: 'الطلبات', category: 'مجالات أخرى', value: '45' },
  ),
  several(
    'وتوزعت مشتركات الماء بين المنازل (80%) والمصانع (20%).',
    { indicator: 'مشتركات الماء', category: 'المنازل', value: '80' },
    { indicator: 'مشتركات الماء', category: 'المصانع', value: '20' },
  ),
  // Another measure after a و, and the number before the verb.
  several(
    'وبلغت نسبة التغطية 74% ونسبة الربط 61,5%.',
    { indicator: 'نسبة التغطية', value: '74' },
    { indicator: 'نسبة الربط', value: '61.5' },
  ),
  example(
    { indicator: 'العمل في الموانئ', value: '40', unit: 'شركة أجنبية' },
    'وقال الوزير إن 40 شركة أجنبية تعمل في الموانئ.',
  ),
  several(
    'وتلقى المركز 820 شكوى، وبلغ الطلب على الماء 95 مليون متر مكعب سنة 2020.',
    { indicator: 'تلقي', value: '820', unit: 'شكوى' },
    { indicator: 'الطلب على الماء', value: '95000000', date: '2020' },
  ),
  // Between two levels.
  several(
    'يتراوح استهلاك الأسرة من الكهرباء بين 180 و220 كيلوواط ساعة شهريا.',
    { indicator: 'استهلاك الأسرة من الكهرباء', value: '180', min: true, max: false },
    { indicator: 'استهلاك الأسرة من الكهرباء', value: '220', min: false, max: true },
  ),
  several(
    'وتراوحت نسبة الحضور ما بين 70 و85 في المائة سنة 2018.',
    { indicator: 'نسبة الحضور', value: '70', unit: '%', min: true },
    { indicator: 'نسبة الحضور', value: '85', unit: '%', max: true, date: '2018' },
  ),
  // A total that stands before its part.
  several(
    'ومن أصل 900 ملف، رفضت اللجنة 120 ملفا لعدم الأهلية.',
    { value: '900', unit: 'ملف' },
    { category: 'رفضت اللجنة لعدم الأهلية', value: '120', unit: 'ملف' },
  ),
  several(
    'من أصل 2,4 مليون عامل في الفلاحة، يستفيد 30% من التأمين.',
    { value: '2400000', unit: 'عامل' },
    { category: 'يستفيد من التأمين', value: '30', unit: '%' },
  ),
  several('أغلق المجلس 40 مركزا من أصل 95.', { value: '40', unit: 'مركز' }, { value: '95', unit: 'مركز' }),
  // How so many are.
  several(
    'ويقطن 62 في المائة من السكان بالمدن، ويعاني 3 ملايين شخص من نقص المياه، أي 7% من السكان.',
    { indicator: 'السكن بالمدن', value: '62', unit: '%', share_of: 'السكان' },
    { indicator: 'المعاناة من نقص المياه', value: '3000000', unit: 'شخص' },
    { indicator: 'المعاناة من نقص المياه', value: '7', unit: '%', share_of: 'السكان' },
  ),
  // Parts for men and women, and among those who are named after بين.
  several(
    'بلغ معدل الأمية 12% (7% بين الرجال و17% بين النساء).',
    { indicator: 'معدل الأمية', category: null, value: '12' },
    { indicator: 'معدل الأمية', category: 'الرجال', value: '7' },
    { indicator: 'معدل الأمية', category: 'النساء', value: '17' },
  ),
  several(
    'توزع الناخبون حسب الجهات كما يأتي:\n- الشمال: 410 آلاف؛\n- الجنوب: 155 ألفا.\n',
    { indicator: 'الناخبون', category: 'الشمال', value: '410000' },
    { indicator: 'الناخبون', category: 'الجنوب', value: '155000' },
  ),
  // Who was there, and from where.
  several(
    'انعقد المؤتمر الرابع للمكتبات بحضور 80 أمين مكتبة يمثلون 12 بلدا.',
    { value: '80', unit: 'أمين مكتبة' },
    { value: '12', unit: 'بلد' },
  ),
  // A time between commas stands between what was done and its verb.
  several(
    'وتمكن الصندوق، إلى متم مارس 2021، من تجهيز 15 مستوصفا بالجنوب، وتكوين 60 ممرضا.',
    { indicator: 'تجهيز', value: '15', unit: 'مستوصف', date: '2021-03' },
    { indicator: 'تكوين', value: '60', unit: 'ممرض', date: '2021-03' },
  ),
  // What was done to so many, by whom, and what they got.
  several(
    'إلى غاية نهاية مارس 2020، تم ترميم 40 منزلا وغرس 900 شجرة.',
    { indicator: 'ترميم', value: '40', unit: 'منزل', date: '2020-03' },
    { indicator: 'غرس', value: '900', unit: 'شجرة', date: '2020-03' },
  ),
  several(
    'وزعت اليونيسف 2500 محفظة مدرسية سنة 2020، كما دربت 310 مؤطرات.',
    { indicator: 'توزيع', value: '2500', unit: 'محفظة مدرسية', subject: body('UNICEF'), date: '2020' },
    { indicator: 'تدريب', value: '310', date: null },
  ),
  several(
    'منحت الوكالة الجهوية 60 قرضا بقيمة إجمالية تبلغ 4 ملايين دينار سنة 2019.',
    { indicator: 'منح', value: '60', unit: 'قرض' },
    { indicator: 'قيمة منح', value: '4000000', unit: 'DZD', date: '2019' },
  ),
  example(
    { indicator: 'إنشاء', value: '12', unit: 'تعاونية' },
    'مكنت هذه العملية من إنشاء 12 تعاونية.',
    'تمكن الفرع المحلي من إنشاء 12 تعاونية.',
  ),
  example({ indicator: 'الحصول على تكوين مهني', value: '480', unit: 'شابة' }, 'وحصلت 480 شابة على تكوين مهني.'),
  several(
    'الوضع العام\n\n• 3 ملايين شخص بحاجة إلى الغذاء\n• 35% من الأسر فقدت مسكنها\n• انقطعت الطرق.\n',
    { indicator: 'شخص بحاجة إلى الغذاء', value: '3000000', unit: 'شخص' },
    { indicator: 'الأسر فقدت مسكنها', value: '35', unit: '%' },
  ),
  // Tables: years over columns, a caption that holds the unit, totals.
  inMarkdown(
    'تطور عدد الزوار (بالآلاف)\n\n| البلد | 2018 | 2019 |\n|---|---|---|\n| فرنسا | 1 200,5 | 1 300 |\n| المجموع | 2 080,5 | 2 210 |\n',
    { indicator: 'عدد الزوار', category: 'فرنسا', value: '1200500', unit: null, date: '2018', subject: country('FR') },
    { indicator: 'عدد الزوار', category: 'فرنسا', value: '1300000', date: '2019' },
    { indicator: 'عدد الزوار', category: null, value: '2080500', date: '2018', total: null },
    { indicator: 'عدد الزوار', category: null, value: '2210000', date: '2019', total: null },
  ),
  inMarkdown(
    'المبادلات التجارية بملايين الدراهم المغربية\n\n| المؤشر | 2017 | 2018 |\n|---|---|---|\n| الواردات | 437.389 | 478.442 |\n| العجز | -188.548 | -204.153 |\n',
    { indicator: 'الواردات', value: '437389000000', unit: 'MAD', date: '2017' },
    { indicator: 'الواردات', value: '478442000000', unit: 'MAD', date: '2018' },
    { indicator: 'العجز', value: '-188548000000', unit: 'MAD', date: '2017' },
    { indicator: 'العجز', value: '-204153000000', unit: 'MAD', date: '2018' },
  ),
  inMarkdown(
    '## توزيع طلبات اللجوء حسب الجنسية سنة 2019\n\n| الجنسية | ذكور | إناث | المجموع |\n|:--|--:|--:|--:|\n| سوريا | 320 | 180 | 500 |\n',
    { indicator: 'طلبات اللجوء', category: 'سوريا، ذكور', value: '320', date: '2019', subject: country('SY') },
    { indicator: 'طلبات اللجوء', category: 'سوريا، إناث', value: '180', date: '2019' },
    { indicator: 'طلبات اللجوء', category: 'سوريا', value: '500', total: null },
  ),
  // The header of a column, or the first cell of a row, holds the unit.
  inMarkdown(
    '| الرقم | المنتوج | المساحة (هكتار) | الإنتاج (ألف طن) |\n|---|---|---|---|\n| 1 | القمح | 1.200.000 | 2.500 |\n',
    { indicator: 'المساحة', category: 'القمح', value: '1200000', unit: 'هكتار' },
    { indicator: 'الإنتاج', category: 'القمح', value: '2500000', unit: 'طن' },
  ),
  inMarkdown(
    'مؤشرات عن الأردن\n\n| المؤشر | القيمة |\n|---|---|\n| عدد السكان (مليون نسمة) | 10,8 |\n| معدل النمو (%) | 2,2 |\n',
    { indicator: 'عدد السكان', value: '10800000', unit: 'نسمة', place: { city: null, country: ['JO'] } },
    { indicator: 'معدل النمو', value: '2.2', unit: '%' },
  ),
  inMarkdown('| الاسم | الهاتف | الرقم |\n|---|---|---|\n| أحمد | 0612345678 | 12 |\n| سعاد | 0698765432 | 14 |\n'),
  inMarkdown('برنامج الجلسات\n\n| اليوم | الجلسة | القاعة |\n|---|---|---|\n| 12 مارس 2019 | الأولى | 3 |\n'),
  // Numbers that measure nothing that the text names.
  nothing(
    'استمرت الجلسة 3 ساعات ونوقشت فيها 12 نقطة.',
    'تعتزم الوزارة بناء 120 مدرسة جديدة.',
    'يعاقب بغرامة من 2000 إلى 5000 دينار كل من خالف المادة 12.',
    'تتشكل اللجان من 7 أعضاء على الأقل.',
    'لا تصح مداولات المجلس إلا بحضور 5 أعضاء.',
    'تستفيد كل مؤسسة يقل رقم أعمالها السنوي عن 3 ملايين دينار.',
    'بلغ عددها 14 حسب ما ذكر.',
    'صادقت 12 دولة عضوا في الاتحاد الأفريقي على النص.',
    'وبلغت في صفوف حاملي الشهادات 23%.',
    'المادة الثالثة\n\n- 25% في حدود مليون دينار\n- 30% دون حد\n',
    'لم توزع الجمعية 30 سلة.',
    'وقدمت الجمعية مساعدات إلى 400 أسرة.',
    'وسيتم تجهيز 40 قاربا.',
    'قدمت 12 دولة مقترحات.',
    'ارتفعت درجة الوعي لدى 30 تلميذا.',
    'وزعت الحصص، أي ما يمثل 86% من مجموع الحصص.',
    'بلغ عددها 3 و5 على التوالي.',
    'شارك فيها الخبير (أ) والخبير (ب)، انظر الجدول (1) والجدول (2).',
  ),
].flat();
