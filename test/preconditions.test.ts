import { afterAll, beforeAll, expect, test } from 'vitest';
import { realEffects } from '../pipeline/effects.js';
import { refusal } from '../portal/http/preconditions.js';
import { serve, type Serving } from '../portal/serve.js';
import { publishedSite, type PublishedSite } from './published-site.js';

let site: PublishedSite;
let serving: Serving;
beforeAll(async () => {
  site = await publishedSite({ 'sources/page.txt': 'انعقد الاجتماع في الرباط يوم 14 شتنبر 2016 بالمغرب.\n' });
  serving = await serve(site.output, '127.0.0.1', 0, realEffects);
});
afterAll(() => serving.stop());

test.each([
  [{}, undefined],
  [{ 'If-None-Match': '"a"' }, 304],
  [{ 'If-None-Match': '"x", W/"a-br"' }, 304],
  [{ 'If-None-Match': '*' }, 304],
  [{ 'If-None-Match': '"b"' }, undefined],
  [{ 'If-Match': '"a"' }, undefined],
  [{ 'If-Match': '"x", "a-gzip"' }, undefined],
  [{ 'If-Match': '*' }, undefined],
  [{ 'If-Match': '"b"' }, 412],
  [{ 'If-Match': 'W/"a"' }, 412],
  [{ 'If-Match': '"a"', 'If-None-Match': '"a"' }, 304],
  [{ 'If-Match': '"b"', 'If-None-Match': '"b"' }, 412],
])('of a content with the tag "a", %j is answered with %s', (headers, status) => {
  expect(refusal(new Headers(headers as Record<string, string>), 'a')).toBe(status);
});

test.each(['data/dates/1.0.0/dates.csv', 'data/dates', 'api/v1/datasets'])(
  'parts of %s can be asked for on the condition that it is still the same',
  async (path) => {
    const asked = { 'Accept-Encoding': 'identity', Range: 'bytes=0-4' };
    const get = (headers: Record<string, string>): Promise<Response> => fetch(serving.address + path, { headers });
    const tag = (await get(asked)).headers.get('ETag') ?? '';
    expect((await get({ ...asked, 'If-Match': tag })).status).toBe(206);
    const refused = await get({ ...asked, 'If-Match': '"other"' });
    expect([refused.status, await refused.text()]).toEqual([412, '']);
  },
);
