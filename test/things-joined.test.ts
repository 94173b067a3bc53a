import { describe, expect, it } from 'vitest';
import { fold } from '../pipeline/arabic/fold.js';
import { splitJoined } from '../pipeline/arabic/joined.js';
import { buildVocabulary } from '../pipeline/arabic/vocabulary.js';
import { words } from '../pipeline/arabic/words.js';

const vocabulary = buildVocabulary([words, { Noun: ['هيئة', 'برنامج', 'مشروع', 'يورو', 'أمين'] }]);
const split = (word: string, document: readonly string[] = []): string | undefined => {
  const folded = fold(word);
  const own = new Set(document.map(fold));
  return splitJoined(folded, vocabulary, (whole, from, to) => own.has(whole.slice(from, to)))
    ?.map(({ start, end }) => folded.slice(start, end))
    .join(' ');
};

describe('two words run together', () => {
  it.each([
    ['هوهيئة', 'هو هييه'],
    ['نحوبرنامج', 'نحو برنامج'],
    ['نحوالتشغيل', 'نحو التشغيل'],
    ['عضوفي', 'عضو في'],
    ['أوعلى', 'او علي'],
    ['فيالمغرب', 'في المغرب'],
    ['يوروللدول', 'يورو للدول'],
    ['مشروعالقانون', 'مشروع القانون'],
    ['الأمينالعام', 'الامين العام'],
    ['الالتزامبالاشتغال', 'الالتزام ب الاشتغال'],
    ['التعاونوالتنمية', 'التعاون و التنميه'],
    ['الموضوعاتيللهجرة', 'الموضوعاتي للهجره'],
    ['الميثاقالوطني', 'الميثاق الوطني'],
  ])('are cut: %s', (word, parts) => {
    expect(split(word)).toBe(parts);
  });

  it('are cut where the document has both words by themselves', () => {
    expect(split('عرفتتنظيم')).toBeUndefined();
    expect(split('عرفتتنظيم', ['عرفت', 'تنظيم'])).toBeUndefined();
    expect(split('ساهمتتنظيم', ['ساهمت', 'تنظيم'])).toBe('ساهمت تنظيم');
  });
});

it.each([
  'الاستقبال',
  'الاستقبالات',
  'المبالغة',
  'اللامبالاة',
  'المتسللين',
  'المتوالية',
  'الاحتمالات',
  'الليبراليون',
  'البرتغاليتين',
  'الاستقلالية',
  'الجماليات',
  'الإيطالية',
  'أوروبية',
  'أوضاعهم',
  'أولئك',
  'أوائل',
  'الإنسان',
  'هواياتهم',
  'عضويته',
  'نحوها',
  'المنعقد',
  'الأمامية',
  'السلافية',
  'المصرفية',
  'الرأسمالية',
  'العالمية',
  'هيرودس',
  'استقبالاتهم',
])('leaves one word whole: %s', (word) => {
  expect(split(word)).toBeUndefined();
});

it('takes no time with a text that has no spaces', () => {
  expect(split('المشروع'.repeat(100_000))).toBeUndefined();
});
