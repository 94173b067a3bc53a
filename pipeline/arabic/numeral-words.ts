import { fold } from './fold.js';
import { withoutArticle, type WordLists } from './vocabulary.js';

/**
 * What one word of a numeral says. A `unit` is 0 to 10, or a teen that is spoken as one word, a `ten` 20 to 90, a `hundred` 100 to 900, a `scale` a dozen, a thousand and up, a `fraction`
 * the part that its value is the divisor of; `bound` ones are numbers only inside a longer numeral (أحد is "someone", ملايين "millions of"), a `dual` says two of its scale, a `construct` does so
 * only before a noun (`ألفا درهم`, but `خمسون ألفا`).
 */
export interface NumberWord {
  readonly role: 'unit' | 'ten' | 'hundred' | 'scale' | 'fraction' | 'fractions';
  readonly value: number;
  readonly form?: 'bound' | 'dual' | 'construct' | 'feminine';
}

const words: readonly (readonly [NumberWord['role'], number, string, NumberWord['form']?])[] = [
  ['unit', 0, 'صفر صفرا'],
  ['unit', 1, 'واحد واحدا واحدة'],
  ['unit', 1, 'أحد إحدى احدا', 'bound'],
  ['unit', 2, 'اثنان اثنين اثنتان اثنتين ثنتان ثنتين اتنين'],
  ['unit', 2, 'اثنا اثني اثنتا اثنتي', 'bound'],
  ['unit', 3, 'ثلاثة ثلاثا تلاتة'],
  ['unit', 3, 'ثلاث تلات', 'feminine'],
  ['unit', 4, 'أربعة أربعا'],
  ['unit', 4, 'أربع', 'feminine'],
  ['unit', 5, 'خمسة خمسا'],
  ['unit', 5, 'خمس', 'feminine'],
  ['unit', 6, 'ستة ستا'],
  ['unit', 6, 'ست', 'feminine'],
  ['unit', 7, 'سبعة سبعا'],
  ['unit', 7, 'سبع', 'feminine'],
  ['unit', 8, 'ثمانية ثمانيا ثماني ثمنية تمانية تماني تمنية'],
  ['unit', 8, 'ثمان', 'feminine'],
  ['unit', 9, 'تسعة تسعا'],
  ['unit', 9, 'تسع', 'feminine'],
  ['unit', 10, 'عشرة عشرا'],
  ['unit', 10, 'عشر', 'feminine'],
  ['ten', 20, 'عشرون عشرين'],
  ['ten', 30, 'ثلاثون ثلاثين تلاتين'],
  ['ten', 40, 'أربعون أربعين'],
  ['ten', 50, 'خمسون خمسين'],
  ['ten', 60, 'ستون ستين'],
  ['ten', 70, 'سبعون سبعين'],
  ['ten', 80, 'ثمانون ثمانين تمانين تمانون تمنين'],
  ['ten', 90, 'تسعون تسعين'],
  ['hundred', 100, 'مائة مئة ماية'],
  ['hundred', 100, 'ميت', 'bound'],
  ['hundred', 200, 'مائتان مئتان مائتين مئتين مائتا مئتا مائتي مئتي'],
  ['hundred', 200, 'متين', 'bound'],
  ['scale', 12, 'دزينة دستة درزن'],
  ['scale', 12, 'دزينات دستات درازن', 'bound'],
  ['scale', 12, 'دزينتان دزينتين دستتان دستتين درزنان درزنين', 'dual'],
  ['scale', 1e3, 'ألف'],
  ['scale', 1e3, 'ألفا', 'construct'],
  ['scale', 1e3, 'آلاف ألوف', 'bound'],
  ['scale', 1e3, 'ألفان ألفين ألفي', 'dual'],
  ['scale', 1e6, 'مليون'],
  ['scale', 1e6, 'مليونا', 'construct'],
  ['scale', 1e6, 'ملايين مليونات', 'bound'],
  ['scale', 1e6, 'مليونان مليونين مليوني', 'dual'],
  ['scale', 1e9, 'مليار بليون'],
  ['scale', 1e9, 'مليارا بليونا', 'construct'],
  ['scale', 1e9, 'مليارات ملايير بلايين بليونات', 'bound'],
  ['scale', 1e9, 'ملياران مليارين ملياري بليونان بليونين بليوني', 'dual'],
  ['scale', 1e12, 'تريليون ترليون'],
  ['scale', 1e12, 'تريليونا ترليونا', 'construct'],
  ['scale', 1e12, 'تريليونات ترليونات', 'bound'],
  ['scale', 1e12, 'تريليونان تريليونين تريليوني ترليونان ترليونين ترليوني', 'dual'],
  ['fraction', 2, 'نصف'],
  ['fraction', 3, 'ثلث'],
  ['fraction', 3, 'ثلثا ثلثي ثلثان ثلثين', 'dual'],
  ['fraction', 4, 'ربع'],
  ['fractions', 3, 'أثلاث'],
  ['fractions', 4, 'أرباع'],
  ['fractions', 5, 'أخماس'],
  ['fractions', 6, 'أسداس'],
  ['fractions', 8, 'أثمان'],
  ['fractions', 10, 'أعشار'],
];

/** The hundreds as one word (`ثلاثمائة`, `ثمانيمئة`). */
const fusedHundreds: readonly (readonly [number, string])[] = [
  [3, 'ثلاث'],
  [3, 'تلات'],
  [3, 'تلت'],
  [4, 'أربع'],
  [5, 'خمس'],
  [6, 'ست'],
  [7, 'سبع'],
  [8, 'ثمان'],
  [8, 'ثماني'],
  [8, 'ثمن'],
  [8, 'تمن'],
  [8, 'تمان'],
  [9, 'تسع'],
];

/** The teens as speech runs them together (`خمستاشر`, `سبعطعش`): stems and endings. */
const spokenTeens: readonly (readonly [value: number, stems: string, endings: string])[] = [
  [11, 'احد حد حدا', 'عش عشر اشر'],
  [12, 'اثن اثنا اتن اتنا اطن اطنا', 'عش عشر اشر'],
  [13, 'ثل تل ثلث تلث ثلات تلات', 'تعش تعشر طعش طعشر تاشر طاشر'],
  [14, 'اربع', 'تعش تعشر طعش طعشر تاشر طاشر'],
  [15, 'خمس', 'تعش تعشر طعش طعشر تاشر طاشر'],
  [16, 'س ست', 'تعش تعشر طعش طعشر تاشر طاشر'],
  [17, 'سبع', 'تعش تعشر طعش طعشر تاشر طاشر'],
  [18, 'ثمن تمن ثمان تمان', 'تعش تعشر طعش طعشر تاشر طاشر'],
  [19, 'تسع', 'تعش تعشر طعش طعشر تاشر طاشر'],
];

const ordinals: readonly (readonly [number, string])[] = [
  [1, 'أول أولى'],
  [2, 'ثاني ثانية ثان تاني تانية'],
  [3, 'ثالث ثالثة تالت تالتة'],
  [4, 'رابع رابعة'],
  [5, 'خامس خامسة'],
  [6, 'سادس سادسة'],
  [7, 'سابع سابعة'],
  [8, 'ثامن ثامنة تامن تامنة'],
  [9, 'تاسع تاسعة'],
  [10, 'عاشر عاشرة'],
];
/** `الحادي عشر`: an eleventh, never a first by itself. */
const boundOrdinals: readonly (readonly [number, string])[] = [[1, 'حادي حادية']];

const entriesOf = (lists: readonly (readonly [number, string])[]): [string, number][] =>
  lists.flatMap(([value, forms]) => forms.split(' ').map((form): [string, number] => [fold(form), value]));

const cardinalWords = new Map<string, NumberWord>([
  ...words.flatMap(([role, value, forms, form]) =>
    forms
      .split(' ')
      .map((word): [string, NumberWord] => [fold(word), form === undefined ? { role, value } : { role, value, form }]),
  ),
  ...fusedHundreds.flatMap(([value, stem]) =>
    ['مائة', 'مئة', 'ماية', 'ميت'].map((hundred): [string, NumberWord] => [
      fold(stem + hundred),
      { role: 'hundred', value: value * 100 },
    ]),
  ),
  ...spokenTeens.flatMap(([value, stems, endings]) =>
    stems
      .split(' ')
      .flatMap((stem) =>
        endings.split(' ').map((ending): [string, NumberWord] => [stem + ending, { role: 'unit', value }]),
      ),
  ),
]);
const ordinalWords = new Map<string, number>(entriesOf([...ordinals, ...boundOrdinals]));

/** What a folded word says as part of a cardinal, with article or without. */
export const cardinalWord = (word: string): NumberWord | undefined =>
  cardinalWords.get(word) ?? cardinalWords.get(withoutArticle(word));

/** What a folded word says as an ordinal below eleven, with article or without. */
export const ordinalWord = (word: string): number | undefined =>
  ordinalWords.get(word) ?? ordinalWords.get(withoutArticle(word));

/** True of a word of a numeral that bears the article: not of `ألف`, which only begins with its letters. */
export const isDefinite = (word: string): boolean => word.startsWith('ال') && !cardinalWords.has(word);

/** The words of which numerals are made, so that attached letters are cut off them. */
export const numberWords: WordLists = {
  NumberWord: [...cardinalWords.keys(), ...entriesOf(boundOrdinals).map(([word]) => word)],
  Ordinal: entriesOf(ordinals).map(([word]) => word),
  // All of which a numeral may begin.
  Numeral: [...cardinalWords.keys(), ...ordinalWords.keys()],
  // Known, so that no number is cut out of them.
  NoNumber: ['كمية', 'كميات', 'فاصل'],
};
