import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realEffects } from '../pipeline/effects.js';
import { serve, type Serving } from '../portal/serve.js';
import { publishedSite, type PublishedSite } from './published-site.js';

const page = 'انعقد الاجتماع في الرباط يوم 14 شتنبر 2016 بالمغرب.\n';

let site: PublishedSite;
let serving: Serving;
beforeAll(async () => {
  site = await publishedSite({ 'sources/page.txt': page });
  serving = await serve(site.output, '127.0.0.1', 0, realEffects);
});
afterAll(() => serving.stop());

const get = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(new URL(path, serving.address), { redirect: 'manual', ...init });

/** What is sent is what stands here: a client would tidy the path up. */
const status = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    request(serving.address, { path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    })
      .once('error', reject)
      .end();
  });

describe('the served site', () => {
  test('gives every file as it was published, byte for byte, with its type, and for ever where it is frozen', async () => {
    for (const path of ['data/dates/1.0.0/dates.csv', 'sources/page.txt', 'index.json']) {
      const answer = await get(path, { headers: { 'Accept-Encoding': 'identity' } });
      expect([answer.status, await answer.text()]).toEqual([200, await site.read(path)]);
    }
    const frozen = await get('data/dates/1.0.0/dates.csv');
    expect(frozen.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(frozen.headers.get('Content-Type')).toBe('text/csv; charset=utf-8; header=present');
    expect((await get('index.json')).headers.get('Cache-Control')).toBe('public, no-cache');
  });

  test('says that nothing changed to those who have it, in whatever encoding', async () => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const headers = { 'Accept-Encoding': encoding };
      const answer = await get('data/dates/1.0.0/dates.schema.json', { headers });
      const tag = answer.headers.get('ETag') ?? '';
      expect([answer.headers.get('Content-Encoding'), tag]).toEqual([
        encoding === 'identity' ? null : encoding,
        expect.stringMatching(/^"[0-9a-f]{32}/u),
      ]);
      expect(JSON.parse(await answer.text())).toEqual(await site.json('data/dates/1.0.0/dates.schema.json'));
      const again = await get('data/dates/1.0.0/dates.schema.json', {
        headers: { ...headers, 'If-None-Match': `"x", W/${tag}` },
      });
      expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
    }
  });

  test('says that it is well, and which release it shows', async () => {
    const answer = await get('healthz');
    expect([answer.status, answer.headers.get('Cache-Control'), await answer.json()]).toEqual([
      200,
      'no-store',
      { status: 'ok', release: 1, released: expect.stringMatching(/^\d{4}-/u) as string },
    ]);
  });

  test('sends parts of files', async () => {
    const whole = Buffer.from(await site.read('data/dates/1.0.0/dates.csv'));
    const cases: readonly (readonly [range: string, status: number, body: string, told: string | null])[] = [
      ['bytes=0-4', 206, whole.subarray(0, 5).toString(), `bytes 0-4/${String(whole.length)}`],
      [
        'bytes=-4',
        206,
        whole.subarray(-4).toString(),
        `bytes ${String(whole.length - 4)}-${String(whole.length - 1)}/${String(whole.length)}`,
      ],
      [
        `bytes=${String(whole.length - 3)}-999999`,
        206,
        whole.subarray(-3).toString(),
        `bytes ${String(whole.length - 3)}-${String(whole.length - 1)}/${String(whole.length)}`,
      ],
      ['bytes=999999-', 416, '', `bytes */${String(whole.length)}`],
      ['bytes=5-2', 200, whole.toString(), null],
      ['lines=1-2', 200, whole.toString(), null],
      ['bytes=0-1,4-5', 200, whole.toString(), null],
    ];
    for (const [range, code, body, told] of cases) {
      const answer = await get('data/dates/1.0.0/dates.csv', {
        headers: { Range: range, 'Accept-Encoding': 'identity' },
      });
      expect([range, answer.status, await answer.text(), answer.headers.get('Content-Range')]).toEqual([
        range,
        code,
        body,
        told,
      ]);
    }
    const stale = await get('data/dates/1.0.0/dates.csv', { headers: { Range: 'bytes=0-4', 'If-Range': '"old"' } });
    expect(stale.status).toBe(200);
  });

  test('answers HEAD as GET without a body, OPTIONS with what is allowed, and nothing else', async () => {
    for (const path of ['data/dates/1.0.0/dates.csv', 'data/dates', '']) {
      const [head, full] = [await get(path, { method: 'HEAD' }), await get(path)];
      expect([head.status, await head.text(), head.headers.get('ETag')]).toEqual([200, '', full.headers.get('ETag')]);
      await full.text();
    }
    const options = await get('data/dates', { method: 'OPTIONS' });
    expect([options.status, options.headers.get('Access-Control-Allow-Methods')]).toEqual([204, 'GET, HEAD, OPTIONS']);
    const post = await get('data/dates', { method: 'POST', body: 'x' });
    expect([post.status, post.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  test('leads from the newest to its version, and from a page’s file to the page, below any base', async () => {
    const led = async (path: string): Promise<readonly [status: number, target: string]> => {
      const answer = await get(path);
      const base = 'https://example.org/open/';
      return [answer.status, new URL(answer.headers.get('Location') ?? '', base + path).href.slice(base.length)];
    };
    expect(await led('data/dates/latest/dates.csv')).toEqual([302, 'data/dates/1.0.0/dates.csv']);
    expect((await get('data/dates/latest/dates.csv')).headers.get('Link')).toBe(
      '<../../../data/dates/1.0.0/dates.csv>; rel="latest-version"',
    );
    expect(await led('fr/data/dates/index.html')).toEqual([301, 'fr/data/dates']);
    expect(await led('data/dates/')).toEqual([303, 'data/dates']);
    expect(await led('data/dates/1.0.0/')).toEqual([303, 'data/dates#versions']);
  });

  test('keeps to its folder, whatever is asked', async () => {
    const outside = [
      '/../state/runs.jsonl',
      '/..%2fstate%2fruns.jsonl',
      '/%2e%2e/state/runs.jsonl',
      '/data//dates',
      '/.git',
      '/data/dates/9.0.0/',
      '/data/',
      '/a%00b',
      '/a%5cb',
      '/nothing',
    ];
    for (const path of outside) expect([path, await status(path)]).toEqual([path, 404]);
    expect(await status('/%ff')).toBe(400);
  });

  test('lets no script in, and no other page around it', async () => {
    for (const path of ['', 'data/dates', 'index.json', 'nothing']) {
      const { headers } = await get(path);
      expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'; script-src 'self'");
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    }
  });

  test('has a page for every address that was given out', async () => {
    const { pages } = site;
    for (const path of pages) {
      const address = path.replace(/\/?index\.html$/u, '');
      const isFolder = /^(?:(?:fr|en)\/?)?$|(?:sources(?:\/page)?)$/u.test(address) && address !== '';
      const answer = await get(encodeURI(`/${address}${isFolder ? '/' : ''}`));
      expect([address, answer.status]).toEqual([address, 200]);
      expect(answer.headers.get('Content-Type')).toBe('text/html; charset=UTF-8');
    }
  });
});

describe('the rules of HTTP', () => {
  const kinds = [
    '',
    'data/dates',
    'sources/page/',
    'index.json',
    'data/dates/1.0.0/dates.csv',
    'api/v1/sources',
    'def/',
  ];

  test('HEAD says all that GET says, in every encoding', async () => {
    for (const path of [...kinds, 'nothing', 'data/dates/latest/dates.csv', 'data/dates/', 'en'])
      for (const encoding of ['identity', 'gzip', 'br']) {
        const [full, head] = await Promise.all(
          ['GET', 'HEAD'].map((method) => get(path, { method, headers: { 'Accept-Encoding': encoding } })),
        );
        const told = ({ status, headers }: Response): unknown => [
          status,
          ...[...headers].filter(([name]) => !['connection', 'date', 'keep-alive'].includes(name)),
        ];
        expect([path, encoding, head && told(head)]).toEqual([path, encoding, full && told(full)]);
        await full?.text();
      }
  });

  test('304 keeps what 200 said, for pages and answers of the API, too', async () => {
    for (const path of kinds) {
      const full = await get(path);
      const tag = full.headers.get('ETag') ?? '';
      const again = await get(path, { headers: { 'If-None-Match': tag } });
      expect([path, again.status, await again.text()]).toEqual([path, 304, '']);
      for (const name of ['ETag', 'Vary', 'Cache-Control', 'Link'])
        expect([path, name, again.headers.get(name)]).toEqual([path, name, full.headers.get(name)]);
      expect([path, full.headers.get('Cache-Control') !== null]).toEqual([path, true]);
      await full.text();
    }
  });

  test('a part is sent of GET alone, and only of what is still the same', async () => {
    const path = 'data/dates/1.0.0/dates.csv';
    const plain = { 'Accept-Encoding': 'identity', Range: 'bytes=0-4' };
    expect((await get(path, { method: 'HEAD', headers: plain })).status).toBe(200);
    const tag = (await get(path, { headers: { 'Accept-Encoding': 'identity' } })).headers.get('ETag') ?? '';
    expect((await get(path, { headers: { ...plain, 'If-Range': tag } })).status).toBe(206);
    expect((await get(path, { headers: { ...plain, 'If-Range': `W/${tag}` } })).status).toBe(200);
  });

  test('an encoding that is refused is not used', async () => {
    for (const [accepted, used] of [
      ['br;q=0, gzip;q=0', null],
      ['br;q=0, *', 'gzip'],
      ['*;q=0', null],
      ['gzip;q=0.2, br;q=0.1', 'gzip'],
    ] as const) {
      const answer = await get('index.json', { headers: { 'Accept-Encoding': accepted } });
      expect([accepted, answer.headers.get('Content-Encoding')]).toEqual([accepted, used]);
      await answer.text();
    }
  });

  test('OPTIONS and 405 name what is allowed, which is more where a CKAN is asked', async () => {
    for (const [path, methods] of [
      ['data/dates', 'GET, HEAD, OPTIONS'],
      ['api/3/action/package_list', 'GET, HEAD, POST, OPTIONS'],
    ] as const) {
      const options = await get(path, { method: 'OPTIONS' });
      expect([options.status, options.headers.get('Allow')]).toEqual([204, methods]);
      const refused = await get(path, { method: 'DELETE' });
      expect([refused.status, refused.headers.get('Allow')]).toEqual([405, methods]);
    }
  });
});
