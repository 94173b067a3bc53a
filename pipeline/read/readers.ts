import { asItIs, type Reading } from './reading.js';
import { readText } from './text.js';

/** How a format is told by the ending of a file and by its media type, and read; `file` is named where it is refused. */
interface Format<Input, Output> {
  /** As people call it. */
  readonly name: string;
  readonly endings: readonly string[];
  readonly mediaTypes: readonly string[];
  /** What a format needs is loaded when a file has it. */
  readonly load: () => Promise<(input: Input, file: string) => Output>;
}

export type TextFormat = 'text' | 'markdown' | 'html';

export const textReaders: Readonly<Record<TextFormat, Format<string, Reading>>> = {
  text: {
    name: 'plain text',
    endings: ['.txt'],
    mediaTypes: ['text/plain'],
    load: () => Promise.resolve(asItIs(readText)),
  },
  markdown: {
    name: 'Markdown',
    endings: ['.md'],
    mediaTypes: ['text/markdown'],
    load: async () => asItIs((await import('./markdown.js')).readMarkdown),
  },
  html: {
    name: 'web page',
    endings: ['.html', '.htm', '.xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    load: async () => (await import('./html.js')).readHtml,
  },
};

export type BytesFormat = 'docx' | 'pdf';

export const bytesReaders: Readonly<Record<BytesFormat, Format<Uint8Array, Promise<Reading>>>> = {
  docx: {
    name: 'Word document',
    endings: ['.docx'],
    mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    load: async () => (await import('./docx.js')).readDocx,
  },
  pdf: {
    name: 'PDF',
    endings: ['.pdf'],
    mediaTypes: ['application/pdf'],
    load: async () => (await import('./pdf.js')).readPdf,
  },
};
