import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { seatEnd } from './ending.js';
import { isForeign } from '../foreign-word.js';
import { personEnd } from './proper.js';
import { normalAt, stateAt, type Sentence } from './sentence.js';
import { isOpen } from './word.js';

const longest = 2;
const types = new Set(['company', 'bank']);

/** Where the name of a firm ends that is at home elsewhere, and named with the country in which it works: `أورنج المغرب`. */
export function branchEnd({ tokens, names }: Sentence, start: number, known: number): number {
  const isShort = known - start <= longest && tokens[start]?.tags.has('BodyHead') !== true;
  if (!isShort || tokens[known]?.tags.has('Li') === true) return known;
  const state = stateAt({ tokens, names }, known);
  if (state === undefined) return known;
  const firms = names.organizations.longest(tokens, start)?.entries ?? [];
  return firms.some((firm) => 'type' in firm && types.has(String(firm.type)) && firm.country !== state.iso)
    ? state.end
    : known;
}

const university = fold('جامعة');
const delegations = foldedSet('مندوبية بعثة ممثلية');

/** `مندوبية الاتحاد الأوروبي بالجزائر`, `جامعة ابن زهر بأكادير`: after the country of a known delegation, and the town of a known university, but not that in which the League of Arab States meets. */
export function campusEnd(sentence: Sentence, start: number, known: number): number {
  if (delegations.has(normalAt(sentence, start))) return seatEnd(sentence, known, true, true);
  if (normalAt(sentence, start) !== university) return known;
  const rows = sentence.names.organizations.longest(sentence.tokens, start)?.entries ?? [];
  return rows.every(({ country }) => country === '') ? known : seatEnd(sentence, known, true, false);
}

const mostOfTown = 12;
// What universities of French towns are called, which no order of letters shows to be foreign.
const ofFrance = foldedSet('بانتيون السوربون سوربون ديكارت ديدرو نانتير كريتاي فانسين باريس لوميير مولان');
const isOfFrance = ({ normal }: Token): boolean => ofFrance.has(normal);

/** `جامعة وهران 2 محمد بن أحمد`, `جامعة باريس 1 بانتيون سوربون`: after the number of a university of several in its town, and what it is called besides. */
export function numberedEnd(sentence: Sentence, start: number, end: number): number {
  const [number, next] = [sentence.tokens[end], sentence.tokens[end + 1]];
  const isNumber =
    number?.joint === 'spaced' && /^\d{1,2}$/u.test(number.normal) && Number(number.normal) <= mostOfTown;
  if (normalAt(sentence, start) !== university || !isNumber) return end;
  let whole = personEnd(sentence, end + 1);
  while (sentence.tokens.slice(whole, whole + 1).some((word) => isForeign(word) || isOfFrance(word))) whole++;
  // `في جامعة القاهرة 3 طلاب`.
  return whole === end + 1 && next !== undefined && isOpen(next) ? end : whole;
}
