import { fold } from '../../arabic/fold.js';
import { seatEnd } from './ending.js';
import { normalAt, stateAt, type Sentence } from './sentence.js';

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

/** `جامعة ابن زهر بأكادير`: after the town of a known university, but not that in which the League of Arab States meets. */
export function campusEnd(sentence: Sentence, start: number, known: number): number {
  if (normalAt(sentence, start) !== university) return known;
  const rows = sentence.names.organizations.longest(sentence.tokens, start)?.entries ?? [];
  return rows.every(({ country }) => country === '') ? known : seatEnd(sentence, known, true, false);
}
