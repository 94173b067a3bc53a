import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import currencyCodes from 'currency-codes';
import { csvParse } from 'd3-dsv';
import isoCountries from 'i18n-iso-countries';
import { describe, expect, it } from 'vitest';
import { splitClitics } from '../pipeline/arabic/clitics.js';
import { fold } from '../pipeline/arabic/fold.js';
import { asRead, lexiconNames as names, type LexiconName as Name } from '../pipeline/check/lexicon-entries.js';
import { lexiconFolder } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { noLexicons, valuesOf } from '../pipeline/recognise/lexicons.js';
import { lexiconFaults } from '../pipeline/check/lexicons.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { homographs } from '../pipeline/recognise/place/lexicon.js';
import { cldr, countries, generated } from '../scripts/countries.js';

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
type Row = Readonly<Record<string, string>>;

const texts = Object.fromEntries(names.map((name) => [name, read(`input/lexicons/${name}.csv`)])) as Record<
  Name,
  string
>;
const rows = Object.fromEntries(names.map((name) => [name, [...csvParse(texts[name])]])) as Record<Name, Row[]>;

/** They begin with و، ف، ب، ل or ك of their own. */
const whole =
  'وكيل وكلاء وفد وفود وعي وباء وسام وليد وسيم وفاء وداد وثيقة ورقة ورشة وحدة وقاية وزير وزراء فاطمة فادي فارس فهد فريد فريق فرصة فترة فلاح بهاء بشير بلال بدر باسم باحث بناء بنود بيان بيئة بطالة لقاح لقاحات لطفي لمياء ليلى لاجئ لقاء لجنة لائحة كمال كامل كاظم كوثر كبار كبير كريم كاتب كفاءة كلية كلفة كهرباء'.split(
    ' ',
  );

/** Words with which sentences of reports begin or go on, and some that look like towns. */
const common = new Set(
  `أكد أعلن أعلنت قال قالت أفاد أوضح أشار ذكر بين كشف نفى دعا حث طالب شدد نوه رحب أعرب عبر وقع وقعت صادق وافق قرر أصدر نظم عقد انعقد
  افتتح اختتم شارك حضر حضرت استقبل زار وصل غادر عاد التقى تباحث ناقش بحث درس عرض قدم قدمت تلقى سلم تسلم منح خصص مول نفذ أنجز أطلق بدأ
  انطلق يهدف تهدف يتضمن تتضمن يشمل تشمل يضم تضم بلغ بلغت ارتفع انخفض سجل سجلت تجاوز ناهز استفاد استفادت شهد شهدت عرف عرفت تميز حسب وفق طبقا
  بناء نظرا اعتبارا تبعا إثر عقب غداة مساء صباح ظهر يوم أمس غدا اليوم الآن حاليا سابقا لاحقا أخيرا ختاما أولا ثانيا ثالثا كذلك لذلك بالمقابل
  مال سكر كبد جبن خمر عمران بري بحري جوي سلوك هدف حقل سوق ساحة شارع حي مدينة قرية منطقة جهة مرات عدد عديد كثير قليل كبير صغير جديد
  قديم طويل قصير عام خاص مهم كون كيل نيل سار ساري نوى هيا هدية قدح بدن عالي غالي يابسة طريفة رهط كرامة طاقة منح مباني حالة صف وراق
  لبان نخل مدني مساعد عقارب ثار سالم آمل راجع تابع ناصر جامع نافع شافع مانع واقع راسخ ثابت لازم جائز وارد صادر وافد عائد قادم مقيم`
    .split(/\s+/u)
    .map(fold),
);

const keyOf = (row: Row): string => row['key'] ?? row['iso'] ?? '';
const arabicNames = ({ name_ar = '', aliases }: Row): string[] => [name_ar, ...valuesOf(aliases ?? '')];

/** What more than one row has, with the rows. */
function shared(list: readonly Row[], valuesIn: (row: Row) => string[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const row of list) {
    for (const value of valuesIn(row)) owners.set(value, (owners.get(value) ?? new Set()).add(keyOf(row)));
  }
  return [...owners].filter(([, keys]) => keys.size > 1).map(([value, keys]) => `${value}: ${[...keys].join(', ')}`);
}

describe('the word lists', () => {
  it('have no fault', () => {
    expect(lexiconFaults(texts)).toEqual([]);
  });
});

describe('the countries', () => {
  it('are all of ISO 3166-1, as the script writes them', () => {
    expect(rows.countries.map(({ iso }) => iso)).toEqual(Object.keys(isoCountries.getAlpha2Codes()).sort());
  });
  // Another CLDR may know a country by another name; what is published must not follow it unasked.
  it.runIf(process.versions['cldr'] === cldr)('have the names of the CLDR that the script names', () => {
    expect(rows.countries).toEqual(countries(rows.countries));
    expect(rows.countries).toEqual(
      rows.countries.map((row) => expect.objectContaining(generated(row['iso'] ?? '')) as Row),
    );
  });
  it('have currencies of ISO 4217', () => {
    // The guilder that began in 2025 is younger than the list.
    const known = new Set([...currencyCodes.codes(), 'XCG', '']);
    expect(rows.countries.filter(({ currency = '' }) => !known.has(currency)).map(keyOf)).toEqual([]);
  });
  it('mark as homographs only names that they have', () => {
    const strangers = rows.countries.flatMap((row) =>
      valuesOf(row['homographs'] ?? '').filter(
        (value) => ![...arabicNames(row), ...valuesOf(row['latin'] ?? '')].map(fold).includes(fold(value)),
      ),
    );
    expect(strangers).toEqual([]);
  });
});

describe('the places', () => {
  it('have codes of their own country, each once', () => {
    const coded = rows.places.filter(({ code }) => code !== '');
    expect(coded.filter(({ code = '', country = '' }) => !code.startsWith(`${country}-`)).map(keyOf)).toEqual([]);
    expect(shared(coded, ({ code = '' }) => [code])).toEqual([]);
  });
  it('hold the 12 regions and the 75 prefectures and provinces of Morocco with their codes', () => {
    const codes = (type: string) =>
      rows.places.filter((row) => row['country'] === 'MA' && row['type'] === type && row['code'] !== '').length;
    expect([codes('region'), codes('province')]).toEqual([12, 75]);
  });
  it('ask for a cue where the vocabulary or running text has the same word', () => {
    const { vocabulary } = buildKnowledge(noLexicons);
    const gated = new Set(homographs.map(fold));
    const isCommon = (name: string): boolean => vocabulary.tags(name) !== undefined || common.has(name);
    const ungated = rows.places
      .filter(({ ambiguous }) => ambiguous === '')
      .flatMap((row) => arabicNames(row).map(fold))
      .filter((name) => !name.includes(' ') && !gated.has(name) && isCommon(name));
    // Nisbas of currencies read alike, and nouns of what is one place alone.
    expect(ungated).toEqual(['أفريقيا', 'الأمريكيتين', 'الأميركيتين', 'برازيليا', 'الأهوار'].map(fold));
  });

  it('no name cuts a common word or a given name in two, as Kiel (كيل) would وكيل', () => {
    const { vocabulary } = buildKnowledge(readLexicons(fileURLToPath(lexiconFolder)));
    const cut = whole.filter((word) => splitClitics(fold(word), vocabulary).length > 1);
    expect(cut).toEqual([]);
  });
  it.each([
    ['DZ', 58],
    ['TN', 24],
    ['EG', 27],
    ['SA', 13],
    ['SY', 14],
    ['LY', 22],
    ['SD', 18],
    ['PS', 16],
    ['JO', 12],
    ['LB', 8],
  ])('hold the first-level divisions of %s', (country, expected) => {
    expect(rows.places.filter((row) => row['country'] === country && row['type'] === 'province').length).toBe(expected);
  });
  it('share with the countries only the names that are listed here', () => {
    const both = shared([...rows.countries, ...rows.places], (row) => arabicNames(row).map(asRead));
    expect(both.filter((line) => /: .*\b[A-Z]{2}\b/u.test(line))).toEqual(['عمان: OM, jo-amman']);
  });
});
