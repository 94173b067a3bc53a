const iso4217 =
  'MAD AED TND DZD KWD JOD IQD BHD LYD RSD SAR QAR OMR YER IRR BRL EGP SDG GBP SSP LBP SYP TRY USD CAD AUD NZD HKD SGD TWD EUR CHF XOF XAF DJF KMF JPY CNY SEK NOK DKK CZK INR PKR IDR MXN PHP ARS CLP ZAR KRW SOS KES UGX TZS MRU MRO RUB ILS PLN THB MYR HUF NGN GNF CDF RWF BIF';

/** Codes in Latin letters, as the tokens have them: ISO 4217, and what is written for the dirham, dinar and riyal at home. */
export const currencyCodes: ReadonlyMap<string, string> = new Map([
  ...iso4217.split(' ').map((code) => [code.toLowerCase(), code] as const),
  ['dh', 'MAD'],
  ['dhs', 'MAD'],
  ['dt', 'TND'],
  ['da', 'DZD'],
  ['sr', 'SAR'],
  ['kd', 'KWD'],
]);
