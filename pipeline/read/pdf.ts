import { PipelineError } from '../effects.js';
import type { Message } from '../model.js';
import { documentOf } from './pdf/document.js';
import { withEngine } from './pdf/engine.js';
import type { Page } from './pdf/glyphs.js';
import { readPages } from './pdf/pages.js';
import { madeOf, titled, type Reading } from './reading.js';

/** The share of letters without a meaning with which a text is no text any more. */
const mostUnknown = 0.1;

/** Reads a PDF that has a text. Throws a PipelineError where it has none, is encrypted or damaged, or unfolds to too much. */
export async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  const { pages, title } = await withEngine((engine) => readPages(engine, bytes, file)).catch((error: unknown) => {
    throw error instanceof PipelineError ? error : tooLarge(file);
  });
  const glyphs = pages.reduce((sum, page) => sum + page.glyphs.length, 0);
  const unknown = pages.reduce((sum, page) => sum + page.unknown, 0);
  if (glyphs === 0 && pages.some(({ hasImages }) => hasImages))
    throw new PipelineError(
      `${file}: Unexpected scan, expected a PDF with a text: its ${String(pages.length)} pages are pictures`,
      'Recognise its text with an OCR program, look over the result, and put that here.',
    );
  if (unknown > glyphs * mostUnknown)
    throw new PipelineError(
      `${file}: Cannot tell the letters of the PDF, whose fonts do not name them`,
      'Make the PDF anew from its source, or recognise its text with an OCR program.',
    );
  const { tree, left } = documentOf(pages);
  return madeOf(tree, titled(title), [...scanned(pages), ...leftOut(left)]);
}

const tooLarge = (file: string): PipelineError =>
  new PipelineError(
    `${file}: Cannot read the PDF: it is damaged, or unfolds to more than memory holds`,
    'Save or print it as a PDF once more.',
  );

const message = (reason: string): Message => ({ reason, line: null, column: null, rule: 'pdf' });

function scanned(pages: readonly Page[]): Message[] {
  const pictures = pages.filter(({ glyphs, hasImages }) => hasImages && glyphs.length === 0);
  if (pictures.length === 0) return [];
  const numbers = pictures.map(({ number }) => String(number)).join(', ');
  return [message(`Cannot read pages ${numbers}, which are pictures; left out`)];
}

function leftOut(left: readonly string[]): Message[] {
  const lines = [...new Set(left)].map((line) => `«${line.trim()}»`);
  if (lines.length === 0) return [];
  const shown = lines.slice(0, mostShown).join(', ');
  return [
    message(
      `Left out ${String(left.length)} lines at the edges of pages: ${shown}${lines.length > mostShown ? ' …' : ''}`,
    ),
  ];
}

const mostShown = 5;
