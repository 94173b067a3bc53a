import { nameIn, type Language, type Subject } from './subject.js';

/** What each file of the pack is, in one language. */
interface Words {
  readonly greeting: string;
  readonly opening: (title: string, version: string, publisher: string) => string;
  readonly facts: readonly (readonly [label: string, fact: (subject: Subject) => string])[];
  readonly enclosed: string;
  readonly closing: string;
}

/** The covering note of a pack, to be sent with it. */
export function note(subject: Subject, files: readonly string[], language: Language): string {
  const { dataset, entry, index } = subject;
  const words = notes[language];
  const publisher = nameIn(language, index.publisher.name);
  const facts = words.facts.map(([label, fact]) => [label, fact(subject)] as const).filter(([, fact]) => fact !== '');
  return [
    words.greeting,
    '',
    words.opening(dataset.title[language], entry.version, publisher),
    dataset.description[language],
    '',
    ...facts.map(([label, fact]) => `${label}${fact}`),
    '',
    words.enclosed,
    ...files.map((file) => `- ${file}`),
    '',
    words.closing,
    ...[publisher, nameIn(language, index.contact.name), index.contact.email ?? ''].filter((line) => line !== ''),
    '',
  ].join('\n');
}

const rows = ({ entry }: Subject): string => String(entry.rows);
const released = ({ entry }: Subject): string => entry.released.slice(0, 10);
const licence = ({ index }: Subject): string => index.licence ?? '';
const address = ({ index, dataset }: Subject): string => `${index.base}data/${dataset.name}`;

const notes: Readonly<Record<Language, Words>> = {
  ar: {
    greeting: 'تحية طيبة وبعد،',
    opening: (title, version, publisher) =>
      `تجدون رفقته مجموعة البيانات المفتوحة «${title}»، النسخة ${version}${publisher === '' ? '' : `، الصادرة عن ${publisher}`}، قصد نشرها في بوابتكم.`,
    facts: [
      ['عدد الأسطر: ', rows],
      ['تاريخ الإصدار: ', released],
      ['الرخصة: ', licence],
      ['العنوان الدائم: ', address],
    ],
    enclosed: 'المرفقات:',
    closing: 'وتفضلوا بقبول فائق الاحترام والتقدير.',
  },
  fr: {
    greeting: 'Madame, Monsieur,',
    opening: (title, version, publisher) =>
      `Veuillez trouver ci-joint le jeu de données ouvertes « ${title} », version ${version}${publisher === '' ? '' : `, produit par ${publisher}`}, en vue de sa publication sur votre portail.`,
    facts: [
      ['Nombre de lignes : ', rows],
      ['Date de publication : ', released],
      ['Licence : ', licence],
      ['Adresse permanente : ', address],
    ],
    enclosed: 'Pièces jointes :',
    closing: 'Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
  },
  en: {
    greeting: 'Dear Sir or Madam,',
    opening: (title, version, publisher) =>
      `Please find enclosed the open dataset “${title}”, version ${version}${publisher === '' ? '' : `, by ${publisher}`}, for publication on your portal.`,
    facts: [
      ['Rows: ', rows],
      ['Released: ', released],
      ['Licence: ', licence],
      ['Permanent address: ', address],
    ],
    enclosed: 'Enclosed:',
    closing: 'Yours faithfully,',
  },
};
