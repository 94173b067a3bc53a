import { datasetNames, datasetSchema, type DatasetName, type Trilingual } from '../check/dataset.js';
import type { Configuration, CoveredCountry, Name } from '../schemas.js';

/** Words by language; `und` where their language is not known. */
export type Words = Readonly<Partial<Record<'ar' | 'fr' | 'en' | 'und', string>>>;

/** What the publisher says of the catalogue and its datasets. What nobody said is null, or a default that is true of all. */
export interface About {
  /** The address under which the site is served; it ends with a slash. */
  readonly base: string;
  readonly title: Trilingual;
  readonly description: Trilingual;
  readonly publisher: Party & { readonly type: string | null };
  readonly contact: Party;
  /** How the projects are told to the International Aid Transparency Initiative, as far as the publisher says. */
  readonly iati?: NonNullable<Configuration['iati']>;
  /** Of the datasets: an address, or an SPDX name. */
  readonly licence: string | null;
  /** What the data are about; empty where the configuration does not say. */
  readonly countries: readonly CoveredCountry[];
  /** A code of the EU's list of frequencies. */
  readonly frequency: string;
  /** What is said of each dataset. */
  readonly subjects: Readonly<Record<DatasetName, Subject>>;
}

interface Party {
  readonly name: Words | null;
  readonly url: string | null;
  readonly email: string | null;
}

export interface Subject {
  readonly keywords: Readonly<Record<keyof Trilingual, readonly string[]>>;
  /** Codes of the EU's list of data themes. */
  readonly themes: readonly string[];
}

export function aboutOf(configuration: Configuration, base: string): About {
  const { portal, publisher, contact, licence, coverage, frequency, iati } = configuration;
  return {
    base,
    title: { ...defaults.title, ...portal?.title },
    description: { ...defaults.description, ...portal?.description },
    publisher: { ...partyOf(publisher), type: publisher?.type ?? null },
    contact: partyOf(contact ?? publisher),
    ...(iati && { iati }),
    licence: licence ?? null,
    countries: coverage?.countries ?? [],
    frequency: frequency ?? 'IRREG',
    subjects: Object.fromEntries(
      datasetNames.map((name) => [name, subjectOf(name, configuration)]),
    ) as About['subjects'],
  };
}

function partyOf({ name, url, email }: { name?: Name; url?: string | null; email?: string | null } = {}): Party {
  return { name: typeof name === 'string' ? { und: name } : (name ?? null), url: url ?? null, email: email ?? null };
}

function subjectOf(name: DatasetName, { keywords, themes, datasets }: Configuration): Subject {
  const own = datasets?.[name];
  const title = datasetSchema(name)['x-title'];
  const words = (language: keyof Trilingual): string[] => [
    ...new Set([
      title[language],
      ...(own?.keywords?.[language] ?? []),
      ...(keywords?.[language] ?? defaults.keywords[language]),
    ]),
  ];
  return {
    keywords: { ar: words('ar'), fr: words('fr'), en: words('en') },
    themes: own?.themes ?? themes ?? ['GOVE'],
  };
}

/** True of every catalogue that is made from what administrations write. */
const defaults = {
  title: {
    ar: 'بيانات مفتوحة من نصوص إدارية',
    fr: 'Données ouvertes tirées de textes administratifs',
    en: 'Open data from administrative texts',
  },
  description: {
    ar: 'ما تذكره نصوص إدارية عربية من تواريخ ومبالغ وهيئات وغيرها، بيانات مفتوحة بنسخ مرقّمة؛ يشير كل سطر إلى الكلمات التي أُخذ منها.',
    fr: 'Ce que des textes administratifs arabes énoncent – dates, montants, organismes et autres – en données ouvertes versionnées ; chaque ligne renvoie aux mots dont elle est tirée.',
    en: 'What Arabic administrative texts state – dates, amounts, bodies and more – as versioned open data; every row points at the very words that it came from.',
  },
  keywords: {
    ar: ['بيانات مفتوحة', 'نصوص إدارية', 'سياسات عمومية'],
    fr: ['données ouvertes', 'textes administratifs', 'politiques publiques'],
    en: ['open data', 'administrative texts', 'public policy'],
  },
};
