/** Generated from schemas/ by scripts/types.ts; edit the schemas instead. */
/**
 * The text says «about».
 */
export type Approx = true;
/**
 * The text says «at least» or «more than».
 */
export type Min = true;
/**
 * The text says «at most» or «less than».
 */
export type Max = true;
/**
 * A decimal number without exponent, leading or trailing zeros.
 */
export type Decimal = string;
/**
 * Who is meant: the lexicon's key, else one made from kind and folded name.
 */
export type Key = string;

/**
 * What a mention of each kind states. One property a kind; `Values[kind]` is the value of such a mention.
 */
export interface Values {
  /**
   * A date, an interval or a set of dates, in EDTF (ISO 8601-2).
   */
  date: {
    /**
     * The date in EDTF, Gregorian.
     */
    edtf: string;
    /**
     * An open interval: it starts or ends here.
     */
    relation?: 'since' | 'until';
    /**
     * The calendar of the text, where it is not the Gregorian.
     */
    calendar?: 'hijri';
    /**
     * The date as the Hijri calendar has it, year first.
     */
    hijri?: string;
    /**
     * The text gives no year.
     */
    yearless?: true;
    /**
     * The full date, where the context settles a missing year.
     */
    resolved?: string;
    /**
     * The text counts from another date.
     */
    relative?: true;
  };
  /**
   * A length of time, in ISO 8601.
   */
  duration: {
    iso8601: string;
    approx?: Approx;
    min?: Min;
    max?: Max;
  };
  /**
   * So many times in a unit of time: R2/P1Y is twice a year.
   */
  frequency: {
    iso8601: string;
    min?: Min;
  };
  /**
   * A sum of money in whole units of its currency.
   */
  amount: {
    amount: Decimal;
    /**
     * ISO 4217.
     */
    currency: string;
    approx?: Approx;
    min?: Min;
    max?: Max;
  };
  /**
   * A share in the hundred.
   */
  percentage: {
    percent: Decimal;
    approx?: Approx;
    min?: Min;
    max?: Max;
  };
  /**
   * A number that counts or measures things.
   */
  count: {
    value: Decimal;
    /**
     * The noun counted, as the text has it, without article and attached letters.
     */
    unit: string;
    /**
     * The unit of measure, in English.
     */
    measure?: string;
    approx?: Approx;
    min?: Min;
    max?: Max;
  };
  /**
   * The number of an edition or a session.
   */
  ordinal: {
    value: string;
  };
  /**
   * The number of a law, decree, decision or numbered convention.
   */
  reference: {
    number: string;
    /**
     * What bears the number, as a bare noun.
     */
    of?: string;
  };
  /**
   * A named body.
   */
  organization: {
    /**
     * The name as the text has it, cleaned.
     */
    name: string;
    key?: Key;
  };
  /**
   * A general noun that stands for a body named elsewhere.
   */
  'organization-ref': {
    key: Key;
  };
  /**
   * An acronym, with what it stands for.
   */
  acronym: {
    acronym: string;
    expansion: string | null;
    key?: Key;
  };
  /**
   * A country, city or region.
   */
  place: {
    /**
     * CLDR's Arabic name of a country, else the name as written.
     */
    name: string;
    /**
     * ISO 3166-1, of a country.
     */
    iso?: string;
    /**
     * ISO 3166-1, of the country that a city or region lies in.
     */
    country?: string;
    /**
     * The lexicon's key of a city or region.
     */
    key?: string;
  };
  /**
   * A named project, programme, strategy, fund, framework or treaty.
   */
  programme: {
    name: string;
    key?: Key;
  };
  /**
   * The motto of an event.
   */
  theme: {
    text: string;
  };
}

/**
 * What it is known by, the same in every document: a pure function of what identifies it.
 */
export type RecordKey = string;
/**
 * The ids of all mentions that state it, in order of place.
 *
 * @minItems 1
 */
export type Mentions = string[];
/**
 * That of its least sure field: 1 where the field stands beside what it is about, 0.9 where its words name it from afar, 0.8 where another sentence states it, 0.7 where it follows from another field; times the confidence of the mention.
 */
export type Confidence = number;

/**
 * What one document states, as records: every list is always there, and every field in each record, null (a list empty) where the text is silent.
 */
export interface Records {
  events: EventRecord[];
  projects: ProjectRecord[];
  agreements: AgreementRecord[];
  organizations: OrganizationRecord[];
  statistics: StatisticRecord[];
  relations: RelationRecord[];
  acronyms: AcronymRecord[];
}
/**
 * A meeting, conference, forum, session or other occasion that the text tells of. One that recurs has a frequency, or a date of every year.
 */
export interface EventRecord {
  key: RecordKey;
  /**
   * Its name in the words of the text, cleaned.
   */
  name: string | null;
  /**
   * That of which it is an edition or a session: the forum, the council.
   */
  series: Role | null;
  /**
   * Its number in the series.
   */
  edition: number | null;
  /**
   * When it takes place, in EDTF; of a session whose days the text does not give, the date of what was adopted there.
   */
  date: string | null;
  /**
   * So many times in a unit of time, where it recurs: R2/P1Y.
   */
  frequency: string | null;
  place: Site;
  /**
   * The building, or the body at whose seat it is held.
   */
  venue: string | null;
  /**
   * The countries that host or chair it.
   */
  hosts: Role[];
  /**
   * The bodies that hold it.
   */
  organizers: Role[];
  /**
   * Its motto.
   */
  theme: string | null;
  /**
   * What was adopted, signed or launched there.
   */
  outcomes: Role[];
  evidence: RecordEvidence;
  mentions: Mentions;
  confidence: Confidence;
}
/**
 * Who or what plays a role: the same key may stand for an office and for a country, so its kind is told with it.
 */
export interface Role {
  kind: 'organization' | 'place' | 'programme' | 'event' | 'agreement';
  /**
   * The id of a row of the dataset of that kind.
   */
  key: string;
}
export interface Site {
  /**
   * As the text names it.
   */
  city: string | null;
  /**
   * ISO 3166-1, written in the text or known of the city.
   */
  country: string[] | null;
}
/**
 * For each field that is filled, what supports it: the ids of mentions, and stretches of the source where words state it that are no mention.
 */
export interface RecordEvidence {
  /**
   * @minItems 1
   */
  [k: string]: (string | Stretch)[];
}
/**
 * Offsets into the source, half-open, in UTF-16 code units.
 */
export interface Stretch {
  start: number;
  end: number;
}
/**
 * A project, programme, fund, strategy, partnership or framework that the text tells of.
 */
export interface ProjectRecord {
  key: RecordKey;
  name: string;
  acronym: string | null;
  type: ('framework' | 'fund' | 'partnership' | 'programme' | 'project' | 'strategy') | null;
  /**
   * From when to when, as one interval in EDTF.
   */
  period: string | null;
  /**
   * Its first day, month or year, in EDTF; of what was signed or launched, that date.
   */
  start: string | null;
  /**
   * Its last day, month or year, in EDTF.
   */
  end: string | null;
  /**
   * ISO 8601: P3Y.
   */
  duration: string | null;
  /**
   * The sums that are set aside for it.
   */
  budget: Budget[];
  /**
   * Who pays.
   */
  funders: Role[];
  /**
   * Who carries it out.
   */
  implementers: Role[];
  /**
   * Who takes part otherwise.
   */
  partners: Role[];
  /**
   * Where it is carried out, ISO 3166-1.
   */
  countries: string[];
  /**
   * Its parts, in the order of the text.
   */
  components: Component[];
  /**
   * What it aims at, in the words of the text.
   */
  objective: string | null;
  /**
   * Who benefits, in the words of the text.
   */
  beneficiaries: string | null;
  /**
   * The code or number that identifies it.
   */
  reference: string | null;
  /**
   * What it goes on with or builds on.
   */
  follows: Role[];
  evidence: RecordEvidence;
  mentions: Mentions;
  confidence: Confidence;
}
export interface Budget {
  amount: string;
  /**
   * ISO 4217.
   */
  currency: string;
  /**
   * What the sum is for, in the words of the text.
   */
  scope: string | null;
  approx: boolean;
}
export interface Component {
  /**
   * As the text numbers it: `3أ`.
   */
  number: string | null;
  title: string;
}
/**
 * A treaty, convention, memorandum, decision or declaration, or the signature of a programme, that the text tells of.
 */
export interface AgreementRecord {
  key: RecordKey;
  /**
   * In the words of the text, cleaned.
   */
  name: string;
  type:
    | 'agreement'
    | 'charter'
    | 'contract'
    | 'convention'
    | 'covenant'
    | 'decision'
    | 'decision founding a body'
    | 'declaration'
    | 'framework convention'
    | 'headquarters agreement'
    | 'memorandum'
    | 'partnership'
    | 'partnership signature'
    | 'programme signature'
    | 'protocol'
    | 'treaty';
  /**
   * That of a decision or of a numbered convention.
   */
  number: string | null;
  /**
   * When it was signed, adopted or issued; where the text tells neither, when it came into force. In EDTF.
   */
  date: string | null;
  /**
   * When it came into force, in EDTF.
   */
  in_force: string | null;
  place: Site;
  /**
   * Who agreed; of a decision or declaration, who took or adopted it.
   */
  parties: Role[];
  /**
   * The persons who signed, with their office.
   */
  signatories: Signatory[];
  /**
   * The meeting or session at which it was made or from which it came.
   */
  event: Role | null;
  /**
   * The number of the session at which it was made.
   */
  session: number | null;
  /**
   * The bodies and programmes that it sets up.
   */
  founds: Role[];
  /**
   * The agreements that it changes.
   */
  amends: Role[];
  evidence: RecordEvidence;
  mentions: Mentions;
  confidence: Confidence;
}
export interface Signatory {
  /**
   * The person.
   */
  name: string | null;
  /**
   * Minister of …, in the words of the text.
   */
  office: string | null;
  /**
   * For whom.
   */
  party: Role | null;
}
/**
 * A body that the text names, with what the text says of it.
 */
export interface OrganizationRecord {
  key: RecordKey;
  name_ar: string | null;
  name_fr: string | null;
  name_en: string | null;
  /**
   * The other names that the text uses.
   */
  aliases: string[];
  /**
   * The acronyms that the text uses.
   */
  acronyms: string[];
  /**
   * What sort of body its name says that it is.
   */
  type:
    | (
        | 'agency'
        | 'association'
        | 'bank'
        | 'committee'
        | 'company'
        | 'council'
        | 'court'
        | 'department'
        | 'eu-body'
        | 'forum'
        | 'fund-body'
        | 'governing-body'
        | 'government'
        | 'igo'
        | 'media'
        | 'ministry'
        | 'office'
        | 'other'
        | 'party'
        | 'secretariat'
        | 'un-body'
        | 'union'
        | 'university'
        | 'working-group'
      )
    | null;
  /**
   * The body that it belongs to.
   */
  parent: Role | null;
  /**
   * When it was founded, in EDTF.
   */
  founded: string | null;
  /**
   * How many members it has.
   */
  members: number | null;
  /**
   * The place where it has its seat.
   */
  seat: Role | null;
  /**
   * Who is a member of it, and since when.
   */
  memberships: Membership[];
  evidence: RecordEvidence;
  mentions: Mentions;
  confidence: Confidence;
}
export interface Membership {
  member: Role;
  /**
   * In EDTF.
   */
  since: string | null;
  /**
   * In EDTF.
   */
  until: string | null;
}
/**
 * A figure that the text states of a population, a phenomenon or a thing.
 */
export interface StatisticRecord {
  key: RecordKey;
  /**
   * What the figure measures, in the words of the text: `نسبة البطالة`. Null where the unit says it all.
   */
  indicator: string | null;
  /**
   * Of a part: which part it is, in the words of the text.
   */
  category: string | null;
  /**
   * A decimal number.
   */
  value: string;
  /**
   * The noun counted, in the words of the text; the ISO 4217 code of money; `%`.
   */
  unit: string | null;
  /**
   * The body, programme, event or place that the figure is about.
   */
  subject: Role | null;
  /**
   * When it held, in EDTF.
   */
  date: string | null;
  approx: boolean;
  min: boolean;
  max: boolean;
  place: Site;
  /**
   * Of a share: of what, in the words of the text.
   */
  share_of: string | null;
  /**
   * The key of the figure of which this is a part.
   */
  total: string | null;
  evidence: RecordEvidence;
  /**
   * The ids of all mentions that state it, in order of place; none where a number in a cell or in brackets is all there is.
   */
  mentions: string[];
  confidence: Confidence;
}
/**
 * Who stands in which relation to whom.
 */
export interface RelationRecord {
  key: RecordKey;
  subject: Role;
  predicate:
    | 'adopted'
    | 'chairs'
    | 'founded'
    | 'funds'
    | 'hosts'
    | 'implements'
    | 'member of'
    | 'organizes'
    | 'part of'
    | 'partners'
    | 'signed'
    | 'succeeds';
  object: Role;
  /**
   * Since when, in EDTF.
   */
  start: string | null;
  /**
   * Until when, in EDTF.
   */
  end: string | null;
  evidence: RecordEvidence;
  mentions: Mentions;
  confidence: Confidence;
}
/**
 * An acronym with its expansions.
 */
export interface AcronymRecord {
  acronym: string;
  expansion_ar: string | null;
  /**
   * The expansion in Latin script.
   */
  expansion_other: string | null;
  /**
   * The body or programme that it stands for.
   */
  key: string | null;
  evidence: RecordEvidence;
  mentions: Mentions;
  confidence: Confidence;
}

/**
 * What is known of a source: its front matter, or the file NAME.yaml beside it. What is not known is null or absent.
 */
export interface Metadata {
  /**
   * The name of the source in addresses; else its path under the sources folder without its ending.
   */
  id?: string;
  title?: string | null;
  publisher?: string | null;
  url?: string | null;
  /**
   * BCP 47.
   */
  language?: string | null;
  /**
   * ISO 3166-1 alpha-2.
   */
  country?: string | null;
  /**
   * The licence of the source, as its address or SPDX name.
   */
  licence?: string | null;
  /**
   * The day on which it was published.
   */
  published?: string | null;
  /**
   * The day on which it was read.
   */
  retrieved?: string | null;
  /**
   * How much of its text is published: all of it, as when left out; quotes with their sentences alone; or quotes alone.
   */
  publish_text?: 'full' | 'quotes' | 'none';
  /**
   * Since when it is no longer where it was read; null while it is.
   */
  gone?: string | null;
}

/**
 * A text, or one for each language.
 */
export type Name =
  | string
  | {
      ar?: string;
      fr?: string;
      en?: string;
    }
  | null;
/**
 * an e-mail address
 */
export type Email = string | null;
/**
 * The EU's list of data themes.
 */
export type Themes = (
  'AGRI' | 'ECON' | 'EDUC' | 'ENER' | 'ENVI' | 'GOVE' | 'HEAL' | 'INTR' | 'JUST' | 'REGI' | 'SOCI' | 'TECH' | 'TRAN'
)[];
export type Score = number;
/**
 * an e-mail address
 */
export type Address = string;

/**
 * input/nashir.yaml. Every key may be left out.
 */
export interface Configuration {
  portal?: {
    /**
     * The address under which output/site/ is served; it stands in every published address, and changing it is a major version of every dataset.
     */
    base?: string;
    title?: Words;
    description?: Words;
  };
  /**
   * Who publishes the datasets.
   */
  publisher?: {
    name?: Name;
    url?: string | null;
    email?: Email;
    /**
     * What sort of body it is, by ADMS publisher types.
     */
    type?:
      | 'NationalAuthority'
      | 'RegionalAuthority'
      | 'LocalAuthority'
      | 'SupraNationalAuthority'
      | 'Academia-ScientificOrganisation'
      | 'Company'
      | 'IndustryConsortium'
      | 'NonGovernmentalOrganisation'
      | 'NonProfitOrganisation'
      | 'PrivateIndividual(s)'
      | 'StandardisationBody'
      | null;
  };
  /**
   * How the projects are told to the International Aid Transparency Initiative.
   */
  iati?: {
    /**
     * The publisher's identifier there, of a registration agency and a number; else the host of the portal stands for it.
     */
    organisation?: string;
    /**
     * What the projects are about: a purpose code of the OECD's Development Assistance Committee.
     */
    sector?: string;
  };
  /**
   * Whom to write to about the data.
   */
  contact?: {
    name?: Name;
    email?: Email;
    url?: string | null;
  };
  /**
   * the licence of the datasets, as its address or SPDX name
   */
  licence?: string | null;
  /**
   * What the data are about; else the countries of the sources.
   */
  coverage?: {
    countries?: CoveredCountry[];
  };
  /**
   * How often new data come, by the EU's list of frequencies.
   */
  frequency?:
    | 'CONT'
    | 'DAILY'
    | 'WEEKLY'
    | 'BIWEEKLY'
    | 'MONTHLY'
    | 'BIMONTHLY'
    | 'QUARTERLY'
    | 'ANNUAL_2'
    | 'ANNUAL'
    | 'BIENNIAL'
    | 'IRREG'
    | 'NEVER'
    | 'UNKNOWN';
  keywords?: Keywords;
  themes?: Themes;
  /**
   * The least F1 on the annotated documents, by the kind of mention; with less nothing is released.
   */
  scores?: {
    date?: Score;
    duration?: Score;
    frequency?: Score;
    amount?: Score;
    percentage?: Score;
    count?: Score;
    ordinal?: Score;
    reference?: Score;
    organization?: Score;
    'organization-ref'?: Score;
    acronym?: Score;
    place?: Score;
    programme?: Score;
    theme?: Score;
  };
  datasets?: {
    documents?: DatasetConfiguration;
    mentions?: DatasetConfiguration;
    dates?: DatasetConfiguration;
    amounts?: DatasetConfiguration;
    organizations?: DatasetConfiguration;
    acronyms?: DatasetConfiguration;
    places?: DatasetConfiguration;
    programmes?: DatasetConfiguration;
    events?: DatasetConfiguration;
    projects?: DatasetConfiguration;
    agreements?: DatasetConfiguration;
    statistics?: DatasetConfiguration;
    relations?: DatasetConfiguration;
    curations?: DatasetConfiguration;
  };
  /**
   * Where the texts come from; without it, the folder `sources` beside the configuration.
   *
   * @minItems 1
   */
  sources?: SourceConfiguration[];
  fetch?: FetchConfiguration;
  schedule?: ScheduleConfiguration;
}
/**
 * A text in each language.
 */
export interface Words {
  ar?: string;
  fr?: string;
  en?: string;
}
export interface CoveredCountry {
  /**
   * ISO 3166-1 alpha-2
   */
  code: string;
  /**
   * West, south, east, north in degrees, by the publisher's own boundaries.
   *
   * @minItems 4
   * @maxItems 4
   */
  bbox?: number[];
  /**
   * Longitude, latitude.
   *
   * @minItems 2
   * @maxItems 2
   */
  centroid?: number[];
}
/**
 * Keywords in each language.
 */
export interface Keywords {
  ar?: string[];
  fr?: string[];
  en?: string[];
}
export interface DatasetConfiguration {
  /**
   * With fewer rows nothing is released.
   */
  atLeast?: number;
  /**
   * The greatest share of its rows that may vanish in one release; when more would, nothing is released. Left out, it is 0.25, of `curations` 1.
   */
  mostLost?: number;
  keywords?: Keywords;
  themes?: Themes;
}
export interface SourceConfiguration {
  /**
   * folder: files under a folder; page: one address; list: a file with an address a line; sitemap and feed (RSS or Atom): what they name; index: pages of links.
   */
  kind: 'folder' | 'page' | 'list' | 'sitemap' | 'feed' | 'index';
  /**
   * The path of the folder or list, from the input folder; else the address. In the address of an index, {page} stands for its number.
   */
  at: string;
  /**
   * How reports and schedules call it; else its address.
   */
  name?: string;
  /**
   * Globs; of files under the folder, or of the paths of addresses. Without it, all.
   */
  include?: string[];
  /**
   * Globs of what is left out.
   */
  exclude?: string[];
  /**
   * index: the CSS selector of the links to pages; a[href] without it.
   */
  links?: string;
  /**
   * index: the first and the last number; it ends sooner where a page brings no new link.
   *
   * @minItems 2
   * @maxItems 2
   */
  pages?: number[];
  publisher?: string;
  licence?: string;
  /**
   * BCP 47.
   */
  language?: string;
  /**
   * ISO 3166-1 alpha-2.
   */
  country?: string;
  /**
   * Headers of its requests; ${NAME} takes a variable of the environment, so that no secret stands here.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * When it is fetched, as a cron line of five fields; without it, by `schedule.cron`.
   */
  schedule?: string;
  /**
   * After so many runs without it, a file or page of this source is gone; without it, at the first for a file, and after `fetch.misses` for a page.
   */
  misses?: number;
  /**
   * What becomes of the rows of a file or page of this source that is gone: they stay, and the document says since when; or they are removed, and the change lists name them. Without it, those of a file are removed, and `fetch.gone` says it of a page.
   */
  gone?: 'keep' | 'remove';
}
export interface FetchConfiguration {
  /**
   * How nashir names itself to servers; an address where its operator is reached belongs in it.
   */
  userAgent?: string;
  /**
   * Seconds between two requests to one host; robots.txt may ask for more.
   */
  delay?: number;
  /**
   * Seconds that one answer may take as a whole.
   */
  timeout?: number;
  /**
   * Bytes that one answer may have, unpacked.
   */
  largest?: number;
  /**
   * How often a request that failed is tried again.
   */
  retries?: number;
  /**
   * Hosts that may lie at private or loopback addresses, host or host:port.
   */
  allowHosts?: string[];
  /**
   * After so many runs without it, a page is gone.
   */
  misses?: number;
  /**
   * What becomes of the rows of a page that is gone: they stay, and the document says since when; or they are removed, and the change lists name them.
   */
  gone?: 'keep' | 'remove';
}
export interface ScheduleConfiguration {
  /**
   * When the sources are published that have no cron line of their own; each night at three without it.
   */
  cron?: string;
  /**
   * In which cron lines are read, as the IANA names it; Africa/Casablanca without it.
   */
  timezone?: string;
  /**
   * Seconds by which a run is put off at random, so that not all the world asks at once.
   */
  jitter?: number;
  /**
   * What becomes of runs that were due while nobody was there: they are made up for by one, or they wait for the next time.
   */
  catchUp?: 'once' | 'skip';
  /**
   * With so many new sources in one run, it is told of.
   */
  manyNew?: number;
  webhook?: WebhookConfiguration;
  mail?: MailConfiguration;
}
/**
 * Who is told by HTTP POST of a run that failed, was held or found much that is new.
 */
export interface WebhookConfiguration {
  /**
   * an address; ${NAME} takes a variable of the environment
   */
  url: string;
  headers?: {
    [k: string]: string;
  };
}
/**
 * Who writes and reads report.eml, which lies beside the report of such a run, ready to be sent.
 */
export interface MailConfiguration {
  from: Address;
  /**
   * @minItems 1
   */
  to: Address[];
}

/**
 * What was read when it was corrected.
 */
export type Cells =
  | string
  | string[]
  | {
      [k: string]: Cell;
    };
export type Cell = string | string[];
/**
 * What is right.
 */
export type Cells1 =
  | string
  | string[]
  | {
      [k: string]: Cell;
    };
/**
 * The mentions that support what is added: by field, where the row is new.
 */
export type Cells2 =
  | string
  | string[]
  | {
      [k: string]: Cell;
    };
/**
 * A file of input/curation/: what people know better than what was read. One of `accept`, `reject`, `replace`, `add`, `merge` and `report` names the row: a mention by its id, anything else as kind/key, as in its address.
 */
export type CurationEntries = CurationEntry[];

export interface CurationEntry {
  /**
   * The row, or the field, that is right as it is.
   */
  accept?: string;
  /**
   * The row, the field or the item of a list that is not so.
   */
  reject?: string;
  /**
   * The row of which one field, or several, say something else.
   */
  replace?: string;
  /**
   * The row that gets a field or an item of a list; a row that is new; or the kind of a mention that is new.
   */
  add?: string;
  /**
   * The row whose key is given up.
   */
  merge?: string;
  /**
   * The row that somebody doubts, to be decided.
   */
  report?: string;
  /**
   * The column; of a mention, its value when left out.
   */
  field?: string;
  was?: Cells;
  value?: Cells1;
  evidence?: Cells2;
  /**
   * The row whose key stands.
   */
  into?: string;
  /**
   * The source in which a new mention stands, by its id.
   */
  source?: string;
  /**
   * The very words of a new mention.
   */
  quote?: string;
  /**
   * Words around them, where the quote stands more than once.
   */
  sentence?: string;
  /**
   * Who decided, as it is published: a name or an office.
   */
  by?: string;
  /**
   * When: a day.
   */
  on?: string;
  /**
   * For what reason, as it is published.
   */
  why?: string;
  /**
   * Open changes nothing yet; decided when left out.
   */
  status?: 'open' | 'decided';
}

/**
 * output/state/runs/ID/report.json, and what `nashir publish --json` prints: what a run saw, found, doubted and published.
 */
export interface Report {
  /**
   * Its name, as the journal has it.
   */
  run: string;
  /**
   * ISO 8601 in UTC.
   */
  started: string;
  /**
   * ISO 8601 in UTC.
   */
  ended: string;
  /**
   * held: nothing was released, for what floors, withheld, losses and revived tell; failed: nothing could be done; interrupted: its process was ended.
   */
  result: 'published' | 'unchanged' | 'signed' | 'held' | 'failed' | 'interrupted';
  /**
   * Null where the run was interrupted.
   */
  exitCode: number | null;
  /**
   * What made it fail.
   */
  reason: string | null;
  /**
   * What to do about it.
   */
  hint: string | null;
  /**
   * Sources that were read.
   */
  documents: number;
  sources: SourceChanges;
  /**
   * Each source on the web.
   */
  fetched: FetchedSource[];
  /**
   * Sources that could not be read.
   */
  refused: RefusedSource[];
  /**
   * The rows of the dataset mentions, by their kind.
   */
  mentions: {
    [k: string]: RowCounts;
  };
  /**
   * Each as it stands after the run; where nothing was released, as it would.
   */
  datasets: ReportedDataset[];
  /**
   * What was doubted.
   */
  messages: ReportedMessage[];
  quarantined: Quarantine;
  /**
   * Datasets with too few rows, and kinds that the software finds too poorly.
   */
  floors: ReportedFloor[];
  /**
   * Refused sources that the last release has.
   */
  withheld: string[];
  /**
   * Where more rows would vanish than may.
   */
  losses: ReportedLoss[];
  /**
   * Where what was withdrawn would come back.
   */
  revived: ReportedRevival[];
  /**
   * Where the site lies; null where nothing was released.
   */
  site: string | null;
}
/**
 * The sources against the last release.
 */
export interface SourceChanges {
  new: string[];
  changed: ChangedText[];
  /**
   * No longer there, whether their rows are kept or not.
   */
  gone: string[];
}
export interface ChangedText {
  file: string;
  /**
   * The first places where the texts differ; null where one is not to be had, or nearly all differs.
   */
  differences: TextDifference[] | null;
}
export interface TextDifference {
  /**
   * The words before the place.
   */
  before: string;
  removed: string;
  added: string;
  /**
   * The words after the place.
   */
  after: string;
}
export interface FetchedSource {
  source: string;
  new: number;
  changed: number;
  unchanged: number;
  gone: number;
  /**
   * What could not be had, and why.
   */
  failed: string[];
}
export interface RefusedSource {
  file: string;
  reason: string;
}
export interface RowCounts {
  rows: number;
  added: number;
  removed: number;
  changed: number;
}
export interface ReportedDataset {
  name: string;
  rows: number;
  version: string;
  previous: string | null;
  isNew: boolean;
  bump: 'major' | 'minor' | 'patch' | null;
  /**
   * Rows; null for a first version, and where nothing changed.
   */
  added: number | null;
  removed: number | null;
  /**
   * Cells.
   */
  changed: number | null;
  /**
   * Rows on which sources differ; null where no column tells.
   */
  disputed: number | null;
}
export interface ReportedMessage {
  file: string;
  reason: string;
  line: number | null;
  column: number | null;
  rule: string;
}
/**
 * Rows that failed their schema, and the file that keeps them.
 */
export interface Quarantine {
  rows: number;
  file: string | null;
}
export interface ReportedFloor {
  measure: 'rows' | 'score';
  /**
   * The dataset, or the kind of mention.
   */
  of: string;
  found: number;
  atLeast: number;
}
export interface ReportedLoss {
  dataset: string;
  rows: number;
  lost: number;
  mostLost: number;
  sources: ReportedBlame[];
}
export interface ReportedBlame {
  source: string;
  lost: number;
  cause: 'gone' | 'changed' | 'same';
}
export interface ReportedRevival {
  dataset: string;
  version: string;
  reason: string;
}

/**
 * Where the stretches of a converted text stood in the original.
 */
export interface Origins {
  source_id: string;
  source_sha256: string;
  /**
   * In the order of the text; none overlaps another.
   */
  origins: {
    /**
     * In code points of the text.
     */
    start: number;
    /**
     * Exclusive.
     */
    end: number;
    page?: number;
    paragraph?: number;
    /**
     * An XPath.
     */
    element?: string;
  }[];
}

export type GoldRecords = GoldRecord[];

/**
 * A document annotated by people. Offsets are UTF-16 code units of NAME.txt; the records have the fields of records.schema.json that were annotated.
 */
export interface Gold {
  document: string;
  mentions: GoldMention[];
  events?: GoldRecords;
  projects?: GoldRecords;
  agreements?: GoldRecords;
  organizations?: GoldRecords;
  statistics?: GoldRecords;
  acronyms?: GoldRecords;
}
export interface GoldMention {
  id?: string;
  kind: string;
  start: number;
  end: number;
  text: string;
  value: {
    [k: string]: unknown;
  };
  note?: string;
}
export interface GoldRecord {
  /**
   * The ids of the mentions that state it.
   *
   * @minItems 1
   */
  mentions: string[];
  [k: string]: unknown;
}

/**
 * One line that `nashir extract --ndjson` reads: a plain text, and what is known of it.
 */
export interface Request {
  id: string;
  text: string;
  /**
   * The day of publication, YYYY-MM-DD.
   */
  published?: string | null;
  /**
   * ISO 3166-1 alpha-2.
   */
  country?: string | null;
}

/**
 * A source that was read. What is not known of it is null.
 */
export interface DocumentsRow {
  /**
   * The name of the source in addresses.
   */
  id: string;
  /**
   * The path of the file under the sources folder.
   */
  file: string;
  /**
   * The title of the source.
   */
  title: string | null;
  /**
   * Who published the source.
   */
  publisher: string | null;
  /**
   * Where the source was published.
   */
  url: string | null;
  /**
   * BCP 47.
   */
  language: string | null;
  /**
   * ISO 3166-1 alpha-2.
   */
  country: string | null;
  /**
   * The licence of the source, as its address or SPDX name.
   */
  licence: string | null;
  /**
   * The day on which the source was published.
   */
  published: string | null;
  /**
   * The day on which the source was read.
   */
  retrieved: string | null;
  /**
   * The day since when the document is no longer where it was read.
   */
  gone: string | null;
  /**
   * What is published of the text: all of it (full), the quotes with their sentences (quotes), or the quotes alone (none).
   */
  publish_text: 'full' | 'quotes' | 'none';
  /**
   * SHA-256 of the text in UTF-8, in hex.
   */
  sha256: string;
  /**
   * In Unicode code points.
   */
  length: number;
}

/**
 * A stretch of a source that states something, of any kind. Details of dates are in the dataset dates.
 */
export interface MentionsRow {
  /**
   * The kind and 16 hex digits; it outlives corrections of the value.
   */
  id: string;
  /**
   * What sort of thing is stated.
   */
  kind:
    | 'date'
    | 'duration'
    | 'frequency'
    | 'amount'
    | 'percentage'
    | 'count'
    | 'ordinal'
    | 'reference'
    | 'organization'
    | 'organization-ref'
    | 'acronym'
    | 'place'
    | 'programme'
    | 'theme';
  /**
   * What is stated: EDTF of a date, ISO 8601 of a duration or frequency, a decimal number, a name, an acronym. Null where only the key is known.
   */
  value: string | null;
  /**
   * ISO 4217.
   */
  currency: string | null;
  /**
   * The noun counted; empty where the text has none.
   */
  unit: string | null;
  /**
   * The unit of measure, in English.
   */
  measure: string | null;
  /**
   * What bears a reference's number, as a bare noun.
   */
  of: string | null;
  /**
   * What an acronym stands for.
   */
  expansion: string | null;
  /**
   * ISO 3166-1, of a country.
   */
  iso: string | null;
  /**
   * ISO 3166-1, of the country that a city or region lies in.
   */
  country: string | null;
  /**
   * Who is meant: the id of a row in organizations or programmes, where it is known.
   */
  key: string | null;
  /**
   * The text says «about».
   */
  approx: boolean;
  /**
   * The text says «at least» or «more than».
   */
  min: boolean;
  /**
   * The text says «at most» or «less than».
   */
  max: boolean;
  /**
   * The id of the document, as in the dataset documents.
   */
  source_id: string;
  /**
   * SHA-256 of the text in UTF-8, in hex: the version of the text that the offsets count in.
   */
  source_sha256: string;
  /**
   * Offset of the first character of the quote, in Unicode code points from 0.
   */
  start: number;
  /**
   * Offset after the last character of the quote, in Unicode code points.
   */
  end: number;
  /**
   * The very words of the source.
   */
  quote: string;
  /**
   * The sentence that the quote stands in, as the source has it.
   */
  sentence: string;
  /**
   * Offset of the sentence, in Unicode code points: the quote begins at start - sentence_start in it.
   */
  sentence_start: number;
  /**
   * The name of the rule that found the mention.
   */
  rule: string;
  /**
   * From 0 to 1.
   */
  confidence: number;
  /**
   * The fields that people accepted, corrected or added, and the correction of each: field=its id in the dataset curations; in CSV between |.
   */
  curated: string[];
}

/**
 * A date, an interval or a set of dates that a source states.
 */
export interface DatesRow {
  /**
   * The kind and 16 hex digits; it outlives corrections of the value.
   */
  id: string;
  /**
   * EDTF (ISO 8601-2), Gregorian.
   */
  edtf: string;
  /**
   * The first day; null where the beginning is open, or the date recurs.
   */
  date_start: string | null;
  /**
   * The last day; null where the end is open, or the date recurs.
   */
  date_end: string | null;
  /**
   * The time of day that stands with the date, or two with a slash between them, in ISO 8601; with the offset where the text names the clock.
   */
  time: string | null;
  /**
   * An open interval: it starts or ends here.
   */
  relation: 'since' | 'until' | null;
  /**
   * The calendar of the text, where it is not the Gregorian.
   */
  calendar: 'hijri' | null;
  /**
   * The date as the Hijri calendar has it, year first.
   */
  hijri: string | null;
  /**
   * The text gives no year.
   */
  yearless: boolean;
  /**
   * The full date, where the context settles a missing year.
   */
  resolved: string | null;
  /**
   * The text counts from another date.
   */
  relative: boolean;
  /**
   * The id of the document, as in the dataset documents.
   */
  source_id: string;
  /**
   * SHA-256 of the text in UTF-8, in hex: the version of the text that the offsets count in.
   */
  source_sha256: string;
  /**
   * Offset of the first character of the quote, in Unicode code points from 0.
   */
  start: number;
  /**
   * Offset after the last character of the quote, in Unicode code points.
   */
  end: number;
  /**
   * The very words of the source.
   */
  quote: string;
  /**
   * The sentence that the quote stands in, as the source has it.
   */
  sentence: string;
  /**
   * Offset of the sentence, in Unicode code points: the quote begins at start - sentence_start in it.
   */
  sentence_start: number;
  /**
   * The name of the rule that found the mention.
   */
  rule: string;
  /**
   * From 0 to 1.
   */
  confidence: number;
  /**
   * The fields that people accepted, corrected or added, and the correction of each: field=its id in the dataset curations; in CSV between |.
   */
  curated: string[];
}

/**
 * A sum of money that a source states, in whole units of its currency; never converted.
 */
export interface AmountsRow {
  /**
   * The kind and 16 hex digits; it outlives corrections of the value.
   */
  id: string;
  /**
   * A decimal number.
   */
  amount: string;
  /**
   * ISO 4217.
   */
  currency: string;
  /**
   * The text says «about».
   */
  approx: boolean;
  /**
   * The text says «at least» or «more than».
   */
  min: boolean;
  /**
   * The text says «at most» or «less than».
   */
  max: boolean;
  /**
   * The id of the document, as in the dataset documents.
   */
  source_id: string;
  /**
   * SHA-256 of the text in UTF-8, in hex: the version of the text that the offsets count in.
   */
  source_sha256: string;
  /**
   * Offset of the first character of the quote, in Unicode code points from 0.
   */
  start: number;
  /**
   * Offset after the last character of the quote, in Unicode code points.
   */
  end: number;
  /**
   * The very words of the source.
   */
  quote: string;
  /**
   * The sentence that the quote stands in, as the source has it.
   */
  sentence: string;
  /**
   * Offset of the sentence, in Unicode code points: the quote begins at start - sentence_start in it.
   */
  sentence_start: number;
  /**
   * The name of the rule that found the mention.
   */
  rule: string;
  /**
   * From 0 to 1.
   */
  confidence: number;
  /**
   * The fields that people accepted, corrected or added, and the correction of each: field=its id in the dataset curations; in CSV between |.
   */
  curated: string[];
}

/**
 * A body that the sources name.
 */
export interface OrganizationsRow {
  /**
   * The lexicon's key, else one made from kind and folded name.
   */
  id: string;
  /**
   * The name that the sources use most.
   */
  name: string;
  /**
   * The French name, as the lexicon has it.
   */
  name_fr: string | null;
  /**
   * The English name, as the lexicon has it.
   */
  name_en: string | null;
  /**
   * The other names that the sources use, the most frequent first; in CSV between |.
   */
  alt_names: string[];
  /**
   * Arabic names that the lexicon knows and the sources do not use; in CSV between |.
   */
  aliases: string[];
  /**
   * The names that it has borne over time, each with its period in EDTF in brackets after it: name (2017-04-05/2021-10-07); the oldest first.
   */
  former_names: string[];
  /**
   * The acronyms that the sources use, then those that the lexicon adds; in CSV between |.
   */
  acronyms: string[];
  /**
   * The type of body, as the lexicon has it, else as its name says.
   */
  type:
    | 'ministry'
    | 'government'
    | 'un-body'
    | 'eu-body'
    | 'igo'
    | 'agency'
    | 'bank'
    | 'council'
    | 'committee'
    | 'court'
    | 'association'
    | 'union'
    | 'company'
    | 'university'
    | 'forum'
    | 'fund-body'
    | 'governing-body'
    | 'secretariat'
    | 'department'
    | 'office'
    | 'working-group'
    | 'party'
    | 'media'
    | 'other'
    | null;
  /**
   * The key of the body that it belongs to, as the lexicon has it, else as the sources do.
   */
  parent: string | null;
  /**
   * ISO 3166-1 of the country whose it is, as the lexicon has it; empty where international or unknown.
   */
  country: string | null;
  /**
   * When it was founded, EDTF, as the sources state it.
   */
  founded: string | null;
  /**
   * How many members it has, as the sources state it.
   */
  members: number | null;
  /**
   * The key of the place where it has its seat, as the sources state it.
   */
  seat: string | null;
  /**
   * Who is a member of it, with the period in EDTF in brackets where the sources give it: place/MA (1998/..); in CSV between |.
   */
  memberships: string[];
  /**
   * Its own site, as the lexicon has it.
   */
  website: string | null;
  /**
   * Its Wikidata item, where the lexicon has checked it.
   */
  wikidata: string | null;
  /**
   * The columns that the lexicon alone states, without evidence in the sources; in CSV between |.
   */
  lexicon: (
    | 'name_fr'
    | 'name_en'
    | 'aliases'
    | 'former_names'
    | 'acronyms'
    | 'type'
    | 'parent'
    | 'country'
    | 'website'
    | 'wikidata'
  )[];
  /**
   * The other identifiers that this thing has had, or would have had, and that are merged into the row; in CSV between |.
   */
  same_as: string[];
  /**
   * The reason of each merger, in the order of same_as: lexicon, the lexicon has both names; acronym, the text pairs name and acronym; translation, in brackets; short-form, a shorter name in the same text; other-name, another name that the text gives; same-date, another source gives the same name or series with a date that agrees; same-words, the same words of the text in an earlier version; curation, a correction by people.
   */
  merged_by: (
    'acronym' | 'curation' | 'lexicon' | 'other-name' | 'same-date' | 'same-words' | 'short-form' | 'translation'
  )[];
  /**
   * The identifiers of what stands in the place of this row: an identifier given up, a body merged into others or split; empty for what stands.
   */
  superseded_by: string[];
  /**
   * The sources differ on a field or more; the column claims tells what each says.
   */
  disputed: boolean;
  /**
   * Where the sources differ, each claim with its source: field=value@source; in CSV between |.
   */
  claims: string[];
  /**
   * That of the least sure field that the sources give, from 0 to 1.
   */
  confidence: number;
  /**
   * What supports each field: field=mention id, or field=source@start-end in Unicode code points where words support it that are no mention; in CSV between |.
   *
   * @minItems 1
   */
  evidence: string[];
  /**
   * The ids of the mentions that support the row, in order of source and place; in CSV between |.
   *
   * @minItems 1
   */
  mentions: string[];
  /**
   * The fields that people accepted, corrected or added, and the correction of each: field=its id in the dataset curations; in CSV between |.
   */
  curated: string[];
}

/**
 * An acronym with what it stands for.
 */
export interface AcronymsRow {
  /**
   * The acronym and, where it is known, the key or name of what it stands for.
   */
  id: string;
  /**
   * The acronym as the sources write it.
   */
  acronym: string;
  /**
   * What the acronym stands for, in Arabic.
   */
  expansion_ar: string | null;
  /**
   * In Latin script.
   */
  expansion_other: string | null;
  /**
   * Who is meant: the id of a row in organizations or programmes, where it is known.
   */
  key: string | null;
  /**
   * The ids of the mentions that support the row, in order of source and place; in CSV between |.
   *
   * @minItems 1
   */
  mentions: string[];
  /**
   * The fields that people accepted, corrected or added, and the correction of each: field=its id in the dataset curations; in CSV between |.
   */
  curated: string[];
}

/**
 * A country, city or region that the sources name.
 */
export interface PlacesRow {
  /**
   * ISO 3166-1 of a country, or the lexicon's key; else the country's code and the folded name.
   */
  id: string;
  /**
   * The name that the sources use most.
   */
  name: string;
  /**
   * The French name, as the lexicon has it.
   */
  name_fr: string | null;
  /**
   * The English name, as the lexicon has it.
   */
  name_en: string | null;
  /**
   * The other names that the sources use, the most frequent first; in CSV between |.
   */
  alt_names: string[];
  /**
   * Arabic names that the lexicon knows and the sources do not use; in CSV between |.
   */
  aliases: string[];
  /**
   * The type of place, as the lexicon has it.
   */
  type: 'country' | 'city' | 'region' | 'province' | 'continent' | 'area' | null;
  /**
   * ISO 3166-1, of a country.
   */
  iso: string | null;
  /**
   * ISO 3166-1, of the country that a city or region lies in.
   */
  country: string | null;
  /**
   * ISO 3166-2 of an administrative division, as the lexicon has it.
   */
  code: string | null;
  /**
   * The other identifiers that this thing has had, or would have had, and that are merged into the row; in CSV between |.
   */
  same_as: string[];
  /**
   * The reason of each merger, in the order of same_as: lexicon, the lexicon has both names; acronym, the text pairs name and acronym; translation, in brackets; short-form, a shorter name in the same text; other-name, another name that the text gives; same-date, another source gives the same name or series with a date that agrees; same-words, the same words of the text in an earlier version; curation, a correction by people.
   */
  merged_by: (
    'acronym' | 'curation' | 'lexicon' | 'other-name' | 'same-date' | 'same-words' | 'short-form' | 'translation'
  )[];
  /**
   * The identifiers of what stands in the place of this row: an identifier given up, a body merged into others or split; empty for what stands.
   */
  superseded_by: string[];
  /**
   * The ids of the mentions that support the row, in order of source and place; in CSV between |.
   *
   * @minItems 1
   */
  mentions: string[];
  /**
   * The fields that people accepted, corrected or added, and the correction of each: field=its id in the dataset curations; in CSV between |.
   */
  curated: string[];
}

/**
 * A project, programme, strategy, fund, framework or treaty that the sources name.
 */
export interface ProgrammesRow {
  /**
   * The lexicon's key, else one made from kind and folded name.
   */
  id: string;
  /**
   * The name that the sources use most.
   */
  name: string;
  /**
   * The French name, as the lexicon has it.
   */
  name_fr: string | null;
  /**
   * The English name, as the lexicon has it.
   */
  name_en: string | null;
  /**
   * The other names that the sources use, the most frequent first; in CSV between |.
   */
  alt_names: string[];
  /**
   * Arabic names that the lexicon knows and the sources do not use; in CSV between |.
   */
  aliases: string[];
  /**
   * The acronyms that the sources use, then those that the lexicon adds; in CSV between |.
   */
  acronyms: string[];
  /**
   * What it is, as the lexicon has it.
   */
  type: 'treaty' | 'fund' | 'framework' | 'programme' | 'strategy' | 'agenda' | null;
  /**
   * ISO 3166-1 of the country whose it is, as the lexicon has it; empty where international or unknown.
   */
  country: string | null;
  /**
   * The other identifiers that this thing has had, or would have had, and that are merged into the row; in CSV between |.
   */
  same_as: string[];
  /**
   * The reason of each merger, in the order of same_as: lexicon, the lexicon has both names; acronym, the text pairs name and acronym; translation, in brackets; short-form, a shorter name in the same text; other-name, another name that the text gives; same-date, another source gives the same name or series with a date that agrees; same-words, the same words of the text in an earlier version; curation, a correction by people.
   */
  merged_by: (
    'acronym' | 'curation' | 'lexicon' | 'other-name' | 'same-date' | 'same-words' | 'short-form' | 'translation'
  )[];
  /**
   * The identifiers of what stands in the place of this row: an identifier given up, a body merged into others or split; empty for what stands.
   */
  superseded_by: string[];
  /**
   * The ids of the mentions that support the row, in order of source and place; in CSV between |.
   *
   * @minItems 1
   */
  mentions: string[];
  /**
   * The fields that people accepted, corrected or added, and the correction of each: field=its id in the dataset curations; in CSV between |.
   */
  curated: string[];
}

/**
 * A meeting, conference, forum, session or other occasion that the sources tell of.
 */
export interface EventsRow {
  /**
   * The series and the number of the edition or its date, else a key made from name and date.
   */
  id: string;
  /**
   * The name, in the words of the sources.
   */
  name: string;
  /**
   * The other names that the sources use, the most frequent first; in CSV between |.
   */
  alt_names: string[];
  /**
   * That of which it is an edition or a session: kind/id.
   */
  series: string | null;
  /**
   * Its number in the series.
   */
  edition: number | null;
  /**
   * EDTF (ISO 8601-2); of a session whose days are not given, the date of what was adopted there.
   */
  date: string | null;
  /**
   * The first day; null where the date recurs.
   */
  date_start: string | null;
  /**
   * The last day; null where the date recurs.
   */
  date_end: string | null;
  /**
   * So many times in a unit of time: R2/P1Y is twice a year.
   */
  frequency: string | null;
  /**
   * The town, as the source names it.
   */
  city: string | null;
  /**
   * The countries, ISO 3166-1; in CSV between |.
   */
  countries: string[];
  /**
   * The building, or the body at whose seat it is held.
   */
  venue: string | null;
  /**
   * The countries that host or chair it: kind/id; in CSV between |.
   */
  hosts: string[];
  /**
   * The bodies that hold it: kind/id; in CSV between |.
   */
  organizers: string[];
  /**
   * Its motto.
   */
  theme: string | null;
  /**
   * What was adopted, signed or launched there: kind/id; in CSV between |.
   */
  outcomes: string[];
  /**
   * The other identifiers that this thing has had, or would have had, and that are merged into the row; in CSV between |.
   */
  same_as: string[];
  /**
   * The reason of each merger, in the order of same_as: lexicon, the lexicon has both names; acronym, the text pairs name and acronym; translation, in brackets; short-form, a shorter name in the same text; other-name, another name that the text gives; same-date, another source gives the same name or series with a date that agrees; same-words, the same words of the text in an earlier version; curation, a correction by people.
   */
  merged_by: (
    'acronym' | 'curation' | 'lexicon' | 'other-name' | 'same-date' | 'same-words' | 'short-form' | 'translation'
  )[];
  /**
   * The identifiers of what stands in the place of this row: an identifier given up, a body merged into others or split; empty for what stands.
   */
  superseded_by: string[];
  /**
   * The sources differ on a field or more; the column claims tells what each says.
   */
  disputed: boolean;
  /**
   * Where the sources differ, each claim with its source: field=value@source; in CSV between |.
   */
  claims: string[];
  /**
   * That of its least sure field, from 0 to 1.
   */
  confidence: number;
  /**
   * What supports each field: field=mention id, or field=source@start-end in Unicode code points where words support it that are no mention; in CSV between |.
   *
   * @minItems 1
   */
  evidence: string[];
  /**
   * The ids of the mentions that support the row, in order of source and place; in CSV between |.
   *
   * @minItems 1
   */
  mentions: string[];
  /**
   * The fields that people accepted, corrected or added, and the correction of each: field=its id in the dataset curations; in CSV between |.
   */
  curated: string[];
}

/**
 * A project, programme, fund, strategy, partnership or framework that the sources tell of.
 */
export interface ProjectsRow {
  /**
   * The lexicon's key, else one made from kind and folded name.
   */
  id: string;
  /**
   * The name, in the words of the sources.
   */
  name: string;
  /**
   * The other names that the sources use, the most frequent first; in CSV between |.
   */
  alt_names: string[];
  /**
   * The acronyms that the sources use, then those that the lexicon adds; in CSV between |.
   */
  acronyms: string[];
  /**
   * Its type, from the code list.
   */
  type: 'framework' | 'fund' | 'partnership' | 'programme' | 'project' | 'strategy' | null;
  /**
   * When it began, was launched or signed, EDTF.
   */
  start: string | null;
  /**
   * When it ended or ends, EDTF.
   */
  end: string | null;
  /**
   * The first day of the start.
   */
  date_start: string | null;
  /**
   * The last day of the end.
   */
  date_end: string | null;
  /**
   * ISO 8601: P3Y.
   */
  duration: string | null;
  /**
   * The sums set aside for it: amount and currency, after ~ where it is about; in CSV between |.
   */
  budget: string[];
  /**
   * Who pays: kind/id; in CSV between |.
   */
  funders: string[];
  /**
   * Who carries it out: kind/id; in CSV between |.
   */
  implementers: string[];
  /**
   * Who takes part otherwise: kind/id; in CSV between |.
   */
  partners: string[];
  /**
   * The countries, ISO 3166-1; in CSV between |.
   */
  countries: string[];
  /**
   * Its parts, in the words of the text, with their numbers; in CSV between |.
   */
  components: string[];
  /**
   * What it aims at, in the words of the text.
   */
  objective: string | null;
  /**
   * Who benefits, in the words of the text.
   */
  beneficiaries: string | null;
  /**
   * Its code or number.
   */
  reference: string | null;
  /**
   * What it builds on: kind/id; in CSV between |.
   */
  follows: string[];
  /**
   * The other identifiers that this thing has had, or would have had, and that are merged into the row; in CSV between |.
   */
  same_as: string[];
  /**
   * The reason of each merger, in the order of same_as: lexicon, the lexicon has both names; acronym, the text pairs name and acronym; translation, in brackets; short-form, a shorter name in the same text; other-name, another name that the text gives; same-date, another source gives the same name or series with a date that agrees; same-words, the same words of the text in an earlier version; curation, a correction by people.
   */
  merged_by: (
    'acronym' | 'curation' | 'lexicon' | 'other-name' | 'same-date' | 'same-words' | 'short-form' | 'translation'
  )[];
  /**
   * The identifiers of what stands in the place of this row: an identifier given up, a body merged into others or split; empty for what stands.
   */
  superseded_by: string[];
  /**
   * The sources differ on a field or more; the column claims tells what each says.
   */
  disputed: boolean;
  /**
   * Where the sources differ, each claim with its source: field=value@source; in CSV between |.
   */
  claims: string[];
  /**
   * That of its least sure field, from 0 to 1.
   */
  confidence: number;
  /**
   * What supports each field: field=mention id, or field=source@start-end in Unicode code points where words support it that are no mention; in CSV between |.
   *
   * @minItems 1
   */
  evidence: string[];
  /**
   * The ids of the mentions that support the row, in order of source and place; in CSV between |.
   *
   * @minItems 1
   */
  mentions: string[];
  /**
   * The fields that people accepted, corrected or added, and the correction of each: field=its id in the dataset curations; in CSV between |.
   */
  curated: string[];
}

/**
 * A treaty, convention, memorandum, decision or declaration, or the signature of a programme, that the sources tell of.
 */
export interface AgreementsRow {
  /**
   * The key of the lexicon, or issuer and number, else a key made from name, parties and date.
   */
  id: string;
  /**
   * The name, in the words of the sources.
   */
  name: string;
  /**
   * The other names that the sources use, the most frequent first; in CSV between |.
   */
  alt_names: string[];
  /**
   * Its type, from the code list.
   */
  type:
    | 'agreement'
    | 'charter'
    | 'contract'
    | 'convention'
    | 'covenant'
    | 'decision'
    | 'decision founding a body'
    | 'declaration'
    | 'framework convention'
    | 'headquarters agreement'
    | 'memorandum'
    | 'partnership'
    | 'partnership signature'
    | 'programme signature'
    | 'protocol'
    | 'treaty';
  /**
   * The number of the decision or convention.
   */
  number: string | null;
  /**
   * When it was signed, adopted or issued, else when it came into force; EDTF.
   */
  date: string | null;
  /**
   * The first day of the date.
   */
  date_start: string | null;
  /**
   * The last day of the date.
   */
  date_end: string | null;
  /**
   * When it came into force, EDTF.
   */
  in_force: string | null;
  /**
   * The town, as the source names it.
   */
  city: string | null;
  /**
   * The countries, ISO 3166-1; in CSV between |.
   */
  countries: string[];
  /**
   * Who agreed, or who took the decision or adopted the declaration: kind/id; in CSV between |.
   */
  parties: string[];
  /**
   * The meeting or session from which it came: kind/id.
   */
  event: string | null;
  /**
   * The number of the session at which it was made.
   */
  session: number | null;
  /**
   * The bodies and programmes that it sets up: kind/id; in CSV between |.
   */
  founds: string[];
  /**
   * What it changes: kind/id; in CSV between |.
   */
  amends: string[];
  /**
   * The other identifiers that this thing has had, or would have had, and that are merged into the row; in CSV between |.
   */
  same_as: string[];
  /**
   * The reason of each merger, in the order of same_as: lexicon, the lexicon has both names; acronym, the text pairs name and acronym; translation, in brackets; short-form, a shorter name in the same text; other-name, another name that the text gives; same-date, another source gives the same name or series with a date that agrees; same-words, the same words of the text in an earlier version; curation, a correction by people.
   */
  merged_by: (
    'acronym' | 'curation' | 'lexicon' | 'other-name' | 'same-date' | 'same-words' | 'short-form' | 'translation'
  )[];
  /**
   * The identifiers of what stands in the place of this row: an identifier given up, a body merged into others or split; empty for what stands.
   */
  superseded_by: string[];
  /**
   * The sources differ on a field or more; the column claims tells what each says.
   */
  disputed: boolean;
  /**
   * Where the sources differ, each claim with its source: field=value@source; in CSV between |.
   */
  claims: string[];
  /**
   * That of its least sure field, from 0 to 1.
   */
  confidence: number;
  /**
   * What supports each field: field=mention id, or field=source@start-end in Unicode code points where words support it that are no mention; in CSV between |.
   *
   * @minItems 1
   */
  evidence: string[];
  /**
   * The ids of the mentions that support the row, in order of source and place; in CSV between |.
   *
   * @minItems 1
   */
  mentions: string[];
  /**
   * The fields that people accepted, corrected or added, and the correction of each: field=its id in the dataset curations; in CSV between |.
   */
  curated: string[];
}

/**
 * A figure that the sources state of a population, a phenomenon or a thing.
 */
export interface StatisticsRow {
  /**
   * The lexicon's key, else one made from kind and folded name.
   */
  id: string;
  /**
   * What the figure measures, in the words of the text; null where the unit says it all.
   */
  indicator: string | null;
  /**
   * Of a part: which part it is, in the words of the text.
   */
  category: string | null;
  /**
   * A decimal number.
   */
  value: string;
  /**
   * The noun counted, in the words of the text, the ISO 4217 code of money, or %.
   */
  unit: string | null;
  /**
   * What the figure is about: kind/id.
   */
  subject: string | null;
  /**
   * When the figure held, EDTF.
   */
  date: string | null;
  /**
   * The first day of the date.
   */
  date_start: string | null;
  /**
   * The last day of the date.
   */
  date_end: string | null;
  /**
   * The text says «about».
   */
  approx: boolean;
  /**
   * The text says «at least» or «more than».
   */
  min: boolean;
  /**
   * The text says «at most» or «less than».
   */
  max: boolean;
  /**
   * The town, as the source names it.
   */
  city: string | null;
  /**
   * The countries, ISO 3166-1; in CSV between |.
   */
  countries: string[];
  /**
   * Of a share: of what, in the words of the text.
   */
  share_of: string | null;
  /**
   * The id of the figure of which this is a part.
   */
  total: string | null;
  /**
   * The sources differ on a field or more; the column claims tells what each says.
   */
  disputed: boolean;
  /**
   * Where the sources differ, each claim with its source: field=value@source; in CSV between |.
   */
  claims: string[];
  /**
   * That of its least sure field, from 0 to 1.
   */
  confidence: number;
  /**
   * What supports each field: field=mention id, or field=source@start-end in Unicode code points where words support it that are no mention; in CSV between |.
   *
   * @minItems 1
   */
  evidence: string[];
  /**
   * The ids of the mentions that support the row, in order of source and place; in CSV between |.
   *
   * @minItems 0
   */
  mentions: string[];
  /**
   * The fields that people accepted, corrected or added, and the correction of each: field=its id in the dataset curations; in CSV between |.
   */
  curated: string[];
}

/**
 * Who stands in which relation to whom, as the sources tell it.
 */
export interface RelationsRow {
  /**
   * A key made from both ends and the predicate.
   */
  id: string;
  /**
   * Kind/id.
   */
  subject: string;
  /**
   * The relation, from the code list.
   */
  predicate:
    | 'adopted'
    | 'chairs'
    | 'founded'
    | 'funds'
    | 'hosts'
    | 'implements'
    | 'member of'
    | 'organizes'
    | 'part of'
    | 'partners'
    | 'signed'
    | 'succeeds';
  /**
   * Kind/id.
   */
  object: string;
  /**
   * Since when, EDTF.
   */
  start: string | null;
  /**
   * Until when, EDTF.
   */
  end: string | null;
  /**
   * The sources differ on a field or more; the column claims tells what each says.
   */
  disputed: boolean;
  /**
   * Where the sources differ, each claim with its source: field=value@source; in CSV between |.
   */
  claims: string[];
  /**
   * That of its least sure field, from 0 to 1.
   */
  confidence: number;
  /**
   * What supports each field: field=mention id, or field=source@start-end in Unicode code points where words support it that are no mention; in CSV between |.
   *
   * @minItems 1
   */
  evidence: string[];
  /**
   * The ids of the mentions that support the row, in order of source and place; in CSV between |.
   *
   * @minItems 1
   */
  mentions: string[];
  /**
   * The fields that people accepted, corrected or added, and the correction of each: field=its id in the dataset curations; in CSV between |.
   */
  curated: string[];
}

/**
 * What a person corrected: one field of one row, or a row as a whole.
 */
export interface CurationsRow {
  /**
   * Made from what was corrected.
   */
  id: string;
  /**
   * What was done with the row or field.
   */
  action: 'accept' | 'add' | 'merge' | 'reject' | 'replace';
  /**
   * The dataset in which the row was corrected.
   */
  dataset: string;
  /**
   * The id of the row in that dataset; it is no longer there where it was rejected or merged.
   */
  row: string;
  /**
   * The column; null where the row as a whole is meant.
   */
  field: string | null;
  /**
   * What was read from the source before the correction.
   */
  was: string | null;
  /**
   * What the field says after the correction.
   */
  value: string | null;
  /**
   * The id of the row that stands, where rows were merged.
   */
  into: string | null;
  /**
   * Who decided: a person or an office.
   */
  by: string;
  /**
   * The day of the decision.
   */
  date: string;
  /**
   * The reason.
   */
  why: string;
  /**
   * applied, the correction was made; stale, it was not, for the source no longer says what was corrected, or says it by itself; kept back, the corrected row is, for it breaks its schema.
   */
  outcome: 'applied' | 'kept back' | 'stale';
}
