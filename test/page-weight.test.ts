import { afterAll, beforeAll, expect, test } from 'vitest';
import { realEffects } from '../pipeline/effects.js';
import { serve, type Serving } from '../portal/serve.js';
import { languages } from '../portal/texts/texts.js';
import { longText, pageKinds } from './page-kinds.js';
import { publishedSite } from './published-site.js';

let serving: Serving;
let paths: readonly (readonly [kind: string, path: string])[];
beforeAll(async () => {
  const site = await publishedSite(new URL('../input/', import.meta.url), { 'sources/long.txt': longText });
  paths = await pageKinds(site);
  serving = await serve(site.output, '127.0.0.1', 0, realEffects);
}, 60_000);
afterAll(() => serving.stop());

interface Sent {
  readonly size: number;
  readonly text: string;
}

/** A file as a browser gets it: packed. */
async function sent(address: string | URL, status = 200): Promise<Sent> {
  const answer = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
  expect([address, answer.status]).toEqual([address, status]);
  return { size: Number(answer.headers.get('Content-Length')), text: await answer.text() };
}

test.each(languages)(
  'the first visit to every kind of page in %s costs at most 120 kB without fonts, 60 kB of it scripts',
  async (language) => {
    for (const [kind, path] of paths) {
      const page = new URL(`${language === 'ar' ? '' : language}${path}`.replace(/^\//u, ''), serving.address);
      const { size, text } = await sent(page, kind === 'missing' ? 404 : 200);
      const linked = (pattern: RegExp): Promise<Sent[]> =>
        Promise.all([...text.matchAll(pattern)].map(([, address = '']) => sent(new URL(address, page))));
      const scripts = await linked(/<script[^>]*\ssrc="([^"]+)"/gu);
      const others = await linked(/<link[^>]*\srel="(?:stylesheet|icon)"[^>]*\shref="([^"]+)"/gu);
      const sum = (files: readonly Sent[]): number => files.reduce((total, file) => total + file.size, 0);
      expect([kind, scripts.length > 0, others.length > 1, size > 0]).toEqual([kind, true, true, true]);
      expect([kind, sum(scripts) <= 60_000]).toEqual([kind, true]);
      const whole = size + sum(scripts) + sum(others);
      expect([kind, whole, whole <= 120_000]).toEqual([kind, whole, true]);
    }
  },
);
