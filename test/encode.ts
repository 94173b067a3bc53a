const bytes = Array.from({ length: 256 }, (_, byte) => Uint8Array.of(byte));

/** A text in a charset of single bytes, which Node can only decode. */
export function encodeAs(charset: string, text: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const letters = bytes.map((byte) => decoder.decode(byte));
  return Uint8Array.from(text, (letter) => letters.indexOf(letter));
}
