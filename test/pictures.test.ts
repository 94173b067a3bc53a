import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import type { Ratchet } from '../scripts/scores.js';
import { phrases } from '../portal/texts/phrase.js';
import { publishedSite, type PublishedSite } from './published-site.js';

let site: PublishedSite;
let home: string;
beforeAll(async () => {
  site = await publishedSite(new URL('../input/', import.meta.url));
  home = await site.read('en/index.html');
}, 60_000);

const phrase = phrases.en;
const plain = (html: string): string => html.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
/** What a message quotes stands in an element of its own. */
const told = (reason: string): string => reason.replace(/`([^`]*)`/gu, '<code>$1</code>').replaceAll('&', '&amp;');
const figure = (html: string, title: string): string =>
  [...html.matchAll(/<figure.*?<\/figure>/gsu)].map(([found]) => found).find((found) => found.includes(title)) ?? '';
const rows = (name: string): Promise<Row[]> => site.json<Row[]>(`data/${name}/latest/${name}.json`);

describe('the picture on the home page', () => {
  test('has the newest events and projects that are dated, in their years, each with the way to its page', async () => {
    const shown = figure(home, phrase('periodsTitle'));
    const dated = [...(await rows('events')), ...(await rows('projects'))].filter((row) => row['date_start'] !== null);
    expect(dated.length).toBeGreaterThan(20);
    const newest = dated.sort((a, b) => (String(a['date_start']) < String(b['date_start']) ? -1 : 1)).slice(-12);
    for (const { id } of newest) expect(shown).toContain(`/${encodeURIComponent(id)}/index.html"`);
    expect([...shown.matchAll(/<rect/gu)]).toHaveLength(newest.length);
    for (const [, x, width] of shown.matchAll(/<rect x="([\d.]+)%" width="([\d.]+)%"/gu))
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(100.5);
  });

  test('has each budget in short and in full, within its currency, with who pays', () => {
    const html = figure(home, phrase('budgetsTitle'));
    const shown = plain(html);
    expect(shown).toMatch(/euro .*1\.8bn .*200m .*2\.4m .*Other currencies .*≈ 13m *US dollar/iu);
    // A bar that has none beside it would say nothing.
    expect([...html.matchAll(/<rect/gu)]).toHaveLength(3);
    for (const sum of ['1,800,000,000', '200,000,000', '2,400,000', '13,000,000']) expect(html).toContain(`"${sum}"`);
    expect(shown).toContain('European Union');
    expect(shown).toContain(phrase('funderUnknown'));
  });

  test('counts the records that name a country', async () => {
    const shown = plain(figure(home, phrase('countriesTitle')));
    const records = [...(await rows('events')), ...(await rows('projects')), ...(await rows('agreements'))];
    const naming = records.filter((row) => Object.values(row).flat().includes('place/SE'));
    expect(shown).toContain(`Sweden ${String(naming.length)}`);
  });

  test('stands only where there is something to see', async () => {
    const { read } = await publishedSite({ 'sources/a.txt': 'يوم 14 شتنبر 2016.' });
    const html = await read('en/index.html');
    for (const title of ['periodsTitle', 'budgetsTitle', 'countriesTitle', 'timelineTitle'] as const)
      expect(html).not.toContain(phrase(title));
  });
});

describe('the page of quality', () => {
  test('says of each kind what the test of the software holds, and on how many mentions', async () => {
    const ratchet = JSON.parse(readFileSync(new URL('gold/scores.json', import.meta.url), 'utf8')) as Ratchet;
    const html = plain(await site.read('en/quality/index.html'));
    const index = await site.json<{ scores: Record<string, number>; support: Record<string, number> }>('index.json');
    expect(Object.keys(index.support)).toEqual(Object.keys(ratchet['with the lexicon'] ?? {}));
    for (const [kind, f1] of Object.entries(index.scores)) {
      const mentions = ratchet['support']?.[kind]?.['mentions'] ?? NaN;
      expect(index.support[kind]).toBe(mentions);
      expect(html).toContain(`${mentions === 0 ? '–' : f1.toFixed(3).replace(/0$/u, '')} (n = ${String(mentions)})`);
    }
  });

  test('lists what was doubted in the sources, with the way to its line, and what was kept back', async () => {
    const doubts = await site.json<{ reason: string; line: number | null }[]>(
      'sources/multilateral-cooperation.doubts.json',
    );
    const html = await site.read('en/quality/index.html');
    expect(doubts.length).toBeGreaterThan(0);
    for (const { reason, line } of doubts) {
      expect(plain(html)).toContain(plain(told(reason)));
      if (line !== null) expect(html).toContain(`multilateral-cooperation/index.html#line-${String(line)}`);
    }
    expect(html).toContain(phrase('keptBackNone'));
  });
});
