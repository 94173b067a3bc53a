import { codeList, type CodeList } from '../pipeline/check/codes.js';
import type { Language } from './texts/texts.js';

const lists = new Map<string, CodeList['codes']>();

/** The name of a code in a language, as its list in schemas/codes/ has it. */
export function labelIn(language: Language, list: string, code: string): string | undefined {
  let codes = lists.get(list);
  if (codes === undefined) lists.set(list, (codes = codeList(list).codes));
  return codes[code]?.[language];
}
