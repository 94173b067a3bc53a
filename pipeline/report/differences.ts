import { diffArrays } from 'diff';
import type { TextDifference } from '../schemas.js';

/** Words that may differ before two texts are called two texts; what the comparison costs grows with it. */
const mostChanges = 2000;
/** Places that are shown of one text. */
const mostPlaces = 50;
/** Code units of what is shown: of the words about a place, and of the place itself. */
const about = 40;
const longest = 400;
/** Two places with fewer between them are shown as one: a person reads a sentence. */
const near = 12;

/**
 * Words, and numbers with their marks (`2,4`, `12/3/2016`). What is longer than any word is cut to pieces: a run of a million letters
 * would fill the stack of the expression.
 */
const words = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]{1,64}(?:[.,/:٫٬-]\p{N}{1,32}){0,8}|\s{1,64}|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/** Where two texts differ, word by word, with the words about each place; null where nearly all differs. */
export function differences(before: string, after: string): TextDifference[] | null {
  const changes = diffArrays(words(before), words(after), { maxEditLength: mostChanges });
  if (changes === undefined) return null;
  const places: TextDifference[] = [];
  let same = '';
  let open: TextDifference | undefined;
  for (const [i, { value, added, removed }] of changes.entries()) {
    const text = value.join('');
    if (!added && !removed) {
      same = text;
      if (open && text.length < near && i < changes.length - 1) {
        open.removed += text;
        open.added += text;
        continue;
      }
      if (open) open.after = wordsWithin(text.slice(0, about + 1), /\S*$/u);
      open = undefined;
      continue;
    }
    if (!open) {
      if (places.length === mostPlaces) break;
      open = { before: wordsWithin(same.slice(-about - 1), /^\S*/u), removed: '', added: '', after: '' };
      places.push(open);
    }
    open[added ? 'added' : 'removed'] += text;
  }
  return places.map((place) => ({ ...place, removed: cut(place.removed), added: cut(place.added) }));
}

/** A stretch without the word at its end that it cuts. */
const wordsWithin = (text: string, cutWord: RegExp): string => (text.length > about ? text.replace(cutWord, '') : text);

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
