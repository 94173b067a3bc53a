import { describe, expect, test } from 'vitest';
import { edtf } from '../portal/edtf.js';
import { duration } from '../portal/format.js';

describe('a date or a duration of the data', () => {
  test.each([
    ['2016-09-14', '14 شتنبر 2016', '14 septembre 2016', '14 September 2016'],
    ['2018-11', 'نونبر 2018', 'novembre 2018', 'November 2018'],
    ['2017~', '≈ 2017', '≈ 2017', '≈ 2017'],
    ['XXXX-11-25', '25 نونبر', '25 novembre', '25 November'],
    ['1998/..', 'منذ 1998', 'depuis 1998', 'since 1998'],
    ['../2020-05-01', 'إلى غاية 1 ماي 2020', 'jusqu’à 1 mai 2020', 'until 1 May 2020'],
    ['2014-05/2016', 'ماي 2014 – 2016', 'mai 2014 – 2016', 'May 2014 – 2016'],
  ])('is read in each language as people write it: %s', (value, ar, fr, en) => {
    expect([edtf(value, 'ar'), edtf(value, 'fr'), edtf(value, 'en')]).toEqual([ar, fr, en]);
  });

  test('names what both ends of a period share once', () => {
    expect(edtf('2016-09-14/2016-09-15', 'fr')).toMatch(/^14.?–.?15 septembre 2016$/u);
    expect(edtf('2014/2017', 'ar')).toMatch(/^2014.?–.?2017$/u);
  });

  test.each(['2016-13', '2016-02-30', '201X', '{2017,2018}', '2021-22', '', '/', '<b>'])(
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

  test('of a length with hours stays as it is', () => {
    expect(duration('PT2H', 'en')).toBe('PT2H');
  });
});
