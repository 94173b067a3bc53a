import type { Token } from '../../arabic/token.js';
import { initialsOf, speltBy } from '../acronym/initials.js';
import { isRelating, withoutDenied, wordsOf } from './phrase-words.js';

const price = { untold: 0.3, idle: 0.5, far: 0.25, counted: 1 };

/** How far the words are from the letters of an acronym: by what their translations begin with, else by their number. 0 where each letter has a word. */
export function misfitOf(phrase: readonly Token[], acronym: string): number {
  const letters = lettersOf(acronym);
  const single = withoutDenied(phrase);
  const whole = misfit(phrase, letters);
  return single.length === phrase.length ? whole : Math.min(whole, misfit(single, letters));
}

function misfit(phrase: readonly Token[], letters: string): number {
  const related = phrase.findIndex((token, i) => i > 0 && (isRelating(token) || token.normal === 'ل'));
  const words = wordsOf(phrase);
  const near = related === -1 ? words.length : wordsOf(phrase.slice(0, related)).length;
  const { left, idle, unknown } = speltBy(words, letters);
  const untold = Math.min(unknown, left);
  const over = idle + unknown - untold;
  const far = Math.min(over, words.length - near);
  const bySpelling = left - untold + price.untold * untold + price.idle * (over - far) + price.far * far;
  const byNumber = price.counted + Math.abs(words.length - letters.length) + price.far * idle;
  return Math.min(bySpelling, byNumber);
}

/** `P3A` has three A, and `G5` a number; small letters are of no word of their own. */
export const lettersOf = (acronym: string): string =>
  acronym
    .replace(/([2-4])(\p{Lu})/gu, (_, times: string, letter: string) => letter.repeat(Number(times)))
    .replace(/[^\p{Lu}]/gu, '')
    .replace(/^\p{Lu}$/u, (letter) => letter + (/\d+/u.exec(acronym)?.[0] ?? ''));

/** Whether an acronym has a letter with which a noun's translations begin; undefined where none is known. */
export function hasLetterOf(acronym: string, { bare }: Token): boolean | undefined {
  const initials = initialsOf(bare);
  return initials === undefined ? undefined : [...initials].some((letter) => acronym.includes(letter));
}
