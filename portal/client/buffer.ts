/** As much of Node's Buffer as the fold of Arabic needs, for browsers: units of UTF-16 as text, from one byte to another. */
export const Buffer = {
  from: (units: ArrayBuffer) => ({
    toString: (_encoding: 'utf16le', start: number, end: number): string =>
      decoder.decode(new Uint8Array(units, start, end - start)),
  }),
};

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
