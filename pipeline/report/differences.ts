import { diffArrays } from 'diff';
import type { TextDifference } from '../schemas.js';

/** Words that may differ before two texts are called two texts; what the comparison costs grows with it. */
const mostChanges = 2000;
/** Places that are shown of one text. */
const mostPlaces = 50;
/** Code units of what is shown: of the words about a place, and of the place itself. */
const about = 40;
const longest = 400;

/** What is longer than any word is cut to pieces: a run of a million letters would fill the stack of the expression. */
const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]{1,64}|\s{1,64}|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];

/** Where two texts differ, word by word, with the words about each place; null where nearly all differs. */
export function differences(before: string, after: string): TextDifference[] | null {
  const changes = diffArrays(words(before), words(after), { maxEditLength: mostChanges });
  if (changes === undefined) return null;
  const places: TextDifference[] = [];
  let same = '';
  let open: TextDifference | undefined;
  for (const { value, added, removed } of changes) {
    const text = value.join('');
    if (!added && !removed) {
      if (open) open.after = text.slice(0, about);
      open = undefined;
      same = text;
      continue;
    }
    if (!open) {
      if (places.length === mostPlaces) break;
      open = { before: same.slice(-about), removed: '', added: '', after: '' };
      places.push(open);
    }
    open[added ? 'added' : 'removed'] += text;
  }
  return places.map((place) => ({ ...place, removed: cut(place.removed), added: cut(place.added) }));
}

const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
