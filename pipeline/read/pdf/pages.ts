import { PipelineError } from '../../effects.js';
import type { Engine } from './engine.js';
import { readPage, type Page } from './glyphs.js';

// A book of laws has a thousand pages of two thousand letters.
const mostPages = 2000;
const mostGlyphs = 4_000_000;

/** What PDFium says when it cannot open a file. */
const refusals: Readonly<Record<number, readonly [reason: string, hint: string]>> = {
  4: ['Unexpected password, expected a PDF that anyone can read', 'Save it without a password.'],
  5: ['Unexpected encryption, expected a PDF that anyone can read', 'Save it without encryption.'],
};

const damaged = (file: string): PipelineError =>
  new PipelineError(`${file}: Cannot read the PDF: it is damaged`, 'Save or print it as a PDF once more.');

/** All pages of a PDF, and the title in its properties. */
export function readPages(engine: Engine, bytes: Uint8Array, file: string): { pages: Page[]; title: string } {
  const { pdfium, memory } = engine;
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const copy = malloc(bytes.length);
  memory.write(copy, bytes);
  const document = pdfium.FPDF_LoadMemDocument(copy, bytes.length, '');
  if (document === 0) {
    const [reason, hint] = refusals[pdfium.FPDF_GetLastError()] ?? [];
    free(copy);
    throw reason === undefined ? damaged(file) : new PipelineError(`${file}: ${reason}`, hint);
  }
  const read = { pages: pagesOf(engine, document, file), title: titleOf(engine, document) };
  pdfium.FPDF_CloseDocument(document);
  free(copy);
  return read;
}

function pagesOf(engine: Engine, document: number, file: string): Page[] {
  const { pdfium } = engine;
  const count = pdfium.FPDF_GetPageCount(document);
  if (count > mostPages) throw tooMuch(file, `${String(count)} pages`, mostPages);
  const pages: Page[] = [];
  let glyphs = 0;
  for (let i = 0; i < count; i++) {
    const page = pdfium.FPDF_LoadPage(document, i);
    if (page === 0) continue;
    const read = readPage(engine, page);
    pdfium.FPDF_ClosePage(page);
    glyphs += read.glyphs.length;
    if (glyphs > mostGlyphs) throw tooMuch(file, 'number of letters', mostGlyphs);
    pages.push({ ...read, number: i + 1 });
  }
  return pages;
}

const tooMuch = (file: string, found: string, limit: number): PipelineError =>
  new PipelineError(`${file}: Unexpected ${found}, expected ${String(limit)} at most`, 'Save it as several documents.');

function titleOf({ pdfium, memory }: Engine, document: number): string {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const bytes = pdfium.FPDF_GetMetaText(document, 'Title', 0, 0);
  const address = malloc(bytes);
  pdfium.FPDF_GetMetaText(document, 'Title', address, bytes);
  const title = memory.text(address, bytes).replace(/\0.*/su, '');
  free(address);
  return title;
}
