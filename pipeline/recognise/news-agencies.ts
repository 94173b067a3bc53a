import { fold } from '../arabic/fold.js';
import { foldedSet } from '../arabic/folded-set.js';
import type { Token } from '../arabic/token.js';
import { compactOf } from './forms.js';

/** Agencies of the Arab states as they sign their news, each with its country. */
export const newsAgencies: ReadonlyMap<string, string> = new Map(
  'ومع MA|وات TN|وأج DZ|لانا LY|وال LY|أشا EG|سونا SD|واص|بترا JO|وطنية LB|وفا PS|سانا SY|واع IQ|واس SA|قنا QA|كونا KW|بنا BH|وام AE|سبأ YE|سبأنت YE|صونا SO|وما MR|العمانية OM|دبأ|أفب'
    .split('|')
    .map((agency) => {
      const [letters = '', iso = ''] = agency.split(' ');
      return [fold(letters), iso] as const;
    }),
);

const byWord = foldedSet('وطنية العمانية');

/** Letters without what stands between them: `أ ش أ`, `و.م.ع`. */
export const lettersOf = (tokens: readonly Token[]): string => compactOf(tokens).replaceAll('.', '');

/** Those that are called by a word, as bodies are, and agencies of which no letters are known. */
export function isCalledByWord(tokens: readonly Token[]): boolean {
  const letters = lettersOf(tokens);
  return byWord.has(letters) || !newsAgencies.has(letters);
}
