import type { Trilingual } from '../../check/dataset.js';

/** A page of its own, in Arabic and then in the other languages, that needs no other file. `body` is HTML, a line each; `head` too. */
export const page = (title: string, body: readonly string[], head: readonly string[] = []): string =>
  [
    '<!DOCTYPE html>',
    '<html lang="ar" dir="rtl">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title>`,
    ...head,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escape(title)}</h1>`,
    ...body,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');

/** A paragraph in each language; the words are HTML. */
export const inThree = (words: Trilingual): string[] =>
  (['ar', 'fr', 'en'] as const).map(
    (lang) => `<p lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">${words[lang]}</p>`,
  );

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const style = `
:root { color-scheme: light dark }
body { font-family: system-ui, sans-serif; line-height: 1.6; margin: 1rem }
.table { overflow-x: auto }
table { border-collapse: collapse }
th, td { border: 1px solid; padding: .25rem .5rem; text-align: start; unicode-bidi: plaintext; vertical-align: top }
.add { background: #cfc; color: #020 }
.remove { background: #fcc; color: #200 }
.modify td.modify { background: #ccf; color: #002 }
`;
