import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { encodeAs } from './encode.js';
import { docxOf, paragraph } from './packed.js';
import type { Served } from './web-server.js';

/** A page of a site whose pages change: what is served at its path, in each edition of it. */
export interface ChangingPage {
  readonly path: string;
  readonly served: (edition: number) => Promise<Served>;
}

/** Numbers that look like none, and are the same each time: from 0 up to `most`, which is left out. */
export function numbers(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
}

const months = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'ماي',
  'يونيو',
  'يوليوز',
  'غشت',
  'شتنبر',
  'أكتوبر',
  'نونبر',
  'دجنبر',
];
const towns = ['الرباط', 'الدار البيضاء', 'فاس', 'مراكش', 'طنجة', 'أكادير', 'وجدة'];

/** What a page says in an edition: facts of its own, and some that stay. */
function sentences(page: number, edition: number): string[] {
  const pick = numbers(page * 1000 + edition);
  const month = (): string => months[pick(12)] ?? '';
  return [
    `انعقد الاجتماع رقم ${String(page + 1)} في مدينة ${towns[page % towns.length] ?? ''} يوم ${String(1 + pick(28))} ${month()} ${String(2010 + pick(15))}.`,
    `بلغت كلفة المشروع ${String(100 + pick(900))} مليون درهم، وساهمت وزارة الداخلية بنسبة ${String(5 + pick(90))} في المائة.`,
    `صدر القانون رقم ${String(page + 1)}.${String(10 + edition)} في ${String(1 + pick(28))} ${month()} 2019.`,
  ];
}

const withTag = (body: string | Uint8Array, type: string): Served => {
  const etag = `"${hash('sha256', body).slice(0, 16)}"`;
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': type, etag }).end(body);
  };
};

const article = (words: readonly string[], head = ''): string =>
  `<!doctype html><html lang="ar"><head>${head}<title>بلاغ</title></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>بلاغ</h1>${words.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;

const originals = ['budget.office', 'council.office', 'budget.browser', 'council.browser'];
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

type Make = (words: readonly string[], page: number, edition: number) => Served | Promise<Served>;

/** Five formats, three encodings; PDFs, which are dear, are one in a hundred. */
const kinds: readonly (readonly [ending: string, make: Make])[] = [
  ['.html', (words) => withTag(article(words), 'text/html; charset=utf-8')],
  ['.htm', (words) => withTag(encodeAs('windows-1256', article(words, '<meta charset="windows-1256">')), 'text/html')],
  ['.txt', (words) => withTag(encodeAs('windows-1256', `${words.join('\n\n')}\n`), 'text/plain; charset=windows-1256')],
  ['.text.txt', (words) => withTag(Buffer.from(`\uFEFF${words.join('\n\n')}\n`, 'utf16le'), 'text/plain')],
  [
    '.md',
    (words) => withTag(`# بلاغ\n\n${words.map((one) => `- ${one}`).join('\n')}\n`, 'text/markdown; charset=utf-8'),
  ],
  ['.docx', async (words) => withTag(await docxOf(words.map((one) => paragraph(one)).join('')), wordType)],
];
const pdf: Make = (_, page, edition) =>
  withTag(
    readFileSync(new URL(`originals/${originals[(page + edition) % originals.length] ?? ''}.pdf`, import.meta.url)),
    'application/pdf',
  );

/** A site of so many pages. An edition of a page is made once: it has the same bytes whenever it is asked for. */
export function changingSite(count: number): ChangingPage[] {
  return Array.from({ length: count }, (_, page) => {
    const [ending, make] = page % 100 === 6 ? (['.pdf', pdf] as const) : (kinds[page % kinds.length] ?? ['', pdf]);
    const made = new Map<number, Promise<Served>>();
    return {
      path: `/ar/page-${String(page)}${ending}`,
      served(edition) {
        const known = made.get(edition) ?? Promise.resolve(make(sentences(page, edition), page, edition));
        made.set(edition, known);
        return known;
      },
    };
  });
}
