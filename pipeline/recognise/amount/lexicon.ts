import type { WordLists } from '../../arabic/vocabulary.js';

/** A noun that names money, in all its forms, and the currencies that bear it, the usual one first, each with its adjectives. */
export interface CurrencyNoun {
  readonly singular: string;
  readonly dual: string;
  readonly plural: string;
  /** ISO 4217 to the adjectives that tell it from the others; '' where it has none of its own. */
  readonly currencies: Readonly<Record<string, string>>;
  /** True where the noun alone means its first currency everywhere. */
  readonly isPlain?: true;
}

export const nouns: readonly CurrencyNoun[] = [
  { singular: 'درهم درهما', dual: 'درهمان درهمين', plural: 'دراهم', currencies: { MAD: 'مغربي', AED: 'إماراتي' } },
  {
    singular: 'دينار دينارا',
    dual: 'ديناران دينارين',
    plural: 'دنانير',
    currencies: {
      TND: 'تونسي',
      DZD: 'جزائري',
      KWD: 'كويتي',
      JOD: 'أردني',
      IQD: 'عراقي',
      BHD: 'بحريني',
      LYD: 'ليبي',
      RSD: 'صربي',
    },
  },
  {
    singular: 'ريال ريالا',
    dual: 'ريالان ريالين',
    plural: 'ريالات',
    currencies: { SAR: 'سعودي', QAR: 'قطري', OMR: 'عماني', YER: 'يمني', IRR: 'إيراني', BRL: 'برازيلي' },
  },
  {
    singular: 'جنيه جنيها',
    dual: 'جنيهان جنيهين',
    plural: 'جنيهات',
    currencies: { EGP: 'مصري', SDG: 'سوداني', GBP: 'إسترليني|بريطاني|إنجليزي', SSP: 'جنوب سوداني' },
  },
  { singular: 'ليرة', dual: 'ليرتان ليرتين', plural: 'ليرات', currencies: { LBP: 'لبناني', SYP: 'سوري', TRY: 'تركي' } },
  {
    singular: 'دولار دولارا',
    dual: 'دولاران دولارين',
    plural: 'دولارات',
    currencies: {
      USD: 'أمريكي|أميركي',
      CAD: 'كندي',
      AUD: 'أسترالي',
      NZD: 'نيوزيلندي|نيوزلندي',
      HKD: 'هونغ كونغ|هونج كونج|هونغ كونغي',
      SGD: 'سنغافوري',
      TWD: 'تايواني',
    },
    isPlain: true,
  },
  { singular: 'يورو أورو', dual: '', plural: 'يوروهات', currencies: { EUR: 'أوروبي|أوربي' }, isPlain: true },
  {
    singular: 'فرنك فرنكا',
    dual: 'فرنكان فرنكين',
    plural: 'فرنكات',
    currencies: {
      CHF: 'سويسري',
      XOF: 'إفريقي|غرب إفريقي|سيفا',
      XAF: 'وسط إفريقي',
      DJF: 'جيبوتي',
      KMF: 'قمري|جزر القمر',
      GNF: 'غيني',
      CDF: 'كونغولي',
      RWF: 'رواندي',
      BIF: 'بوروندي',
    },
  },
  { singular: 'ين ينا', dual: '', plural: 'ينات', currencies: { JPY: 'ياباني' }, isPlain: true },
  { singular: 'يوان يوانا', dual: '', plural: 'يوانات', currencies: { CNY: 'صيني' }, isPlain: true },
  {
    singular: 'كرونة كرونا كرون',
    dual: 'كرونتان كرونتين',
    plural: 'كرونات',
    currencies: { SEK: 'سويدي', NOK: 'نرويجي', DKK: 'دنماركي|دانماركي', CZK: 'تشيكي' },
  },
  {
    singular: 'روبية',
    dual: 'روبيتان روبيتين',
    plural: 'روبيات',
    currencies: { INR: 'هندي', PKR: 'باكستاني', IDR: 'إندونيسي' },
  },
  {
    singular: 'بيزو',
    dual: '',
    plural: 'بيزوات',
    currencies: { MXN: 'مكسيكي', PHP: 'فلبيني', ARS: 'أرجنتيني', CLP: 'تشيلي' },
  },
  { singular: 'راند', dual: '', plural: 'راندات', currencies: { ZAR: 'جنوب إفريقي' }, isPlain: true },
  { singular: 'وون', dual: '', plural: 'وونات', currencies: { KRW: 'كوري|كوري جنوبي' }, isPlain: true },
  {
    singular: 'شلن شلنا',
    dual: 'شلنان شلنين',
    plural: 'شلنات',
    currencies: { SOS: 'صومالي', KES: 'كيني', UGX: 'أوغندي', TZS: 'تنزاني' },
  },
  {
    singular: 'أوقية',
    dual: 'أوقيتان أوقيتين',
    plural: 'أوقيات',
    currencies: { MRU: 'موريتاني|جديدة', MRO: 'قديمة' },
    isPlain: true,
  },
  { singular: 'روبل روبلا', dual: 'روبلان روبلين', plural: 'روبلات', currencies: { RUB: 'روسي' }, isPlain: true },
  {
    singular: 'شيكل شيقل شيكلا شيقلا شاقل',
    dual: '',
    plural: 'شواكل شواقل شيكلات',
    currencies: { ILS: 'إسرائيلي' },
    isPlain: true,
  },
  { singular: 'زلوتي', dual: '', plural: 'زلوتيات', currencies: { PLN: 'بولندي' }, isPlain: true },
  { singular: 'فورنت فورينت', dual: '', plural: 'فورنتات', currencies: { HUF: 'مجري|هنغاري' }, isPlain: true },
  { singular: 'رينغيت رينجيت', dual: '', plural: '', currencies: { MYR: 'ماليزي' }, isPlain: true },
  { singular: 'نايرا', dual: '', plural: '', currencies: { NGN: 'نيجيري' }, isPlain: true },
];

/** A coin of which some make one of a currency: ISO 4217 to how many, the usual one first. */
export interface SubUnit {
  readonly singular: string;
  readonly dual: string;
  readonly plural: string;
  readonly currencies: Readonly<Record<string, number>>;
  readonly isPlain?: true;
}

export const subUnits: readonly SubUnit[] = [
  {
    singular: 'سنتيم سنتيما',
    dual: 'سنتيمان سنتيمين',
    plural: 'سنتيمات',
    currencies: { MAD: 100, DZD: 100, CHF: 100, EUR: 100 },
  },
  { singular: 'هللة', dual: 'هللتان هللتين', plural: 'هللات', currencies: { SAR: 100 } },
  {
    singular: 'فلس فلسا',
    dual: 'فلسان فلسين',
    plural: 'فلوس',
    currencies: { KWD: 1000, JOD: 1000, IQD: 1000, BHD: 1000, AED: 100 },
  },
  { singular: 'مليم مليما', dual: 'مليمان مليمين', plural: 'مليمات', currencies: { TND: 1000, EGP: 1000 } },
  {
    singular: 'قرش قرشا',
    dual: 'قرشان قرشين',
    plural: 'قروش',
    currencies: { EGP: 100, JOD: 100, LBP: 100, SYP: 100, SDG: 100, TRY: 100 },
  },
  // Its dual is also that of the year (سنة).
  {
    singular: 'سنت سنتا سينت ¢',
    dual: '',
    plural: 'سنتات سينتات',
    currencies: { USD: 100, EUR: 100, CAD: 100, AUD: 100 },
    isPlain: true,
  },
  { singular: 'بيسة', dual: 'بيستان بيستين', plural: 'بيسات', currencies: { OMR: 1000 } },
  { singular: 'بنس بنسا', dual: 'بنسان بنسين', plural: 'بنسات', currencies: { GBP: 100 } },
  // The press's "thousand" or "million dinars" or "dirhams": of these a thousandth or a millionth makes one of the currency.
  { singular: 'م.د.ت م.د.ت.', dual: '', plural: '', currencies: { TND: 1e-6 }, isPlain: true },
  { singular: 'م.د.ج م.د.ج.', dual: '', plural: '', currencies: { DZD: 1e-6 }, isPlain: true },
  { singular: 'أ.د.ت أ.د.ت.', dual: '', plural: '', currencies: { TND: 1e-3 }, isPlain: true },
  { singular: 'أ.د أ.د.', dual: '', plural: '', currencies: { TND: 1e-3, DZD: 1e-3, LYD: 1e-3, JOD: 1e-3 } },
  { singular: 'م.د م.د.', dual: '', plural: '', currencies: { TND: 1e-6, DZD: 1e-6, MAD: 1e-6, LYD: 1e-6, JOD: 1e-6 } },
];

/** Some of these without their stops (`8548 م د`). */
export const bareUnits: Readonly<Record<string, string>> = { 'م د': 'م.د', 'م د ت': 'م.د.ت', 'أ د': 'أ.د' };

/** Signs and abbreviations, to ISO 4217. */
export const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₪': 'ILS',
  '₽': 'RUB',
  '₺': 'TRY',
  '₹': 'INR',
  '₩': 'KRW',
  // The noun alone is also a verb (بات).
  'بات تايلاندي': 'THB',
  'بات تايلندي': 'THB',
  'د.م.': 'MAD',
  'د.م': 'MAD',
  'د.إ.': 'AED',
  'د.إ': 'AED',
  دت: 'TND',
  'د.ت.': 'TND',
  'د.ت': 'TND',
  'د.ج.': 'DZD',
  'د.ج': 'DZD',
  دج: 'DZD',
  'د.ك.': 'KWD',
  'د.ك': 'KWD',
  'د.أ.': 'JOD',
  'د.أ': 'JOD',
  'د.ع.': 'IQD',
  'د.ع': 'IQD',
  'د.ب.': 'BHD',
  'د.ب': 'BHD',
  'د.ل.': 'LYD',
  'د.ل': 'LYD',
  'ر.س.': 'SAR',
  'ر.س': 'SAR',
  'ر.ق.': 'QAR',
  'ر.ق': 'QAR',
  'ر.ع.': 'OMR',
  'ر.ع': 'OMR',
  'ر.ي.': 'YER',
  'ر.ي': 'YER',
  'ج.م.': 'EGP',
  'ج.م': 'EGP',
  'ج.س.': 'SDG',
  'ج.س': 'SDG',
  'ل.ل.': 'LBP',
  'ل.ل': 'LBP',
  'ل.س.': 'SYP',
  'ل.س': 'SYP',
};

const wordsOf = (list: readonly { singular: string; dual: string; plural: string }[], form: 'dual' | 'any'): string[] =>
  list.flatMap(({ singular, dual, plural }) =>
    (form === 'dual' ? dual : `${singular} ${dual} ${plural}`).split(' ').filter(Boolean),
  );

const endings = ['', 'ة', 'ا', 'ين', 'ان', 'تان', 'تين', 'ات'];
const adjectives = nouns.flatMap(({ currencies }) => Object.values(currencies)).flatMap((forms) => forms.split('|'));

/** What names a currency without agreeing with its noun, mostly in two words; no phrases, since they name places elsewhere. */
const isInvariable = (adjective: string): boolean =>
  adjective.includes(' ') || ['سيفا', 'جديدة', 'قديمة'].includes(adjective);
export const invariables: readonly string[] = adjectives.filter(isInvariable);

export const amountWords: WordLists = {
  // What is told in money, and needs no currency after another sum.
  Money: [
    'مساعدات',
    'تمويل',
    'تمويلات',
    'كلفة',
    'تكلفة',
    'تكاليف',
    'ميزانية',
    'موازنة',
    'اعتمادات',
    'منح',
    'قروض',
    'ديون',
    'دين',
    'خسائر',
    'إيرادات',
    'مداخيل',
    'نفقات',
    'مصاريف',
    'صادرات',
    'واردات',
    'عجز',
    'فائض',
    'استثمارات',
    'تحويلات',
    'مبيعات',
    'أرباح',
    'تبرعات',
    'تعهدات',
    'مساهمات',
    'احتياطيات',
  ],
  CurrencyAdjective: adjectives
    .filter((adjective) => !isInvariable(adjective))
    .flatMap((adjective) => endings.map((ending) => adjective + ending)),
  Currency: [...wordsOf(nouns, 'any'), ...Object.keys(signs)],
  CurrencyDual: wordsOf([...nouns, ...subUnits], 'dual'),
  SubUnit: [...wordsOf(subUnits, 'any'), ...Object.keys(bareUnits)],
  // Words that only begin like a currency, so that none is cut in two.
  Euro: [
    'أورومتوسطي',
    'أورومتوسطية',
    'الأورومتوسطي',
    'الأورومتوسطية',
    'أوروعربي',
    'أوروعربية',
    'أورومغاربي',
    'أورومغاربية',
    'أوروأطلسي',
    'أوروأطلسية',
  ],
};
