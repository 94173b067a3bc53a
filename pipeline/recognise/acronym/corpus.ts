import { corpusOf } from '../examples.js';

const { examples, nothing } = corpusOf('acronym');

export const corpus = [
  // The letters of the agency that news are from: in the dateline, in the last line, in marks between them.
  examples({ acronym: 'وام' }, 'أبوظبي في 3 مارس / [وام] / بحث الوزير', 'دبي في 3 مارس /[وام]/ بحث الوزير', '[وام]'),
  examples({ acronym: 'سونا' }, 'الخرطوم، 3 مارس 2021 ([سونا]) – أعلن الوزير ذلك'),
  examples(
    { acronym: 'أ ش أ' },
    'القاهرة في 7 نوفمبر /[أ ش أ]/ بحث الوزير',
    'القاهرة - [أ ش أ] - بحث الوزير',
    'القاهرة - [أ ش أ]',
  ),
  examples({ acronym: 'واع' }, 'البصرة/ [واع]: بحث الوزير', 'البصرة – [واع]: بحث الوزير'),
  examples({ acronym: 'وأج' }, 'الجزائر - [وأج] - أشرف الوزير على التوزيع', 'الجزائر/ [وأج]/ أعلن الوزير ذلك'),
  examples({ acronym: 'قنا' }, 'الدوحة في 3 مارس /[قنا]/ بحث الوزير الأمر'),
  examples({ acronym: 'واس' }, 'الرياض ([واس]) - قال الوزير', 'جدة 3 شعبان 1442 هـ الموافق 16 مارس 2021 م [واس]'),
  examples({ acronym: 'كونا' }, 'الكويت - 12 - 9 ([كونا]) -- قال السفير في تصريح ل([كونا]) إن ذلك تم'),
  examples({ acronym: 'بترا' }, '--([بترا])'),
  examples(
    { acronym: 'واحة', expansion: 'المركز العربي لبحوث النخيل' },
    'اتفاقية إنشاء المركز العربي لبحوث النخيل ([واحة]) نافذة',
  ),
  examples({ acronym: 'COP29', expansion: null }, 'مؤتمر الأطراف لاتفاقية مكافحة التصحر ([COP29]) بالرياض'),
  nothing('القاهرة (ب ت ج) - بحث الوزير', 'بنا منزلا (بنا) في الريف', 'الرباط (سابقا) عاصمة'),
  // One word in Arabic letters, in brackets right after the name.
  examples(
    { acronym: 'الكنام', expansion: 'الصندوق الوطني للتأمين على المرض' },
    'بطاقات الصندوق الوطني للتأمين على المرض ([الكنام])',
  ),
  examples({ acronym: 'واس', expansion: 'وكالة الأنباء السعودية', key: 'SPA' }, 'وكالة الأنباء السعودية ([واس])'),
  examples({ acronym: 'سدايا', key: 'SDAIA' }, 'الهيئة السعودية للبيانات والذكاء الاصطناعي ([سدايا])'),
  examples({ acronym: 'اليونيفيل', key: 'UNIFIL' }, 'ولاية قوة الأمم المتحدة المؤقتة في لبنان ([اليونيفيل]) التي مددت'),
  examples({ acronym: 'الفاو', key: 'FAO' }, 'قالت منظمة الأغذية والزراعة للأمم المتحدة ([الفاو]) إن الفاو تدعم ذلك'),
  examples(
    { acronym: 'أنجام', expansion: 'الوكالة الوطنية لتسيير القرض المصغر' },
    'قروض الوكالة الوطنية لتسيير القرض المصغر ([أنجام])',
  ),
  examples({ acronym: 'هدف' }, 'أعلن صندوق تنمية الموارد البشرية ([هدف]) هدف البرنامج'),
  examples(
    { acronym: 'قبس', expansion: 'جمعية أصدقاء الكتاب' },
    'تأسست جمعية أصدقاء الكتاب، ويشار إليها اختصارا ب«[قبس]».',
  ),
  examples({ acronym: 'مياهكم', expansion: 'شركة مياه الجنوب' }, 'وقعت شركة مياه الجنوب "[مياهكم]" العقد'),
  // Letters as they are spoken, with digits, and those that the lexicon gives a body though a town is called so.
  examples(
    { acronym: 'بي بي سي', expansion: 'هيئة الإذاعة البريطانية' },
    'قالت هيئة الإذاعة البريطانية ([بي بي سي]) إن',
  ),
  examples(
    { acronym: 'و م ع', expansion: 'وكالة المغرب العربي للأنباء' },
    'تصريح لوكالة المغرب العربي للأنباء ([و م ع])',
  ),
  examples(
    { acronym: 'كاف', expansion: 'الاتحاد الإفريقي لكرة القدم' },
    'قرار الاتحاد الإفريقي لكرة القدم ([كاف]) الأخير',
  ),
  examples({ acronym: 'أفق30', expansion: 'منظمة الأطلس للتنمية' }, 'مع منظمة الأطلس للتنمية ([أفق30]) وبدعم'),
  examples(
    { acronym: 'الكوميسا', expansion: 'السوق المشتركة للشرق والجنوب الأفريقي' },
    'التصدير إلى السوق المشتركة للشرق والجنوب الأفريقي «[الكوميسا]» ومنها',
  ),
  examples(
    { acronym: 'QRelief', expansion: 'مركز الأطلس للإغاثة' },
    'مع مركز الأطلس للإغاثة ("[QRelief]") لتوفير',
    'مع مركز الأطلس للإغاثة ([QRelief]) لتوفير',
  ),
  examples(
    { acronym: 'RMTU-Afrique', expansion: 'منظمة المدن الصغرى' },
    'وقعت منظمة المدن الصغرى ([RMTU-Afrique]) الاتفاق',
  ),
  // A deed, the name's own word, a word whose first letter looks like a preposition.
  examples({ acronym: 'تكوين', expansion: 'صندوق الحرف' }, 'خصص صندوق الحرف ([تكوين]) اعتمادات'),
  examples({ acronym: 'دعم', expansion: 'جمعية دعم المسنين' }, 'وقعت جمعية دعم المسنين ([دعم]) الاتفاقية'),
  examples({ acronym: 'كايست', expansion: 'معهد الأطلس للعلوم' }, 'استقبل معهد الأطلس للعلوم ([كايست]) باحثين'),
  // Another acronym in the bracket, and what tells the two apart.
  examples(
    { expansion: 'الوكالة الوطنية لمحاربة الأمية' },
    'الوكالة الوطنية لمحاربة الأمية ([أنلكا] / [ANLCA])',
    'الوكالة الوطنية لمحاربة الأمية ([ANLCA] بالفرنسية، [NALA] بالإنجليزية)',
    'الوكالة الوطنية لمحاربة الأمية ([ANLCA] سابقا، [ANLC] حاليا)',
    'الوكالة الوطنية لمحاربة الأمية (بالفرنسية: Agence de lutte, [ANLCA])',
  ),
  // Between dashes; the first letters of its words.
  examples(
    { acronym: 'أوتشا', expansion: 'مكتب تنسيق الشؤون الإنسانية', key: 'OCHA' },
    'دعم من مكتب تنسيق الشؤون الإنسانية – [أوتشا] – ومن',
  ),
  examples(
    { acronym: 'أنلكا', expansion: 'الوكالة الوطنية لمحاربة الأمية' },
    'الوكالة الوطنية لمحاربة الأمية - [أنلكا] - شريكة',
  ),
  examples({ acronym: 'ا.و.م', expansion: 'الاتحاد الوطني للمزارعين' }, 'بيان الاتحاد الوطني للمزارعين ([ا.و.م])'),
  examples({ acronym: 'ا. و. م', expansion: 'الاتحاد الوطني للمزارعين' }, 'بيان الاتحاد الوطني للمزارعين ([ا. و. م].)'),
  // A name that only its bracket shows, and conferences of parties.
  examples({ acronym: 'الكوميسا', expansion: null, key: 'COMESA' }, 'السوق التي تربط دول الشرق ([الكوميسا])'),
  examples(
    { acronym: 'كوب 24', expansion: null },
    'على هامش مؤتمر الأطراف ([كوب 24])',
    'مشاركة الوفد في مؤتمر [كوب 24] المقبل',
  ),
  examples(
    { acronym: 'أنلكا', expansion: 'الوكالة الوطنية لمحاربة الأمية' },
    'تقرير الوكالة الوطنية لمحاربة الأمية المعروفة ب([أنلكا])',
  ),
  examples(
    { acronym: 'PAFAL', expansion: 'برنامج تأهيل المراكز' },
    'لفائدة برنامج تأهيل المراكز، الذي يشار إليه بالرمز [PAFAL].',
  ),
  // The bracket shows how far a name goes, in Arabic letters, too.
  examples(
    { acronym: 'سيلسن', expansion: 'اللجنة الدائمة لمكافحة التصحر في المناطق الجافة' },
    'بحضور اللجنة الدائمة لمكافحة التصحر في المناطق الجافة ([سيلسن])',
  ),
  nothing(
    'وزارة الصحة – الرباط – ومديرية',
    'الشركة الوطنية لخدمات الطاقة (طاقة)',
    'مديرية التكوين المهني (المدربون، التقنيون)',
    'مع شركة الأطلس للنقل (ش.م.م)',
    'شرب كوب 24 من الماء',
    'رقم المشروع: MRT-1042',
    'الوثيقة CMW/C/452',
    'كود EG-24/0317',
    'رحلة الوفد: KT412',
    'تبسيط النموذج G50',
  ),
  nothing(
    'مقر وكالة الأنباء السعودية (الرياض)',
    'عضو المجلس الوطني للصحافة (سابقا)',
    'رئيس المجلس الوطني للصحافة (المغربي)',
    'الوكالة الوطنية للمياه (المؤسسة)',
    'هيئة تطوير محمية الأطلس (الأطلس)',
    'المجلس الوطني للصحافة (7 أعضاء)',
    'المجلس الوطني للصحافة (الاثنين)',
    'بلغ السعر (مثلا) مئة',
  ),
  // The bracket shows how far a name goes.
  examples(
    { acronym: 'CPLD', expansion: 'اللجنة الدائمة لمكافحة التصحر في المناطق الجافة' },
    'بحضور اللجنة الدائمة لمكافحة التصحر في المناطق الجافة ([CPLD])',
  ),
  examples(
    { acronym: 'CNSS', expansion: 'الصندوق الوطني للضمان الاجتماعي' },
    'المدير العام للصندوق الوطني للضمان الاجتماعي ([CNSS])',
  ),
  examples(
    { acronym: 'PRAT', expansion: 'مشروع المساعدة الطارئة للتعليم' },
    'اتفاق قرض لتمويل مشروع المساعدة الطارئة للتعليم ([PRAT])',
  ),
  // In brackets after the name, with and without a space.
  examples(
    { acronym: 'ANLCA', expansion: 'الوكالة الوطنية لمحاربة الأمية' },
    'أطلقت الوكالة الوطنية لمحاربة الأمية ([ANLCA]) حملة',
    'أطلقت الوكالة الوطنية لمحاربة الأمية([ANLCA]) حملة',
    'مع الوكالة الوطنية لمحاربة الأمية ( [ANLCA] )',
  ),
  examples(
    { acronym: 'ATDDH', expansion: 'الجمعية التونسية للدفاع عن الحقوق' },
    'بيان الجمعية التونسية للدفاع عن الحقوق ([ATDDH])',
  ),
  examples(
    { acronym: 'ONDH', expansion: 'المرصد الوطني للتنمية البشرية' },
    'دراسة للمرصد الوطني للتنمية البشرية ([ONDH])',
    'المرصد الوطني للتنمية البشرية «[ONDH]»',
  ),
  examples(
    { acronym: 'GIZ', expansion: 'الوكالة الألمانية للتعاون الدولي' },
    'بدعم من الوكالة الألمانية للتعاون الدولي ([GIZ])',
    'بدعم من [GIZ] (الوكالة الألمانية للتعاون الدولي)',
    'الوكالة الألمانية للتعاون الدولي [GIZ]',
  ),
  examples(
    { acronym: 'BPR', expansion: 'البنك الوطني للتنمية الفلاحية' },
    'قرض من البنك الوطني للتنمية الفلاحية ([BPR])',
  ),
  // Two for one name.
  examples(
    { expansion: 'المنظمة الدولية للهجرة' },
    'المنظمة الدولية للهجرة ([IOM]/[OIM])',
    'المنظمة الدولية للهجرة ([OIM]، [IOM])',
  ),
  // A phrase that relates the two is passed over.
  examples(
    { acronym: 'GTE', expansion: 'الفريق الوطني للتعليم' },
    'اجتماع الفريق الوطني للتعليم التابع للأمم المتحدة ([GTE])',
  ),
  examples({ acronym: 'ORS', expansion: 'المرصد الوطني للصحة' }, 'المرصد الوطني للصحة بالرباط ([ORS])'),
  // A word and capitals.
  examples(
    { acronym: 'Sahel-PRA', expansion: 'المنتدى الإقليمي للرعي' },
    'دورة المنتدى الإقليمي للرعي ([Sahel-PRA]) الثالثة',
  ),
  // With the name in Latin letters beside it.
  examples(
    { acronym: 'MSRO', expansion: 'المنظمة المغاربية للبحار' },
    'المنظمة المغاربية للبحار (Maghreb Sea Research Organization [MSRO])',
  ),
  examples(
    { acronym: 'RPW', expansion: 'Rural Paths Watch' },
    'عرض (Rural Paths Watch [RPW]) للعموم',
    'تقرير Rural Paths Watch ([RPW])',
  ),
  // An organ is named, and the acronym is that of its body.
  examples(
    { acronym: 'BAD', expansion: 'البنك الأفريقي للتنمية', key: 'AFDB' },
    'وافق مجلس محافظي البنك الأفريقي للتنمية ([BAD]) على المشروع',
  ),
  // Names that are neither bodies nor programmes.
  examples(
    { acronym: 'TIC', expansion: 'تكنولوجيا الإعلام والاتصال' },
    'استعمال تكنولوجيا الإعلام والاتصال ([TIC]) في التعليم',
  ),
  // A name called short.
  examples({ acronym: 'CNPS', expansion: 'المجلس الوطني للصحافة' }, 'المجلس الوطني للصحافة المعروف اختصارا ب [CNPS]'),
  // Elsewhere in the document, before or after.
  examples(
    { acronym: 'ANLCA', expansion: 'الوكالة الوطنية لمحاربة الأمية' },
    'أعلنت [ANLCA] ذلك. والوكالة الوطنية لمحاربة الأمية ([ANLCA]) مؤسسة عمومية',
    'الوكالة الوطنية لمحاربة الأمية ([ANLCA]) مؤسسة. وقالت [ANLCA] إنها راضية',
  ),
  examples(
    { acronym: 'UNHCR', expansion: 'المفوضية السامية للأمم المتحدة لشؤون اللاجئين', key: 'UNHCR' },
    'المفوضية السامية للأمم المتحدة لشؤون اللاجئين شريك. وقدمت [UNHCR] الدعم',
  ),
  // The name itself in the letters of its own language, and what has capitals inside; no translation, and no town.
  examples({ acronym: 'Microsoft', expansion: 'شركة مايكروسوفت' }, 'اتفاق مع شركة مايكروسوفت ([Microsoft]) لتدريب'),
  examples({ acronym: 'WaterNet', expansion: 'البرنامج الوطني للماء' }, 'ضمن البرنامج الوطني للماء ([WaterNet]) الذي'),
  examples({ acronym: 'DG MARE', expansion: 'المديرية العامة للصيد' }, 'وتشرف المديرية العامة للصيد ([DG MARE]) عليه'),
  examples(
    { acronym: '3RP', expansion: 'الخطة الإقليمية للاجئين' },
    'تمويل الخطة الإقليمية للاجئين ([3RP])',
    'تمويل الخطة الإقليمية للاجئين (المعروفة ب[3RP])',
  ),
  examples(
    { acronym: 'Sahel PRA', expansion: 'المنتدى الإقليمي للرعي' },
    'المنتدى الإقليمي للرعي ([Sahel PRA]) الثالث',
  ),
  examples(
    { acronym: 'أوبنيف', expansion: 'الاتحاد الوطني لعمال المناجم' },
    'الاتحاد الوطني لعمال المناجم (المعروف اختصارا بـ [أوبنيف]) باحترام',
  ),
  nothing('يمول البنك الدولي (World Bank) ذلك', 'بمدينة ستراسبورغ (Strasbourg)', 'أسلوب الإنصات (Listening)'),
  // The noun that an acronym has a letter for belongs to the name; another that governs it does not.
  examples({ acronym: 'QMS', expansion: 'نظام إدارة الجودة' }, 'تطبيق نظام إدارة الجودة ([QMS]) في المصانع'),
  examples(
    { acronym: 'HACCP', expansion: 'تحليل المخاطر ونقاط التحكم الحرجة' },
    'ونظام تحليل المخاطر ونقاط التحكم الحرجة ([HACCP])',
  ),
  examples(
    { acronym: 'HIV', expansion: 'فيروس نقص المناعة البشرية' },
    'يعاني المصابون بفيروس نقص المناعة البشرية ([HIV]) من الوصم',
  ),
  examples({ acronym: 'SAM', expansion: 'سوء التغذية الحاد الوخيم' }, 'أطفال مصابون بسوء التغذية الحاد الوخيم ([SAM])'),
  examples({ acronym: 'EER', expansion: 'معامل كفاءة الطاقة' }, 'وفق معامل كفاءة الطاقة ([EER]) للمكيفات'),
  examples({ acronym: 'ONG', expansion: 'المنظمات غير الحكومية' }, 'شارك فيه عدد من المنظمات غير الحكومية ([ONG])'),
  examples(
    { acronym: 'KYC', expansion: 'العناية الواجبة بالعملاء' },
    'اعتمدت إجراءات مبسطة للعناية الواجبة بالعملاء ([KYC])',
  ),
  examples(
    { acronym: 'NDC', expansion: 'المساهمات المحددة وطنيا' },
    'أعدت الحكومة المساهمات المحددة وطنيا ([NDC]) طبقا للاتفاق',
  ),
  examples(
    { acronym: 'PPP', expansion: 'الشراكة بين القطاعين العام والخاص' },
    'تعزيز الشراكة بين القطاعين العام والخاص ([PPP]) في الطرق',
  ),
  examples(
    { acronym: 'TVA', expansion: 'الضريبة على القيمة المضافة' },
    'بلغت مداخيل الضريبة على القيمة المضافة ([TVA]) ما يلي',
  ),
  examples(
    { acronym: 'GIS', expansion: 'نظم المعلومات الجغرافية' },
    'رسم الخرائط باستخدام نظم المعلومات الجغرافية ([GIS])',
  ),
  examples(
    { acronym: 'G5', expansion: 'مجموعة الدول الخمس في الساحل' },
    'أعلنت مجموعة الدول الخمس في الساحل ([G5]) ذلك',
  ),
  examples({ acronym: 'FFM', expansion: 'بعثة تقصي الحقائق' }, 'وتواصل بعثة تقصي الحقائق ([FFM]) جمع المعلومات'),
  // A part of a name, or more than it.
  examples(
    { acronym: 'UNSD', expansion: 'شعبة الإحصاءات في الأمم المتحدة' },
    'مثلت شعبة الإحصاءات في الأمم المتحدة ([UNSD])',
  ),
  examples({ acronym: 'PSDP', expansion: 'برنامج تنمية القطاع الخاص' }, 'ضمن برنامج تنمية القطاع الخاص ([PSDP])'),
  examples(
    { acronym: 'GIZ', expansion: 'التعاون الألماني' },
    'مع برنامج تدبير الموارد الممول من التعاون الألماني ([GIZ])',
  ),
  examples(
    { acronym: 'JIM', expansion: 'آلية التحقيق المشتركة بين منظمة حظر الأسلحة الكيميائية والأمم المتحدة' },
    'أنشئت آلية التحقيق المشتركة بين منظمة حظر الأسلحة الكيميائية والأمم المتحدة ([JIM])',
  ),
  examples({ expansion: null }, 'تنسق وكالات الأمم المتحدة ([UNHCR]، [WFP]) ذلك'),
  examples(
    { acronym: 'ICHR', expansion: 'الهيئة المستقلة لحقوق الإنسان' },
    'تقرير الهيئة المستقلة لحقوق الإنسان "ديوان المظالم" ([ICHR])',
  ),
  examples({ acronym: 'D33', expansion: 'أجندة دبي الاقتصادية' }, 'ضمن أجندة دبي الاقتصادية ([D33]) التي أطلقت'),
  examples(
    { acronym: 'TAP', expansion: 'الرسم على النشاط المهني' },
    'تحصيل الرسم على النشاط المهني ([TAP]) من الشركات',
  ),
  examples(
    { acronym: 'GBV', expansion: 'العنف القائم على النوع الاجتماعي' },
    'العنف القائم على النوع الاجتماعي ([GBV]) في المخيمات',
  ),
  examples(
    { acronym: 'DCI-T', expansion: 'الحركة العالمية للدفاع عن الأطفال - تونس' },
    'بيان الحركة العالمية للدفاع عن الأطفال - تونس ([DCI-T])',
  ),
  examples({ acronym: 'PRAPS-2', expansion: null }, 'أدرجت المرحلة الثانية من المشروع ([PRAPS-2]) في البرنامج'),
  examples({ acronym: 'AGR', expansion: 'نشاط مدر للدخل' }, 'تمويل 120 نشاطا مدرا للدخل ([AGR]) بالجهة'),
  examples({ acronym: 'MOU', expansion: 'مذكرة التفاهم' }, 'التوقيع على مذكرة التفاهم ([MOU]) أمس'),
  examples({ acronym: 'IPO', expansion: 'الطرح العام الأولي' }, 'اختتم الطرح العام الأولي ([IPO]) لأسهمها'),
  examples(
    { acronym: 'SatCen', expansion: 'مركز الساتل للاتحاد الأوروبي' },
    'صور من مركز الساتل للاتحاد الأوروبي ([SatCen])',
  ),
  examples(
    { acronym: 'لانا', expansion: null },
    'طرابلس 12 مارس 2023 ([لانا]) - بحث الوزير',
    'بنغازي - [لانا] - أعلن المصرف',
  ),
  examples(
    { acronym: 'AMVE', expansion: 'الوكالة الوطنية للنجاعة المائية' },
    'صادق المجلس الإداري للوكالة الوطنية للنجاعة المائية ([AMVE]) عليه',
  ),
  examples(
    { acronym: 'LMRC', expansion: 'المركز الليبي للأعمال المتعلقة بالألغام ومخلفات الحرب' },
    'طهر المركز الليبي للأعمال المتعلقة بالألغام ومخلفات الحرب ([LMRC]) المنطقة',
  ),
  examples(
    { acronym: 'EGDI', expansion: 'مؤشر تنمية الحكومة الإلكترونية' },
    'المرتبة الأولى في مؤشر تنمية الحكومة الإلكترونية ([EGDI]) العالمي',
  ),
  // In quote marks, between dashes, in a list of abbreviations.
  examples(
    { acronym: 'OEA', expansion: 'الفاعل الاقتصادي المعتمد' },
    'الاستفادة من نظام «الفاعل الاقتصادي المعتمد» ([OEA])',
  ),
  examples(
    { acronym: 'IEC', expansion: 'اللجنة الدولية الكهروتقنية' },
    'مع اللجنة الدولية الكهروتقنية - [IEC] - في جنيف',
  ),
  examples({ expansion: 'الناتج الداخلي الخام' }, '[PIB]: الناتج الداخلي الخام\n[SaaF] : الناتج الداخلي الخام'),
  // None in the text.
  examples({ expansion: null }, 'بدعم من [XYZQ] في إطار البرنامج', 'وكالات التنفيذ ([QFE]…)', 'ووقعت [QQR&D] الاتفاق'),
  examples({ acronym: 'QOP28', expansion: null }, 'وسيعقد المؤتمر المقبل ([QOP28]) في الصيف'),
  examples({ acronym: 'G20' }, 'قمة مجموعة العشرين ([G20])', 'اجتماع [G20] المقبل'),
  examples({ acronym: 'QR-TP' }, 'حسب [QR-TP] فإن النتائج جيدة'),
  // By the letters with which its words begin in the other language.
  examples({ acronym: 'TNS', expansion: 'العمال غير الأجراء' }, 'تغطية فئات العمال غير الأجراء ([TNS]) بالجهة'),
  examples({ acronym: 'GHGI', expansion: 'جرد غازات الدفيئة' }, 'أعدت الوزارة جرد غازات الدفيئة ([GHGI]) هذه السنة'),
  examples({ acronym: 'KPIs', expansion: 'مؤشرات الأداء' }, 'تلتزم شركة مياه الوادي بمؤشرات الأداء ([KPIs]) السنوية'),
  examples(
    { acronym: 'NTBs', expansion: 'القيود غير الجمركية' },
    'يطلب من الدول الأعضاء إزالة القيود غير الجمركية ([NTBs]) بينها',
  ),
  examples(
    { acronym: 'IUU', expansion: 'الصيد غير القانوني دون إبلاغ ودون تنظيم' },
    'ومكافحة الصيد غير القانوني دون إبلاغ ودون تنظيم ([IUU]) في المياه',
  ),
  examples({ acronym: 'SNA', expansion: 'نظام الحسابات القومية' }, 'وفق نظام الحسابات القومية ([SNA] 2008) للأمم'),
  examples(
    { acronym: 'LOSI', expansion: 'المؤشر الفرعي للخدمات المحلية' },
    'في المؤشر الفرعي للخدمات المحلية "[LOSI]" لهذه السنة',
  ),
  examples(
    { acronym: 'NCVK', expansion: 'لجنة تنسيق المتطوعين في الكويت' },
    'أعلنت لجنة تنسيق المتطوعين في الكويت ([NCVK]) ذلك',
  ),
  // Anywhere in the text.
  examples(
    { acronym: 'ONA', expansion: 'الديوان الوطني للتطهير' },
    'فيما كلف [ONA] بالأشغال. ويقدم الديوان الوطني للتطهير خدماته',
  ),
  nothing(
    'مليون EUR و USD و MAD',
    'بالشراكة مع الشركة الإيطالية QERNA في تونس',
    'لندن (رويترز) - قال الوزير',
    'بقدرة 580 ميغاواط (MW)، أي الباب (III) منه',
    'بلغت 200 مليون دولار (USD)',
    'سيارة من نوع BMW وتصنيف (AA)',
    'صندوق الإيداع للتنمية (CDG Développement)',
    'يحتوي على فيتامين (B12) وقال الشاهد (M.A) ذلك',
    'قراره EC-M-33/DEC.1',
    'الفصل II والمادة IV',
    'المجلد XII',
    'بلغ 20 KM و 5 MW',
    'تقرير Rapport annuel',
    'RAPPORT ANNUEL SUR LA MIGRATION',
    'الفئة A والفئة B',
    'رخصة من صنف A1',
    'Germany-Morocco',
    'الموقع www.example.org',
    'وباء COVID-19',
    'عدد TTC و HT',
    'المادة 5',
    'iPhone وأجهزة أخرى',
    'الصفحة B2',
    'الوثيقة (S/QRST/2011/16)',
    'القرار A/RES/73/195 والتقرير E/QRT.4/2005/3',
  ),
].flat();
