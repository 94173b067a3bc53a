import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { datasetSchema } from '../pipeline/check/dataset.js';
import { checkTables } from '../pipeline/check/tables.js';
import { extract, lexiconFolder } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { jsonld } from '../pipeline/publish/formats/jsonld.js';
import { addresses } from '../pipeline/publish/site/addresses.js';
import { tabulate } from '../pipeline/publish/tables/tables.js';
import { resolve } from '../pipeline/resolve/resolve.js';
import { documentOf } from './documents.js';
import { setting } from './awkward.js';

/** Documents a, b, … of these texts, as they were read. */
const read = (...texts: readonly string[]) =>
  texts.map((text, i) => {
    const id = String.fromCharCode(97 + i);
    const { mentions, records } = extract(text, { id });
    return { ...documentOf(id, text, mentions), records, file: `${id}.txt` };
  });

const rowsOf = (...texts: readonly string[]) => resolve(read(...texts));

describe('an event in several sources', () => {
  it('is one row with the evidence of each, and the date that says most', () => {
    const { events } = rowsOf(
      'انعقد المنتدى الخامس للطاقة بوهران سنة 2019.',
      'كان المنتدى الخامس للطاقة الذي استضافته الجزائر في أبريل 2019 فرصة للحوار.',
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      edition: 5,
      date: '2019-04',
      date_start: '2019-04-01',
      date_end: '2019-04-30',
      city: 'وهران',
      countries: ['DZ'],
      hosts: ['place/DZ'],
      disputed: false,
      claims: [],
    });
    expect(new Set(events[0]?.evidence.filter((item) => item.startsWith('name=')).map((item) => item[5]))).toEqual(
      new Set(['a', 'b', 'o']),
    );
  });

  it('is marked as disputed where they differ: the row has what most say, and the claims are kept with their sources', () => {
    const { events } = rowsOf(
      'انعقد المنتدى الخامس للطاقة بوهران سنة 2018.',
      'انعقد المنتدى الخامس للطاقة بوهران سنة 2019.',
      'انعقد المنتدى الخامس للطاقة في أبريل 2019.',
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      date: '2019-04',
      disputed: true,
      claims: ['date=2018@a', 'date=2019@b', 'date=2019-04@c'],
    });
  });

  it('is known by its series and date where only one source tells its number', () => {
    const { events } = rowsOf(
      'انعقدت الدورة 70 للجمعية العامة للأمم المتحدة بنيويورك في شتنبر 2015.',
      'عقدت الجمعية العامة للأمم المتحدة دورتها العادية في شتنبر 2015.',
    );
    expect(events.map(({ id, edition }) => [id, edition])).toEqual([['UNGA-70', 70]]);
  });

  it('is another where another edition is told of', () => {
    const { events } = rowsOf('انعقد المنتدى الخامس للطاقة سنة 2019.', 'انعقد المنتدى السادس للطاقة سنة 2021.');
    expect(events.map(({ edition }) => edition)).toEqual([5, 6]);
  });
});

describe('a project in several sources', () => {
  it('is one row with the sums and funders of each, disputed where they date it otherwise', () => {
    const { projects } = rowsOf(
      'انطلق مشروع «مدن بلا صفيح» سنة 2015 بميزانية قدرها 12 مليون يورو بتمويل من الاتحاد الأوروبي.',
      'بدأ مشروع «مدن بلا صفيح» سنة 2016 بكلفة 15 مليون يورو بتمويل من البنك الدولي.',
    );
    expect(projects).toHaveLength(1);
    expect(projects[0]).toMatchObject({
      start: '2015',
      budget: ['12000000 EUR', '15000000 EUR'],
      funders: ['organization/EU', 'organization/WB'],
      disputed: true,
      claims: ['start=2015@a', 'start=2016@b'],
    });
  });

  it.each([
    [
      'انطلق سنة 2015 مشروع «مدن بلا صفيح».\n\nوقد بدأ سنة 2017 مشروع «مدن بلا صفيح».',
      'Unexpected start `2017` of `مدن بلا صفيح`, expected `2015` as at 10; the better supported one stands',
      3,
    ],
    [
      'أطلقت الوزارة برنامج «مدن بلا صفيح» للفترة 2018-2021. ويمتد برنامج «مدن بلا صفيح» من 2019 إلى 2022.',
      'Unexpected period `2019/2022` of `مدن بلا صفيح`, expected `2018/2021` as at 43; the better supported one stands',
      1,
    ],
  ])(
    'has what one text says first where it says two things, with a message that names both places: %s',
    (text, reason, line) => {
      expect(extract(text).messages).toMatchObject([{ reason, line, rule: 'project' }]);
    },
  );
});

describe('a figure in several sources', () => {
  it('is one row, disputed where they state another value', () => {
    const { statistics } = rowsOf(
      'بلغ عدد سكان موريتانيا 4,6 ملايين نسمة سنة 2020.',
      'وصل عدد سكان موريتانيا إلى 4,6 ملايين نسمة سنة 2020.',
      'بلغ عدد سكان موريتانيا 4,5 ملايين نسمة سنة 2020.',
    );
    expect(statistics).toHaveLength(1);
    expect(statistics[0]).toMatchObject({
      indicator: 'عدد سكان موريتانيا',
      value: '4600000',
      unit: 'نسمة',
      date_start: '2020-01-01',
      countries: ['MR'],
      disputed: true,
      claims: ['value=4600000@a', 'value=4600000@b', 'value=4500000@c'],
    });
  });

  it('names the row of its total where it is a part', () => {
    const { statistics } = rowsOf('تم تسجيل 390 طلب لجوء، قدمها مواطنون من مالي (210)، والكاميرون (180).');
    const [total] = statistics.filter(({ category }) => category === null);
    expect(statistics.map(({ category, total: whole }) => [category, whole])).toEqual([
      [null, null],
      ['مالي', total?.id],
      ['الكاميرون', total?.id],
    ]);
  });

  it('keeps two values apart where one text states both, with a message that names both places', () => {
    const { records, messages } = extract('بلغت نسبة التمدرس 97%. وبلغت نسبة التمدرس 95%.');
    expect(new Set(records.statistics.map(({ key }) => key)).size).toBe(2);
    expect(messages.map(({ reason }) => reason)).toEqual([
      'Unexpected value `95` of `نسبة التمدرس`, expected `97` as at 18; kept apart',
    ]);
  });
});

it('a body has what its sources say of it with their evidence, and beside it what the lexicon alone knows, marked as such', () => {
  const documents = read(
    'تأسست منظمة الصحة العالمية سنة 1948، وتضم 194 دولة. انضم المغرب إلى منظمة الصحة العالمية سنة 1956.',
    'تأسست منظمة الصحة العالمية في أبريل 1948، ويوجد مقرها بجنيف. وتضم منظمة الصحة العالمية 193 دولة.',
  );
  const [row] = resolve(documents, readLexicons(fileURLToPath(lexiconFolder))).organizations;
  expect(row).toMatchObject({
    id: 'WHO',
    founded: '1948-04',
    members: 194,
    seat: 'ch-geneva',
    memberships: ['place/MA (1956/..)'],
    name_fr: 'Organisation mondiale de la santé',
    disputed: true,
    claims: ['members=194@a', 'members=193@b'],
  });
  expect(row?.lexicon).toContain('name_fr');
  const fields = new Set(row?.evidence.map((item) => item.split('=')[0]));
  expect(fields).toEqual(new Set(['name', 'founded', 'members', 'seat', 'memberships']));
});

it('a body whose founding one text dates in two ways is told of, with both places', () => {
  const text = 'تأسست منظمة اليونسكو سنة 1945.\n\nتعمل منظمة اليونسكو، التي تأسست سنة 1946، من أجل التراث.';
  const { messages } = extract(text, { id: 'a' });
  expect(messages.map(({ reason }) => reason)).toContainEqual(
    expect.stringMatching(/^Unexpected founded `1946` of `منظمة اليونسكو`, expected `1945` as at \d+; /u),
  );
});

it('an agreement of two sources has the parties of both, and its relations are rows', () => {
  const { agreements, relations } = rowsOf(
    'ينص قرار مجلس الأمن رقم 1325 الصادر في 31 أكتوبر 2000 على مشاركة المرأة.',
    'وبعد الاطلاع على قرار مجلس الأمن رقم 1325 وتاريخ 30 أكتوبر 2000.',
  );
  expect(agreements).toHaveLength(1);
  expect(agreements[0]).toMatchObject({
    type: 'decision',
    number: '1325',
    disputed: true,
    claims: ['date=2000-10-31@a', 'date=2000-10-30@b'],
  });
  expect(relations).toMatchObject([
    { predicate: 'adopted', object: `agreement/${agreements[0]?.id ?? ''}`, disputed: true },
  ]);
});

it('the rows of records are as their schemas say', () => {
  const documents = read(
    'نظمت تركيا المنتدى الثامن للهجرة بأنقرة سنة 2015، تحت شعار "معا".\n\nوقعت تونس وألمانيا، يوم 12 مارس 2019، اتفاقية تعاون.',
    'تعقد منظمة الصحة العالمية اجتماعا سنويا في 20 يونيو من كل سنة.',
  );
  const { tables, quarantined } = checkTables(tabulate(documents, resolve(documents)));
  expect(quarantined).toEqual([]);
  expect([tables.events.length, tables.agreements.length, tables.relations.length]).toEqual([2, 1, 4]);
});

it('counts the places of evidence in code points', () => {
  const text = '𞤀𞤁 انعقد المنتدى الخامس للطاقة سنة 2019.';
  const [event] = rowsOf(text).events;
  const [, start, end] = /@(\d+)-(\d+)$/u.exec(event?.evidence.find((item) => item.startsWith('name=a@')) ?? '') ?? [];
  expect(Array.from(text).slice(Number(start), Number(end)).join('')).toBe('المنتدى الخامس للطاقة');
});

it('names who plays a role by its address in JSON-LD', () => {
  const own = { ...setting, addresses: addresses('https://data.example/') };
  const [row] = rowsOf('استضافت تركيا المنتدى الثامن للهجرة سنة 2015.').events;
  const table = { name: 'events' as const, schema: datasetSchema('events'), rows: row ? [{ ...row }] : [] };
  const graph = JSON.parse([...jsonld.write(table, own)].join('')) as { '@graph': Record<string, unknown>[] };
  expect(graph['@graph'][0]).toMatchObject({
    '@id': expect.stringMatching(/^https:\/\/data\.example\/id\/event\/event-/u) as string,
    hosts: ['https://data.example/id/place/TR'],
  });
});
