import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { has, makeWithBrowser, makeWithOffice } from './office.js';
import { articleOf, originalNames, plainTextOf, type OriginalName } from './originals.js';
import { documentOfBytes, documentOfText, sameness } from './sameness.js';
import { sitePages } from './site-pages.js';

/** The least sameness of what is read from a file and from the plain text. */
const least = { '.docx': 0.98, '.html': 0.98, '.office.pdf': 0.95, '.browser.pdf': 0.95, '.pdf': 0.95 };
type Ending = keyof typeof least;
const keptEndings: readonly Ending[] = ['.docx', '.html', '.office.pdf', '.browser.pdf'];

const kept = fileURLToPath(new URL('originals/', import.meta.url));
const plain = new Map(originalNames.map((name) => [name, documentOfText(plainTextOf(name))]));

async function samenessOf(name: OriginalName, file: string, bytes: Uint8Array): Promise<number> {
  const document = await documentOfBytes(bytes, file);
  for (const { start, end, text } of document.mentions) expect(document.source.slice(start, end)).toBe(text);
  return sameness(plain.get(name) ?? document, document);
}

describe('a document states what its plain text states', () => {
  it.each(['budget', 'council', 'strategy'] as const)('%s, in each format', async (name) => {
    for (const ending of keptEndings) {
      const file = join(kept, `${name}${ending}`);
      expect(await samenessOf(name, file, await readFile(file)), file).toBeGreaterThanOrEqual(least[ending]);
    }
  });

  it.each(originalNames)('%s, on the pages of sites', async (name) => {
    for (const [site, pageOf] of Object.entries(sitePages)) {
      const found = await samenessOf(name, `${site}.html`, Buffer.from(pageOf(articleOf(name))));
      expect(found, site).toBeGreaterThanOrEqual(least['.html']);
    }
  });

  const makers: readonly [string, string, (folder: string) => void, readonly Ending[]][] = [
    ['office', 'soffice', makeWithOffice, ['.docx', '.html', '.pdf']],
    ['browser', 'chromium', makeWithBrowser, ['.pdf']],
  ];
  for (const [maker, program, make, endings] of makers) {
    const isThere = has(program);
    if (!isThere) console.warn(`${program} is not installed, so nothing is made anew with it: make setup-${maker}`);

    it.runIf(isThere)(`whatever ${program} makes of it`, async () => {
      const folder = await mkdtemp(join(tmpdir(), 'nashir-originals-'));
      onTestFinished(() => rm(folder, { recursive: true, force: true }));
      make(folder);
      for (const name of originalNames)
        for (const ending of endings) {
          const file = join(folder, `${name}${ending}`);
          expect(await samenessOf(name, file, await readFile(file)), file).toBeGreaterThanOrEqual(least[ending]);
        }
    });
  }
});
