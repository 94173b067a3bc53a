import { beforeAll, describe, expect, test } from 'vitest';
import { publishedSite, type PublishedSite } from './published-site.js';

const sources = Object.fromEntries(
  Array.from({ length: 61 }, (_, i) => [
    `sources/${String(i).padStart(2, '0')}.txt`,
    `انعقد الاجتماع رقم ${String(i)} بتونس.`,
  ]),
);
const agreed = 'sources/60.txt';

let site: PublishedSite;
beforeAll(async () => {
  site = await publishedSite(
    { ...sources, [agreed]: 'وقعت المنظمة الدولية للهجرة اتفاقية مع المغرب في الرباط يوم 14 شتنبر 2016.' },
    {
      'sources/00.txt': null,
      'sources/61.txt': 'عقدت المنظمة الدولية للهجرة ومنظمة العمل الدولية اجتماعا بجنيف.',
      'sources/62.txt': 'انعقد الاجتماع بطنجة.',
    },
  );
}, 120_000);

const plain = (html: string): string => html.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

describe('the list of sources', () => {
  test('goes on to a second page where it is long, and back, in files, too', async () => {
    const [first, second] = await Promise.all([
      site.read('en/sources/index.html'),
      site.read('en/sources-page/2/index.html'),
    ]);
    expect(plain(first)).toContain('Sources 1–60 of 62');
    expect(first).toContain('<a rel="next" href="../sources-page/2/index.html">');
    expect(plain(second)).toContain('Sources 61–62 of 62');
    expect(second).toContain('<a rel="prev" href="../../sources/index.html">');
    expect(second).toContain('<a href="../../sources/62/index.html">');
  });
});

describe('the page of what a version changed', () => {
  test('calls its rows by their names, leads to them, and shows of a list what came', async () => {
    const html = await site.read('en/changes/organizations/1.0.0..1.1.0/index.html');
    expect(plain(html)).toContain('International Organization for Migration');
    expect(html).toContain('href="../../../id/organization/ILO/index.html"');
    expect(plain(html)).toMatch(/Added International Labour Organization/u);
    expect(plain(html)).not.toMatch(/name=|organization-[0-9a-f]{16}/u);
    const documents = await site.read('en/changes/documents/1.0.0..1.1.0/index.html');
    expect(plain(documents)).toMatch(/Removed 00/u);
  });
});
