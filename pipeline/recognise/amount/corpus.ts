import { noBreakSpace } from '../../arabic/characters.js';
import { corpusOf } from '../examples.js';

const { examples, nothing } = corpusOf('amount');
const morocco = corpusOf('amount', { country: 'MA' });
const tunisia = corpusOf('amount', { country: 'TN' });
const algeria = corpusOf('amount', { country: 'DZ' });
const emirates = corpusOf('amount', { country: 'AE' });
const saudi = corpusOf('amount', { country: 'SA' });
const egypt = corpusOf('amount', { country: 'EG' });
const lebanon = corpusOf('amount', { country: 'LB' });
const kuwait = corpusOf('amount', { country: 'KW' });
const oman = corpusOf('amount', { country: 'OM' });

export const corpus = [
  // Digits, words and scales.
  examples(
    { amount: '750000', currency: 'EUR' },
    'منحة بقيمة [750 ألف يورو]',
    'تمويل قدره [750.000 أورو] للجمعية',
    'بمبلغ [750,000 يورو]',
    'كلفة [750 000 €] للمرحلة',
    'قدرها [سبعمائة وخمسون ألف يورو]',
    'قيمته [٧٥٠٬٠٠٠ يورو]',
  ),
  examples(
    { amount: '2500000', currency: 'USD' },
    'قرض بـ[2,5 مليون دولار]',
    'هبة من [2.5 مليون دولار أمريكي]',
    'بكلفة [مليونين ونصف المليون دولار]',
    'بكلفة [مليوني دولار ونصف]',
    'دعم بنحو 3 دول قدره [٢٫٥ مليون دولار أميركي]',
  ),
  examples(
    { amount: '1500000000', currency: 'USD' },
    'استثمار [مليار ونصف المليار دولار]',
    'استثمار [1,5 مليار دولار]',
    'استثمار [1500 مليون دولار]',
    'استثمار [مليار و500 مليون دولار]',
  ),
  examples({ amount: '33123000000', currency: 'EUR' }, 'صادرات بلغت [33,123 مليار يورو]'),
  examples(
    { amount: '148732000', currency: 'USD' },
    'كلف المشروع [148 مليونا و732 ألف دولار]',
    'كلف المشروع [مائة وثمانية وأربعين مليونا وسبعمائة واثنين وثلاثين ألف دولار]',
  ),
  examples(
    { amount: '2000000', currency: 'USD' },
    'خصصت الوكالة [مليوني دولار] للتكوين',
    'خصصت الوكالة [مليونا دولار]',
    'خصصت [2 مليون دولار]',
  ),
  examples(
    { amount: '3200000000', currency: 'USD' },
    'تحويلات تناهزها [3,2 مليارات دولار]',
    'تحويلات قدرها [3.2 بلايين دولار]',
  ),
  examples(
    { amount: '10000', currency: 'EUR' },
    'منحة قدرها [عشرة آلاف يورو] لكل مقاولة',
    '[10 آلاف يورو] للمقاولة',
    '[10000 يورو]',
  ),
  examples({ amount: '0.5', currency: 'USD' }, 'رسم قدره [0,5 دولار] للطن', 'رسم قدره [0.50 دولار]'),
  examples({ amount: '80.25', currency: 'USD' }, 'بلغ سعر البرميل [80,25 دولارا]', 'بلغ سعر البرميل [80.25 دولاراً]'),
  examples({ amount: '2000000', currency: 'EUR' }, 'ميزانية [2.000.000 يورو]للجهات المعنية'),
  examples({ amount: '5000000', currency: 'EUR' }, 'تخصيص [5 ملايين من اليوروهات]'),
  examples(
    { amount: '1000000000000', currency: 'USD' },
    'تجاوزت الديون العامة حدودا هي [تريليون دولار]',
    'ديون تساوي [ألف مليار دولار]',
  ),

  // Currencies by noun and adjective.
  examples(
    { amount: '300', currency: 'MAD' },
    'تعويض شهري بـ[300 درهم مغربي]',
    'تعويض قدره [ثلاثمائة درهم مغربي]',
    'تعويض قدره [300 د.م.] للأسرة',
    '[300 DH]',
    '[300 dhs]',
    '[MAD 300]',
  ),
  examples(
    { amount: '40', currency: 'AED' },
    'رسم قدره [40 درهما إماراتيا]',
    'رسم قدره [أربعون درهما إماراتيا]',
    'رسم قدره [40 د.إ] للطلب',
  ),
  examples(
    { amount: '5000', currency: 'TND' },
    'خطية بـ[5 آلاف دينار تونسي]',
    'خطية بـ[خمسة آلاف دينار تونسي]',
    'خطية قدرها [5.000 د.ت]',
  ),
  examples(
    { amount: '200000', currency: 'DZD' },
    'غرامة مالية قدرها [200.000 دج]',
    'غرامة قدرها [مائتا ألف دينار جزائري]',
    'غرامة قدرها [200 ألف دينار جزائري]',
    'غرامة قدرها [200.000 د.ج] للمخالف',
  ),
  examples(
    { amount: '100', currency: 'KWD' },
    'مكافأة من [100 دينار كويتي]',
    'مكافأة من [مائة دينار كويتي]',
    'مكافأة من [100 د.ك]',
  ),
  examples({ amount: '20', currency: 'BHD' }, 'رسم [20 دينارا بحرينيا]', 'رسم [20 د.ب]'),
  examples({ amount: '15', currency: 'JOD' }, 'إعفاء من [15 دينارا أردنيا]', 'إعفاء من [خمسة عشر دينارا أردنيا]'),
  examples({ amount: '25000', currency: 'IQD' }, 'أجرة [25 ألف دينار عراقي]', 'أجرة [25.000 د.ع]'),
  examples({ amount: '1200', currency: 'LYD' }, 'راتب [1200 دينار ليبي]', 'راتب [ألف ومائتي دينار ليبي]'),
  examples(
    { amount: '50000', currency: 'SAR' },
    'غرامة لا صلة لها بغيرها قدرها [50 ألف ريال سعودي]',
    'قدرها [خمسون ألف ريال سعودي]',
    'قدرها [50,000 ر.س]',
    'قدرها [SAR 50,000]',
  ),
  examples({ amount: '300', currency: 'QAR' }, 'رسم [300 ريال قطري]', 'رسم [300 ر.ق]'),
  examples({ amount: '7', currency: 'OMR' }, 'رسم [سبعة ريالات عمانية]', 'رسم [7 ر.ع]'),
  examples({ amount: '9000', currency: 'YER' }, 'إعانة [9 آلاف ريال يمني]'),
  examples(
    { amount: '600', currency: 'EGP' },
    'بدل قدره [600 جنيه مصري]',
    'بدل قدره [ستمائة جنيه مصري]',
    'بدل قدره [600 ج.م]',
  ),
  examples({ amount: '150', currency: 'SDG' }, 'رسم [150 جنيها سودانيا]'),
  examples(
    { amount: '1000000', currency: 'GBP' },
    'منحة [مليون جنيه إسترليني]',
    'منحة [مليون جنيه استرليني]',
    'منحة [£1 مليون]',
  ),
  examples(
    { amount: '20000', currency: 'LBP' },
    'رسم [20 ألف ليرة لبنانية]',
    'رسم [عشرين ألف ليرة لبنانية]',
    'رسم [20.000 ل.ل]',
  ),
  examples({ amount: '400', currency: 'SYP' }, 'سعر الربطة [400 ليرة سورية]', 'سعر الربطة [400 ل.س]'),
  examples({ amount: '18', currency: 'TRY' }, 'بسعر [18 ليرة تركية]', 'بسعر [₺18]'),
  examples({ amount: '50', currency: 'MRU' }, 'رسم [50 أوقية]', 'رسم [خمسين أوقية موريتانية]'),
  examples({ amount: '1000', currency: 'DJF' }, 'طابع بـ[1000 فرنك جيبوتي]'),
  examples({ amount: '2000', currency: 'KMF' }, 'طابع بـ[ألفي فرنك قمري]'),
  examples({ amount: '3000', currency: 'SOS' }, 'بقيمة [3 آلاف شلن صومالي]'),
  examples({ amount: '30000', currency: 'XOF' }, 'منحة [30 ألف فرنك إفريقي]', 'منحة [ثلاثين ألف فرنك غرب إفريقي]'),
  examples({ amount: '90', currency: 'CHF' }, 'اشتراك [90 فرنكا سويسريا]'),
  examples(
    { amount: '5000000', currency: 'JPY' },
    'هبة يابانية بـ[5 ملايين ين ياباني]',
    'هبة بـ[خمسة ملايين ين]',
    'هبة بـ[¥5 ملايين]',
  ),
  examples({ amount: '70', currency: 'CNY' }, 'بسعر [70 يوانا]', 'بسعر [سبعين يوانا صينيا]'),
  examples({ amount: '12', currency: 'CAD' }, 'أجر الساعة [12 دولارا كنديا]'),
  examples({ amount: '8000', currency: 'AUD' }, 'بقيمة [8 آلاف دولار أسترالي]'),
  examples({ amount: '45', currency: 'NZD' }, 'بقيمة [45 دولارا نيوزيلنديا]'),
  examples({ amount: '60', currency: 'SGD' }, 'بقيمة [60 دولارا سنغافوريا]'),
  examples({ amount: '500', currency: 'HKD' }, 'بقيمة [500 دولار هونغ كونغ]'),
  examples({ amount: '35', currency: 'SEK' }, 'تذكرة بـ[35 كرونة سويدية]'),
  examples({ amount: '36', currency: 'NOK' }, 'تذكرة بـ[36 كرونة نرويجية]'),
  examples({ amount: '37', currency: 'DKK' }, 'تذكرة بـ[37 كرونة دنماركية]'),
  examples({ amount: '10000', currency: 'INR' }, 'تحويل [10 آلاف روبية هندية]'),
  examples({ amount: '900', currency: 'MXN' }, 'بقيمة [900 بيزو مكسيكي]'),
  examples({ amount: '75', currency: 'ZAR' }, 'بقيمة [75 راند]', 'بقيمة [75 راند جنوب إفريقي]'),
  examples({ amount: '1000', currency: 'KRW' }, 'بقيمة [ألف وون كوري]'),
  examples({ amount: '250', currency: 'BRL' }, 'بقيمة [250 ريالا برازيليا]'),
  examples({ amount: '6000', currency: 'RUB' }, 'بقيمة [6 آلاف روبل]'),
  examples({ amount: '40', currency: 'ILS' }, 'أجرة [40 شيكلا]'),

  // Signs and codes on either side.
  examples(
    { amount: '500000000', currency: 'USD' },
    'استثمار بقيمة [$500 مليون]',
    'استثمار بقيمة [500 مليون $]',
    'استثمار بقيمة [500 مليون USD]',
    'استثمار بقيمة [USD 500 مليون]',
  ),
  examples({ amount: '20', currency: 'EUR' }, 'بسعر [€20]', 'بسعر [€ 20]', 'بسعر [20€]', 'بسعر [20 EUR]'),

  // Whose dirham, dinar, riyal.
  morocco.examples(
    { amount: '2000', currency: 'MAD' },
    'دعم بـ[2000 درهم] للأسرة',
    'دعم بـ[ألفي درهم]',
    'دعم بـ[ألفا درهم]',
  ),
  emirates.examples({ amount: '2000', currency: 'AED' }, 'دعم بـ[2000 درهم] للأسرة'),
  tunisia.examples({ amount: '120', currency: 'TND' }, 'منحة بـ[120 دينارا] للتلميذ', 'منحة بـ[مائة وعشرين دينارا]'),
  algeria.examples(
    { amount: '5000000000', currency: 'DZD' },
    'غلاف مالي يقدر بـ[5 ملايير دينار]',
    'غلاف مالي قدره [خمسة ملايير دينار]',
  ),
  saudi.examples(
    { amount: '500000', currency: 'SAR' },
    'بغرامة قدرها [خمسمائة ألف ريال]',
    'بغرامة قدرها (500.000) [خمسمائة ألف ريال]',
    'بغرامة قدرها [(500.000) ريال]',
  ),
  egypt.examples({ amount: '10000', currency: 'EGP' }, 'بغرامة مقدارها [عشرة آلاف جنيه]'),
  lebanon.examples({ amount: '1000000', currency: 'LBP' }, 'رسم مقطوع قدره [مليون ليرة]'),
  kuwait.examples({ amount: '3.25', currency: 'KWD' }, 'رسم قدره [3 دنانير و250 فلسا]'),
  oman.examples({ amount: '1.5', currency: 'OMR' }, 'رسم قدره [1 ريال و500 بيسة]'),
  morocco.examples({ amount: '3', currency: 'USD' }, 'رسم قدره [ثلاثة دولارات]'),
  morocco.examples({ amount: '7', currency: 'SAR' }, 'أنفق [7 ريالات سعودية] في اليوم'),
  // Without a country the one that the text speaks of, else the usual one.
  examples({ amount: '900', currency: 'KWD' }, 'في الكويت حدد الحد بـ[900 دينار] للمواطن الكويتي'),
  examples({ amount: '900', currency: 'TND' }, 'حدد الحد بـ[900 دينار]'),

  // Coins.
  morocco.examples(
    { amount: '125.5', currency: 'MAD' },
    'أداء [125 درهما و50 سنتيما]',
    'أداء [مائة وخمسة وعشرين درهما وخمسين سنتيما]',
  ),
  morocco.examples({ amount: '1000000', currency: 'MAD' }, 'صرف [100 مليون سنتيم]'),
  morocco.examples({ amount: '0.2', currency: 'MAD' }, 'رسم من [20 سنتيما] عن كل كيلوغرام'),
  tunisia.examples(
    { amount: '5.5', currency: 'TND' },
    'سعر العلبة [خمسة دنانير و500 مليم]',
    'سعر العلبة [5 دنانير و500 مليم]',
  ),
  tunisia.examples({ amount: '0.8', currency: 'TND' }, 'بسعر [800 مليم] للتر'),
  saudi.examples({ amount: '0.75', currency: 'SAR' }, 'بسعر [75 هللة]'),
  egypt.examples({ amount: '0.5', currency: 'EGP' }, 'بسعر [50 قرشا]'),
  kuwait.examples({ amount: '0.25', currency: 'KWD' }, 'بسعر [250 فلسا]'),
  emirates.examples({ amount: '0.25', currency: 'AED' }, 'بسعر [25 فلسا]'),
  examples({ amount: '0.1', currency: 'USD' }, 'تراجع بـ[10 سنتات] للبرميل'),

  tunisia.examples({ currency: 'TND' }, 'معلوم يتراوح بين [700] و[2900 د] عن كل ملف'),
  tunisia.examples({ amount: '450', currency: 'TND', max: true }, 'لا تتعدى [450 د] شهريا'),
  tunisia.examples({ amount: '0.5', currency: 'TND' }, 'رسم قدره [نصف دينار] للرأس'),
  egypt.examples({ amount: '0.25', currency: 'EGP' }, 'بزيادة [ربع جنيه] للكيلو'),
  tunisia.examples({ amount: '2.5', currency: 'TND' }, 'بسعر [دينارين ونصف] للكيلو'),
  tunisia.examples(
    { amount: '7000000', currency: 'TND' },
    'كلفته [7 م.د.ت]',
    'كلفته [7 ملايين دت]',
    'كلفته [7.000.000 DT]',
  ),
  examples({ amount: '7000000', currency: 'EUR' }, 'كلفته [7 M€]', 'كلفته [7€ مليون]', 'كلفته [€ 7 ملايين]'),
  morocco.examples({ amount: '-7000000', currency: 'MAD' }, 'برصيد قدره [-7 ملايين درهم]', 'سجل [ناقص 7 ملايين درهم]'),
  morocco.examples({ amount: '7000000', currency: 'MAD' }, '- [7 ملايين درهم] للطرق'),

  // The noun's form says the number.
  morocco.examples({ amount: '2', currency: 'MAD' }, 'رسم قدره [درهمان] عن كل كيلوغرام', 'زيادة [درهمين] في السعر'),
  morocco.examples({ amount: '1', currency: 'MAD' }, 'سعر رمزي هو [درهم واحد]'),
  examples({ amount: '2', currency: 'USD' }, 'زيادة [دولارين] في سعر البرميل', 'زيادة [دولارين أمريكيين]'),

  // Bounds.
  examples(
    { amount: '13000000', currency: 'USD', approx: true },
    'الكلفة حوالي [13 مليون دولار]',
    'بنحو [13 مليون دولار]',
    'ما يقارب [13 مليون دولار]',
    'زهاء [13 مليون دولار]',
    'قرابة [ثلاثة عشر مليون دولار]',
    '[13 مليون دولار] تقريبا',
    'تناهز قيمتها [13 مليون دولار]',
  ),
  examples(
    { amount: '4000000', currency: 'EUR', min: true },
    'أزيد من [4 ملايين يورو]',
    'أكثر من [أربعة ملايين يورو]',
    'ما يزيد على [4 ملايين يورو]',
    'ما لا يقل عن [4 ملايين يورو]',
    'لا تقل قيمته عن [4 ملايين يورو]',
    'تجاوزت [4 ملايين يورو]',
    'يفوق مبلغها [4 ملايين يورو]',
    '[4 ملايين يورو] على الأقل',
    '[4 ملايين يورو] كحد أدنى',
    'مساهمة أدناها [4 ملايين يورو]',
  ),
  examples(
    { amount: '900', currency: 'EUR', max: true },
    'أقل من [900 يورو]',
    'لا يتجاوز [900 يورو]',
    'لا تتعدى قيمتها [900 يورو]',
    'ولا تزيد على [تسعمائة يورو]',
    '[900 يورو] كحد أقصى',
    'في حدود [900 يورو]',
    'دخل أقصاه [900 يورو]',
    '[900 يورو] على الأكثر',
  ),

  examples({ amount: '7', currency: 'EUR', max: true }, 'تحت [7 يورو] للكيلوغرام'),
  examples({ amount: '8', currency: 'EUR', approx: true }, 'بحدود [8 يورو]'),
  examples({ currency: 'USD' }, 'من [ثلاثين] ل[خمسين دولار]', '[35$]-[60$]'),

  // Ranges, changes and lists: what the first leaves out, the last bears.
  morocco.examples(
    { currency: 'MAD' },
    'غرامة من [2.000] إلى [10.000 درهم]',
    'ما بين [3] و[5 ملايين درهم]',
    'مساعدات من [100] و[200] و[500 درهم]',
    'بين [1000 درهم] و[3000 درهم]',
    '[600]-[800 مليون درهم]',
    'ارتفعت من [5] إلى [8 ملايين درهم]',
    'غرامة من [ألف (1.000)] إلى [خمسة آلاف (5.000) درهم]',
  ),
  morocco.examples({ amount: '3000000', currency: 'MAD' }, 'بين 3 و4 أشخاص قدموا [3 ملايين درهم]'),

  morocco.examples(
    { currency: 'MAD' },
    'كلفته [63 مليون درهم]، منها [40 مليونا] من الجماعة و[23 مليونا] من الجهة',
    '[10 ملايين درهم] مقابل [8 ملايين] في السنة الماضية',
    'عقوبتها غرامة لا تقل عن [300] ولا تتعدى [900 درهم]',
  ),
  // A fall takes the scale of its end, too; from few pieces to millions is a rise.
  morocco.examples({ amount: '640000000', currency: 'MAD' }, 'تقلص الدين من [640] إلى [640 مليون درهم]'),
  morocco.examples({ currency: 'MAD' }, 'تقلص الدين من [640] إلى [512 مليون درهم]'),
  examples(
    { currency: 'EUR' },
    'ساهمت الأولى بـ[90 مليون يورو] والثانية بـ[45 مليونا] والثالثة بنحو [30 مليونا]',
    'انتقلت من [مليار و200 مليون يورو] في عام 2012 إلى [870 مليونا] هذا العام',
    'بلغت [310 ملايين يورو] بعد [275 مليونا]',
    'ارتفعت المبيعات إلى [6,4 مليارات] مقابل [5,1 مليار يورو]',
  ),
  examples(
    { amount: '6480000000', currency: 'EUR' },
    'ديون بلغت [ستة آلاف وأربعمائة وثمانين مليون يورو]',
    '[6 آلاف و480 مليون يورو]',
  ),
  // The mark that a text has before decimals of shares is the one of its millions.
  examples(
    { amount: '7250000', currency: 'EUR' },
    'نمت بنسبة 3.4% إلى [7.250 مليون يورو]',
    'نمت بنسبة 3,4% إلى [7,250 مليون يورو]',
  ),
  examples(
    { amount: '7250000000', currency: 'EUR' },
    'نمت بنسبة 3,4% إلى [7.250 مليون يورو]',
    'تبلغ [7.250 مليون يورو]',
  ),
  examples({ amount: '4000000', currency: 'EUR' }, 'خصص [4 ملايين يورو] ووصل عدد المستفيدين إلى 2 مليون في القرى'),

  // A sum written twice, a sum in two currencies, compound sums.
  morocco.examples(
    { amount: '5000000', currency: 'MAD' },
    'مبلغ [خمسة ملايين (5.000.000) درهم]',
    'مبلغ [5.000.000 درهم] (خمسة ملايين)',
  ),
  examples({}, 'قرض بـ[250 مليون يورو] (حوالي [274 مليون دولار])', 'أي [مائة ألف دولار] أو ما يعادل [90 ألف يورو]'),
  morocco.examples(
    { amount: '16500', currency: 'MAD' },
    'خصصت [16 ألفا و500 درهم] لكل تعاونية',
    'خصصت [ستة عشر ألفا وخمسمائة درهم]',
  ),
  morocco.examples({ amount: '300', currency: 'MAD' }, 'تؤدى [300 درهم] للطن الواحد', 'يؤدي كل مشترك [300 درهم]/للشهر'),

  // Spelling, marks and words run together.
  morocco.examples(
    { amount: '1500', currency: 'MAD' },
    'مبلغ [1500درهم]',
    'مبلغ [ألفٍ وخمسمائةِ درهمٍ]',
    'مبلغ [١٥٠٠ درهـم]',
    `مبلغ [1500${noBreakSpace}درهم]`,
    'بـ[1500 درهم] و15 يوما',
  ),

  // A part of a sum, a sum per piece, and the same sum in another currency.
  examples({ currency: 'EUR' }, 'صرفت [40 مليونا] من أصل [95 مليون أورو]'),
  examples({ amount: '500' }, 'منحة قدرها [500 درهم] للهكتار', 'أداء [500 درهم] عن كل رأس'),
  examples({ amount: '1500', currency: 'LBP' }, 'بسعر [1500 ليرة لبنانية] للدولار الواحد'),
  examples(
    {},
    'قرض بقيمة [100 مليون أورو]، أي ما يعادل [1,1 مليار درهم]',
    'دعم قدره [5 ملايين دولار] ([50 مليون درهم])',
  ),
  corpusOf('amount', { country: 'TN' }).examples(
    { amount: '1240000000', currency: 'TND' },
    'ما يعادل [1240 م.د]، يسدد على عشرين سنة',
    'كلفة [1240 م.د.] إلى حد الآن',
  ),
  corpusOf('amount', { country: 'DZ' }).examples({ amount: '3000000', currency: 'DZD' }, 'غلاف قدره [3 م.د]'),
  morocco.examples({ amount: '12000000', currency: 'MAD' }, 'غلاف مالي قدره [12 م.د]'),
  examples({ amount: '300', currency: 'PLN' }, 'سعره [300 زلوتي بولندي]'),
  examples({ amount: '300', currency: 'THB' }, 'سعره [300 بات تايلاندي]'),
  examples({ amount: '300', currency: 'MYR' }, 'سعره [300 رينغيت ماليزي]'),
  examples({ amount: '300', currency: 'HUF' }, 'سعره [300 فورنت مجري]'),
  examples({ amount: '20.43', currency: 'USD' }, '[20 دولارا و43 سنتا]', '[20 دولار 43 سنت]'),

  examples({ amount: '35.6', currency: 'USD' }, 'ثمنه [35$ 60c]', 'ثمنه [35$ و60c]', 'ثمنه [$35 60]'),
  examples(
    { amount: '90000000', currency: 'TND' },
    'خصص [90 مليون دينار تونسي] للصحة، علاوة على [90 مليونا] للمدارس',
    'منحت قرضا بـ[90 مليون دينار تونسي] إضافة إلى [90 مليونا].',
  ),
  nothing(
    'مقابل الدولار الواحد',
    'في سنة 2020 بات الأمر واضحا',
    'بدرهم رمزي',
    'سعر الصرف الرسمي للدولار',
    'سوق الأورو والدولار',
    'قيمة الدينار أمام العملات',
    'مؤشر الدولار 103,5 نقطة',
    'السيد م.د من وزارة المالية',
    'الحاصلون على الدولار',
    'القناة 2 والجنيه',
    'سنتان ونصف',
    'سنتيمتران',
    'فلسطين',
    'فلسفة التاريخ',
    'روبلات كثيرة',

    'ملايين الدراهم صرفت في المشروع',
    'سعر صرف الدرهم المغربي مقابل اليورو',
    'الدولار الأمريكي يتراجع',
    'بلغ عددهم 300 مستفيد',
    'المادة 500 من مدونة التجارة',
    'يصرف التعويض بالدينار',
    'رقم الحساب 500 200 بالعملة الوطنية',
    'نسبة 20 في المائة من الدولارات',
    'مكتب الصرف والعملات الأجنبية',
    'خلال سنة 2020 ارتفع الدولار',
    'الأورو عملة 20 دولة',
    'جزر القمر',
    'كان بين القوم رجل لين',
    'شراكة أورومتوسطية من 43 بلدا',
    'ريال مدريد فاز 3-1',
    'الطبعة 12 من معرض الين',
    'بات من الضروري إحداث 3 مراكز',
    'سنت الدولة 4 قوانين',
    'قرش البحر',
    'العملة: درهم',
  ),
  examples({ currency: 'USD' }, 'جمع [250 مليونا] من أصل [425 مليون دولار]'),
  examples({ amount: '4200000', currency: 'EUR' }, 'خصصت الدولتان [4.2] و[4.2 ملايين يورو] على التوالي'),
  examples({ currency: 'SAR' }, 'غرامة تتراوح بين [2000] و[8000 ريال سعودي]'),
].flat();
