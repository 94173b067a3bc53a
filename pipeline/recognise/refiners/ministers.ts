import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Context } from '../rule.js';
import { wordOf } from './antecedents.js';

/** With what may still be attached to a word that no vocabulary knows. */
const minister = /^[وفبل]?وزيره?$/u;
const ministry = fold('وزارة');

export const isMinistry = (noun: Token): boolean => wordOf(noun) === ministry;

/** The ministry of a minister. */
export interface Ministry {
  /** Undefined where the lexicon does not know it, or it is another country's. */
  readonly key: string | undefined;
  /** The sentence that names the minister. */
  readonly sentence: number;
}

/**
 * The ministries that are known by their ministers alone: `قال وزير التجهيز … وأضافت الوزارة`. What follows the minister is what the lexicon has
 * after the ministry's noun, of which `noun` is one; of ministries of one name it is that of the source's country.
 */
export function ministriesOf(noun: Token, { sentences, names, metadata }: Context): Ministry[] {
  return sentences.flatMap((tokens, sentence) =>
    tokens.flatMap((token, at) => {
      if (!minister.test(wordOf(token)) || tokens[at + 1]?.normal.startsWith('ال') !== true) return [];
      const hit = names.organizations.longest([noun, ...tokens.slice(at + 1, at + farthest)], 0);
      const row = hit?.entries.find(({ country }) => country === metadata.country);
      const nisba = tokens[at + (hit?.end ?? 1)];
      const iso = nisba && names.demonyms.get(wordOf(nisba))?.iso;
      return [{ key: iso === undefined || iso === metadata.country ? row?.key : undefined, sentence }];
    }),
  );
}

// As many words as the name of a ministry has.
const farthest = 16;
