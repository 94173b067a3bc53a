import { fold } from '../../arabic/fold.js';
import type { Sentence } from './sentence.js';

/** Nouns of offices that are those of districts in some countries. */
const countries: Readonly<Record<string, readonly string[]>> = {
  مديرية: ['YE'],
  مديريتي: ['YE'],
  مديريتا: ['YE'],
  دائرة: ['DZ', 'MA', 'MR'],
  مركز: ['EG'],
};
const byNoun = new Map(Object.entries(countries).map(([noun, where]) => [fold(noun), where]));

/** `مديرية حوف`, `دائرة رقان`: where a town of such a country follows and nothing else, the noun is that of a district, and of no office. */
export function isDistrict({ tokens, names }: Sentence, at: number): boolean {
  const where = byNoun.get(tokens[at]?.normal ?? '');
  if (where === undefined) return false;
  const place = names.allPlaces.longest(tokens, at + 1);
  const next = place && tokens[place.end];
  if (place === undefined || next?.normal.startsWith('ال') === true || next?.tags.has('Li') === true) return false;
  return next?.normal !== 'ل' && place.entries.every((row) => 'type' in row && where.includes(row.country));
}
