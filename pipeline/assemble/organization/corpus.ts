import { body, country, recordsOf } from '../examples.js';

const { example, several } = recordsOf('organizations', { country: 'MA', published: '2021-06-01' });
const { nothing: noRelation, several: relations } = recordsOf('relations', { country: 'MA', published: '2021-06-01' });
const place = country;

export const corpus = [
  // When it was founded: after the verb, in a clause or a participle, before the verb; by whom.
  example(
    { key: 'UNESCO', founded: '1945', type: null, parent: null, members: null },
    'تأسست منظمة اليونسكو سنة 1945.',
    'تعمل منظمة اليونسكو، التي تأسست سنة 1945، من أجل التراث.',
    'منظمة اليونسكو المحدثة سنة 1945 شريك دائم.',
    'تم إنشاء منظمة اليونسكو سنة 1945.',
    'تشتغل منظمة اليونسكو منذ تأسيسها سنة 1945 في هذا المجال.',
    'منظمة اليونسكو تأسست سنة 1945.',
    'وفي سنة 1945، تأسست منظمة اليونسكو.',
  ),
  several(
    'أنشأت الأمم المتحدة منظمة الصحة العالمية سنة 1948.',
    { key: 'UN', founded: null },
    { key: 'WHO', founded: '1948' },
  ),
  several(
    'وقعت الاتفاقية منظمة اليونسكو ومنظمة الصحة العالمية سنة 1999.',
    { key: 'UNESCO', founded: null },
    { key: 'WHO', founded: null },
  ),
  example({ type: 'ministry', founded: null }, 'أنشأت وزارة الصحة سنة 2010 مرصدا للأدوية.'),
  several(
    'تأسست المنظمة العربية للتربية والثقافة والعلوم بموجب القرار الصادر عن جامعة الدول العربية رقم 12 بتاريخ 14/3/2005.',
    { key: 'ALECSO', founded: '2005-03-14', confidence: 0.7 },
    { key: 'LAS', founded: null },
  ),
  // By a law, a decree or a decision: when that was made; after a comma it is said of the subject.
  example(
    { founded: '1995-07-24' },
    'أحدثت وكالة حماية الغابات بالقانون عدد 72 لسنة 1995 المؤرخ في 24 جويلية 1995.',
    'كانت وكالة حماية الغابات قد أُنشئت بموجب القانون رقم 72 المؤرخ في 24 جويلية 1995.',
  ),
  several(
    'وكالة حماية الغابات مؤسسة عمومية تابعة لوزارة الداخلية، وقد أُنشئت بالمرسوم رقم 12 لسنة 2004، وتضم حاليا 15 عضوا.',
    { type: 'agency', founded: '2004', members: 15, parent: body('MA-MIN-INTERIOR') },
    { type: 'ministry', founded: null, members: null },
  ),
  // A verb after a comma goes on about the subject, and may follow the gender of what the subject is said to be.
  several(
    'الاتحاد العربي للنقل منظمة إقليمية تعمل تحت مظلة جامعة الدول العربية، تأسست سنة 2005.',
    { founded: '2005', parent: body('LAS') },
    { key: 'LAS', founded: null },
  ),
  several('واتحاد المغرب العربي منظمة إقليمية أُنشئت عام 1989 ومقرها الرباط.', { founded: '1989' }),
  // Where it has its seat.
  example(
    { key: 'ALECSO', seat: place('tn-tunis') },
    'تعد المنظمة العربية للتربية والثقافة والعلوم، التي يوجد مقرها بمدينة تونس، شريكا.',
    'يوجد مقر المنظمة العربية للتربية والثقافة والعلوم بمدينة تونس.',
    'تتخذ المنظمة العربية للتربية والثقافة والعلوم من مدينة تونس مقرا لها.',
    'المنظمة العربية للتربية والثقافة والعلوم (الألكسو)، ومقرها مدينة تونس.',
  ),
  // A verb after و goes on about the subject of the sentence, and not of the body that was named last.
  several(
    'تخضع وكالة التنمية الرقمية لإشراف وزارة الداخلية، ويوجد مقرها بأكادير.',
    { key: 'ADD', type: 'agency', seat: place('ma-agadir') },
    { type: 'ministry', seat: null },
  ),
  several(
    'الفصل 2 – تخضع وكالة التنمية الرقمية لإشراف وزارة الداخلية، ويكون مقرها بمدينة أكادير.',
    { key: 'ADD', seat: place('ma-agadir') },
    { seat: null },
  ),
  // In a sentence that names no body, of the one before.
  example(
    { key: 'WHO', founded: '1948', members: 194, seat: place('ch-geneva') },
    'تعنى منظمة الصحة العالمية بالصحة العمومية. تأسست سنة 1948، وتضم 194 دولة. ويوجد مقرها بجنيف.',
  ),
  // Lines with a colon on a page about it.
  several(
    'نبذة عن منظمة التعاون الإسلامي\n\nبطاقة تعريف\nالرئاسة: تركيا (2016-2019)\nالمقر: جدة\nعدد الدول الأعضاء: 57 دولة\n',
    { key: 'OIC', members: 57, seat: place('sa-jeddah') },
  ),
  relations('نبذة عن منظمة التعاون الإسلامي\n\nبطاقة تعريف\nالرئاسة: تركيا (2016-2019)\nالمقر: جدة\n', {
    subject: country('TR'),
    predicate: 'chairs',
    object: body('OIC'),
    start: '2016',
    end: '2019',
  }),
  // Lines with a colon under its name.
  several('منظمة التعاون الإسلامي\n\nتاريخ التأسيس: 25 شتنبر 1969\nالمقر الرئيسي: مدينة جدة\nعدد الأعضاء: 57\n', {
    key: 'OIC',
    founded: '1969-09-25',
    members: 57,
    seat: place('sa-jeddah'),
  }),
  // How many members it has; what else it holds says nothing of that.
  example(
    { key: 'OIC', members: 57 },
    'تضم منظمة التعاون الإسلامي 57 دولة.',
    'منظمة التعاون الإسلامي المكونة من 57 عضوا.',
    'تعرف منظمة التعاون الإسلامي عضوية 57 دولة.',
  ),
  example({ members: null }, 'تضم جامعة القاضي عياض 12 كلية و90 ألف طالب.'),
  // What it belongs to.
  several(
    'يشرف على ذلك مركز الدراسات المائية التابع لمنظمة اليونسكو.',
    { parent: body('UNESCO') },
    { key: 'UNESCO', parent: null },
  ),
  several(
    'استقبل مدير وكالة التنمية الرقمية التابع لوزارة الداخلية الوفد.',
    { key: 'ADD', parent: null },
    { type: 'ministry' },
  ),
  // Who is a member, and since when.
  example(
    { key: 'WTO', memberships: [{ member: country('MA'), since: '1995', until: null }] },
    'انضم المغرب إلى منظمة التجارة العالمية سنة 1995.',
    'المغرب عضو في منظمة التجارة العالمية منذ سنة 1995.',
    'أصبح المغرب عضوا في منظمة التجارة العالمية سنة 1995.',
    'منظمة التجارة العالمية التي انضم إليها المغرب سنة 1995.',
  ),
  example(
    { memberships: [{ member: country('MA'), since: null, until: '1984' }] },
    'انسحب المغرب من منظمة الوحدة الأفريقية سنة 1984.',
  ),
  example(
    { memberships: [] },
    'ليست ليبيا عضوا في منظمة التجارة العالمية.',
    'تجتمع الدول الأعضاء في منظمة التجارة العالمية.',
  ),
  several(
    'منظمة الصحة العالمية وكالة متخصصة، وهي عضو مؤسس في منظمة التجارة العالمية منذ 2003.',
    { key: 'WHO', memberships: [] },
    { key: 'WTO', memberships: [{ member: body('WHO'), since: '2003', until: null }] },
  ),
  several('النظام الأساسي لجامعة الدول العربية\n\nالأعضاء المؤسسون هم:\n- المملكة المغربية،\n- الجمهورية التونسية.\n', {
    key: 'LAS',
    memberships: [
      { member: country('MA'), since: null, until: null },
      { member: country('TN'), since: null, until: null },
    ],
  }),
  example({ type: 'association' }, 'نظمت الجامعة الوطنية للغرف التقليدية دوريا.'),
  example({ type: 'university' }, 'نظمت جامعة ابن رشد دوريا.'),
  several('اجتمعت الجمعية العامة للأمم المتحدة أمس.', { key: 'UNGA', type: 'governing-body' }),
  example({ type: 'office' }, 'أعلن المكتب الوطني للسياحة ذلك.'),
  example({ type: 'agency' }, 'أعلن المركز الوطني للأرصاد ذلك.'),
  example({ type: 'department' }, 'أعلنت المديرية العامة للغابات ذلك.'),
  // What it is called: by its name, in another language, by a general noun, by its acronym.
  example(
    {
      key: 'WHO',
      name_ar: 'منظمة الصحة العالمية',
      name_en: 'World Health Organization',
      aliases: ['المنظمة'],
      acronyms: ['WHO'],
    },
    'قالت منظمة الصحة العالمية (World Health Organization WHO) إن الوباء ينحسر. وأضافت المنظمة أن اللقاح متاح.',
  ),
  // As relations.
  relations('ترأس المنظمة الدولية للهجرة اللجنة الوطنية لمحاربة الاتجار بالبشر.', {
    subject: body('IOM'),
    predicate: 'chairs',
  }),
  relations('حلت منظمة التجارة العالمية محل المنظمة الدولية للهجرة.', {
    subject: body('WTO'),
    predicate: 'succeeds',
    object: body('IOM'),
  }),
  relations(
    'وقعت منظمة اليونسكو مع منظمة الصحة العالمية مذكرة تفاهم يوم 5 ماي 2020. وتحل هذه المذكرة محل بروتوكول التعاون المبرم بين الطرفين سنة 2014.',
    { predicate: 'signed' },
    { predicate: 'signed' },
    { predicate: 'signed' },
    { predicate: 'signed' },
    { predicate: 'succeeds', start: '2020-05-05' },
  ),
  relations('خلفت منظمة التجارة العالمية المنظمة الدولية للهجرة.', {
    subject: body('WTO'),
    predicate: 'succeeds',
    object: body('IOM'),
  }),
  relations('خلفت منظمة التجارة العالمية المنظمة الدولية للهجرة سنة 2011.', { predicate: 'succeeds', start: '2011' }),
  relations('تسلمت موريتانيا رئاسة منظمة الوحدة الأفريقية لعام 1971.', {
    subject: country('MR'),
    predicate: 'chairs',
    start: '1971',
  }),
  relations('تخضع وكالة التنمية الرقمية لوصاية وزارة الداخلية.', { predicate: 'part of' }),
  relations('منظمة الصحة العالمية التي أنشأتها الأمم المتحدة سنة 1948.', {
    subject: body('UN'),
    predicate: 'founded',
    object: body('WHO'),
    start: '1948',
  }),
  relations('تونس عضو في منظمة التجارة العالمية منذ سنة 1995.', {
    subject: country('TN'),
    predicate: 'member of',
    object: body('WTO'),
    start: '1995',
    end: null,
  }),
  noRelation('انعقد اجتماع منظمة التجارة العالمية بجنيف برئاسة تونس.'),
].flat();
