import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../pipeline/arabic/sentences.js';
import type { Token } from '../pipeline/arabic/token.js';
import { lexiconFolder } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { composeCardinal, composeOrdinal } from './numbers-composed.js';

const { vocabulary } = buildKnowledge(readLexicons(fileURLToPath(lexiconFolder)));
const tokensOf = (text: string): Token[] => sentencesOf(text, [{ spans: [[0, text.length]] }], vocabulary).flat();
/** Every numeral of a text with what it says, `text=number`. */
const numeralsIn = (text: string): string[] =>
  tokensOf(text).flatMap((token) => (token.number === undefined ? [] : [`${token.text}=${token.number}`]));

describe('a numeral is one token that says its number', () => {
  it.each<[text: string, ...numerals: string[]]>([
    ['حضر ثلاثة وعشرون خبيرا', 'ثلاثة وعشرون=23'],
    ['إحدى عشرة جماعة', 'إحدى عشرة=11'],
    ['اثنتي عشرة مدينة واثنا عشر إقليما', 'اثنتي عشرة=12', 'اثنا عشر=12'],
    ['ثمانمئة وثماني نساء', 'ثمانمئة وثماني=808'],
    ['خمس مائة أسرة', 'خمس مائة=500'],
    ['مئتا ألف طن', 'مئتا ألف=200000'],
    ['مائة وعشرون ألفا وخمسمائة', 'مائة وعشرون ألفا وخمسمائة=120500'],
    ['16 ألف و180 أسرة', '16 ألف و180=16180'],
    ['147 مليونا و732 ألف دولار', '147 مليونا و732 ألف=147732000'],
    ['3 آلاف طالب', '3 آلاف=3000'],
    ['ألفا طالب', 'ألفا=2000'],
    ['مليونا دولار', 'مليونا=2000000'],
    ['سنة ألفين وستة عشر', 'ألفين وستة عشر=2016'],
    ['ثلاثة آلاف مليار', 'ثلاثة آلاف مليار=3000000000000'],
    ['ثلاثة تريليونات', 'ثلاثة تريليونات=3000000000000'],
    ['مليون ونصف المليون نسمة', 'مليون ونصف المليون=1500000'],
    ['ثلاثة ملايين ونصف', 'ثلاثة ملايين ونصف=3500000'],
    ['ثلاثة ونصف مليون', 'ثلاثة ونصف مليون=3500000'],
    ['نصف مليون شجرة', 'نصف مليون=500000'],
    ['1/2 مليون شجرة', '1/2 مليون=500000'],
    ['ثلاثة أرباع المقاعد', 'ثلاثة أرباع=0.75'],
    ['1 800 000 درهم', '1 800 000=1800000'],
    ['2\u00a0500 و3\u202f750,5', '2\u00a0500=2500', '3\u202f750,5=3750.5'],
    ['١٬٢٥٠٬٠٠٠ و۲۷٫۵', '١٬٢٥٠٬٠٠٠=1250000', '۲۷٫۵=27.5'],
    ['1.234.567,89 و1,234,567.89', '1.234.567,89=1234567.89', '1,234,567.89=1234567.89'],
    ['نحو 5ر22 درجة', '5ر22=22.5'],
    ['بنسبة 0,250', '0,250=0.25'],
    ['بقيمة 33,123 مليار', '33,123 مليار=33123000000'],
    ['بألف وخمسمائة', 'ألف وخمسمائة=1500'],
    ['الدورة الـ24', '24=24'],
    ['(٧٥٠٫٠٠٠) ريال', '٧٥٠٫٠٠٠=750000'],
    ['٧٫٥٠٠٫٠٠٠ متر', '٧٫٥٠٠٫٠٠٠=7500000'],
    ['١٧٫٥٠٠ ريال و١٧٫٥٠٠ دينار و٧٫٥٢١ درهم', '١٧٫٥٠٠=17500', '١٧٫٥٠٠=17.5', '٧٫٥٢١=7.521'],
    ['٧٬٥٢١٫٥٠٠ ريال', '٧٬٥٢١٫٥٠٠=7521.5'],
    ['ستميت ألف', 'ستميت ألف=600000'],
    ['ميت مليون', 'ميت مليون=100000000'],
    ['متين وخمسين', 'متين وخمسين=250'],
    ['متين ألف', 'متين ألف=200000'],
    ['أربعمية سبعة وثلاثين', 'أربعمية سبعة وثلاثين=437'],
    ['7 مائة و45 ريالا', '7 مائة و45=745'],
    ['2 مائة وثمانين مليون', '2 مائة وثمانين مليون=280000000'],
    ['أربع دزينات ونصف دزينة', 'أربع دزينات ونصف دزينة=54'],
    ['دستتين من الأقلام', 'دستتين=24'],
  ])('%s', (text, ...numerals) => {
    expect(numeralsIn(text)).toEqual(numerals);
  });
});

describe('numerals that only stand side by side stay apart', () => {
  it.each<[text: string, ...numerals: string[]]>([
    ['يومي 14 و15', '14=14', '15=15'],
    ['100 ألف و50 ألف', '100 ألف=100000', '50 ألف=50000'],
    ['خمسة وستة', 'خمسة=5', 'ستة=6'],
    ['سنة 2016 187 دولة', '2016=2016', '187=187'],
  ])('%s', (text, ...numerals) => {
    expect(numeralsIn(text)).toEqual(numerals);
  });
});

describe('words that only look like numbers are none', () => {
  it.each([
    'أحد الأعضاء',
    'في إحدى الجهات',
    'يوم الاثنين',
    'خمس السكان',
    'لا أحد',
    'ست البيت',
    'آلاف المهاجرين',
    'لست من هنا',
    'محور أولي',
    'ظهير رقم 1.58.250',
    'تعاون متين وواسع',
    'إكرام ميت',
    'عن كل درزن دينار',
    'ثمن الدزينة',
  ])('%s', (text) => {
    expect(numeralsIn(text)).toEqual([]);
  });
});

describe('numerals in words read back', () => {
  it('every integer to 10,000, in each case and gender', () => {
    for (const style of [0, 1, 2, 3]) {
      for (let n = 0; n <= 10_000; n++) {
        const words = composeCardinal(n, style);
        // واحد and the dual's bound forms say their number only inside longer numerals.
        expect(numeralsIn(`${words}.`)).toEqual([`${words}=${String(n)}`]);
      }
    }
  });

  it('any integer to 10¹²', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 1e12 }), fc.nat(3), (n, style) => {
        const words = composeCardinal(n, style);
        expect(numeralsIn(`${words}.`)).toEqual([`${words}=${String(n)}`]);
      }),
    );
  });

  it('every ordinal to the 199th, of both genders', () => {
    for (const feminine of [true, false]) {
      for (let n = 1; n < 200; n++) {
        const words = composeOrdinal(n, feminine);
        const [ordinal] = tokensOf(words);
        expect([ordinal?.text, ordinal?.number, ordinal?.tags.has('Ordinal')]).toEqual([words, String(n), true]);
      }
    }
  });
});
