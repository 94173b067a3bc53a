/** Makes test/originals/ anew, of its Markdown: `npm run originals`, with LibreOffice and Chromium installed. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeWithBrowser, makeWithOffice } from '../test/office.js';

const target = fileURLToPath(new URL('../test/originals/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'nashir-originals-'));
const [office, browser] = [join(folder, 'office'), join(folder, 'browser')];

makeWithOffice(office);
makeWithBrowser(browser);
for (const name of ['budget', 'council', 'strategy']) {
  copyFileSync(join(office, `${name}.docx`), join(target, `${name}.docx`));
  copyFileSync(join(office, `${name}.html`), join(target, `${name}.html`));
  copyFileSync(join(office, `${name}.pdf`), join(target, `${name}.office.pdf`));
  copyFileSync(join(browser, `${name}.pdf`), join(target, `${name}.browser.pdf`));
}
rmSync(folder, { recursive: true });
