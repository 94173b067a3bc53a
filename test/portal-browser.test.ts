import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { realEffects } from '../pipeline/effects.js';
import { serve, type Serving } from '../portal/serve.js';
import { languages } from '../portal/texts/texts.js';
import { barriers, contrast, executable, launch, rules } from './browser.js';
import { longText, pageKinds, secondPart } from './page-kinds.js';
import { publishedSite, type PublishedSite } from './published-site.js';

const shots = fileURLToPath(new URL('../output/screenshots/', import.meta.url));

describe.skipIf(executable === undefined)('in a browser', () => {
  let site: PublishedSite;
  let serving: Serving;
  let browser: Browser;
  let paths: readonly (readonly [kind: string, path: string])[];
  beforeAll(async () => {
    mkdirSync(shots, { recursive: true });
    site = await publishedSite(new URL('../input/', import.meta.url), { 'sources/long.txt': longText });
    paths = await pageKinds(site);
    serving = await serve(site.output, '127.0.0.1', 0, realEffects);
    browser = await launch();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await serving.stop();
  });

  /** Opens a page that hears everything that goes wrong in it. */
  async function open(javaScriptEnabled = true): Promise<{ page: Page; troubles: string[] }> {
    const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => {
      // That a page is missing is what is asked for there.
      if (['error', 'warning'].includes(message.type()) && !message.text().includes('status of 404'))
        troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(serving.address) && !request.url().startsWith('file:'))
        troubles.push(`asks ${request.url()}`);
    });
    return { page, troubles };
  }

  const address = (language: string, path: string): string =>
    `${serving.address}${language === 'ar' ? '' : language}${path}`.replace(/(?<!:)\/\//gu, '/');

  /** How far a page is too wide for its window. */
  async function over(page: Page): Promise<string[]> {
    const pixels: number = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    return pixels > 0 ? [`${String(pixels)} px too wide`] : [];
  }

  const wide = { width: 1280, height: 900 } as const;
  const narrow = { width: 320, height: 900 } as const;
  /** Pictures for people to look at: whole pages in Arabic, of the others what is seen first. */
  const shoot = (page: Page, kind: string, language: string, state: string): Promise<unknown> =>
    page.screenshot({
      path: `${shots}${kind}-${language}-${state}.jpeg`,
      quality: 80,
      fullPage: language === 'ar' && kind !== 'source' && kind !== 'part',
    });

  test.each(languages)(
    'every kind of page in %s has no error, no barrier, and fits, light and dark, narrow and wide',
    async (language) => {
      const { page, troubles } = await open();
      const wrong: string[] = [];
      for (const [kind, path] of paths) {
        const note = (what: string, found: readonly string[]): void => {
          wrong.push(...found.map((trouble) => `${kind}, ${what}: ${trouble}`));
        };
        await page.setViewportSize(wide);
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(address(language, path), { waitUntil: 'load' });
        note('light and wide', [...(await over(page)), ...(await barriers(page, rules))]);
        await shoot(page, kind, language, 'light-1280');
        await page.emulateMedia({ colorScheme: 'dark' });
        // French and English pages have the same colours, and no colour changes how a page is laid out.
        if (language !== 'fr') note('dark and wide', await barriers(page, contrast));
        await page.setViewportSize(narrow);
        note('dark and narrow', await over(page));
        await shoot(page, kind, language, 'dark-320');
        note('in the console', troubles.splice(0));
      }
      await page.context().close();
      expect(wrong).toEqual([]);
    },
    300_000,
  );

  test('every kind of page fits and has no error without scripts', async () => {
    const { page, troubles } = await open(false);
    const wrong: string[] = [];
    for (const language of languages)
      for (const [kind, path] of paths) {
        await page.goto(address(language, path), { waitUntil: 'load' });
        for (const size of [wide, narrow]) {
          await page.setViewportSize(size);
          wrong.push(...(await over(page)).map((trouble) => `${kind} ${language}: ${trouble}`));
        }
        wrong.push(...troubles.splice(0).map((trouble) => `${kind} ${language}: ${trouble}`));
      }
    await page.context().close();
    expect(wrong).toEqual([]);
  }, 120_000);

  test('a table is filtered, sorted and paged with its state in the address, by the server and by the browser alone', async () => {
    const { page } = await open();
    await page.goto(address('en', '/data/mentions'));
    await page.click('[data-filters] summary >> nth=0');
    await page.selectOption('select[name="kind"]', 'place');
    await page.waitForURL(/kind=place/u);
    await page.locator('#rows', { hasText: 'of 77' }).waitFor();
    await page.click('#rows a[data-sort="value"]');
    await page.waitForURL(/sort=value/u);
    await page.click('#rows a[rel="next"]');
    await page.waitForURL(/page=2/u);
    await page.locator('#rows', { hasText: '31–60 of 77' }).waitFor();
    await page.goBack();
    await page.locator('#rows', { hasText: '1–30 of 77' }).waitFor();
    await page.context().close();
  });

  test('a text shows what a mention says by hover and by keyboard, hides a kind, and goes to a span', async () => {
    const { page } = await open();
    await page.goto(address('en', '/sources/multilateral-cooperation/#c=8556,8570'));
    expect(await page.evaluate('getSelection().toString()')).toBe('2,4 مليون يورو');
    await page.focus('mark.m[id^="m-amount"]');
    expect(await page.textContent('#note')).toContain('<number> <currency>');
    expect(await page.isVisible('#note')).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.isVisible('#note')).toBe(false);
    const colour = (): Promise<string> =>
      page.evaluate("getComputedStyle(document.querySelector('.prose .k10')).textDecorationLine");
    expect(await colour()).toContain('underline');
    await page.uncheck('#show-k10');
    expect(await colour()).toBe('none');
    await page.context().close();
  });

  test('an address of a whole text leads on to the part that has the place', async () => {
    const { page, troubles } = await open();
    const second = address('en', secondPart);
    await page.goto(address('en', '/sources/long/#c=60000,60010'));
    await page.waitForURL(`${second}#c=60000,60010`);
    expect(await page.evaluate('getSelection().toString()')).toBe(longText.slice(60_000, 60_010));
    const id = await page.getAttribute('mark.m[id^="m-date"]', 'id');
    await page.goto(address('en', `${secondPart.slice(0, -2)}#${id ?? ''}`));
    await page.waitForURL(`${second}#${id ?? ''}`);
    expect(await page.evaluate("document.querySelector(':target') !== null")).toBe(true);
    await page.goto(address('en', '/sources/long/#m-date-of-nothing'));
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('without a server of its own the site filters, sorts and searches in the browser, in the words of the page', async () => {
    const files = createAdaptorServer({ fetch: new Hono().use('*', serveStatic({ root: site.folder })).fetch });
    await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
    const root = `http://127.0.0.1:${String((files.address() as AddressInfo).port)}`;
    const context = await browser.newContext();
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(`${root}/fr/data/projects/index.html?type=programme&sort=-name`);
    await page.locator('#rows .chosen', { hasText: /Type\s: Programme/u }).waitFor();
    const cells = page.locator('#rows tbody');
    expect(await cells.innerText()).toContain('Programme');
    expect(await cells.innerText()).not.toMatch(/\bprogramme\b|organization\//u);
    await page.locator('[data-without="type"]').click();
    await page.locator('#rows', { hasText: 'Projet' }).waitFor();
    expect(page.url()).toMatch(/\?sort=-name$/u);
    await page.goto(`${root}/search/index.html?q=${encodeURIComponent('هجرات')}`);
    await page.locator('#results li', { hasText: 'المنظمة الدولية للهجرة' }).first().waitFor();
    expect(await page.locator('#results .quiet').allInnerTexts()).toContainEqual(expect.stringMatching(/^الهيئات/u));
    await page.fill('main input[name="q"]', 'وزارة');
    await page.locator('#results li', { hasText: 'الوزارة' }).first().waitFor();
    expect(troubles).toEqual([]);
    await context.close();
    files.close();
  });

  test('search answers while people write, shows what it found in whatever form, and things before their relations', async () => {
    const { page, troubles } = await open();
    await page.goto(address('fr', '/search'));
    await page.fill('main input[name="q"]', 'هجرات');
    await page.locator('#results mark.found', { hasText: 'للهجرة' }).first().waitFor();
    expect(page.url()).toContain(`q=${encodeURIComponent('هجرات')}`);
    const kinds = await page.locator('#results .quiet').allInnerTexts();
    expect(kinds.slice(0, 10).filter((kind) => kind.startsWith('Relations'))).toEqual([]);
    const words = await page.locator('#results').innerText();
    expect(words).not.toMatch(/name_fr|place\/|https:|lexicon/u);
    await page.click('#results a[rel="next"]');
    await page.locator('#results a[rel="prev"]').waitFor();
    expect(await barriers(page, rules)).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test('pages from the disk work, and say what needs a server', async () => {
    const { page, troubles } = await open();
    const start = new URL(`file://${site.folder}/index.html`).href;
    await page.goto(start);
    await page.click('.card h3 a >> nth=2');
    expect(await page.isVisible('[data-needs-server]')).toBe(true);
    expect(await page.isVisible('[data-filters]')).toBe(false);
    await page.click('.row-menu summary >> nth=0');
    await page.click('.row-menu[open] a >> nth=0');
    expect(page.url()).toMatch(/sources\/.+\/index\.html#m-date-/u);
    expect(await page.evaluate("document.querySelector(':target') !== null")).toBe(true);
    expect(troubles).toEqual([]);
    await page.context().close();
  });
});
