import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleOf, originalNames } from './originals.js';

const style =
  'body{font-family:Amiri,serif}table,td{border:1px solid black;border-collapse:collapse;padding:4px}td{font-size:90%}';

const run = (program: string, ...args: string[]): void => {
  execFileSync(program, args, { stdio: 'ignore', timeout: 120_000 });
};

/** Makes Word documents, pages and PDFs of our documents with LibreOffice: NAME.docx, .html and .pdf in a folder. */
export function makeWithOffice(folder: string): void {
  const pages = writePages(join(folder, 'pages'));
  const office = (...args: string[]): void => {
    run('soffice', `-env:UserInstallation=file://${join(folder, 'profile')}`, '--headless', ...args);
  };
  const filter = ['--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML'];
  office(...filter, '--outdir', folder, ...pages);
  const documents = originalNames.map((name) => join(folder, `${name}.docx`));
  office('--convert-to', 'pdf', '--outdir', folder, ...documents);
  office('--convert-to', 'html', '--outdir', folder, ...documents);
}

/** Prints our documents as PDFs with Chromium: NAME.pdf in a folder, with a header and a footer on each page. */
export function makeWithBrowser(folder: string): void {
  for (const [i, page] of writePages(join(folder, 'pages')).entries())
    run(
      'chromium',
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${join(folder, `${originalNames[i] ?? ''}.pdf`)}`,
      `file://${page}`,
    );
}

function writePages(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return originalNames.map((name) => {
    const file = join(folder, `${name}.html`);
    const head = `<meta charset="utf-8"><title>${name}</title><style>${style}</style>`;
    writeFileSync(
      file,
      `<!DOCTYPE html>\n<html lang="ar" dir="rtl"><head>${head}</head>\n<body>${articleOf(name)}</body></html>\n`,
    );
    return file;
  });
}

/** Whether a program is installed. */
export function has(program: string): boolean {
  try {
    run(program, '--version');
    return true;
  } catch {
    return false;
  }
}
