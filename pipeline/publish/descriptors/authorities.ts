import type { Trilingual } from '../../check/dataset.js';
import { node, ref, texts, type GraphNode } from './graph.js';

const eu = 'http://publications.europa.eu/resource/authority';

/** A list of codes that catalogues share. */
interface Authority {
  /** The address of the list. */
  readonly scheme: string;
  readonly title: string;
  /** The address of a code, but for the code itself. */
  readonly prefix: string;
  /** What a code of it is, beside a skos:Concept. */
  readonly class?: string;
  readonly labels: Readonly<Record<string, Trilingual>>;
}

const same = (name: string): Trilingual => ({ ar: name, fr: name, en: name });

/** The lists that DCAT-AP wants codes from, with the codes that are used here. */
const authorities = {
  access: {
    scheme: `${eu}/access-right`,
    title: 'Access right',
    prefix: `${eu}/access-right/`,
    class: 'dct:RightsStatement',
    labels: { PUBLIC: { ar: 'عمومي', fr: 'public', en: 'public' } },
  },
  availability: {
    scheme: `${eu}/planned-availability`,
    title: 'Planned availability',
    prefix: `${eu}/planned-availability/`,
    labels: { STABLE: { ar: 'دائم', fr: 'stable', en: 'stable' } },
  },
  frequency: {
    scheme: `${eu}/frequency`,
    title: 'Frequency',
    prefix: `${eu}/frequency/`,
    class: 'dct:Frequency',
    labels: {
      CONT: { ar: 'مستمر', fr: 'continuel', en: 'continuous' },
      DAILY: { ar: 'يومي', fr: 'quotidien', en: 'daily' },
      WEEKLY: { ar: 'أسبوعي', fr: 'hebdomadaire', en: 'weekly' },
      BIWEEKLY: { ar: 'كل أسبوعين', fr: 'toutes les deux semaines', en: 'every two weeks' },
      MONTHLY: { ar: 'شهري', fr: 'mensuel', en: 'monthly' },
      BIMONTHLY: { ar: 'كل شهرين', fr: 'bimestriel', en: 'every two months' },
      QUARTERLY: { ar: 'فصلي', fr: 'trimestriel', en: 'quarterly' },
      ANNUAL_2: { ar: 'نصف سنوي', fr: 'semestriel', en: 'twice a year' },
      ANNUAL: { ar: 'سنوي', fr: 'annuel', en: 'annual' },
      BIENNIAL: { ar: 'كل سنتين', fr: 'bisannuel', en: 'every two years' },
      IRREG: { ar: 'غير منتظم', fr: 'irrégulier', en: 'irregular' },
      NEVER: { ar: 'أبدا', fr: 'jamais', en: 'never' },
      UNKNOWN: { ar: 'غير معروف', fr: 'inconnu', en: 'unknown' },
    },
  },
  language: {
    scheme: `${eu}/language`,
    title: 'Language',
    prefix: `${eu}/language/`,
    class: 'dct:LinguisticSystem',
    labels: {
      ARA: { ar: 'العربية', fr: 'arabe', en: 'Arabic' },
      FRA: { ar: 'الفرنسية', fr: 'français', en: 'French' },
      ENG: { ar: 'الإنجليزية', fr: 'anglais', en: 'English' },
    },
  },
  theme: {
    scheme: `${eu}/data-theme`,
    title: 'Data theme',
    prefix: `${eu}/data-theme/`,
    labels: {
      AGRI: {
        ar: 'الزراعة والصيد البحري والغابات والتغذية',
        fr: 'agriculture, pêche, sylviculture et alimentation',
        en: 'agriculture, fisheries, forestry and food',
      },
      ECON: { ar: 'الاقتصاد والمالية', fr: 'économie et finances', en: 'economy and finance' },
      EDUC: { ar: 'التعليم والثقافة والرياضة', fr: 'éducation, culture et sport', en: 'education, culture and sport' },
      ENER: { ar: 'الطاقة', fr: 'énergie', en: 'energy' },
      ENVI: { ar: 'البيئة', fr: 'environnement', en: 'environment' },
      GOVE: { ar: 'الحكومة والقطاع العام', fr: 'gouvernement et secteur public', en: 'government and public sector' },
      HEAL: { ar: 'الصحة', fr: 'santé', en: 'health' },
      INTR: { ar: 'القضايا الدولية', fr: 'questions internationales', en: 'international issues' },
      JUST: {
        ar: 'العدل والقانون والأمن العام',
        fr: 'justice, système juridique et sécurité publique',
        en: 'justice, legal system and public safety',
      },
      REGI: { ar: 'الجهات والمدن', fr: 'régions et villes', en: 'regions and cities' },
      SOCI: { ar: 'السكان والمجتمع', fr: 'population et société', en: 'population and society' },
      TECH: { ar: 'العلوم والتكنولوجيا', fr: 'science et technologie', en: 'science and technology' },
      TRAN: { ar: 'النقل', fr: 'transports', en: 'transport' },
    },
  },
  fileType: {
    scheme: `${eu}/file-type`,
    title: 'File type',
    prefix: `${eu}/file-type/`,
    class: 'dct:MediaTypeOrExtent',
    labels: {
      CSV: same('CSV'),
      JSON: same('JSON'),
      JSON_LD: same('JSON-LD'),
      PARQUET: same('Parquet'),
      RDF_TURTLE: same('RDF Turtle'),
      XLSX: same('XLSX'),
    },
  },
  publisherType: {
    scheme: 'http://purl.org/adms/publishertype/1.0',
    title: 'Publisher type',
    prefix: 'http://purl.org/adms/publishertype/',
    labels: {
      NationalAuthority: { ar: 'سلطة وطنية', fr: 'autorité nationale', en: 'national authority' },
      RegionalAuthority: { ar: 'سلطة جهوية', fr: 'autorité régionale', en: 'regional authority' },
      LocalAuthority: { ar: 'سلطة محلية', fr: 'autorité locale', en: 'local authority' },
      SupraNationalAuthority: { ar: 'سلطة فوق وطنية', fr: 'autorité supranationale', en: 'supranational authority' },
      'Academia-ScientificOrganisation': {
        ar: 'هيئة أكاديمية أو علمية',
        fr: 'organisme universitaire ou scientifique',
        en: 'academic or scientific organisation',
      },
      Company: { ar: 'شركة', fr: 'entreprise', en: 'company' },
      IndustryConsortium: { ar: 'تجمع صناعي', fr: 'consortium industriel', en: 'industry consortium' },
      NonGovernmentalOrganisation: {
        ar: 'منظمة غير حكومية',
        fr: 'organisation non gouvernementale',
        en: 'non-governmental organisation',
      },
      NonProfitOrganisation: {
        ar: 'منظمة غير ربحية',
        fr: 'organisation à but non lucratif',
        en: 'non-profit organisation',
      },
      'PrivateIndividual(s)': { ar: 'أشخاص ذاتيون', fr: 'particuliers', en: 'private individuals' },
      StandardisationBody: { ar: 'هيئة تقييس', fr: 'organisme de normalisation', en: 'standardisation body' },
    },
  },
  licenceType: {
    scheme: 'http://purl.org/adms/licencetype/1.0',
    title: 'Licence type',
    prefix: 'http://purl.org/adms/licencetype/',
    labels: {
      Attribution: { ar: 'الإسناد', fr: 'attribution', en: 'attribution' },
      'ViralEffect-ShareAlike': { ar: 'المشاركة بالمثل', fr: 'partage dans les mêmes conditions', en: 'share alike' },
      NonCommercialUseOnly: { ar: 'استعمال غير تجاري فقط', fr: 'usage non commercial', en: 'non-commercial use only' },
      NoDerivativeWork: { ar: 'بلا أعمال مشتقة', fr: 'pas de modification', en: 'no derivative work' },
      PublicDomain: { ar: 'الملك العام', fr: 'domaine public', en: 'public domain' },
      UnknownIPR: { ar: 'حقوق غير معروفة', fr: 'droits inconnus', en: 'unknown rights' },
    },
  },
} satisfies Record<string, Authority>;

type AuthorityName = keyof typeof authorities;

export const addressOf = (name: AuthorityName, code: string): string => authorities[name].prefix + code;

/** A code with its names and its list: readers that fetch nothing know then what it is. */
export function codeNodes(name: AuthorityName, code: string): GraphNode[] {
  const authority: Authority = authorities[name];
  return [
    node(addressOf(name, code), ['skos:Concept', ...(authority.class === undefined ? [] : [authority.class])], {
      'skos:prefLabel': texts(authority.labels[code] ?? same(code)),
      'skos:inScheme': ref(authority.scheme),
    }),
    node(authority.scheme, ['skos:ConceptScheme'], { 'dct:title': texts({ en: authority.title }) }),
  ];
}
