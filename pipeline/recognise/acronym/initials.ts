import { fold } from '../../arabic/fold.js';
import { translations } from './translations.js';

/** How an acronym's letters and the words of a phrase go together. */
export interface Spelt {
  /** Letters for which there is no word. */
  readonly left: number;
  /** Words that could begin with none of the letters that are left to them. */
  readonly idle: number;
  /** Words whose translation is not known. */
  readonly unknown: number;
}

/** What the letters of an acronym in Latin letters say of the words that it may stand for: most pairs of a letter and a word of its own. */
export function speltBy(words: readonly string[], letters: string): Spelt {
  const initials = words.map(initialsOf);
  const wordOf = new Map<number, number>();
  const seat = (letter: number, asked: Set<number>): boolean =>
    initials.some((known, word) => {
      if (known?.has(letters.charAt(letter)) !== true || asked.has(word)) return false;
      asked.add(word);
      const holder = wordOf.get(word);
      if (holder !== undefined && !seat(holder, asked)) return false;
      wordOf.set(word, letter);
      return true;
    });
  let matched = 0;
  for (let letter = 0; letter < letters.length; letter++) if (seat(letter, new Set())) matched++;
  const unknown = initials.filter((known) => known === undefined).length;
  return { left: letters.length - matched, idle: words.length - unknown - matched, unknown };
}

/**
 * The letters with which translations of a word begin, in capitals; undefined where none is known. The word is folded and without its article; a letter
 * that no list could cut off may stand before it.
 */
export const initialsOf = (word: string): ReadonlySet<string> | undefined =>
  told(word) ?? (attached.test(word) ? told(word.slice(1)) : undefined);

/** Whether only the word without the letter before it has a translation: `بفيروس`. */
export const isKnownAttached = (word: string): boolean =>
  attached.test(word) && told(word) === undefined && told(word.slice(1)) !== undefined;

const attached = /^[بلكو].../u;

const told = (word: string): ReadonlySet<string> | undefined => {
  known ??= readTranslations();
  return known.get(word) ?? known.get(stemOf(word));
};

/** A word without the ending of the feminine. */
const stemOf = (word: string): string => (word.length > 3 ? word.replace(/ه$/u, '') : word);

// Read when it is first asked for: most documents have no acronym.
let known: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function readTranslations(): ReadonlyMap<string, ReadonlySet<string>> {
  const letters = new Map<string, Set<string>>();
  for (const line of translations.trim().split('\n')) {
    const words = line.split(' ');
    const initials = words.filter(isLatin).map(initial);
    for (const word of words) if (!isLatin(word)) addTo(letters, stemOf(fold(word)), initials);
  }
  return letters;
}

function addTo(letters: Map<string, Set<string>>, stem: string, initials: readonly string[]): void {
  const own = letters.get(stem) ?? new Set();
  for (const letter of initials) own.add(letter);
  letters.set(stem, own);
}

const isLatin = (word: string): boolean => /\p{Script=Latin}/u.test(word);
/** `énergie` begins with an E. */
const initial = (word: string): string => word.normalize('NFD').charAt(0).toUpperCase();
