/** As much of Node's Buffer as the fold of Arabic needs, for browsers. */
export const Buffer = {
  from: (units: ArrayBuffer, start: number, length: number) => ({
    toString: (encoding: string): string => new TextDecoder(encoding).decode(new Uint8Array(units, start, length)),
  }),
};
