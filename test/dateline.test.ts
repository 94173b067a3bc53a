import { describe, expect, it } from 'vitest';
import { extract } from '../pipeline/extract.js';

const datesIn = (text: string, published?: string): unknown[] =>
  extract(text, published === undefined ? {} : { published }).mentions.flatMap((mention) =>
    mention.kind === 'date' ? [mention.value.edtf] : [],
  );

describe('a text whose day nobody states counts from that of its dateline', () => {
  it.each([
    [
      'after the place',
      'عمّان، 14 تشرين الثاني/نوفمبر 2023 (بترا) – انعقدت الدورة الشهر الماضي',
      ['2023-11-14', '2023-10'],
    ],
    ['after a title', 'بيان صحفي\n\nالرباط في 3 أبريل 2019 - انعقدت الدورة أمس', ['2019-04-03', '2019-04-02']],
    ['after the agency', 'وطنية - زحلة - 3 نيسان 2019 - انعقدت الدورة أمس', ['2019-04-03', '2019-04-02']],
    ['before a colon', 'نيروبي - 3 أبريل 2019: اعتمد المجلس اليوم خطة', ['2019-04-03', '2019-04-03']],
    ['in a line of its own', 'بيان صحفي\n\n3 أبريل 2019\n\nانعقدت الدورة الشهر الماضي', ['2019-04-03', '2019-03']],
    [
      'of both calendars, before the agency',
      'جدة 3 شعبان 1442 هـ الموافق 16 مارس 2021 م واس\nانعقدت الدورة أمس',
      ['2021-03-16', '2021-03-16', '2021-03-15'],
    ],
    ['in digits', 'نواكشوط ، 14/03/2023 - انعقدت الدورة الشهر الماضي', ['2023-03-14', '2023-02']],
    ['in brackets', 'جنيف (14 مارس 2023) - انعقدت الدورة أمس', ['2023-03-14', '2023-03-13']],
    ['after two places', 'جنيف/ نيويورك، 14 مارس 2023 - انعقدت الدورة أمس', ['2023-03-14', '2023-03-13']],
    ['after the agency', 'عمّان (بترا) 14 آذار 2023 - انعقدت الدورة أمس', ['2023-03-14', '2023-03-13']],
    ['after a label', 'نشر في: 14 مارس 2023\n\nانعقدت الدورة أمس', ['2023-03-14', '2023-03-13']],
    ['after a place that no list knows', 'تنغير في 14-3-2023 (سونا)- انعقدت الدورة أمس', ['2023-03-14', '2023-03-13']],
    ['without a place', '14 مارس 2023 – انعقدت الدورة أمس', ['2023-03-14', '2023-03-13']],
    ['after an agency between dashes', 'غزة-وفا- 14-3-2023- انعقدت الدورة أمس', ['2023-03-14', '2023-03-13']],
    [
      'without a year, in the last one that the news name',
      'دبي في 14 مارس / وام / انعقدت أمس دورة 2023 ضمن رؤية 2040',
      ['XXXX-03-14', '2023-03-13', '2023', '2040'],
    ],
    [
      'or in that in which today is the weekday that they say',
      'الكويت - 14 - 3 (كونا) -- بحثت اللجنة اليوم الثلاثاء نتائج 2022',
      ['XXXX-03-14', '2023-03-14', '2022'],
    ],
    [
      'or that its first sentence says it is today',
      'أعلنت الوزارة، اليوم الثلاثاء (14 آذار 2023)، نتائج الشهر الماضي',
      ['2023-03-14', '2023-03-14', '2023-02'],
    ],
    [
      'but not from the first day of a list',
      '14 مارس 2023 - دورة\n\n20 مارس 2023 - جلسة\n\nانعقدت الشهر الماضي',
      ['2023-03-14', '2023-03-20', '2023-02'],
    ],
    [
      'but not from a day that the news tell of',
      'انعقدت الدورة في 3 أبريل 2019. وكانت الشهر الماضي مؤجلة',
      ['2019-04-03'],
    ],
    [
      'nor from that of what happened at a place',
      'الرباط 3 أبريل 2019 احتضنت الدورة، وقبلها الشهر الماضي',
      ['2019-04-03'],
    ],
  ])('%s', (_, text, dates) => {
    expect(datesIn(text)).toEqual(dates);
  });

  it('unless its metadata state one', () => {
    const text = 'عمّان، 14 تشرين الثاني 2023 – انعقدت الدورة الشهر الماضي';
    expect(datesIn(text, '2020-06-01')).toEqual(['2023-11-14', '2020-05']);
  });
});
