import { PipelineError } from '../effects.js';
import type { Format } from '../read/formats.js';
import type { BytesFormat } from '../read/readers.js';

/** A format that its bytes tell: one that is read, or the name of one that is not, so that one knows what to do. */
type Signature = ({ readonly format: BytesFormat } | { readonly name: string }) & {
  readonly begins: string;
  /** What else stands in the bytes. */
  readonly holds?: string;
};

const zip = 'PK\x03\x04';
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
const utf16 = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1');

const signatures: readonly Signature[] = [
  { format: 'docx', begins: zip, holds: 'word/' },
  { name: 'encrypted Office document', begins: compound, holds: utf16('EncryptedPackage') },
  { name: 'Word document of before 2007 (.doc)', begins: compound, holds: utf16('WordDocument') },
  { name: 'Office document of before 2007', begins: compound },
  { name: 'spreadsheet (.xlsx)', begins: zip, holds: 'xl/workbook.xml' },
  { name: 'presentation (.pptx)', begins: zip, holds: 'ppt/presentation.xml' },
  { name: 'OpenDocument file', begins: zip, holds: 'mimetypeapplication/vnd.oasis.opendocument' },
  { name: 'ZIP archive', begins: zip },
  { name: 'RTF document', begins: '{\\rtf' },
];

const pdfMark = '%PDF-';
// Readers of PDF look as far for it in what is said to be one.
const pdfMarkWithin = 1024;

/**
 * The format of bytes that are no text; undefined of all others. Throws a PipelineError that names a format which cannot
 * be read.
 */
export function bytesFormat(bytes: Uint8Array, said: Format | undefined, file: string): BytesFormat | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.subarray(0, said === 'pdf' ? pdfMarkWithin : pdfMark.length).includes(pdfMark)) return 'pdf';
  const found = signatures.find(
    ({ begins, holds = '' }) =>
      buffer.subarray(0, begins.length).equals(Buffer.from(begins, 'latin1')) && buffer.includes(holds, 0, 'latin1'),
  );
  if (found === undefined) return undefined;
  if ('format' in found) return found.format;
  throw new PipelineError(
    `${file}: Unexpected ${found.name}, expected a text, a web page, a Word document (.docx) or a PDF`,
    'Save it as .docx or .pdf, without a password.',
  );
}

const beforeMarkup = /^(?:\s|<\?xml[^>]*>|<!--[^]*?-->)*/u;
const firstTag = /^<(?:!doctype\s+html|html|head|body)\b/iu;
const farthest = 1000;
const tag = /<\/?[a-z][a-z0-9]*[\s/>]/iu;

/** Whether a text begins as web pages do. */
export function isPage(text: string): boolean {
  const start = beforeMarkup.exec(text)?.[0].length ?? 0;
  return firstTag.test(text.slice(start, start + farthest));
}

/** Whether a text has markup of web pages anywhere. */
export const hasTags = (text: string): boolean => tag.test(text);

const charsetMark =
  /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([^\s"'/>;]+)|^<\?xml[^>]{1,100}?encoding\s*=\s*["']([^"']+)/iu;
// Browsers look no farther.
const charsetWithin = 1024;

/** The charset that a page says it is in, where it says so at its beginning. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const found = charsetMark.exec(Buffer.from(bytes.subarray(0, charsetWithin)).toString('latin1'));
  return found?.[1] ?? found?.[2];
}
