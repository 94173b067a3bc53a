import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, test } from 'vitest';
import { datasetNames } from '../pipeline/check/dataset.js';
import { xml } from '../pipeline/publish/descriptors/xml.js';
import { published } from './published.js';
import { stated } from './stated.js';
import { tree, type Workshop } from './workshop.js';
import { join } from 'node:path';

/** The elements of an XML document by their paths, with what they hold; throws where it is not well formed. */
function elements(text: string): { path: string; attributes: Record<string, string>; text: string }[] {
  const found: { path: string; attributes: Record<string, string>; text: string }[] = [];
  const open: { path: string; attributes: Record<string, string>; text: string }[] = [];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { path: `${open.at(-1)?.path ?? ''}/${name}`, attributes, text: '' };
    open.push(element);
    found.push(element);
  });
  parser.on('text', (part) => {
    const element = open.at(-1);
    if (element) element.text += part;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return found;
}

let shop: Workshop;
let paths: Set<string>;
beforeAll(async () => {
  let clean = (): Promise<void> => Promise.resolve();
  shop = await published(stated, (remove) => {
    clean = remove;
  });
  await shop.put({ 'sources/second.txt': 'في 3 ماي 2014.' });
  await shop.publish({ quiet: true });
  paths = new Set(Object.keys(await tree(join(shop.output, 'site'))));
  return () => clean();
});

describe.each(['feed.atom', ...datasetNames.map((name) => `data/${name}/feed.atom`)])('%s', (path) => {
  test('is Atom: it names itself, its author and its time, and each entry once', async () => {
    const all = elements(await shop.site(path));
    const texts = (at: string): string[] => all.filter((element) => element.path === at).map(({ text }) => text);
    const link = (at: string, rel: string) =>
      all.find((element) => element.path === at && element.attributes['rel'] === rel)?.attributes['href'];
    const own = `https://data.example.org/${path}`;
    expect([texts('/feed/id'), link('/feed/link', 'self')]).toEqual([[own], own]);
    expect(texts('/feed/author/name')).toEqual(['The ministry']);
    const times = texts('/feed/entry/updated');
    expect(texts('/feed/updated')).toEqual([times[0]]);
    expect(times.length).toBeGreaterThan(0);
    const ids = texts('/feed/entry/id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const part of ['title', 'content'])
      expect(all.filter((element) => element.path === `/feed/entry/${part}`)).toHaveLength(ids.length);
  });
});

test('the feed of the releases tells which versions a release made', async () => {
  const text = await shop.site('feed.atom');
  expect(text).toContain('Dates 1.1.0: Rows added: 1; removed: 0; cells corrected: 0.');
  expect(text.indexOf('الإصدار 2')).toBeLessThan(text.indexOf('الإصدار 1'));
});

test('every term of our own has its place on the page of the terms, every code on that of its list', async () => {
  const terms = await shop.site('def/index.html');
  for (const name of datasetNames) {
    const context = JSON.stringify(await shop.json(`contexts/${name}.jsonld`));
    for (const [, term = ''] of context.matchAll(/"nashir:([^"]+)"/gu)) expect(terms).toContain(`<dt id="${term}"`);
  }
  expect(await shop.site('codes/kinds/index.html')).toContain('<dt id="organization-ref"');
  expect(paths).toContain('codes/countries/countries.ttl');
});

test('what XML cannot hold is left out, and what it would misread is escaped', () => {
  const text = xml({ name: 'a', attributes: { b: '<"&\n' }, content: ']]>\u0000\u000b<script>\ud800\uffff & \r' });
  expect(elements(text)).toEqual([{ path: '/a', attributes: { b: '<"& ' }, text: ']]><script> & \r' }]);
});
