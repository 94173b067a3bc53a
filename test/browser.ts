import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

/** A browser of this machine; undefined where there is none. */
export const executable = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);
if (executable === undefined)
  console.warn('SKIPPED: Cannot find Chromium, expected it for the tests of pages: make setup-browser');

const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** All that keeps somebody from using a page, by WCAG 2.2 AA. */
export const rules: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
/** All that the other scheme can change: the page is laid out as before. */
export const contrast: axe.RunOnly = { type: 'rule', values: ['color-contrast'] };

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: executable ?? '', args });

/** What keeps somebody from using the page, by WCAG 2.2 AA. */
export async function barriers(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  if (await page.evaluate<boolean>("typeof axe === 'undefined'")) await page.evaluate(axe.source);
  return page.evaluate<string[]>(
    `axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(runOnly)} }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')))`,
  );
}
