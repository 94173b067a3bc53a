import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verify } from '../pipeline/commands/verify.js';
import type { Origins } from '../pipeline/schemas.js';
import { run } from './terminal.js';
import { workshop, type Workshop } from './workshop.js';

const article = '<h1>🎉 وزارة الداخلية</h1><p>في 9 دجنبر 2016 بالرباط.</p>';
const quiet = { quiet: true } as const;

async function published(): Promise<Workshop> {
  const shop = await workshop({ 'sources/page.html': `<html lang="ar">${article}</html>` });
  expect(await shop.publish(quiet)).toMatchObject({ exitCode: 0 });
  return shop;
}

async function pathIn(shop: Workshop): Promise<string | undefined> {
  const names = await readdir(join(shop.output, 'site/sources/page'));
  const name = names.find((each) => each.endsWith('.origins.json'));
  return name && `sources/page/${name}`;
}

async function origins(shop: Workshop): Promise<(readonly [words: string, element: string | undefined])[]> {
  const text = Array.from(await shop.site('sources/page.txt'));
  const { origins } = await shop.json<Origins>((await pathIn(shop)) ?? 'none');
  return origins.map(({ start, end, element }) => [text.slice(start, end).join(''), element]);
}

describe('the way back from a converted text to its original', () => {
  test('lies beside the text, by the elements of the page', async () => {
    expect(await origins(await published())).toEqual([
      ['🎉 وزارة الداخلية', '/html[1]/body[1]/h1[1]'],
      ['في 9 دجنبر 2016 بالرباط.', '/html[1]/body[1]/p[1]'],
    ]);
  });

  test('follows a page that gets another frame around the same text, with the next release', async () => {
    const shop = await published();
    await shop.put({
      'sources/page.html': `<html lang="ar"><main>${article}</main></html>`,
      'sources/second.txt': 'في 10 دجنبر 2016.',
    });
    expect(await shop.publish(quiet)).toMatchObject({ exitCode: 0 });
    expect((await origins(shop)).map(([, element]) => element)).toEqual([
      '/html[1]/body[1]/main[1]/h1[1]',
      '/html[1]/body[1]/main[1]/p[1]',
    ]);
  });

  test('goes when the text is withheld', async () => {
    const shop = await published();
    await shop.put({ 'sources/page.yaml': 'publish_text: quotes\n' });
    expect(await shop.publish(quiet)).toMatchObject({ exitCode: 0 });
    expect(await pathIn(shop)).toBeUndefined();
  });

  test.each([
    ['a stretch past the end', (text: string) => text.replace(/"end": \d+/u, '"end": 999'), /stretch 0–999/u],
    ['a stretch that is none', (text: string) => text.replace(/"end": \d+/u, '"end": -1'), /origins\.0\.end/u],
    ['another text', (text: string) => text.replace('"page"', '"other"'), /Unexpected text `sources\/other/u],
  ])('is verified: %s is found', async (_, change, fault) => {
    const shop = await published();
    const path = join(shop.output, 'site', (await pathIn(shop)) ?? 'none');
    const text = await shop.site((await pathIn(shop)) ?? 'none');
    expect(change(text)).not.toBe(text);
    await writeFile(path, change(text));
    const { code, out } = await run((effects) => verify(join(shop.output, 'site'), {}, effects));
    expect(code).toBe(1);
    expect(out).toMatch(fault);
  });
});
