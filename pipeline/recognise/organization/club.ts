import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import type { Stretch } from './candidate.js';
import { knownPlaceEnd, normalAt, type Sentence } from './sentence.js';
import { isAdjective } from './word.js';

/** Words of a text in which clubs are named: `كرة القدم`, `مباراة`. */
export const wordsOfSports = 'القدم مباراة المباراة مباريات المباريات'.split(' ');

// Before a town or its quarter.
const ofTowns = foldedSet('مولودية حسنية أولمبيك شبيبة شباب نهضة اتحاد وفاق نجم سريع أمل مستقبل هلال رجاء جمعية');
const quarters = foldedSet('القبائل العاصمة الساورة الساحل');
// Before `الرياضي`, or the nisba of their town.
const described = foldedSet('الوداد الرجاء الترجي النجم الفتح الملعب القوافل المغرب الشباب الأمل');
const sporting = foldedSet('الرياضي');
const rule = '<word of clubs> <town>';

/** `مولودية وهران`, `الترجي الرياضي التونسي`, `المغرب الفاسي`: clubs without a noun of clubs, in a sentence of a text about sports. */
export function clubsIn(sentence: Sentence, number: number): Stretch[] {
  return sentence.tokens.flatMap((token, start) => {
    const { normal } = token;
    const cut = hasLetter(token) ? 1 : 0;
    const isOfTown = ofTowns.has(normal.slice(cut));
    const end = described.has(normal) ? describedEnd(sentence, start) : isOfTown ? townEnd(sentence, start) : undefined;
    return end === undefined ? [] : [{ sentence: number, start, end, cut, rule, confidence: 0.7 }];
  });
}

/** `لشبيبة`, `ومولودية`: no list knows the word, so that the letter is still attached. */
const hasLetter = ({ tags, normal }: Token): boolean =>
  tags.size === 0 && /^[ولب]/u.test(normal) && !ofTowns.has(normal);

function describedEnd(sentence: Sentence, start: number): number | undefined {
  const next = sentence.tokens[start + 1];
  if (sporting.has(normalAt(sentence, start + 1)))
    return isAdjective(sentence.tokens[start + 2]) ? start + 3 : start + 2;
  return isAdjective(next) && towns.has(next.bare) ? start + 2 : undefined;
}

// Nisbas of towns with clubs.
const towns = foldedSet('فاسي تطواني صفاقسي منستيري بنزرتي قفصي قسنطيني وهراني بيضاوي رباطي');

const townEnd = (sentence: Sentence, start: number): number | undefined =>
  quarters.has(normalAt(sentence, start + 1)) ? start + 2 : knownPlaceEnd(sentence, start + 1);
