import { foldedSet } from '../../arabic/folded-set.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Capitals that are no acronyms of names: units, currencies, marks of prices, parts of addresses, formats. */
export const symbols = words(
  'EUR USD MAD DH GBP CHF JPY CAD TND DZD SAR AED EGP QAR KWD BHD OMR IQD LYD JOD LBP KM KG HA MW GW KW KV MHZ GHZ KWH MWH GWH TWH MWP CO2 HT TTC ART NB PS OK PDF HTML HTTP HTTPS WWW URL XML CSV DVD CD TV SMS AM PM BC AD NO TEL FAX EMAIL CV VIP SOS MR MME DR PhD PAGE GIF JPG PNG',
);

/** Terms, diseases, taxes, papers: acronyms only in brackets after what they stand for. */
export const terms = words(
  'AM PM AD HT PS TV SMS DHS TVA RDC GPS USB COVID COVID-19 COVID19 SARS VIH SIDA HIV AIDS PIB GDP CIN ID RIB IBAN SUV ABS',
);

/** After these stands a sort, a grade or a number, and no name. */
export const sorts = foldedSet('نوع طراز موديل صنف فئة تصنيف درجة رقم ماركة فيتامين');

/** Words of the language by which bodies are called: a name of theirs, and no letters of a longer one. */
export const namingWords = foldedSet('تآزر التآزر مصدر طاقة الموئل مدن منشآت مبادلة إنفاذ وقاء نماء جود');
