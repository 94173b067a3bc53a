import { corpusOf } from '../examples.js';

const { examples, nothing } = corpusOf('place');
const moroccan = corpusOf('place', { country: 'MA' });
const saudi = corpusOf('place', { country: 'SA' });
const jordanian = corpusOf('place', { country: 'JO' });
const tunisian = corpusOf('place', { country: 'TN' });
const syrian = corpusOf('place', { country: 'SY' });
const algerian = corpusOf('place', { country: 'DZ' });
const egyptian = corpusOf('place', { country: 'EG' });
const omani = corpusOf('place', { country: 'OM' });
const iraqi = corpusOf('place', { country: 'IQ' });
const sudanese = corpusOf('place', { country: 'SD' });
const lebanese = corpusOf('place', { country: 'LB' });

const countries = [
  examples(
    { name: 'المغرب', iso: 'MA' },
    'انضم [المغرب] إلى الاتفاقية',
    'ب[المغرب] وخارجه',
    'عاد العمال [للمغرب] سنة 2019',
    'تحتضن [المملكة المغربية] القمة',
    'بدعم من [المغرب]، تم',
    'تم من قبل [المغرب]',
    'و[المغرب] بلد عبور',
  ),
  examples(
    { name: 'المملكة العربية السعودية', iso: 'SA' },
    'بين سلطات [المملكة العربية السعودية] ونظيرتها',
    'في [السعودية]',
    'زار [العربية السعودية]',
    'بيع المعدات [للسعودية]',
  ),
  examples(
    { name: 'الولايات المتحدة', iso: 'US' },
    'في [الولايات المتحدة الأمريكية]',
    'إلى [الولايات المتحدة الأميركية]',
    'من [أمريكا]',
  ),
  examples({ name: 'المملكة المتحدة', iso: 'GB' }, 'مع [المملكة المتحدة]', 'زارت الوفود [بريطانيا]'),
  examples({ name: 'بنغلاديش', iso: 'BD' }, 'استضافت [بنغلادش] الدورة', 'من [البنغلاديش]'),
  examples({ name: 'ساحل العاج', iso: 'CI' }, 'تستقبل العاصمة وفودا من [ساحل العاج]', 'في [كوت ديفوار]'),
  examples({ name: 'موريشيوس', iso: 'MU' }, 'ب[جزر موريس] عقد الاجتماع'),
  examples({ name: 'مصر', iso: 'EG' }, 'سفير [جمهورية مصر العربية]', 'ل[مصر]', 'من [مصر] أيضا'),
  examples({ name: 'ليبيا', iso: 'LY' }, 'قدمت المساعدة ل[ليبيا]', 'أعلنت [ليبيا] وقف العمل بالقرار'),
  examples({ name: 'لبنان', iso: 'LB' }, 'قدم الدعم ل[لبنان] في السنة نفسها', 'وصل إلى [لبنان]', 'جنوب شرق [لبنان]'),
  examples({ name: 'الأردن', iso: 'JO' }, 'عاهل [المملكة الأردنية الهاشمية]', 'و[الأردن]', 'ب[الأردن]'),
  examples({ name: 'قطر', iso: 'QA' }, 'في [قطر]', 'أعلنت [قطر] عن مساهمتها', 'سفارة دولة في [قطر]', '[دولة قطر]'),
  examples({ name: 'مالي', iso: 'ML' }, 'في [مالي]', 'لاجئون من [مالي]', '[جمهورية مالي]'),
  examples({ name: 'عُمان', iso: 'OM' }, '[سلطنة عمان]', 'إلى [سلطنة عمان]'),
  examples({ name: 'سوريا', iso: 'SY' }, 'في [سوريا]', 'النازحون من [سورية]', '[الجمهورية العربية السورية]'),
  examples({ name: 'تركيا', iso: 'TR' }, 'نظمت [تركيا] القمة', 'إلى [تركيا]'),
  examples({ name: 'روسيا', iso: 'RU' }, 'عقد المؤتمر ب[الاتحاد الروسي]', 'وفد من [الاتحاد الروسي]'),
  examples({ name: 'ألمانيا', iso: 'DE' }, '[جمهورية ألمانيا الاتحادية]', 'الهجرة إلى [ألمانيا]', 'تعاون مع [Germany]'),
  examples({ name: 'إسبانيا', iso: 'ES' }, 'في [اسبانيا]', 'في [أسبانيا]', 'في [إسبانيا]'),
  examples({ name: 'الصين', iso: 'CN' }, 'مع [جمهورية الصين الشعبية]', 'في [الصين]'),
  examples({ name: 'جنوب أفريقيا', iso: 'ZA' }, 'في [جنوب إفريقيا]', 'من [جنوب أفريقيا]'),
  examples({ name: 'الأراضي الفلسطينية', iso: 'PS' }, 'في [فلسطين]', '[دولة فلسطين]'),
  examples(
    {},
    '[فرنسا]، [إيطاليا] و[بلجيكا]',
    'بين [تونس] و[الجزائر] و[موريتانيا]',
    '[Tunisia]-[Senegal] 2019',
    'دول المقصد ([كندا]، [السويد]، [النرويج])',
    '[هولندا] / [البرتغال]',
    'بين [اليمن] و[قطر] و[مالي]',
  ),
].flat();

const cities = [
  examples({ name: 'جنيف', country: 'CH' }, 'اجتماع ب[جنيف]', 'في [جنيف] يوم الخميس', 'مقرها [جنيف].'),
  examples(
    { name: 'الرباط', country: 'MA' },
    'وقع ب[الرباط]',
    'في العاصمة [الرباط]',
    'مدينة [الرباط]',
    'عمالة [الرباط]',
    '[الرباط] – انعقد المجلس',
  ),
  examples({ name: 'مراكش', country: 'MA' }, 'انعقد ب[مراكش]2018', 'بمدينة [مراكش]', 'في [مراكش]'),
  examples({ name: 'الدار البيضاء', country: 'MA' }, 'ب[الدار البيضاء]', 'ميناء [الدار البيضاء]'),
  examples({ name: 'نيويورك', country: 'US' }, 'ب[نيويورك]', 'مقر المنظمة في [نيويورك]'),
  examples({ name: 'صفاقس', country: 'TN' }, 'ولاية [صفاقس]', 'ميناء [صفاقس]', 'من [صفاقس] إلى العاصمة'),
  examples({ name: 'وهران', country: 'DZ' }, 'ب[وهران]', 'ولاية [وهران]', 'مدينة [وهران]'),
  examples({ name: 'فاليتا', country: 'MT' }, 'قمة « [la valette] »', 'قمة [فاليتا]', 'في ([La Valette])'),
  examples({ name: 'باريس', country: 'FR' }, 'ب[باريس]', 'في ([Paris])'),
  examples({ name: 'فيينا', country: 'AT' }, 'في [فيينا]', 'مقرها ب[فيينا]'),
  examples({ name: 'القاهرة', country: 'EG' }, 'في [القاهرة]', 'أعلنت [القاهرة]', 'ب[القاهرة]'),
  examples({ name: 'الرياض', country: 'SA' }, 'في مدينة [الرياض]', 'منطقة [الرياض]', '[الرياض] – وافق المجلس'),
  saudi.examples({ name: 'جدة', country: 'SA' }, 'محافظة [جدة]', 'في [جدة]'),
  jordanian.examples({ name: 'عمان', country: 'JO' }, 'في [عمان]', 'بالعاصمة [عمان]'),
  examples({ country: 'JO' }, 'في [عمّان]', 'وصل إلى [عَمّان]'),
  examples({ iso: 'OM' }, 'في [عُمان]'),
  jordanian.examples({ name: 'الزرقاء', country: 'JO' }, 'في [الزرقاء]', 'محافظة [الزرقاء]'),
  moroccan.examples({ name: 'العيون', country: 'MA' }, 'ب[العيون] يوم الجمعة', 'مدينة [العيون]', 'إقليم [العيون]'),
  moroccan.examples({ name: 'الجديدة', country: 'MA' }, 'في [الجديدة]', 'إقليم [الجديدة]'),
  moroccan.examples({ name: 'الداخلة', country: 'MA' }, 'افتتحت ب[الداخلة] قنصلية'),
  moroccan.examples({ name: 'سلا', country: 'MA' }, 'سجن ب[سلا]', 'عمالة [سلا]'),
  examples(
    {},
    '[طنجة] و[تطوان] و[العرائش]',
    'من [فاس] و[سلا]',
    '[دمشق]، [حلب]، [حماة] و[درعا]',
    'خريطة [بيروت] وصور أخرى',
  ),
].flat();

const regions = [
  examples({ name: 'المنطقة العربية' }, 'الهجرة في [المنطقة العربية]', 'ب[المنطقة العربية]'),
  examples({ name: 'المغرب العربي' }, 'دول [المغرب العربي]', 'الهجرة [للمغرب العربي]'),
  examples({ name: 'شمال أفريقيا' }, 'دول [أفريقيا الشمالية]', 'في [شمال أفريقيا]'),
  examples({ name: 'أوروبا' }, 'إلى [أوروبا]', 'ب[أوروبا]'),
  examples({ name: 'إفريقيا' }, 'في [إفريقيا]'),
  examples({ name: 'أفريقيا جنوب الصحراء' }, 'من [أفريقيا جنوب الصحراء]', 'دول [جنوب الصحراء]'),
  examples({ name: 'الشرق الأوسط' }, 'في [الشرق الأوسط]'),
  examples({ name: 'الحوز', country: 'MA' }, 'إقليم [الحوز]', 'بإقليم [الحوز]', 'ساكنة [الحوز]'),
  examples({ name: 'الشرق', country: 'MA' }, 'جهة [الشرق]', 'بجهة [الشرق]'),
  examples({ name: 'طنجة-تطوان-الحسيمة', country: 'MA' }, 'جهة [طنجة-تطوان-الحسيمة]', 'ولاية جهة [طنجة-تطوان-الحسيمة]'),
  examples(
    { country: 'MA' },
    'جهة [الدار البيضاء – سطات]',
    'جهة [سوس ماسة]',
    'عمالة [إنزكان آيت ملول]',
    'إقليم [الحسيمة]',
    'بجهة [فاس-مكناس]',
  ),
  examples({ name: 'الحسكة', country: 'SY' }, 'محافظة [الحسكة]'),
  examples({ name: 'نينوى', country: 'IQ' }, 'محافظة [نينوى]', 'النازحون من [نينوى]'),
  examples({ name: 'تيزي وزو', country: 'DZ' }, 'ولاية [تيزي وزو]'),
  examples({ name: 'كتالونيا', country: 'ES' }, 'إقليم [كتالونيا]', 'في [كتالونيا]'),
].flat();

const unknown = [
  examples({ name: 'الزيتونات' }, 'قرية [الزيتونات]', 'في مدينة [الزيتونات]، حيث'),
  examples({ name: 'سيدي مرزوك' }, 'بلدة [سيدي مرزوك]', 'في مدينة [سيدي مرزوك]'),
  examples({ name: 'أولاد زيان' }, 'دوار [أولاد زيان]'),
  examples({ name: 'بني حذيفة' }, 'قرية [بني حذيفة] شمال البلاد'),
  examples({ name: 'عين البركة' }, 'محافظة [عين البركة]'),
].flat();

const others = nothing(
  'وأكد صلاح الدين أن العمل مستمر',
  'التقى الوزير مع أبو الحسن والأمير عبد القادر',
  'وقالت السيدة زينب إن الأمر يهم الجميع',
  'الإمضاء: عبد العزيز السملالي.',
  'السلطات المغربية',
  'الحكومة الفرنسية',
  'المصالح السعودية',
  'المواطنون التونسيون',
  'جيشا مقدونيًا',
  'العمال المغاربة',
  'صلاة المغرب',
  'أذان المغرب',
  'قبل المغرب',
  'بعد المغرب والعشاء',
  'بين المغرب والعشاء',
  'المملكة',
  'مختلف مدن المملكة',
  'الدول العربية',
  'البلدان الأوروبية',
  'دول الجوار',
  'الجمهورية',
  'السلطنة',
  'الدعم المالي',
  'غلاف مالي',
  'برنامج مالي',
  'قطر الدائرة',
  'بقطر 20 سنتيمترا',
  'البنين والبنات',
  'شركة تركية',
  'قوات سورية',
  'القوة القاهرة',
  'عملية قيصرية',
  'لظروف قاهرة',
  'الآليات الجديدة',
  'المناطق الشرقية',
  'صور فوتوغرافية',
  'نشر صورا',
  'في إطار التعاون',
  'وذلك في اطار الشراكة',
  'لغات البرمجة',
  'ينبع هذا القرار من',
  'مسقط رأسه',
  'الشؤون الداخلة في اختصاصها',
  'نهر السنغال',
  'شارع فرنسا',
  'السيد تونسي',
  'عبد الجليل',
  'الدكتور وزان',
  'أمام العيون',
  'في الشرق والغرب',
  'زوايا الريف',
  'حجة قوية',
  'في الوادي الضيق',
  'مدينة العلوم',
  'مدينة جامعية',
  'قرية نموذجية',
  'منطقة صناعية',
  'جهة الاختصاص',
  'ولاية الرئيس',
  'مدينة الأحلام الكبيرة',
  'جماعة من الناس',
  'إقليم المعني بالأمر',
  'Expertise France',
  'New York Times',
  'the jordan of',
  'Maurice Dupont',
);

/** Lists of places that no list knows, and such places alone. */
const unlisted = [
  examples({ country: 'YE' }, 'في مديريات [المخادر] و[ذمران] بمحافظة [تعز]', 'تأهيل مستشفيات [سيئون] و[الشبارق]'),
  examples({}, 'تزود بلديات [الدخلات الشمالية] و[طرفان] و[كفر نعمان] بالماء', 'بين معبري [نصيف] و[العمارية]'),
  moroccan.examples({ country: 'MA' }, 'لفائدة ساكنة [أولاد حمو] و[المرابطة] و[سيدي قدور]، بعد'),
  examples(
    {},
    'بمقاطعات [تيمزرت] و[النخيلة] و[بوكدور]، ولا سيما',
    'ولايات [تندي ماسه] و[كردوس]',
    'ولايات [تندي هونغ] و[كردوس]',
    'أقضية [تلمودا] - [الظهيرات] و[كفرنون]',
    'في ولايات [قلمور] و[جنوب السهب] و[كردوس]',
    'ستزود جماعات [تنغولين] و[مزدغة] بالماء',
  ),
  examples({}, 'ينظم ب[سيدي مرزوك]، بعد غد', 'مقرها بمدينة [تلفيت].', 'يقع مخيم [طرفة] للاجئين', 'لواء [دير سعدان]'),
  nothing(
    'مدن ساحلية وداخلية',
    'جماعات الإقليم والجهة',
    'بلديات الساحل',
    'سكان الأحياء والقرى',
    'في محافظات الشمال والجنوب',
    'قرى نائية وجبلية',
    'مستشفيات الأطفال والولادة',
    'مدينة ذكية، مخيم صيفي، ولاية ثانية.',
    'منظمة (WXY-Afrique)',
  ),
].flat();

/** Towns that are called by common words. */
const common = [
  tunisian.nothing('خضع المترشحون للفحص', 'من الشابة التي'),
  tunisian.examples({ country: 'TN' }, 'بمدينة [الفحص]', 'بمدينة [الشابة]'),
  syrian.nothing('ورد في الباب الأول', 'في الميادين كلها', 'من الطبقة الوسطى'),
  syrian.examples({ country: 'SY' }, 'مدينة [الميادين]', 'في مدن [الباب] و[منبج] و[الطبقة]'),
].flat();

/** Quarters, dams, trees and rivers that are called by a town. */
const calledBy = [
  moroccan.nothing('مقر جديد بحي الرياض', 'سد أكدز على الوادي'),
  examples({ name: 'الساحل' }, 'لدعم دول [الساحل]'),
  nothing('خرائط أشجار القرم', 'حصص نهري دجلة والفرات'),
].flat();

/** Off the coast of a town that is called by a common word. */
const off = moroccan.examples({ country: 'MA' }, 'غرق القارب قبالة [العيون]');

/** A vision is a country's. */
const visions = examples({ name: 'عُمان', iso: 'OM' }, 'مستهدفات رؤية [عمان] 2040');

/** Where a country and its capital share a name, news and decrees are dated from the capital. */
const capitals = [
  examples({ name: 'تونس', country: 'TN' }, '[تونس] في 4 مارس 2021.', '[تونس] - أذنت الوزارة اليوم ببدء الأشغال'),
  examples({ name: 'الكويت', country: 'KW' }, '[الكويت] 9 أيار - افتتح الوزير اليوم المؤتمر'),
  examples({ iso: 'DZ' }, '[الجزائر] توقع على الاتفاق', 'ب[الجزائر]'),
].flat();

/** Lists that a noun of places begins, datelines, small places. */
const led = [
  examples({ country: 'YE' }, 'في محافظات [صنعاء] و[تعز] و[إب] و[الحديدة]'),
  examples({ country: 'LB' }, 'معظمهم في محافظتي [صيدا] و[الجنوب]'),
  examples({ name: 'الطارف', country: 'DZ' }, '[الطارف] - كشفت الوزارة اليوم أن الأشغال تقدمت'),
  examples({ name: 'دكار', country: 'SN' }, 'ستستضيف [دكار] الدورة المقبلة'),
  examples({ name: 'الساحل' }, 'دعم الرعي في منطقة [الساحل]'),
  examples({}, 'محطة تحلية ب[كدية الزيتون] بولاية [مستغانم]'),
  examples({ name: 'الشارقة', country: 'AE' }, 'بلدية في إمارة [الشارقة]'),
  examples({ name: 'إربد', country: 'JO' }, '[إربد] 12 حزيران - أعلنت البلدية بدء الأشغال اليوم'),
  nothing('زرعت الحبوب بولايات الجنوب والهضاب', 'ملتقى المهندسين (Jordan-MEC) السنوي'),
  nothing('في الجنوب والشمال', 'اتجه نحو الساحل', 'في سوق الخضار بالمدينة'),
].flat();

/** Towns of several countries that have one name: the source's own, else the one of which the text speaks, else the best known. */
const homonyms = [
  moroccan.examples({ name: 'المحمدية', country: 'MA' }, 'مدينة [المحمدية]'),
  algerian.examples({ name: 'المحمدية', country: 'DZ' }, 'مدينة [المحمدية]'),
  examples({ name: 'دار السلام', country: 'TZ' }, 'مدينة [دار السلام]'),
  egyptian.examples({ name: 'دار السلام', country: 'EG' }, 'مدينة [دار السلام]'),
  examples({ name: 'البيضاء', country: 'LY' }, 'مدينة [البيضاء] الليبية'),
].flat();

/** Words so common that only a noun of places, a list or a road tells a place. */
const commonest = [
  egyptian.nothing('نحو السلام', 'في الهرم الإداري', 'من أجل العبور'),
  egyptian.examples({ country: 'EG' }, 'مدينة [الشهداء]'),
  iraqi.examples({ country: 'IQ' }, 'تأهيل طريق [الكوت] – [العمارة]', 'قضاء [الرفاعي]'),
  jordanian.examples({ country: 'JO' }, 'في ألوية [الكورة] و[الرمثا] و[فقوع]'),
  examples({ name: 'المتوسط' }, 'عبر [المتوسط]', 'على ضفتي [المتوسط]'),
  nothing('في المتوسط', 'المدى المتوسط', 'مع المنظمة (IMO)'),
].flat();

/** Names of a list, or at the end of a phrase, that are common words or that no list knows. */
const joined = [
  jordanian.examples(
    { country: 'JO' },
    'محطات تجريبية في [دير علا] و[المفرق]، بتمويل من الصندوق',
    'من [عمان] إلى [المفرق].',
  ),
  algerian.examples({ country: 'DZ' }, 'إلى دوائر [أقبو] و[خراطة] و[القصر].'),
  sudanese.examples({ country: 'SD' }, 'لجأ السكان إلى [طويلة] وإلى سفوح التلال'),
  tunisian.examples({ country: 'TN' }, 'معتمديتي [الهنشيرية] و[رمادة] جنوبا', 'بقرية [الوشتاتية]، وما حولها'),
  nothing('المدن الساحلية والداخلية'),
  algerian.examples({ country: 'DZ' }, 'حالة واحدة في دائرة [رقان] منذ أمس', '[الجزائر]، في 03 أكتوبر 2024'),
  moroccan.examples(
    { country: 'MA' },
    'طريق [تارجيست] و[بني بوفراح].',
    'دواوير [تمتتوشت] و[أكوديم] و[تيلمي] تحاصرها الثلوج',
  ),
  iraqi.examples({ country: 'IQ' }, 'تحلية لمناطق [الفاو] و[سفوان] و[القرنة] هذا العام'),
  tunisian.examples({ country: 'TN' }, 'فروع ب[المهدية] و[قبلي] و[توزر] قبل الصيف', 'شركة دليس ب[سليمان]، وفيرماغ'),
  corpusOf('place', { country: 'QA' }).examples({ country: 'QA' }, 'مكاتب في [الخور] و[الوكرة].'),
  omani.examples({ country: 'OM' }, 'جودة الهواء في [صور] و[لوى] و[الدقم]، وقد زود المركز'),
  algerian.examples({ country: 'DZ' }, 'نقلوا من [بجاية] و[جيجل] و[تيغرت].', 'الطريق بين [بجاية] و[بوزلان] و[جيجل]'),
  moroccan.examples({ country: 'MA' }, 'الأثقاب ب[تازارين] و[النقوب]'),
  examples({}, 'يدخلون من [أدرنة] إلى [سفيلنغراد] أو إلى [كارلوفاتس] بعد العبور', 'معبر [سفيلنغراد] مع [بيلاروسيا]'),
  examples({ name: 'القاهرة', country: 'EG' }, 'ثم عاد إلى [القاهرة] عام 1990'),
  examples({ name: 'نصيب', country: 'SY' }, 'المعبر المقابل ل[نصيب] السورية'),
  examples({ country: 'TN' }, 'تحدها معتمدية [تالة] غربا', 'معتمديتا [بنقردان] و[جرجيس]'),
  corpusOf('place', { country: 'YE' }).examples(
    { country: 'YE' },
    'وصلوا من مديرية [حوف].',
    'من مديريتي [الحزم] و[حيس] في الصيف',
  ),
  examples({ country: 'TN' }, 'عبر مطار [جربة]-جرجيس'),
  algerian.nothing('من أجل التنمية وتنظيم الحملات', 'ب شراكة مع الجمعية'),
  moroccan.nothing('ستنظم، بشراكة مع المعهد، ندوة', 'نسخة من المحجز والوثائق', 'يشار في املمحضر إلى االحتفاظ به'),
].flat();

const seas = examples({ name: 'البحر المتوسط' }, 'على ساحل [البحر المتوسط]');

/** What a place lies on, between or in, and who governs it. */
const about = [
  egyptian.examples({ country: 'EG' }, 'تسقط الأمطار على [السويس] وعلى [بورسعيد]', 'أكد محافظ [مطروح] أن'),
  nothing('قال محمد علي بغداد', 'بالنظر إلى كون المنطقة'),
  algerian.examples({}, 'اتفاقية بين [وهران] و[بون].', 'الطريق بين [بون] و[وهران] مفتوح'),
  corpusOf('place', { country: 'YE' }).examples(
    { country: 'YE' },
    'عبر [شحن] بمحافظة [المهرة]',
    'تفريغ شحن بالميناء في [عدن]',
  ),
  omani.examples({ country: 'OM' }, 'خط العبارات بين [شنة] و[مصيرة] نقل الركاب', 'طريق [عبري] المؤدي إلى المنفذ'),
  moroccan.examples({ country: 'MA' }, 'ساكنة [إميلشيلت] و[أمسمريرت] و[آيت هاني] تنتظر'),
  examples({ name: 'الفرات' }, 'على ضفاف [الفرات]'),
  examples({}, 'معبر [برستنغوفسك] المقابل للحدود'),
  saudi.examples({ country: 'SA' }, 'مكاتب في [الرياض] و[جدة] منذ عام'),
  jordanian.examples({ country: 'JO' }, 'مراكز ب[السلط]، و[الكرك]، و[معان].', 'مخيم [الزعتري]'),
  moroccan.examples({ country: 'MA' }, 'تحت جبال [الأطلس الكبير]', 'من [فاس] حتى [الجديدة]'),
  tunisian.examples({ country: 'TN' }, 'المقر الكائن ب[تونس]، شارع الجمهورية'),
  tunisian.nothing('مكتب بنهج روما'),
  algerian.examples({ country: 'DZ' }, 'في [إن صالح]', 'ولايات [إن صالح] و[جانت]', 'بين [تمنراست] و[إن غار].'),
  algerian.nothing('قال إن صالح المجتمع يقتضي ذلك', 'نظرا إلى أن صالح العام يسود'),
].flat();

/** Capitals that have the name of their country. */
const seats = [
  algerian.examples({ name: 'الجزائر', country: 'DZ' }, 'حرر ب[الجزائر] في 4 مارس 2020', 'يلتئم ب[الجزائر] يوم 5 مارس'),
  examples({ country: 'KW' }, 'عبر مطار [الكويت]'),
  tunisian.examples({ country: 'TN' }, 'منظمة مقرها [تونس]، تعنى', 'في [تونس] و[صفاقس]'),
  examples({ iso: 'TN' }, 'وفود من [تونس] يوم'),
  examples({ country: 'IQ' }, 'في محافظة [صلاح الدين] الشمالية', 'بين [كركوك] و[صلاح الدين]'),
  examples({}, 'في [سطيف] في [الجزائر] وفي [صفاقس]'),
  algerian.examples({ country: 'DZ' }, 'في [سطيف] و[الجزائر]'),
].flat();

/** Divisions that only their noun tells, in lists and after who governs them. */
const territories = [
  omani.examples({ country: 'OM' }, 'في محافظات [مسقط] و[الداخلية] و[الظاهرة]', 'بولاية [منح]'),
  iraqi.examples({ country: 'IQ' }, 'أعلن محافظ [بابل] ذلك', 'في قضاء [الحي] وقضاء [بلد]', 'ناحية [القيروان]'),
  sudanese.examples({ country: 'SD' }, 'في ولايات [البحر الأحمر] و[نهر النيل] و[الشمالية]', 'إلى [مدني] و[سنجة] أمس'),
  saudi.examples({ country: 'SA' }, 'مناطق [عسير] و[الشرقية] و[تبوك]', 'أمطار على منطقة [الشرقية]'),
  nothing('في محافظات الداخلية والوسطى', 'محافظ الوسطى'),
].flat();

/** Which of the homonyms is meant: one that a common word is called by only after its noun, or beside its neighbours. */
const meant = [
  iraqi.examples({ name: 'الرياض', country: 'SA' }, 'وصل إلى [الرياض]'),
  iraqi.examples({ name: 'الرياض', country: 'IQ' }, 'في ناحية [الرياض] التابعة للقضاء'),
  jordanian.examples({ name: 'الشمال', country: 'JO' }, 'في إقليم [الشمال]'),
  lebanese.examples({ country: 'LB' }, 'مناطق [النبطية] و[صور] و[جزين]', 'في قضاء [المنية-الضنية]'),
  algerian.examples({ country: 'DZ' }, 'محطات في [فوكة] ([تيبازة]) و[القالة] ([الطارف])'),
  syrian.examples({ country: 'SY' }, 'في ريف [حماة] الشمالي', 'معبر [نصيب]', 'من [درعا] ومعبر [نصيب]'),
  iraqi.examples({ country: 'IQ' }, 'عمليات [سامراء] والجزيرة في النهر'),
].flat();

/** Persons, clubs, streets, squares and times that a place's name stands in. */
const named = [
  nothing(
    'عين محمد بن أحمد مديرا',
    'نهضة بركان والمغرب الفاسي',
    'في ميدان لبنان',
    'وقت المغرب',
    'من المغرب حتى الفجر',
    '15 نهج فلسطين',
    'عشرات وآلافا من السكان',
    'كلمة السيد قبلان',
    'قال والي إن العمل مستمر',
    'مشروعين كبيرين',
    'اجتمع بعبدالواحد',
    'التقى بوالي الجهة',
  ),
  algerian.nothing('رسالة لبشار في الموضوع'),
].flat();

/** Communes, villages and quarters that the list has, beside the common words that are written like them. */
const communes = [
  lebanese.examples({ country: 'LB' }, 'قصف على [مجدل زون] و[زبقين] وأطراف [ياطر]، جنوبا', 'في [ضهر البيدر]'),
  lebanese.nothing('الأسر الأكثر فقرا', 'كان سردا للوقائع'),
  algerian.examples({ country: 'DZ' }, 'دائرتي [غسيرة] و[فم الطوب]', 'بلديات [تيغرغار] و[تامنطيت] و[بني مزلين]'),
  algerian.nothing('عندما توجه المسافرون', 'نظام قيمته معافة من الرسوم'),
  moroccan.examples({ country: 'MA' }, 'بين [تيداس] و[أجلموس]', 'طريق [تالسينت] - [بني تدجيت]'),
  corpusOf('place', { country: 'MR' }).examples({ country: 'MR' }, 'رخصة بحث قرب [تازيازت]'),
].flat();

/** Towns that are common words, after what only towns have, and in tallies and datelines. */
const cued = [
  examples({ name: 'سرت', country: 'LY' }, 'قرارات قمة [سرت] الاستثنائية', 'نفط حوض [سرت]'),
  nothing('في قمة الهرم الوظيفي', 'حوض السمك', 'يقتسم قمة العطاء'),
  saudi.examples({ country: 'SA' }, 'القطار بين [مكة] و[المدينة] يمر', 'في المشاعر المقدسة [منى] و[عرفات]'),
  saudi.nothing('بين القرية والمدينة', 'أحياء المدينة'),
  lebanese.examples({ country: 'LB' }, 'وطنية - [صور] - أفاد مندوبنا أن الطريق فتحت', 'في محلة [الدورة]'),
  moroccan.examples({ country: 'MA' }, 'سجلت [طنجة] 22 ملم، [تطوان] 20، [العرائش] 18، [الجديدة] 9'),
  moroccan.nothing('عدد المسابح الجديدة 9، والملاعب 4، والقاعات 3'),
  iraqi.examples({ country: 'IQ' }, 'عملية في صحراء [الرطبة]'),
  sudanese.examples({ country: 'SD' }, 'نزوح من قرى [أم زريبة] و[أم حجيلات] بالمحلية', 'مطار [وادي شمرة]'),
  syrian.examples({ country: 'SY' }, 'قرى [تفتناز] و[بنش] و[سرمين] و[الدور]', 'توغلت في بلدة [قودنة] جنوبي البلاد'),
  sudanese.examples(
    { country: 'SD' },
    'المكلف بولاية [الجزيرة] أن المساحة',
    'وكان والي [الجزيرة] قد تفقد المحليات',
    '[مدني] في 18-3-2020 (سونا) أعلن الوزير اليوم',
    'إلى صوامع [ربك] و[الخرطوم] و[بورتسودان] قبل الخريف',
  ),
  egyptian.nothing('والي الجزيرة ذهب الوفد'),
  sudanese.nothing('إلى الجزيرة الصغيرة', 'بفضل ربك ثم العاملين'),
  examples({ country: 'SD' }, 'في 12 ولاية منها [كسلا] و[البحر الأحمر] و[جنوب دارفور]'),
  examples({ country: 'EG' }, 'أمطار على [السويس] و[البحر الأحمر] و[جنوب سيناء]'),
  examples({ name: 'البحر الأحمر', key: 'red-sea' }, 'على ساحل [البحر الأحمر]'),
  algerian.examples({ country: 'DZ' }, 'قدم في ولاية [الوادي] شروحات وافية'),
  sudanese.examples({ country: 'SD' }, 'هاجمت قرى [ود العطا] و[أم مغيد] ليلا'),
  omani.examples({ country: 'OM' }, 'بحضور ولاة [نزوى] و[الحمراء] و[منح] و[إزكي]'),
  lebanese.examples({ country: 'LB' }, 'الطاقة في [الجية] و[الذوق] لغاية آخر العام', 'تلال [كفر شوبا]'),
  lebanese.nothing('وكان ذلك في الدورة.'),
  examples({ country: 'IR' }, 'سفارتها في [طهران] وقنصليتها في [مشهد]، والمكتب'),
  nothing('في مشهد، كما قيل، مؤثر'),
  examples({ country: 'LY' }, 'عقدت الحكومة الليبية الجلسة في [البيضاء]، وفي [طبرق]'),
  syrian.nothing('بلدة صغيرة شمالي البلاد', 'قرية هادئة جنوب العاصمة', 'قرية محاصرة غرب الطريق'),
].flat();

/** Villages that no list knows, after which it is said where they lie or what became of them. */
const villages = examples(
  {},
  'لاجئون من قرية [كوفرين] المدمرة',
  'أهالي قرية [زرعيلة] قضاء [جنين]',
  'حول قرية [البصيدة] المهجرة',
  'في قرية [بيت نعمان]',
).concat(nothing('في قرية سياحية محافظة على تراثها'));

export const corpus = [
  ...territories,
  ...meant,
  ...named,
  ...communes,
  ...cued,
  ...villages,
  ...homonyms,
  ...commonest,
  ...joined,
  ...seas,
  ...about,
  ...seats,
  ...unlisted,
  ...common,
  ...off,
  ...calledBy,
  ...visions,
  ...capitals,
  ...led,
  ...countries,
  ...cities,
  ...regions,
  ...unknown,
  ...others,
  ...examples(
    {},
    'أرسلت العينات إلى المختبر في [رايسفايك] ب[هولندا].',
    'وقعت الحوادث في [كفر زيتا] و[خربة مسعدة]، بينما',
  ),
  ...nothing('المشاركة في الدراسات الدولية PISA وTIMSS', 'إنجاز الأشغال، وأنه تم تقديم ملف', 'وجدت في صناديق بالمخازن'),
  ...examples({ name: 'طرابلس', country: 'LB' }, 'وسع مرفأ [طرابلس] بطلب الوزير اللبناني والسفير الليبي ووفد لبناني'),
];
