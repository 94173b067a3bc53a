import { fromXml } from 'xast-util-from-xml';
import { afterAll, describe, expect, test } from 'vitest';
import { workshop } from './workshop.js';

/** The elements of an activity in version 2.03 of the standard, in the order that its schema wants. */
const order = `iati-identifier reporting-org title description participating-org other-identifier activity-status
activity-date contact-info activity-scope recipient-country recipient-region location sector tag country-budget-items
humanitarian-scope policy-marker collaboration-type default-flow-type default-finance-type default-aid-type
default-tied-status budget planned-disbursement capital-spend transaction document-link related-activity conditions
result`.split(/\s+/u);

/** Those that no activity may lack. */
const required = ['iati-identifier', 'reporting-org', 'title', 'description', 'participating-org', 'activity-status'];

const text = `انطلق مشروع «دعم التشغيل بالأرياف» في مارس 2014 بتمويل من الاتحاد الأوروبي وبشراكة مع السويد، بكلفة حوالي 12 مليون يورو.

بتمويل من الاتحاد الأوروبي، يمتد مشروع «تأهيل الموانئ الصغرى» من سنة 2016 إلى سنة 2019 في تونس والجزائر.

يهدف مشروع «رقمنة الأرشيف الوطني» إلى حفظ الوثائق.
`;

type Root = ReturnType<typeof fromXml>;
type XastElement = Extract<Root['children'][number], { type: 'element' }>;

const elements = (node: { readonly children: readonly { readonly type: string }[] }): XastElement[] =>
  node.children.filter((child): child is XastElement => child.type === 'element');

/** An element in one line: its name and attributes, and what is in it. */
function told(element: XastElement): string {
  const attributes = Object.entries(element.attributes).map(([key, value]) => ` ${key}=${String(value)}`);
  const inside = element.children.map((child) =>
    child.type === 'element' ? told(child) : 'value' in child ? child.value.trim() : '',
  );
  return `<${element.name}${attributes.join('')}>${inside.join('')}`;
}

async function published(configuration = ''): Promise<XastElement[]> {
  const files = {
    'sources/page.txt': text,
    'sources/page.yaml': 'country: TN\n',
    'nashir.yaml': `portal: { base: 'https://data.example.org/' }\n${configuration}`,
  };
  const shop = await workshop(files, { whenDone: afterAll });
  expect(await shop.publish({ quiet: true })).toMatchObject({ exitCode: 0 });
  const [root] = elements(fromXml(await shop.site('releases/1/iati.xml')));
  expect(root).toMatchObject({ name: 'iati-activities', attributes: { version: '2.03' } });
  return root ? elements(root) : [];
}

const plain = await published();

const having = (name: string, activity: XastElement | undefined): string[] =>
  activity
    ? elements(activity)
        .filter((each) => each.name === name)
        .map(told)
    : [];

const titled = (title: string, activities: readonly XastElement[]): XastElement | undefined =>
  activities.find((activity) => having('title', activity).some((each) => each.includes(title)));

describe('the projects as IATI activities', () => {
  test('have every element that an activity needs, in the order of the standard', () => {
    expect(plain).toHaveLength(2);
    for (const activity of plain) {
      const names = elements(activity).map(({ name }) => name);
      expect(required.filter((name) => !names.includes(name))).toEqual([]);
      expect(names).toEqual([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      expect(names.filter((name) => !order.includes(name))).toEqual([]);
    }
  });

  test('say who pays, since when, and what was committed', () => {
    const activity = titled('دعم التشغيل بالأرياف', plain);
    expect(
      having('participating-org', activity).map((each) => /role=\d.*xml:lang=en>([^<]*)/u.exec(each)?.[0]),
    ).toEqual([expect.stringMatching(/^role=1.*European Union$/u), expect.stringMatching(/^role=4.*Sweden$/u)]);
    expect(having('activity-status', activity)).toEqual(['<activity-status code=2>']);
    expect(having('activity-date', activity)).toEqual([
      '<activity-date type=2 iso-date=2014-03-01><narrative xml:lang=ar>2014-03',
    ]);
    expect(having('transaction', activity)).toEqual([
      expect.stringMatching(
        /transaction-date iso-date=2014-03-01><value currency=EUR value-date=2014-03-01>12000000<description>.*approximate amount.*<provider-org.*European Union/u,
      ),
    ]);
  });

  test('are closed when their last day has passed; several countries have no shares', () => {
    const activity = titled('تأهيل الموانئ الصغرى', plain);
    expect(having('activity-status', activity)).toEqual(['<activity-status code=4>']);
    expect(having('recipient-country', activity)).toEqual([]);
    expect(having('recipient-region', activity)).toEqual([
      expect.stringMatching(/code=998>.*Algeria, Tunisia|Tunisia, Algeria/u),
    ]);
  });

  test('are left out where no day or nobody is stated: the standard has no place for them', () => {
    expect(titled('رقمنة الأرشيف الوطني', plain)).toBeUndefined();
  });

  test('are no file where there is none', async () => {
    const shop = await workshop({ 'sources/page.txt': 'يوم 3 ماي 2014 بتونس.\n' });
    await shop.publish({ quiet: true });
    await expect(shop.site('releases/1/iati.xml')).rejects.toThrow('ENOENT');
    expect(await shop.site('releases/1/SHA256SUMS')).not.toContain('iati.xml');
  });

  test.each([
    ['', 'data.example.org', '15110'],
    ['iati: { organisation: XM-TEST-1, sector: "15190" }\n', 'XM-TEST-1', '15190'],
  ])('are reported by a second hand, by whom the configuration names (%j)', async (configuration, ref, sector) => {
    const [activity] = configuration === '' ? plain : await published(configuration);
    expect(having('reporting-org', activity)).toEqual([
      expect.stringContaining(`<reporting-org ref=${ref} type=90 secondary-reporter=1>`),
    ]);
    expect(having('iati-identifier', activity)).toEqual([expect.stringContaining(`<iati-identifier>${ref}-`)]);
    expect(having('sector', activity)).toEqual([`<sector vocabulary=1 code=${sector} percentage=100>`]);
  });
});
