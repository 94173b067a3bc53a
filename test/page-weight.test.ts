import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realEffects } from '../pipeline/effects.js';
import { serve, type Serving } from '../portal/serve.js';
import { publishedSite } from './published-site.js';

let serving: Serving;
beforeAll(async () => {
  const site = await publishedSite(new URL('../input/', import.meta.url));
  serving = await serve(site.output, '127.0.0.1', 0, realEffects);
}, 60_000);
afterAll(() => serving.stop());

interface Sent {
  readonly size: number;
  readonly text: string;
}

/** A file as a browser gets it: packed. */
async function sent(address: string | URL): Promise<Sent> {
  const answer = await fetch(address, { headers: { 'Accept-Encoding': 'br' } });
  expect([address, answer.status]).toEqual([address, 200]);
  return { size: Number(answer.headers.get('Content-Length')), text: await answer.text() };
}

describe('the first visit', () => {
  test.each(['', 'data/mentions', 'sources/multilateral-cooperation/', 'en/id/organization/IOM', 'fr/search?q=وزارة'])(
    'to /%s costs at most 120 kB without fonts, 60 kB of it scripts',
    async (path) => {
      const page = new URL(path, serving.address);
      const { size, text } = await sent(page);
      const linked = (pattern: RegExp): Promise<Sent[]> =>
        Promise.all([...text.matchAll(pattern)].map(([, address = '']) => sent(new URL(address, page))));
      const scripts = await linked(/<script[^>]*\ssrc="([^"]+)"/gu);
      const others = await linked(/<link[^>]*\srel="(?:stylesheet|icon)"[^>]*\shref="([^"]+)"/gu);
      const sum = (files: readonly Sent[]): number => files.reduce((total, file) => total + file.size, 0);
      expect(scripts.length).toBeGreaterThan(0);
      expect(others.length).toBeGreaterThan(1);
      expect(size).toBeGreaterThan(0);
      expect(sum(scripts)).toBeLessThanOrEqual(60_000);
      expect(size + sum(scripts) + sum(others)).toBeLessThanOrEqual(120_000);
    },
  );
});
