import { describe, expect, test } from 'vitest';
import { edtf } from '../portal/edtf.js';
import { duration, frequency } from '../portal/format.js';

describe('a date or a duration of the data', () => {
  test.each([
    ['2016-09-14', '14 شتنبر 2016', '14 septembre 2016', '14 September 2016'],
    ['2018-11', 'نونبر 2018', 'novembre 2018', 'November 2018'],
    ['2017~', '≈ 2017', '≈ 2017', '≈ 2017'],
    ['XXXX-11-25', '25 نونبر', '25 novembre', '25 November'],
    ['1998/..', 'منذ 1998', 'depuis 1998', 'since 1998'],
    ['../2020-05-01', 'إلى غاية 1 ماي 2020', 'jusqu’à 1 mai 2020', 'until 1 May 2020'],
    ['2014-05/2016', 'ماي 2014 – 2016', 'mai 2014 – 2016', 'May 2014 – 2016'],
    ['2016-21', 'ربيع 2016', 'printemps 2016', 'spring 2016'],
    ['2016-28', 'شتاء 2016', 'hiver 2016', 'winter 2016'],
    ['2019-33', 'الربع الأول من 2019', '1er trimestre 2019', 'first quarter of 2019'],
    ['2018-41', 'النصف الثاني من 2018', '2e semestre 2018', 'second half of 2018'],
    ['XXXX-34', 'الربع الثاني', '2e trimestre', 'second quarter'],
    ['XXXX-21', 'الربيع', 'printemps', 'spring'],
    ['XXXX-06', 'يونيو', 'juin', 'June'],
    ['XXXX-XX-05', 'اليوم 5 من الشهر', 'le 5 du mois', 'day 5 of the month'],
    ['199X', 'سنوات 1990', 'années 1990', '1990s'],
    ['19XX', '1900–1999', '1900–1999', '1900–1999'],
    ['2016-XX-XX', '2016', '2016', '2016'],
    ['2016-11-XX', 'نونبر 2016', 'novembre 2016', 'November 2016'],
    ['2018-33/..', 'منذ الربع الأول من 2018', 'depuis 1er trimestre 2018', 'since first quarter of 2018'],
    [
      '2018-33/2019-34',
      'الربع الأول من 2018 – الربع الثاني من 2019',
      '1er trimestre 2018 – 2e trimestre 2019',
      'first quarter of 2018 – second quarter of 2019',
    ],
    ['{2017,2018}', '2017 و2018', '2017 et 2018', '2017 and 2018'],
    ['[2017,2018]', '2017 أو 2018', '2017 ou 2018', '2017 or 2018'],
    [
      '{2015-03-03,2015-03-05,2015-03-09}',
      '3 مارس 2015 و5 مارس 2015 و9 مارس 2015',
      '3 mars 2015, 5 mars 2015 et 9 mars 2015',
      '3 March 2015, 5 March 2015 and 9 March 2015',
    ],
    ['{XXXX-02,XXXX-10}', 'فبراير وأكتوبر', 'février et octobre', 'February and October'],
  ])('is read in each language as people write it: %s', (value, ar, fr, en) => {
    expect([edtf(value, 'ar'), edtf(value, 'fr'), edtf(value, 'en')]).toEqual([ar, fr, en]);
  });

  test('names what both ends of a period share once', () => {
    expect(edtf('2016-09-14/2016-09-15', 'fr')).toMatch(/^14.?–.?15 septembre 2016$/u);
    expect(edtf('2014/2017', 'ar')).toMatch(/^2014.?–.?2017$/u);
  });

  test.each(['2016-13', '2016-42', 'XXXX', '2016-02-30', '{2017,x}', '[]', '{}', '{,}', '', '/', '<b>', 'Y-20000'])(
    'stays as it is where it is rarer: %s',
    (value) => {
      expect(edtf(value, 'en')).toBe(value);
    },
  );

  test.each([
    ['P3Y', '3 ans', '3 years'],
    ['P42M', '42 mois', '42 months'],
    ['P2W', '2 semaines', '2 weeks'],
  ])('of a length is told with its unit: %s', (value, fr, en) => {
    expect([duration(value, 'fr'), duration(value, 'en')].map((text) => text.replace(/\s/gu, ' '))).toEqual([fr, en]);
    expect(duration(value, 'ar')).not.toBe(value);
  });

  test.each([
    ['R1/P1Y', 'مرة كل سنة', '1 fois par an', 'once per year'],
    ['R2/P1Y', 'مرتان كل سنة', '2 fois par an', '2 times per year'],
    ['R4/P1M', '4 مرات كل شهر', '4 fois par mois', '4 times per month'],
    ['R1/PT2H', 'R1/PT2H', 'R1/PT2H', 'R1/PT2H'],
  ])('that comes again is told by how often: %s', (value, ar, fr, en) => {
    expect([frequency(value, 'ar'), frequency(value, 'fr'), frequency(value, 'en')]).toEqual([ar, fr, en]);
  });

  test('of a length with hours stays as it is', () => {
    expect(duration('PT2H', 'en')).toBe('PT2H');
  });
});
