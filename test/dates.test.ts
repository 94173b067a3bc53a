import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../pipeline/edtf.js';
import { extract, type Mention } from '../pipeline/extract.js';
import { corpus } from '../pipeline/recognise/date/corpus.js';
import { gregorianBounds } from '../pipeline/recognise/date/hijri.js';
import { gregorianMonthNumbers, hijriMonthNumbers } from '../pipeline/recognise/date/lexicon.js';
import { gregorianMonths, hijriMonths } from '../pipeline/recognise/date/months.js';
import { cldr } from '../scripts/countries.js';
import { hijriOf, years } from '../scripts/hijri.js';
import { gregorianNames, hijriNames, locales } from '../scripts/months.js';

const day = 86_400_000;
const two = (number: number): string => String(number).padStart(2, '0');
const datesIn = (text: string, published?: string): Mention<'date'>[] =>
  extract(text, published === undefined ? {} : { published }).mentions.filter(
    (mention): mention is Mention<'date'> => mention.kind === 'date',
  );

/** Every Hijri day of the table with its Gregorian day, as Intl has them. */
function* everyDay(): Generator<{ hijri: string; gregorian: string }> {
  for (let moment = Date.UTC(1882, 10, 12); ; moment += day) {
    const { year, month, day: number } = hijriOf(moment);
    if (year > years.last) return;
    yield {
      hijri: `${String(year)}-${two(month)}-${two(number)}`,
      gregorian: new Date(moment).toISOString().slice(0, 10),
    };
  }
}
const days = [...everyDay()];

describe.runIf(process.versions['cldr'] === cldr)('the committed tables agree with Intl', () => {
  it.each(locales)('in the months of %s', (locale) => {
    expect(gregorianMonths[locale]).toEqual(gregorianNames(locale));
  });
  it('in the Hijri months', () => {
    expect(hijriMonths).toEqual(hijriNames());
  });
});

describe('the Hijri calendar', () => {
  it('converts every day from 1300 to 1500 AH as Intl does', () => {
    const wrong = days.filter(({ hijri, gregorian }) => {
      const [year = 0, month = 0, number = 0] = hijri.split('-').map(Number);
      return gregorianBounds({ year, month, day: number })?.[0] !== gregorian;
    });
    expect(wrong).toEqual([]);
    expect(days).toHaveLength(71_228);
  });

  it('reads every day from 1300 to 1500 AH in a text, and back', () => {
    const wrong: string[] = [];
    for (let first = 0; first < days.length; first += 2000) {
      const part = days.slice(first, first + 2000);
      const text = part.map(({ hijri }) => `${hijri.split('-').reverse().join('/')}هـ`).join('.\n');
      const found = datesIn(text).map(({ value }) => `${String(value.hijri)} ${value.edtf}`);
      const wanted = part.map(({ hijri, gregorian }) => `${hijri} ${gregorian}`);
      wrong.push(...wanted.filter((line, i) => found[i] !== line));
    }
    expect(wrong).toEqual([]);
  });

  it('grants a thirtieth day to months that sighting may lengthen, and no thirty-first', () => {
    expect(gregorianBounds({ year: 1443, month: 8, day: 30 })).toEqual(['2022-04-02', '2022-04-02']);
    expect(gregorianBounds({ year: 1443, month: 8, day: 31 })).toBeUndefined();
  });

  it.each([1299, 1501])('knows nothing of the year %i', (year) => {
    expect(gregorianBounds({ year })).toBeUndefined();
  });
});

describe('every name of a month', () => {
  const forms: readonly (readonly [form: string, write: (name: string) => string, edtf: (month: string) => string])[] =
    [
      ['day, month, year', (name) => `في 7 ${name} 2015 بالرباط`, (month) => `2015-${month}-07`],
      ['joined by من شهر', (name) => `في 7 من شهر ${name} 2015`, (month) => `2015-${month}-07`],
      ['month and year', (name) => `خلال ${name} 2015.`, (month) => `2015-${month}`],
      ['run into its year', (name) => `خلال شهر ${name}2015`, (month) => `2015-${month}`],
      ['after an attached و', (name) => `7 يناير 2014 و${name} 2015`, (month) => `2015-${month}`],
      ['after a month word', (name) => `خلال شهر ${name} من سنة 2015`, (month) => `2015-${month}`],
      ['two days', (name) => `يومي 7 و8 ${name} 2015`, (month) => `2015-${month}-07/2015-${month}-08`],
    ];
  it.each(forms)('is read as %s', (_, write, edtfOf) => {
    // `ك 2` ends in a digit, into which no year can run.
    const names = [...gregorianMonthNumbers].filter(([name]) => !/\d/u.test(name));
    const wrong = names.filter(
      ([name, month]) => !datesIn(write(name)).some(({ value }) => value.edtf === edtfOf(two(month))),
    );
    expect(wrong).toEqual([]);
  });

  it('of the Hijri year is read with its day and year', () => {
    const wrong = [...hijriMonthNumbers].filter(
      ([name, month]) => datesIn(`في 7 من ${name} 1440 هـ`)[0]?.value.hijri !== `1440-${two(month)}-07`,
    );
    expect(wrong).toEqual([]);
  });
});

describe('the value of a date', () => {
  const values = corpus
    .flatMap(
      ({ text, metadata }) =>
        extract(text, {
          ...(metadata.published && { published: metadata.published }),
          ...(metadata.country && { country: metadata.country }),
        }).mentions,
    )
    .filter((mention): mention is Mention<'date'> => mention.kind === 'date')
    .map(({ value }) => value);
  // Parts of every year, which the edtf package does not know and our schema allows.
  const recurringPart = /^XXXX-(?:3[3-6]|4[01])$/u;

  it('is EDTF throughout the corpus', () => {
    const written = [
      ...new Set(values.flatMap(({ edtf, resolved }) => [edtf, ...(resolved === undefined ? [] : [resolved])])),
    ].filter((each) => !recurringPart.test(each));
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((each) => !isEdtf(each))).toEqual([]);
  });

  it.each([
    ['2018-11-10', '14 و15 ماي', '2018-05-14/2018-05-15'],
    ['2019-01-03', 'في 28 دجنبر', '2018-12-28'],
    ['2019-02-01', 'في 29 فبراير', undefined],
    ['2018-12-20', 'في 5 يناير', '2019-01-05'],
  ])('without a year is resolved against %s', (published, text, resolved) => {
    expect(datesIn(text, published)[0]?.value.resolved).toBe(resolved);
  });

  it.each([
    'تجتمع اللجنة مرة كل سنة وتبدأ دورتها يوم 15 مارس',
    'يجتمع المجلس مرتين في السنة، تفتتح أولاهما في 15 مارس',
    'أعلن المجلس 15 مارس يوما وطنيا للطفل',
    'تبدأ السنة المالية للهيئة في 15 مارس',
    'يودع المشروع قبل 15 مارس من السنة السابقة',
    'جرت انتفاضة 15 مارس في البلاد',
  ])('of every year, or of one that the text leaves open, is resolved to none (%s)', (text) => {
    expect(datesIn(text, '2023-08-14')[0]?.value).toEqual({ edtf: 'XXXX-03-15', yearless: true });
  });

  it('without a year is resolved by the date behind it in its list', () => {
    expect(datesIn('أيام 3 و4 مارس، و10 أبريل 2025', '2023-08-14').map(({ value }) => value.resolved)).toEqual([
      '2025-03-03/2025-03-04',
      undefined,
    ]);
    expect(datesIn('بدأ في 20 أكتوبر، و10 أبريل 2025', '2023-08-14')[0]?.value.resolved).not.toBe('2025-10-20');
  });

  it('without a year is resolved by a day that the text tells of shortly before, where it has no day of its own', () => {
    const text =
      'اندلعت الحرائق في 3 ماي 2017. وفي 18 ماي أصيب عشرون. وصدر القرار المؤرخ في 2 يونيو 1990. ويوم 20 ماي هدأت';
    expect(datesIn(text).map(({ value }) => value.resolved)).toEqual([
      undefined,
      '2017-05-18',
      undefined,
      '2017-05-20',
    ]);
  });

  it('without a year is resolved by a full date before it in its sentence', () => {
    expect(datesIn('بدأ في 3 مارس 2015 وانتهى في 10 أبريل').map(({ value }) => value.resolved)).toEqual([
      undefined,
      '2015-04-10',
    ]);
    expect(datesIn('بدأ في 3 مارس 2015 وانتهى في 10 يناير').map(({ value }) => value.resolved)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

const isEdtf = (text: string): boolean => {
  try {
    edtf(text);
    return true;
  } catch {
    return false;
  }
};

describe('a doubt about a date is told', () => {
  const reasons = (text: string, published?: string): string[] =>
    extract(text, published === undefined ? {} : { published })
      .messages.filter(({ rule }) => rule !== 'nashir')
      .map(({ reason }) => reason);

  it.each(['الشهر الماضي', 'التاسع من شتنبر الجاري', 'منذ ثلاث سنوات', 'أمس'])(
    'where nothing says from when %s counts',
    (phrase) => {
      expect(reasons(`انعقد ${phrase}`)).toEqual([expect.stringContaining("without the document's date")]);
      expect(reasons(`انعقد ${phrase}`, '2018-11-21')).toEqual([]);
    },
  );

  it('where a sighted Hijri day is one off its Gregorian partner, and both are kept', () => {
    const text = 'الصادر في 19 من ذي القعدة 1443 (19 يونيو 2022)';
    expect(reasons(text)).toEqual([expect.stringContaining('1 day apart')]);
    expect(datesIn(text).map(({ value }) => value.edtf)).toEqual(['2022-06-18', '2022-06-19']);
    expect(reasons('في 19 رجب 1437 الموافق 26 أبريل 2016')).toEqual([]);
  });
});

describe('any mixture of the words of dates', () => {
  const words =
    'في من إلى و و، ، - / . ( ) يوم شهر سنة عام بين منذ حتى غاية كل نفس الماضي الجاري المقبل هـ م 0 1 5 12 14 29 30 31 32 99 007 1437 1440 2015 2016 2999 9999 ماي فبراير شتنبر كانون الأول رجب صفر ذي القعدة الاثنين أول الثاني الخامس عشر فاتح الربع النصف الأخير صيف ربيع تسعينيات القرن الماضية أمس اليوم غدا ثلاثة أشهر سنوات سنتين مرتين مرة ونصف ألفين وستة عشر 07/06/2013 12.03.2019 2014-05-06'.split(
      ' ',
    );
  const kinds = new Set(['date', 'duration', 'frequency']);

  it('ends in mentions that point at their words and say what exists', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...words), { maxLength: 14 }),
        fc.constantFrom('2018-02-28', '2020-12-31', undefined),
        (parts, published) => {
          const text = parts.join(' ');
          for (const mention of extract(text, published === undefined ? {} : { published }).mentions.filter(
            ({ kind }) => kinds.has(kind),
          )) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
            if (mention.kind === 'date')
              for (const each of [mention.value.edtf, mention.value.resolved ?? mention.value.edtf])
                expect([each, edtfBounds(each)]).not.toContain(undefined);
            if (mention.kind === 'duration')
              expect(mention.value.iso8601).toMatch(
                /^P(?=[\dT])(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:[\d.]+S)?)?$/u,
              );
          }
        },
      ),
      { numRuns: Number(process.env['RUNS'] ?? 1500), seed: 20 },
    );
  });
});
