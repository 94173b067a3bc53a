import type { Token } from '../../arabic/token.js';
import { take, type Walk } from './walk.js';
import { isDefinite } from './words.js';

// `لجنة`, `لقاء`, `لبنان`: their ل is their own; `ليدعم`, `لتدعم` are verbs.
const own = /^ل(?:جن|جان|قا|وا|غ|وح|بن|يب|حظ|[يتن])/u;

/** `لضحايا الحرائق`: a plural that no vocabulary knows, with ل before it and its genitive after it. */
export const isForWhom = ({ sentence, at, closed, words }: Walk, { tags, normal }: Token): boolean =>
  closed &&
  words.length > 0 &&
  tags.size === 0 &&
  /^ل.{3,}ا.*$/u.test(normal) &&
  !own.test(normal) &&
  sentence.slice(at + 1, at + 2).some((next) => isDefinite(next) && !next.tags.has('Li'));

/** Takes it, and what follows is its object. */
export function takeUnknownFor(walk: Walk): boolean {
  if (!walk.connected) {
    walk.attributes = walk.words.length;
    walk.connected = true;
  }
  return take(walk, walk.at, walk.at + 1, false);
}
