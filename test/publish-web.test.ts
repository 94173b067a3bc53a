import { describe, expect, it, test } from 'vitest';
import type { Row } from '../pipeline/check/dataset.js';
import { idOf } from '../pipeline/ingest/web/page-item.js';
import { webServer, type WebServer } from './web-server.js';
import { workshop } from './workshop.js';

const html = (words: string): string =>
  `<!doctype html><html lang="ar"><title>صفحة</title><nav><a href="/">الرئيسية</a></nav><article><p>${words}</p></article></html>`;

const configuration = ({ origin, host }: WebServer): string => `
sources:
  - kind: sitemap
    at: ${origin}/sitemap.xml
    name: ministry
    publisher: وزارة التعاون
    country: MA
fetch:
  delay: 0
  retries: 0
  misses: 2
  allowHosts: ['${host}']
`;

const sitemap = ({ origin }: WebServer, ...paths: readonly string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>${origin}${path}</loc></url>`).join('')}</urlset>`;

describe('sources on the web', () => {
  it('are fetched, published with where and when they were got, and followed as they change and go', async () => {
    const server = await webServer({
      '/ar/one.html': html('انعقد الاجتماع يوم 14 شتنبر 2016 بالرباط.'),
      '/ar/two': html('بلغت الكلفة 300 درهم.'),
    });
    server.pages['/sitemap.xml'] = sitemap(server, '/ar/one.html', '/ar/two');
    const { publish, json } = await workshop({ 'nashir.yaml': configuration(server) });
    const documents = () => json<Row[]>('data/documents/latest/documents.json');

    expect((await publish()).out).toContain('Fetched ministry: 2 new, 0 changed, 0 unchanged, 0 gone, 0 failed.');
    const host = server.host.replace(':', '-');
    const first = await documents();
    expect(first).toMatchObject([
      { url: `${server.origin}/ar/one.html`, publisher: 'وزارة التعاون', retrieved: '2026-03-04', gone: null },
      { url: `${server.origin}/ar/two`, country: 'MA' },
    ]);
    expect(first.map(({ id }) => id.startsWith(host))).toEqual([true, true]);
    expect(await json<Row[]>('data/amounts/1.0.0/amounts.json')).toMatchObject([{ amount: '300', currency: 'MAD' }]);

    expect((await publish()).out).toContain('Nothing changed');

    server.pages['/ar/two'] = html('بلغت الكلفة 400 درهم.');
    expect((await publish({ acceptLoss: true })).out).toContain('1 changed');
    expect(await json<Row[]>('data/amounts/latest/amounts.json')).toMatchObject([{ amount: '400' }]);

    server.pages['/ar/two'] = { status: 500 };
    const failed = await publish();
    expect(failed).toMatchObject({ exitCode: 1 });
    expect(failed.error).toContain('/ar/two: Unexpected status 500');
    expect(failed.out).toContain('Nothing changed');

    server.pages['/sitemap.xml'] = sitemap(server, '/ar/one.html');
    await publish();
    expect((await publish()).out).toContain('1 gone');
    expect((await documents()).map(({ gone }) => gone).filter((gone) => gone !== null)).toEqual(['2026-03-04']);
  });

  it('are taken as the archive has them when asked to', async () => {
    const server = await webServer({ '/a': html('يوم 3 ماي 2014 بتونس.') });
    server.pages['/sitemap.xml'] = sitemap(server, '/a');
    const { publish } = await workshop({ 'nashir.yaml': configuration(server) });
    expect((await publish({ offline: true })).exitCode).toBe(2);
    await publish();
    const asked = server.asked.length;
    expect((await publish({ offline: true })).out).toContain('Nothing changed');
    expect(server.asked).toHaveLength(asked);
  });
});

test.each([
  ['https://www.example.org/ar/page.html', 'www.example.org/ar/page'],
  ['https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/', 'example.org/أخبار'],
  ['https://example.org/', 'example.org'],
  ['https://example.org/a?id=7', expect.stringMatching(/^example\.org\/a-[0-9a-f]{8}$/u)],
  ['https://example.org/a b/%2e%2e/c', expect.stringMatching(/^example\.org\/c/u)],
])('the id of %s is made of its address alone', (address, id) => {
  expect(idOf(address)).toEqual(id);
});
