import { fold } from './fold.js';

/** Words as tokens have them, for asking whether one is among them; one after another in a text, or in a list. */
export const foldedSet = (words: string | readonly string[]): ReadonlySet<string> =>
  new Set((typeof words === 'string' ? words.split(' ') : words).map(fold));
