import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pushCkan, type PushOptions } from '../pipeline/commands/push-ckan.js';
import { ckanLicence, ckanName, ckanTag } from '../pipeline/publish/ckan/names.js';
import { ckan, token } from './ckan.js';
import { run } from './terminal.js';
import { copyOf, workshop, type Workshop } from './workshop.js';

const quiet = { quiet: true } as const;
const configuration = [
  'portal: { base: "https://data.example.org/" }',
  'publisher: { name: وزارة, url: "https://example.org/" }',
  'contact: { name: مصلحة البيانات, email: data@example.org }',
  'licence: CC-BY-4.0',
  "keywords: { fr: [\"politique d'asile, (Maroc)\"], ar: ['هجرة، لجوء'] }",
  '',
].join('\n');

const made = await workshop(
  { 'nashir.yaml': configuration, 'sources/page.txt': 'في المغرب يوم 14 شتنبر 2016.' },
  { whenDone: afterAll },
);
await made.publish(quiet);
const published = (): Promise<Workshop> => copyOf(made);

const known = { NASHIR_CKAN_TOKEN: token };

const pushed = (
  shop: Workshop,
  url: string,
  options: Partial<PushOptions> = { yes: true },
  environment: Record<string, string> = known,
): ReturnType<typeof run> =>
  run((effects) => pushCkan(url, { site: join(shop.output, 'site'), organization: 'ministry', ...options }, effects), {
    environment,
  });

describe('nashir push ckan', () => {
  test('prints what it would do, and sends nothing until it is told yes', async () => {
    const [shop, there] = [await published(), await ckan()];
    const { code, out } = await pushed(shop, there.url, {}, {});
    expect(code).toBe(0);
    expect(out).toMatch(/^create data-example-org-documents: documents\.csv, /u);
    expect(out).toMatch(/\nNothing was sent: run again with --yes\.\n$/u);
    expect([...there.packages.keys()]).toEqual([]);
  });

  test('makes a package of each dataset by the rules of CKAN, and again changes nothing', async () => {
    const [shop, there] = [await published(), await ckan()];
    expect((await pushed(shop, there.url)).log).toBe('');
    expect(there.packages.get('data-example-org-dates')).toMatchObject({
      title: 'التواريخ – Dates (data-example-org-dates)',
      url: 'https://data.example.org/data/dates',
      version: '1.0.0',
      author: 'وزارة',
      maintainer: 'مصلحة البيانات',
      maintainer_email: 'data@example.org',
      license_id: 'cc-by',
      organization: { name: 'ministry' },
      tags: expect.arrayContaining([{ name: 'politique d asile Maroc' }, { name: 'هجرة لجوء' }]) as unknown,
      resources: expect.arrayContaining([
        expect.objectContaining({
          name: 'dates.csv',
          url: 'https://data.example.org/data/dates/1.0.0/dates.csv',
          format: 'CSV',
          mimetype: 'text/csv',
          hash: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u) as string,
        }),
      ]) as unknown,
    });
    const before = structuredClone([...there.packages]);
    const again = await pushed(shop, there.url);
    expect(again.out).toMatch(/^(?:same {3}[a-z-]+\n)+Nothing differs\.\n$/u);
    expect([...there.packages]).toEqual(before);
  });

  test('updates what has a new version in one call, and keeps what others have added', async () => {
    const [shop, there] = [await published(), await ckan()];
    await pushed(shop, there.url);
    const dates = there.packages.get('data-example-org-dates');
    dates?.tags.push({ name: 'added there' });
    dates?.extras.push({ key: 'reviewed', value: 'yes' });
    dates?.resources.push({ id: 'x', name: 'Visualisation', url: 'https://elsewhere.example/' });
    dates?.resources.push({ id: 'y', name: 'dates.old', url: 'https://data.example.org/data/dates/0.9.0/dates.old' });
    const ids = dates?.resources.map(({ id }) => id);
    await shop.put({ 'sources/more.txt': 'يوم 3 ماي 2014.' });
    await shop.publish(quiet);
    there.writes.length = 0;
    const { out } = await pushed(shop, there.url);
    expect(out).toMatch(
      /^update data-example-org-dates: version 1\.0\.0 → 1\.1\.0, dates\.csv, .*without dates\.old$/mu,
    );
    expect(out).toMatch(/^same {3}data-example-org-places$/mu);
    expect(new Set(there.writes)).toEqual(new Set(['package_patch']));
    const updated = there.packages.get('data-example-org-dates');
    expect(updated?.tags).toContainEqual({ name: 'added there' });
    expect(updated?.extras).toContainEqual({ key: 'reviewed', value: 'yes' });
    expect(updated?.resources.map(({ id }) => id)).toEqual(ids?.filter((id) => id !== 'y'));
    expect((await pushed(shop, there.url)).out).toContain('Nothing differs.');
  });

  test.each(['before', 'after'] as const)(
    'goes on where it was cut off, %s a call was heard, with no package twice',
    async (when) => {
      const [shop, there] = [await published(), await ckan()];
      there.hangUpAt(3, when);
      const cut = await pushed(shop, there.url);
      expect([cut.code, cut.log]).toEqual([
        2,
        expect.stringMatching(/^Cannot reach [^\n]+\n {2}What was sent before stands; run again to go on\.$/u),
      ]);
      expect((await pushed(shop, there.url)).code).toBe(0);
      const whole = await ckan();
      await pushed(shop, whole.url);
      const kept = (each: typeof there): unknown =>
        [...each.packages.values()].map((each) => ({ ...each, metadata_modified: null }));
      expect(kept(there)).toEqual(kept(whole));
    },
  );

  test('says what CKAN refuses, by field', async () => {
    const [shop, there] = [await published(), await ckan({ organizations: ['other'] })];
    const { code, log } = await pushed(shop, there.url);
    expect([code, log.replace(there.url, 'URL')]).toEqual([
      2,
      'Unexpected answer 409 of URL/api/3/action/package_create: Validation Error\n  owner_org: Organization does not exist\n  What was sent before stands; run again to go on.',
    ]);
  });

  test('says what stands in the way: no token, a wrong one, no address, nobody there, something else there', async () => {
    const [shop, there] = [await published(), await ckan()];
    const trials: readonly [url: string, environment: Record<string, string>, message: RegExp][] = [
      [there.url, {}, /^Cannot push without a token, expected it in NASHIR_CKAN_TOKEN\n/u],
      [there.url, { NASHIR_CKAN_TOKEN: 'no' }, /^Unexpected answer 403 .+Access denied\n.+NASHIR_CKAN_TOKEN/su],
      ['ckan', known, /^Unexpected address `ckan`, expected that of a CKAN, https:/u],
      ['http://127.0.0.1:1/', known, /^Cannot reach http:\/\/127\.0\.0\.1:1\/api\/3\/action\/package_show: /u],
      [
        there.url.replace('portal', 'blog'),
        known,
        /^Unexpected answer 404 of .+, expected JSON\n {2}Is it the address of a CKAN\?/u,
      ],
    ];
    for (const [url, environment, message] of trials) {
      const { code, log } = await pushed(shop, url, { yes: true }, environment);
      expect(code).toBe(2);
      expect(log).toMatch(message);
      expect(log).not.toContain(token);
    }
  });

  test('is refused while the published addresses are those of this machine', async () => {
    const [shop, there] = [await workshop({ 'sources/page.txt': 'يوم 14 شتنبر 2016.' }), await ckan()];
    await shop.publish(quiet);
    expect((await pushed(shop, there.url)).log).toBe(
      'Cannot push what is published under http://127.0.0.1:8080/: only this machine knows that address\n  Set `portal.base` in the configuration to the address of the portal, and publish again.',
    );
  });

  test('does not bring back a package that was deleted there', async () => {
    const [shop, there] = [await published(), await ckan()];
    await pushed(shop, there.url);
    const [first] = there.packages.values();
    if (first) first.state = 'deleted';
    const { code, log } = await pushed(shop, there.url);
    expect(code).toBe(2);
    expect(log).toMatch(/^Cannot update data-example-org-documents: it was deleted there\n/u);
  });
});

test.each([
  ["l'eau, (potable)", 'l eau potable'],
  ['الهجرة – اللجوء', 'الهجرة اللجوء'],
  ['مُحَمَّد', 'محمد'],
  ['a', undefined],
  ['é'.repeat(120), 'é'.repeat(100)],
])('the tag of %s is %s', (text, tag) => {
  expect(ckanTag(text)).toBe(tag);
});

test.each([
  ['data.example.org', 'data-example-org'],
  ['كيانات-dates', 'dates'],
])('the name of %s is %s', (text, name) => {
  expect(ckanName(text)).toBe(name);
});

test.each([
  ['CC-BY-4.0', 'cc-by'],
  ['https://creativecommons.org/licenses/by-sa/4.0/', 'cc-by-sa'],
  ['CC0-1.0', 'cc-zero'],
  ['ODbL-1.0', 'odc-odbl'],
  ['LicenceRef-own', 'notspecified'],
  [null, 'notspecified'],
])('the licence %s is %s there', (licence, id) => {
  expect(ckanLicence(licence)).toBe(id);
});
