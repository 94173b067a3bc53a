import { describe, expect, it } from 'vitest';
import { extract, type Kind } from '../pipeline/extract.js';

const mentionsOf = (kind: Kind, text: string, options: Parameters<typeof extract>[1] = {}) =>
  extract(text, options).mentions.filter((mention) => mention.kind === kind);

const keysOf = (text: string): (string | undefined)[] =>
  mentionsOf('programme', text).map(({ value }) => ('key' in value ? value.key : undefined));

describe('names of programmes within one document', () => {
  it.each([
    [
      'a name and the longer one that begins with it',
      'أطلقت الوزارة برنامج المساعدة على الاندماج المهني بالمغرب. ويستهدف برنامج المساعدة على الاندماج المهني الشباب.',
    ],
    [
      'a definite name and what was brought in without article',
      'أطلقت المفوضية صندوق ائتمان استعجالي لفائدة الاستقرار ومحاربة الفقر. وتقدم المشاريع لصندوق الائتمان الإفريقي.',
    ],
    ['one title quoted twice', 'انطلق مشروع “دعم التشغيل الذاتي”. ويعتمد مشروع «دعم التشغيل الذاتي» على الشركاء.'],
  ])('share a key: %s', (_, text) => {
    const keys = keysOf(text);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it.each([
    ['two titles', 'مشروع “دعم التشغيل الذاتي” ومشروع “تأهيل الحرفيين الشباب”'],
    ['two plans of one sort', 'في إطار البرنامج الوطني للتشجير والبرنامج الوطني للتطهير السائل'],
    ['two names of the lexicon', 'تنفيذ اتفاق باريس، وتحقيق أهداف التنمية المستدامة.'],
  ])('keep their keys apart: %s', (_, text) => {
    const keys = keysOf(text);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('a homograph of a place', () => {
  it.each([
    ['SA', 'عاد الوفد من الخبر مساء', 1],
    ['MA', 'عاد الوفد من الخبر مساء', 0],
    ['MA', 'افتتحت بالداخلة قنصلية', 1],
    ['FR', 'افتتحت بالداخلة قنصلية', 0],
    [undefined, 'افتتحت بالداخلة قنصلية عامة بالمغرب', 2],
  ])(
    'counts after a preposition where the document is from its country, or speaks of it: %s, %s',
    (country, text, found) => {
      expect(mentionsOf('place', text, country === undefined ? {} : { country })).toHaveLength(found);
    },
  );
});

it('finds places inside the name of a programme', () => {
  const text = 'أطلق برنامج الإدماج الاجتماعي والاقتصادي للشباب بالمغرب سنة 2015.';
  expect(mentionsOf('programme', text)).toMatchObject([{ text: 'برنامج الإدماج الاجتماعي والاقتصادي للشباب بالمغرب' }]);
  expect(mentionsOf('place', text)).toMatchObject([{ text: 'المغرب', value: { iso: 'MA' } }]);
});

it('makes the title of a project a programme and the motto of an event a theme, never both', () => {
  const text = 'نظم المنتدى تحت شعار “الماء للجميع”. وأطلق على هامشه مشروع تحت عنوان “آبار القرى”.';
  expect(mentionsOf('theme', text)).toMatchObject([{ text: 'الماء للجميع' }]);
  expect(mentionsOf('programme', text)).toMatchObject([{ text: 'آبار القرى' }]);
});
