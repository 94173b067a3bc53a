import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../pipeline/document.js';
import { lexiconFolder, plainText, unknownMetadata } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { identifier } from '../pipeline/recognise/identifier/recogniser.js';

const knowledge = buildKnowledge(readLexicons(fileURLToPath(lexiconFolder)));
const numeric = new Set(['date', 'duration', 'frequency', 'amount', 'percentage', 'count', 'ordinal', 'reference']);

/** What was kept from the kinds that count, `rule: numeral`, and what was found all the same. */
function read(text: string): { claimed: string[]; found: string[] } {
  const claimed: string[] = [];
  const { mentions } = readDocument({ id: '-', text, ...plainText, metadata: unknownMetadata }, knowledge, {
    trace(attempt) {
      if (attempt.kind === 'identifier' && attempt.result === 'kept')
        claimed.push(`${attempt.rule}: ${text.slice(attempt.start, attempt.end)}`);
    },
  });
  return { claimed, found: mentions.filter(({ kind }) => numeric.has(kind)).map((mention) => mention.text) };
}

/** `beside`: what the text states beside the numeral. */
const table: readonly (readonly [text: string, rule: string, numeral: string, ...beside: string[]])[] = [
  ['المادة 12 من المدونة', '<part of a text> <number>', '12'],
  ['الفقرة (3) من هذه المادة', '<part of a text> <number>', '3'],
  ['المادتين 3 و4 منه', '<part of a text> <number>', '3 و4'],
  ['الصفحة ٤٥', '<part of a text> <number>', '٤٥'],
  ['الهاتف: 0537123456', '<part of a text> <number>', '0537123456'],
  ['المواد 4 و5 و6 منه', '<parts of a text> <numbers>', '4 و5 و6'],
  ['المواد من 5 إلى 8', '<parts of a text> <numbers>', '5 إلى 8'],
  ['المكون 1: الحكامة', '<numbered thing> <number>', '1'],
  ['الجدول 4', '<numbered thing> <number>', '4'],
  ['الصفقة 14/2019', '<document> <number>', '14/2019'],
  ['هذا القرار 14', '<law> <number>', '14'],
  ['رسالة رقم 1203', 'رقم <number>', '1203'],
  ['الأهداف 2 و5 و23 من الميثاق', '<things> <number> و<number>', '2 و5 و23'],
  ['الغايتين 7 من الخطة', '<two things> <number>', '7'],
  ['المحضرين رقمي 12 و13', 'رقمي <number> و<number>', '12 و13'],
  ['الجريدة الرسمية عدد 6440', '<gazette> عدد <number>', '6440'],
  ['الجريدة الرسمية عدد 6440 – 8 يناير', '<gazette> عدد <number> – <day>', '6440', '8 يناير'],
  ['لقاحات كوفيد-19 المتوفرة', '<name>-<number>', '19'],
  ['العدد 6440 من الجريدة الرسمية', 'العدد <number> من <gazette>', '6440'],
  ['1. التعريف', '<item of a list>', '1'],
  ['2- الحماية', '<item of a list>', '2'],
  ['(2) الموافقة على الاتفاق', '(<item of a list>)', '2'],
  ['خمسة آلاف (5000)', '(<number>)', '5000', 'خمسة آلاف'],
  ['تطبق أحكام الفصل 12 عقاب', 'أحكام <part of a text> <number>', '12'],
  ['وباء COVID-19', '<letters><number>', '19'],
  ['المعيار ISO 9001', '<letters><number>', '9001'],
  ['المنزل 3أ', '<number><letter>', '3أ'],
  ['اتصلوا على +212 5 37 12', '<telephone>', '212 5 37 12'],
  ['خط العرض شمالا 33°', '<number>°', '33°'],
  ['رفعت في الساعة الرابعة و50 دقيقة', 'الساعة <hour> و<minutes>', '50 دقيقة'],
  ['بدأت الجلسة الساعة (11:30) صباحا', 'الساعة (<clock>)', '11'],
];

describe('a numeral that only tells one thing from another is kept from the kinds that count', () => {
  it.each(table)('%s', (text, rule, numeral, ...beside) => {
    expect(read(text)).toEqual({ claimed: [`${rule}: ${numeral}`], found: beside });
  });

  it('by every rule', () => {
    const shown = new Set(table.map(([, rule]) => rule));
    expect(identifier.rules.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });
});

describe('a numeral that counts is not taken for an identifier', () => {
  it.each([
    ['تضم المجموعة 20 دولة', '20'],
    ['أصدر القرار 30 قاضيا', '30'],
    ['المواد 12 مادة', '12'],
    ['بسعر EUR 20', 'EUR 20'],
    ['لجنة من خمسة (5) أعضاء', '5'],
    ['الدورة رقم 142', '142'],
    ['بلغ عدد سكان المدينتين 4000', '4000'],
    ['شارك ممثلو الدول 27', '27'],
  ])('%s', (text, numeral) => {
    expect(read(text).found).toEqual([numeral]);
  });
});
