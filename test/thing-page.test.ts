import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import { phrases } from '../portal/texts/phrase.js';
import { publishedSite, type PublishedSite } from './published-site.js';

let site: PublishedSite;
let events: readonly Row[];
beforeAll(async () => {
  site = await publishedSite(new URL('../input/', import.meta.url));
  events = await site.json<Row[]>('data/events/latest/events.json');
}, 60_000);

const page = (kind: string, key: string): Promise<string> => site.read(`en/id/${kind}/${key}/index.html`);
const plain = (html: string): string => html.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

describe('the page of a thing', () => {
  test('holds what linked data say of it, in words that no page can be broken by', async () => {
    for (const name of ['organizations', 'events', 'projects', 'relations']) {
      const file = await site.json<{ '@graph': { '@id': string }[] }>(`data/${name}/latest/${name}.jsonld`);
      for (const node of file['@graph'].slice(0, 5)) {
        const [, kind = '', key = ''] = /\/id\/([^/]+)\/([^/]+)$/u.exec(decodeURIComponent(node['@id'])) ?? [];
        const [, json = '{}'] =
          /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(await page(kind, key)) ?? [];
        const { '@context': context, ...told } = JSON.parse(json) as Record<string, unknown>;
        expect([typeof context, told]).toEqual(['object', node]);
        expect(json).not.toMatch(/[<>&]/u);
      }
    }
  });

  test('says what it is to others, as relations have it, with the names of the things', async () => {
    const relations = await site.json<Row[]>('data/relations/latest/relations.json');
    const hosted = relations.find(
      ({ predicate, object }) => predicate === 'hosts' && String(object) === 'event/GFMD-3',
    );
    expect(hosted).toBeDefined();
    for (const [kind, key] of [
      ['event', 'GFMD-3'],
      ['place', 'GR'],
    ] as const) {
      const html = await page(kind, key);
      const [, section = ''] = /aria-labelledby="related">(.*?)<\/section>/su.exec(html) ?? [];
      const row = section.split('<tr>').find((line) => line.includes(`/relation/${hosted?.id ?? ''}/`)) ?? '';
      expect(plain(row)).toMatch(/Greece\s+Hosts\s+الاجتماع الثالث/u);
    }
  });

  test('is called by its name in the language of the page, where one is known', async () => {
    const heading = async (prefix: string): Promise<string> =>
      plain(/<h1>(.*?)<\/h1>/su.exec(await site.read(`${prefix}id/organization/IOM/index.html`))?.[1] ?? '').trim();
    expect([await heading(''), await heading('fr/'), await heading('en/')]).toEqual([
      'المنظمة الدولية للهجرة',
      'Organisation internationale pour les migrations',
      'International Organization for Migration',
    ]);
  });

  test('is led to from the words of a text that mean it, countries too', async () => {
    const html = await site.read('en/sources/multilateral-cooperation/index.html');
    for (const [name, path] of [
      ['place · Morocco', 'place/MA'],
      ['organization · International Organization for Migration', 'organization/IOM'],
    ] as const)
      expect(html).toMatch(new RegExp(`data-note="${name} · [^"]*" data-href="[^"]*/id/${path}/index.html"`, 'u'));
  });

  test('of a figure that has no name says what it counts', async () => {
    const statistics = await site.json<Row[]>('data/statistics/latest/statistics.json');
    const nameless = statistics.find(({ indicator, category }) => indicator === null && category === null);
    const html = await page('statistic', String(nameless?.id));
    expect(plain(/<h1>(.*?)<\/h1>/su.exec(html)?.[1] ?? '').trim()).toBe(
      `${String(nameless?.['value'])} ${String(nameless?.['unit'])}`,
    );
  });

  test('of a project has the relations of the programme that it is', async () => {
    const html = await page('project', 'programme-1ec5833bdc50');
    expect(html).toContain(phrases.en('related'));
  });

  test('shows each sentence once, however much of it supports the thing', async () => {
    for (const { id, mentions } of events) {
      const html = await page('event', id);
      const quotes = [...html.matchAll(/<blockquote class="sentence">\s*<p[^>]*>(.*?)<\/p>/gsu)].map(([, words = '']) =>
        words.replace(/<[^>]*>/gu, ''),
      );
      expect(new Set(quotes).size).toBe(quotes.length);
      expect([...html.matchAll(/<mark class="m /gu)].length).toBeGreaterThanOrEqual((mentions as string[]).length);
    }
  });

  test('shows beside each field the words that support it', async () => {
    const [event] = events.filter(({ id }) => id === 'GFMD-3');
    const html = await page('event', String(event?.id));
    for (const item of event?.['evidence'] as string[]) {
      const [, place = ''] = /^[^=]*=(.*)$/u.exec(item) ?? [];
      const [, source, from, to] = /^(.+)@(\d+)-(\d+)$/u.exec(place) ?? [];
      const anchor = source === undefined ? `#m-${place}` : `${source}/index.html#c=${String(from)},${String(to)}`;
      expect(html).toMatch(new RegExp(`class="supports">.*${anchor.replace(/[.]/gu, '\\.')}`, 'su'));
    }
  });
});
