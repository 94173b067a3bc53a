const tab = 0x09;
const carriageReturn = 0x0d;
const escape = 0x1b;
const space = 0x20;

/**
 * The share of control characters, NUL among them, in a text: none in prose, half of it in UTF-16 without a mark, a
 * tenth in packed data.
 */
export function controlShare(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < space && (unit < tab || unit > carriageReturn) && unit !== escape) count++;
  }
  return count / text.length;
}

/** Bytes as text; undefined where they are not of that charset, or it is none that is known. */
export function strictly(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether two labels name one charset, as the web knows them. */
export function sameCharset(a: string, b: string): boolean {
  const [one, other] = [a, b].map(canonical);
  return one === other;
}

function canonical(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return label.toLowerCase();
  }
}

/** A charset, and how surely the bytes are in it. */
export interface Guess {
  readonly charset: string;
  readonly isSure: boolean;
}

const arabicCharsets = ['windows-1256', 'iso-8859-6'];
// In prose, seven letters in ten; read in the wrong charset, three.
const frequentLetters = /[اليمونرت]/gu;
const words = /[ء-غف-ي]{2,}/gu;
const arabicShare = 0.1;
const sureShare = 0.5;
const sureLead = 0.08;
const firstHighByte = 0x80;
const fewestHighBytes = 6;

/** The single-byte charset in which the bytes look most like Arabic, else the one of Western Europe. */
export function guessCharset(bytes: Uint8Array): Guess {
  let high = 0;
  for (const byte of bytes) if (byte >= firstHighByte) high++;
  const [best, second] = arabicCharsets
    .map((charset) => ({ charset, share: frequency(new TextDecoder(charset).decode(bytes)) / Math.max(high, 1) }))
    .sort((a, b) => b.share - a.share);
  if (best === undefined || best.share * high < bytes.length * arabicShare)
    return { charset: 'windows-1252', isSure: false };
  const isSure =
    high >= fewestHighBytes &&
    best.share >= sureShare &&
    best.share - (second?.share ?? 0) >= sureLead &&
    strictly(best.charset, bytes) !== undefined;
  return { charset: best.charset, isSure };
}

/** How many of the letters that Arabic has most stand in words. */
function frequency(text: string): number {
  let count = 0;
  for (const [word] of text.matchAll(words)) count += word.match(frequentLetters)?.length ?? 0;
  return count;
}

/** The byte order of UTF-16 without a mark; undefined where the bytes are not UTF-16. */
export function guessUtf16(bytes: Uint8Array): string | undefined {
  return ['utf-16le', 'utf-16be'].find((charset) => {
    const text = strictly(charset, bytes);
    return text !== undefined && (text.match(plain)?.length ?? 0) > text.length * plainShare;
  });
}

const plain = /[\x20-\x7e\s\u0600-\u06ff]/gu;
const plainShare = 0.9;
