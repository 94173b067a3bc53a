import { foldedSet } from '../../arabic/folded-set.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { commonObjects, genericObjects } from './lexicon.js';
import { isDefinite, isWord } from './words.js';

const common = new Set([...genericObjects, ...commonObjects].map(fold));
// Participles that tell more of what is definite.
const tellers = new Set(
  'الممول الممولة الموجه الموجهة الهادف الهادفة الرامي الرامية المشترك المنجز المنجزة المنفذ المنفذة الذي التي'
    .split(' ')
    .map(fold),
);

/** `مبادرة مدارس بلا عنف`. */
function lackEnd(sentence: readonly Token[], at: number): number | undefined {
  const isNone = sentence[at]?.normal === 'ب' && sentence[at + 1]?.normal === 'لا';
  const lacking = isNone ? at + 2 : without.has(sentence[at]?.normal ?? '') ? at + 1 : undefined;
  return lacking !== undefined && isWord(sentence[lacking]) ? lacking + 1 : undefined;
}
const without = foldedSet('بلا بدون دون');

/** After `برنامج ترابط الذي …`, `مشروع لويز المشترك بين …`: what follows describes something definite, so a bare word before it is a name. */
export function agreeingEnd(sentence: readonly Token[], head: number): number | undefined {
  const [noun, word, next] = [sentence[head], sentence[head + 1], sentence[head + 2]];
  if (noun === undefined || isDefinite(noun) || !isWord(word) || isDefinite(word)) return undefined;
  const isName =
    word.number === undefined && !common.has(word.normal) && !/(?:ها?|هم)$/u.test(word.text) && !isKnown(word);
  const teller = next?.normal === '،' ? sentence[head + 3] : next;
  const lack = lackEnd(sentence, head + 2);
  if (isName && lack !== undefined) return lack;
  return isName && tellers.has(teller?.normal ?? '') ? head + 2 : undefined;
}

/** A noun of programmes, bodies or places, or a name of its own. */
const isKnown = ({ tags }: Token): boolean =>
  ['ProgrammeHead', 'BodyHead', 'PlaceHead', 'Launch', 'Preposition', 'Conjunction', 'Relative'].some((tag) =>
    tags.has(tag),
  );
