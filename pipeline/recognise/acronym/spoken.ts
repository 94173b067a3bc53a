import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';

const letters = foldedSet(
  'إيه إي بي سي دي إف جي إتش اتش آي جيه كيه كي إل إم إن أو كيو آر إس تي يو في دبليو إكس واي زد زي جي',
);
const [fewest, most] = [2, 6];

/** `بي بي سي`, `إف بي آي`: the names of Latin letters, one after another. */
export const isSpelled = (words: readonly Token[]): boolean =>
  words.length >= fewest && words.length <= most && words.every(({ normal }) => letters.has(normal));
