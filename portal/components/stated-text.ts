import { edtf } from '../edtf.js';
import { decimal, duration, frequency } from '../format.js';
import type { Language } from '../texts/texts.js';

/** How the values of a kind of mention are read; those of others are words. */
const readers: Readonly<Record<string, (value: string, language: Language) => string>> = {
  date: edtf,
  duration,
  frequency,
  amount: decimal,
  percentage: decimal,
  count: decimal,
  ordinal: decimal,
};

/** What a mention states, as people read it in a language. */
export const statedText = (kind: string, value: string, language: Language): string =>
  readers[kind]?.(value, language) ?? value;
