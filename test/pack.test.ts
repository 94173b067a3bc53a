import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { pack } from '../pipeline/commands/pack.js';
import { run } from './terminal.js';
import { workshop, type Workshop } from './workshop.js';

const configuration = [
  'portal: { base: "https://data.example.org/" }',
  'publisher: { name: { ar: وزارة التجهيز, fr: Ministère } }',
  'contact: { email: data@example.org }',
  'licence: CC-BY-4.0',
  '',
].join('\n');

async function published(config = configuration): Promise<Workshop> {
  const shop = await workshop({ 'nashir.yaml': config, 'sources/page.txt': 'في المغرب يوم 14 شتنبر 2016.' });
  await shop.publish({ quiet: true });
  return shop;
}

const packed = (shop: Workshop, output: string, name = 'dates'): ReturnType<typeof run> =>
  run((effects) => pack(name, { site: join(shop.output, 'site'), output }, effects));

describe('nashir pack', () => {
  test('makes a zip of data, metadata, licence and covering note in three languages, with their checksums', async () => {
    const shop = await published();
    const file = join(shop.input, 'pack.zip');
    const { code, out, log } = await packed(shop, file);
    expect([code, log]).toEqual([0, '']);
    expect(out).toContain(`${file}: dates.csv`);
    const files = unzipSync(await readFile(file));
    const textOf = (name: string): string => strFromU8(files[`dates-1.0.0/${name}`] ?? new Uint8Array());
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(
        ['dates.csv', 'metadata.xlsx', 'LICENCE.txt', 'note.ar.txt', 'note.fr.txt', 'note.en.txt', 'SHA256SUMS'].map(
          (name) => `dates-1.0.0/${name}`,
        ),
      ),
    );
    expect(textOf('dates.csv')).toBe(await shop.site('data/dates/1.0.0/dates.csv'));
    expect(textOf('LICENCE.txt')).toContain('CC-BY-4.0');
    expect(textOf('note.ar.txt')).toContain('«التواريخ»، النسخة 1.0.0، الصادرة عن وزارة التجهيز');
    expect(textOf('note.fr.txt')).toContain('« Dates », version 1.0.0, produit par Ministère');
    expect(textOf('note.en.txt')).toContain('Permanent address: https://data.example.org/data/dates\n');
    for (const line of textOf('SHA256SUMS').trim().split('\n')) {
      const [sum = '', name = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[`dates-1.0.0/${name}`] ?? '')
          .digest('hex'),
      ).toBe(sum);
    }
    const sheet = unzipSync(files['dates-1.0.0/metadata.xlsx'] ?? new Uint8Array());
    const xml = strFromU8(sheet['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    for (const words of ['rightToLeft="1"', 'التواريخ', 'data@example.org', 'Ministère', 'date_start'])
      expect(xml).toContain(words);
  });

  test('makes the same bytes of the same version, in another time zone too', async () => {
    const shop = await published();
    const [one, other] = [join(shop.input, 'one.zip'), join(shop.input, 'other.zip')];
    await packed(shop, one);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Kiritimati';
    try {
      await packed(shop, other);
    } finally {
      process.env['TZ'] = zone;
    }
    expect(await readFile(other)).toEqual(await readFile(one));
  });

  test('says what a portal will ask for and the configuration does not state', async () => {
    const shop = await published('portal: { base: "https://data.example.org/" }\n');
    expect(await packed(shop, join(shop.input, 'pack.zip'))).toMatchObject({
      code: 0,
      log: 'nashir: Cannot tell `publisher`, `contact`, `licence`, which portals ask for: state it in the configuration',
    });
  });

  test('is refused for what has another name, and while the addresses are those of this machine', async () => {
    const shop = await published('licence: CC-BY-4.0\n');
    expect((await packed(shop, 'x.zip', 'date')).log).toContain('Unexpected dataset `date`');
    expect((await packed(shop, 'x.zip')).log).toMatch(/^Cannot pack what is published under http:\/\/127\.0\.0\.1/u);
  });
});
