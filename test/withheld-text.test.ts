import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import { verify } from '../pipeline/commands/verify.js';
import { run } from './terminal.js';
import { tree, workshop, type Workshop } from './workshop.js';

const page = 'انعقد الاجتماع السري في المغرب يوم 14 شتنبر 2016 بحضور الجميع.';
const sum = (text: string): string => createHash('sha256').update(text).digest('hex');
const quiet = { quiet: true } as const;

const published = async (publishText: string): Promise<Workshop> => {
  const shop = await workshop({ 'sources/page.txt': page, 'sources/page.yaml': `publish_text: ${publishText}\n` });
  await shop.publish(quiet);
  return shop;
};

/** Every file of the site that has some words. */
async function having(words: string, shop: Workshop): Promise<string[]> {
  const files = Object.keys(await tree(join(shop.output, 'site')));
  const found = await Promise.all(files.map(async (file) => ((await shop.site(file)).includes(words) ? file : [])));
  return found.flat();
}

describe('a source that says publish_text', () => {
  test('quotes: its text is not published, its sentences are', async () => {
    const shop = await published('quotes');
    expect(await readdir(join(shop.output, 'site/sources'))).toEqual(['page']);
    expect(await readdir(join(shop.output, 'site/sources/page'))).toEqual([`${sum(page).slice(0, 12)}.withheld.json`]);
    expect(await shop.json(`sources/page/${sum(page).slice(0, 12)}.withheld.json`)).toEqual({
      source: 'page',
      sha256: sum(page),
      publish_text: 'quotes',
    });
    const [row] = await shop.json<Row[]>('data/dates/latest/dates.json');
    expect(row).toMatchObject({ quote: '14 شتنبر 2016', sentence: page, source_sha256: sum(page) });
    expect(await shop.json('index.json')).toMatchObject({ sources: [{ id: 'page', sha256: sum(page), text: null }] });
  });

  test('none: no words of it are published but its quotes, each of which is its own sentence', async () => {
    const shop = await published('none');
    const [row] = await shop.json<Row[]>('data/dates/latest/dates.json');
    expect(row).toMatchObject({ quote: '14 شتنبر 2016', sentence: '14 شتنبر 2016' });
    expect(row?.['sentence_start']).toBe(row?.['start']);
    expect(await having('السري', shop)).toEqual([]);
    expect(await having('14 شتنبر 2016', shop)).not.toEqual([]);
  });

  test('something else is refused, wherever it stands', async () => {
    const shop = await workshop({ 'sources/page.md': `---\npublish_text: nothing\n---\n${page}` });
    const { exitCode, error } = await shop.publish(quiet);
    expect(exitCode).toBe(2);
    expect(error).toContain('page.md:2:1: Unexpected `nothing`, expected `full`, `quotes` or `none`');
    expect(await having('السري', shop).catch(() => 'no site')).toBe('no site');
  });

  test('verifies: a text that is withheld is not missed', async () => {
    const shop = await published('quotes');
    expect((await run((effects) => verify(join(shop.output, 'site'), {}, effects))).out).toContain(': no fault\n');
  });
});

describe('a text that is taken down', () => {
  test('goes in all its versions, and leaves its checksums', async () => {
    const shop = await published('full');
    const longer = `${page} وانتهى.`;
    await shop.put({ 'sources/page.txt': longer });
    await shop.publish(quiet);
    expect(await having('وانتهى', shop)).toHaveLength(2);
    await shop.put({ 'sources/page.yaml': 'publish_text: quotes\n' });
    expect((await shop.publish(quiet)).exitCode).toBe(0);
    expect(await having('وانتهى', shop)).toEqual([]);
    expect(await readdir(join(shop.output, 'site/sources/page'))).toEqual(
      [page, longer].map((text) => `${sum(text).slice(0, 12)}.withheld.json`).sort(),
    );
    expect((await run((effects) => verify(join(shop.output, 'site'), {}, effects))).out).toContain(': no fault\n');
  });

  test('comes back when it may', async () => {
    const shop = await published('none');
    await shop.put({ 'sources/page.yaml': null });
    await shop.publish({ ...quiet, acceptLoss: true });
    expect(await readdir(join(shop.output, 'site/sources/page'))).toEqual([`${sum(page).slice(0, 12)}.txt`]);
    expect(await shop.site('sources/page.txt')).toBe(page);
  });
});
