import type { Language } from './texts.js';

/** What sort of doubt a rule of the software tells of, for people; others are called by what they are about. */
export const doubtRules: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'amount-pairs': { ar: 'مبلغ واحد بعملتين', fr: 'Une somme en deux monnaies', en: 'One sum in two currencies' },
  'byte-order-mark': { ar: 'علامة ترتيب البايتات', fr: 'Indicateur d’ordre des octets', en: 'Byte-order mark' },
  charset: { ar: 'ترميز الملف', fr: 'Codage du fichier', en: 'Encoding of the file' },
  curation: { ar: 'تصحيحات', fr: 'Corrections', en: 'Corrections' },
  'date-pairs': { ar: 'يوم واحد بتقويمين', fr: 'Un jour dans deux calendriers', en: 'One day in two calendars' },
  format: { ar: 'صيغة الملف', fr: 'Format du fichier', en: 'Format of the file' },
  'front-matter': { ar: 'بيانات وصفية في رأس الملف', fr: 'Métadonnées en tête du fichier', en: 'Front matter' },
  metadata: { ar: 'بيانات وصفية ناقصة', fr: 'Métadonnées manquantes', en: 'Metadata that are missing' },
  'no-arabic': { ar: 'نص بلا عربية', fr: 'Texte sans arabe', en: 'Text without Arabic' },
  nul: { ar: 'رموز لا معنى لها', fr: 'Caractères sans sens', en: 'Characters without meaning' },
  pdf: { ar: 'صفحات PDF', fr: 'Pages de PDF', en: 'Pages of PDF' },
};
