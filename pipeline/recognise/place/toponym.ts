import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';

const servant = fold('عبد');

/** Where a name ends that begins at a token with a first word of places: after the next word, or the two of a name such as `آيت عبد الله`. */
export const toponymEnd = (sentence: readonly Token[], at: number): number =>
  sentence[at + 1]?.normal === servant ? at + 3 : at + 2;
