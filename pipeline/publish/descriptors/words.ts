import type { Trilingual } from '../../check/dataset.js';
import type { Words } from '../../ingest/about.js';
import type { Catalogue } from '../site/catalogue.js';

/** The languages of all that is said about the data, Arabic first. */
export const languages = ['ar', 'fr', 'en'] as const;

/** A text made for each language. */
export const inEach = (say: (language: keyof Trilingual) => string): Trilingual => ({
  ar: say('ar'),
  fr: say('fr'),
  en: say('en'),
});

/** One text of several, for a descriptor that has room for one. */
export const oneOf = (words: Words): string => words.en ?? words.fr ?? words.ar ?? words.und ?? '';

/** Who publishes; where nobody says, it is the host that is known. */
export const publisherName = ({ publisher, base }: Pick<Catalogue, 'publisher' | 'base'>): Words =>
  publisher.name ?? { und: new URL(base).host };

export const contactName = (catalogue: Pick<Catalogue, 'contact' | 'publisher' | 'base'>): Words =>
  catalogue.contact.name ?? publisherName(catalogue);

/** What every dataset has in common, said after what it holds. */
const method: Trilingual = {
  ar: 'استُخرجت آليا من نصوص عربية بقواعد منشورة؛ يحمل كل سطر معرّفا دائما، ويشير إلى موضعه في النسخة المجمّدة من النص.',
  fr: 'Extrait automatiquement de textes arabes par des règles publiées ; chaque ligne porte un identifiant durable et renvoie à sa place dans la version figée du texte.',
  en: 'Extracted automatically from Arabic texts by published rules; every row has a lasting identifier and points at its place in the frozen version of the text.',
};

/** What a dataset is, in full. */
export const fullDescription = (description: Trilingual): Trilingual => ({
  ar: `${description.ar} ${method.ar}`,
  fr: `${description.fr} ${method.fr}`,
  en: `${description.en} ${method.en}`,
});

/** What may be done with the data, beside the licence. */
export const rightsStatement: Trilingual = {
  ar: 'يسري الترخيص على البيانات كما جُمعت؛ أما الاقتباسات من النصوص فتبقى خاضعة لترخيص مصدرها.',
  fr: 'La licence porte sur les données telles que compilées ; les citations restent sous la licence de leur source.',
  en: 'The licence covers the data as compiled; quotes from the texts remain under the licence of their source.',
};

/** How a version differs from the one before it. */
export function versionNotes(counts: { added: number; removed: number; changed: number } | null): Trilingual {
  if (counts === null) return { ar: 'النسخة الأولى.', fr: 'Première version.', en: 'First version.' };
  const { added, removed, changed } = counts;
  if (added + removed + changed === 0)
    return {
      ar: 'السطور كما كانت؛ تغير الوصف أو البنية.',
      fr: 'Les lignes sont inchangées ; la description ou la structure a changé.',
      en: 'The rows are as before; the description or the structure has changed.',
    };
  return {
    ar: `أسطر مضافة: ${String(added)}؛ أسطر محذوفة: ${String(removed)}؛ خلايا مصححة: ${String(changed)}.`,
    fr: `Lignes ajoutées : ${String(added)} ; supprimées : ${String(removed)} ; cellules corrigées : ${String(changed)}.`,
    en: `Rows added: ${String(added)}; removed: ${String(removed)}; cells corrected: ${String(changed)}.`,
  };
}

/** That a version was withdrawn, and why. */
export const withdrawalNote = (reason: string): Trilingual => ({
  ar: `سُحبت هذه النسخة: ${reason}`,
  fr: `Version retirée : ${reason}`,
  en: `This version was withdrawn: ${reason}`,
});
