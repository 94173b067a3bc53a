import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Names } from '../lexicons.js';
import type { Stretch } from './candidate.js';

/** Territories that have an authority of the same name. */
const territories = foldedSet('ولاية عمالة محافظة معتمدية');
/** What only an authority has, and what only one does. */
const offices = foldedSet('مقر مصالح ممثل ممثلة ممثلي ممثلو طرف ديوان مندوب');
const deeds = foldedSet('أعلنت أكدت أفادت أوضحت قالت ذكرت كشفت دعت نظمت أصدرت باشرت أطلقت وقعت أبرمت قررت احتضنت نفت');
/** With whom one works. */
const joint = foldedSet('تشاور تنسيق شراكة تعاون اتفاق');

/** `بمقر ولاية وهران`, `بتشاور مع عمالة وجدة`: a territory's name where its authority is meant, and those that و joins to it. */
export function prefecturesAt(tokens: readonly Token[], at: number, sentence: number, names: Names): Stretch[] {
  if (!isAuthority(tokens, at)) return [];
  const found: Stretch[] = [];
  for (let start = at; ;) {
    const end = territoryEnd(tokens, start, names);
    if (end === undefined) return found;
    found.push({ sentence, start, end, rule: '<office or deed> <territory>', confidence: 0.7 });
    if (tokens[end]?.tags.has('And') !== true) return found;
    start = end + 1;
  }
}

const isAuthority = (tokens: readonly Token[], at: number): boolean => {
  const [before, first] = [tokens[at - 1], tokens[at - 2]];
  if (before === undefined) return false;
  const isOffice = offices.has(withoutLetter(before)) || deeds.has(withoutLetter(before));
  return isOffice || (before.normal === 'مع' && first !== undefined && joint.has(withoutLetter(first)));
};

/** `بمقر`, `وأعلنت`: no vocabulary knows them, so the letter is still there. */
const withoutLetter = ({ normal }: Token): string => normal.replace(/^[وب](?=.{3})/u, '');

/** After the noun and the place, between which another noun of places may stand (`ولاية جهة الشرق`). */
function territoryEnd(tokens: readonly Token[], at: number, names: Names): number | undefined {
  if (!territories.has(tokens[at]?.normal ?? '')) return undefined;
  const place = tokens[at + 1]?.tags.has('PlaceHead') === true ? at + 2 : at + 1;
  return names.places.longest(tokens, place)?.end;
}
