import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { languages, texts } from '../portal/texts/texts.js';

const portal = fileURLToPath(new URL('../portal/', import.meta.url));
const code = readdirSync(portal, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !file.startsWith('texts/'))
  .map((file) => readFileSync(portal + file, 'utf8'))
  .join('\n');
const keys = Object.keys(texts.en) as (keyof typeof texts.en)[];

describe('what the portal says', () => {
  test('is said somewhere', () => {
    expect(keys.filter((key) => !new RegExp(String.raw`['"]${key}['"]`, 'u').test(code))).toEqual([]);
  });

  test('holds the same values in each language', () => {
    const values = (language: (typeof languages)[number], key: (typeof keys)[number]): string[] => {
      const text = texts[language][key];
      const form = typeof text === 'string' ? text : (text.other ?? '');
      return [...form.matchAll(/\{\w+\}/gu)].map(([value]) => value).sort();
    };
    for (const key of keys)
      for (const language of languages) expect([key, values(language, key)]).toEqual([key, values('en', key)]);
  });

  test('has every form of a number that its language knows', () => {
    for (const language of languages)
      for (const key of keys) {
        const text = texts[language][key];
        if (typeof text === 'string') continue;
        const forms = {
          ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
          fr: ['one', 'other'],
          en: ['one', 'other'],
        }[language];
        expect([key, Object.keys(text)]).toEqual([key, forms]);
      }
  });
});
