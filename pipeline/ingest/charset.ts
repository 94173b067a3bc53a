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

const arabicCharsets = ['windows-1256', 'iso-8859-6'];
const frequentLetters = /[اليمونرت]/gu;
const arabicShare = 0.1;

/**
 * The charset in which the bytes look most like Arabic, else the one of Western Europe: for a hint only, nothing is
 * read by it.
 */
export function guessCharset(bytes: Uint8Array): string {
  let best = { charset: 'windows-1252', count: bytes.length * arabicShare };
  for (const charset of arabicCharsets) {
    const count = new TextDecoder(charset).decode(bytes).match(frequentLetters)?.length ?? 0;
    if (count > best.count) best = { charset, count };
  }
  return best.charset;
}
