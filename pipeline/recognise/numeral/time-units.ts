import { fold } from '../../arabic/fold.js';
import { withoutArticle, type WordLists } from '../../arabic/vocabulary.js';

/** A unit of time: its designator in ISO 8601 (`m` is a minute), and how many of that it is (a decade is ten years). */
export interface TimeUnit {
  readonly designator: 'Y' | 'M' | 'W' | 'D' | 'H' | 'm' | 'S';
  readonly factor: number;
  /** How many of it the word says by its form. */
  readonly form: 'singular' | 'dual' | 'plural';
}

const units: readonly (readonly [TimeUnit['designator'], number, Record<TimeUnit['form'], string>])[] = [
  ['Y', 1, { singular: 'سنة', dual: 'سنتان سنتين', plural: 'سنوات سنين سنون' }],
  ['Y', 1, { singular: 'عام عاما', dual: 'عامان عامين', plural: 'أعوام' }],
  ['Y', 10, { singular: 'عقد عقدا', dual: 'عقدان عقدين', plural: 'عقود' }],
  ['Y', 100, { singular: 'قرن قرنا', dual: 'قرنان قرنين', plural: 'قرون' }],
  ['M', 1, { singular: 'شهر شهرا', dual: 'شهران شهرين', plural: 'أشهر شهور' }],
  ['W', 1, { singular: 'أسبوع أسبوعا', dual: 'أسبوعان أسبوعين', plural: 'أسابيع' }],
  ['D', 1, { singular: 'يوم يوما', dual: 'يومان يومين', plural: 'أيام' }],
  ['H', 1, { singular: 'ساعة', dual: 'ساعتان ساعتين', plural: 'ساعات' }],
  ['m', 1, { singular: 'دقيقة', dual: 'دقيقتان دقيقتين', plural: 'دقائق' }],
  ['S', 1, { singular: 'ثانية', dual: 'ثانيتان ثانيتين', plural: 'ثوان ثواني' }],
];

const table = new Map<string, TimeUnit>(
  units.flatMap(([designator, factor, forms]) =>
    Object.entries(forms).flatMap(([form, words]) =>
      words.split(' ').map((word) => [fold(word), { designator, factor, form: form as TimeUnit['form'] }] as const),
    ),
  ),
);

/** The unit that a folded word names, with article or without. */
export const timeUnit = (word: string): TimeUnit | undefined => table.get(word) ?? table.get(withoutArticle(word));

// Beyond a century one counts in centuries.
const mostDecades = 10;
/** عقود are contracts as well as decades. */
export const mayBeContract = (word: string): boolean => timeUnit(word)?.factor === 10;

/** `27 عقدا` are contracts, since of so many decades one does not speak. */
export const isContract = (word: string, number: string | undefined): boolean =>
  mayBeContract(word) && Number(number) > mostDecades;

/** TimeUnit: words that count with a number before them; TimeDual: those that say two by themselves. */
export const timeWords: WordLists = {
  TimeUnit: units.flatMap(([, , { singular, plural }]) => `${singular} ${plural}`.split(' ')),
  TimeDual: units.flatMap(([, , { dual }]) => dual.split(' ')),
};
