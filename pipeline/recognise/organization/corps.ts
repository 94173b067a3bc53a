import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import { isDefinite, isNational } from './word.js';

/** The nouns of corps of the state that have no noun of bodies, with their article. */
export const nounsOfCorps: readonly string[] = ['الدفاع', 'الحماية', 'الأمن'];

const [safety, national, general] = ['أمن', 'وطني', 'عام'].map(fold);
const civil = new Map(
  [
    ['دفاع', 'مدني'],
    ['حماية', 'مدنية'],
  ].map(([noun = '', adjective = '']) => [fold(noun), fold(adjective)]),
);
// Security is an aim as well: who belongs to it tells that the corps is meant.
const members = new Set('مصالح عناصر أعوان رجال موظفي ضباط دوريات مدير عام ولاية أفراد'.split(' ').map(fold));

/** `الدفاع المدني`, `عناصر الأمن الوطني`: the end of a corps's name, with its nation (`الدفاع المدني السوري`). */
export function corpsEnd(tokens: readonly Token[], at: number, names: Names): number | undefined {
  const [before, noun, adjective] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isDefinite(noun) || !isDefinite(adjective) || noun === undefined || adjective === undefined) return undefined;
  if (civil.get(noun.bare) === adjective.bare) return isNational(tokens[at + 2], names) ? at + 3 : at + 2;
  const isCorps = noun.bare === safety && (adjective.bare === national || adjective.bare === general);
  return isCorps && members.has(before?.normal ?? '') ? at + 2 : undefined;
}
