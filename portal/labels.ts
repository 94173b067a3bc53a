import { codeList } from '../pipeline/check/codes.js';
import type { Language } from './texts/texts.js';

/** The name of a code in a language, as its list in schemas/codes/ has it. */
export const labelIn = (language: Language, list: string, code: string): string | undefined =>
  codeList(list).codes[code]?.[language];
