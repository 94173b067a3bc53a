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

/** After `برنامج ترابط الذي …`, `مشروع لويز المشترك بين …`: what follows describes something definite, so a bare word before it is a name. */
export function agreeingEnd(sentence: readonly Token[], head: number): number | undefined {
  const [noun, word, next] = [sentence[head], sentence[head + 1], sentence[head + 2]];
  if (noun === undefined || isDefinite(noun) || !isWord(word) || isDefinite(word)) return undefined;
  const isName =
    word.number === undefined && !common.has(word.normal) && !/(?:ها?|هم)$/u.test(word.text) && !isKnown(word);
  const teller = next?.normal === '،' ? sentence[head + 3] : next;
  return isName && tellers.has(teller?.normal ?? '') ? head + 2 : undefined;
}

/** A noun of programmes, bodies or places, or a name of its own. */
const isKnown = ({ tags }: Token): boolean =>
  ['ProgrammeHead', 'BodyHead', 'PlaceHead', 'Launch', 'Preposition', 'Conjunction', 'Relative'].some((tag) =>
    tags.has(tag),
  );
