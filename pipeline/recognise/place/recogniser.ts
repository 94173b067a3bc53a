import type { Recogniser } from '../rule.js';
import { placeWords } from './lexicon.js';
import { rules } from './rules.js';
import { searchPlaces } from './search.js';

/** Countries, cities, regions. */
export const place: Recogniser<'place'> = { kind: 'place', words: placeWords, rules, search: searchPlaces };
