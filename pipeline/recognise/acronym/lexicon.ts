/** Capitals that are no acronyms of names: units, currencies, parts of addresses, diseases. */
export const notAcronyms: ReadonlySet<string> = new Set(
  'EUR USD MAD DH DHS GBP CHF JPY CAD TND DZD SAR AED EGP KM KG HA MW GW KW KWH MWH GWH TWH MHZ GHZ HT TTC TVA ART RDC NB PS OK PDF HTML HTTP HTTPS WWW URL XML CSV DVD CD TV SMS GPS USB COVID COVID-19 COVID19 SARS VIH SIDA HIV AIDS PIB GDP CO2 AM PM BC AD ISO CIN ID NO TEL FAX EMAIL RIB IBAN CV VIP SOS MR MME DR PAGE GIF JPG PNG SUV ABS'.split(
    ' ',
  ),
);
