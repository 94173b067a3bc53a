import { Parser } from 'n3';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withdraw } from '../pipeline/commands/withdraw.js';
import { realEffects } from '../pipeline/effects.js';
import { serve, type Serving } from '../portal/serve.js';
import { phrases } from '../portal/texts/phrase.js';
import { run } from './terminal.js';
import { workshop, type Workshop } from './workshop.js';

const quiet = { quiet: true } as const;
const base = 'https://data.example.org/';

let shop: Workshop;
let serving: Serving;
beforeAll(async () => {
  shop = await workshop(
    {
      'nashir.yaml': `portal: { base: ${base} }\nlicence: CC-BY-4.0\n`,
      'sources/page.txt': 'اجتمعت المنظمة الدولية للهجرة في الرباط يوم 14 شتنبر 2016 بالمغرب.\n',
      'sources/b.txt': 'يوم 3 ماي 2014.',
    },
    { hasPages: true, whenDone: afterAll },
  );
  await shop.publish(quiet);
  await shop.put({ 'sources/c.txt': 'خلال دجنبر 1999.', 'sources/b.yaml': 'publish_text: none\n' });
  await shop.publish(quiet);
  await shop.put({ 'sources/d.txt': 'يوم 9 يونيو 2011.' });
  await shop.publish(quiet);
  await run((effects) => withdraw('dates', '1.1.0', { output: shop.output, reason: 'سنة <خاطئة>' }, effects));
  serving = await serve(shop.output, '127.0.0.1', 0, realEffects);
}, 120_000);
afterAll(() => serving.stop());

const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> =>
  fetch(new URL(path, serving.address), { redirect: 'manual', headers, method });

describe('an address of a dataset or a thing', () => {
  const page = 'text/html; charset=UTF-8';
  test.each<readonly [accept: string, type: string]>([
    ['*/*', page],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', page],
    ['image/png', page],
    ['text/html;q=0', page],
    ['application/ld+json', 'application/ld+json'],
    ['text/turtle', 'text/turtle; charset=utf-8'],
    ['text/turtle;q=0.5, application/ld+json;q=0.9, text/html;q=0.1', 'application/ld+json'],
    ['text/turtle;q=0.5, text/html', page],
    ['application/ld+json;q=0, text/*;q=0.2, text/turtle;q=0.3', 'text/turtle; charset=utf-8'],
  ])('gives to those who accept %s what they like best', async (accept, type) => {
    for (const path of [
      'data/dates',
      'fr/data/dates',
      'id/organization/IOM',
      'en/id/place/MA',
      'def/',
      'codes/kinds/',
    ]) {
      const answer = await get(path, { Accept: accept });
      expect([path, answer.status, answer.headers.get('Content-Type')?.toLowerCase()]).toEqual([
        path,
        200,
        type.toLowerCase(),
      ]);
      expect(answer.headers.get('Vary')).toMatch(/\bAccept(?:,|$)/u);
      await answer.text();
    }
  });

  test('says the same in both forms of linked data', async () => {
    for (const path of ['', 'data/dates', 'id/organization/IOM', 'def/', 'codes/kinds/']) {
      const turtle = await (await get(path, { Accept: 'text/turtle' })).text();
      const json = (await (await get(path, { Accept: 'application/ld+json' })).json()) as jsonld.JsonLdDocument;
      const nquads = await jsonld.canonize(json, { algorithm: 'URDNA2015', format: 'application/n-quads' });
      const subjects = (text: string): string[] => {
        const named = new Parser()
          .parse(text)
          .flatMap(({ subject }) => (subject.termType === 'NamedNode' ? subject.value : []));
        return [...new Set(named)].sort();
      };
      expect(new Parser().parse(turtle)).toHaveLength(nquads.trim().split('\n').length);
      expect(subjects(turtle)).toEqual(subjects(nquads));
      const own = path === '' ? `${base}#catalogue` : base + path;
      expect(subjects(turtle)).toContain(own);
    }
  });
});

describe('links in the header', () => {
  const links = async (path: string): Promise<string[]> =>
    (await get(path, {}, 'HEAD')).headers.get('Link')?.split(', ') ?? [];

  test('lead from a dataset to its files, what describes them, its licence and its address', async () => {
    for (const path of ['data/amounts', 'en/data/amounts']) {
      const up = '../'.repeat(path.split('/').length - 1);
      expect(await links(path)).toEqual(
        expect.arrayContaining([
          `<${base}data/amounts>; rel="cite-as"`,
          '<https://schema.org/AboutPage>; rel="type"',
          '<https://schema.org/Dataset>; rel="type"',
          '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
          `<${up}data/amounts/1.0.0/amounts.csv>; rel="item"; type="text/csv"`,
          `<${up}data/amounts/1.0.0/amounts.csv-metadata.json>; rel="describedby"; type="application/csvm+json"`,
          `<${up}data/amounts/1.0.0/croissant.json>; rel="describedby"; type="application/json"`,
        ]),
      );
    }
  });

  test('lead from a file to its dataset and its description, and from that to the file', async () => {
    expect(await links('data/amounts/1.0.0/amounts.csv')).toEqual([
      '<../../../data/amounts>; rel="collection"; type="text/html"',
      '<https://creativecommons.org/licenses/by/4.0/>; rel="license"',
      '<../../../data/amounts/1.0.0/amounts.csv-metadata.json>; rel="describedby"; type="application/csvm+json"',
      '<../../../data/amounts/1.0.0/datapackage.json>; rel="describedby"; type="application/json"',
      '<../../../data/amounts/latest/amounts.csv>; rel="latest-version"; type="text/csv"',
      '<../../../data/amounts/versions.json>; rel="version-history"; type="application/json"',
    ]);
    expect(await links('data/amounts/1.0.0/amounts.csv-metadata.json')).toEqual([
      '<../../../data/amounts/1.0.0/amounts.csv>; rel="describes"; type="text/csv"',
    ]);
    expect(await links('data/amounts/1.0.0/croissant.json')).toEqual([
      '<../../../data/amounts>; rel="describes"; type="text/html"',
    ]);
  });

  test('lead from things and sources to what they are and where they stand, and nowhere that is not there', async () => {
    expect(await links('id/organization/IOM')).toEqual(
      expect.arrayContaining([
        `<${base}id/organization/IOM>; rel="cite-as"`,
        '<http://www.w3.org/ns/org#FormalOrganization>; rel="type"',
        '<https://schema.org/Organization>; rel="type"',
        '<../../data/organizations>; rel="collection"; type="text/html"',
      ]),
    );
    for (const path of ['data/dates', 'id/organization/IOM', 'sources/page/', 'data/dates/1.0.0/dates.csv']) {
      for (const line of await links(path)) {
        const target = new URL(/^<([^>]*)>/u.exec(line)?.[1] ?? '', new URL(path, serving.address));
        if (target.origin !== new URL(serving.address).origin) continue;
        expect([line, (await get(target.href)).status]).toEqual([line, line.includes('/latest/') ? 302 : 200]);
      }
    }
  });
});

describe('what was taken back', () => {
  test.each([
    ['data/dates/1.1.0/dates.csv', 'fr', { 'Accept-Language': 'fr' }],
    ['data/dates/1.1.0/dates.csv', 'ar', {}],
    ['data/dates/1.1.0/', 'ar', {}],
    ['data/dates/changes/1.0.0..1.1.0.json', 'en', { 'Accept-Language': 'en-GB,fr;q=0.5' }],
    ['en/changes/dates/1.0.0..1.1.0', 'en', {}],
    ['releases/2/release.zip', 'ar', {}],
  ] as const)('answers %s with 410 and the reason in %s', async (path, language, headers) => {
    const answer = await get(path, headers);
    const html = await answer.text();
    expect([answer.status, html.includes(`<html lang="${language}"`)]).toEqual([410, true]);
    expect(html).toContain('سنة &lt;خاطئة&gt;');
    expect(html).toContain(phrases[language]('reason'));
  });

  test('is a text, too, and its page says what is still published', async () => {
    const { sha256 } = (await shop.json<{ id: string; sha256: string }[]>('data/documents/latest/documents.json')).find(
      ({ id }) => id === 'b',
    ) ?? { sha256: '' };
    for (const path of ['sources/b.txt', `sources/b/${sha256.slice(0, 12)}.txt`]) {
      const answer = await get(path, { 'Accept-Language': 'en' });
      expect([answer.status, await answer.text()]).toEqual([410, expect.stringContaining(phrases.en('goneText'))]);
    }
    expect((await get('sources/b/')).status).toBe(200);
    expect((await get('sources/nothing.txt')).status).toBe(404);
  });

  test('is still listed: the page of the dataset names the version and why it went', async () => {
    const html = await (await get('en/data/dates')).text();
    expect(html).toContain('withdrawn: <bdi>سنة &lt;خاطئة&gt;</bdi>');
    expect(html).not.toContain('1.1.0/dates.csv');
    expect(html).toContain('changes/dates/1.0.0..1.2.0');
  });
});
