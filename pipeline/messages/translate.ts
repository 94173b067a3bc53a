import type { Trilingual } from '../check/dataset.js';
import { translations } from './translations.js';

/**
 * A message in a language, and any message that it repeats; undefined where nobody has translated it. A file or an address before it stays there.
 */
export function translate(message: string, language: keyof Trilingual): string | undefined {
  if (language === 'en') return message;
  for (const { pattern, texts } of templates) {
    const found = pattern.exec(message);
    if (found === null) continue;
    const [, place = '', ...values] = found;
    const filled = (_: string, number: string): string => {
      const value = values[Number(number) - 1] ?? '';
      return translate(value, language) ?? value;
    };
    return place + texts[language].replace(placeholder, filled);
  }
  return undefined;
}

const placeholder = /\{(\d)\}/gu;
const special = /[.*+?^$()|[\]\\/]/gu;

/** What has more words of its own goes first: `by its bytes` before `by its {2}`. */
const templates = [...translations]
  .sort((a, b) => b.en.replace(placeholder, '').length - a.en.replace(placeholder, '').length)
  .map((texts) => {
    const words = texts.en.replace(special, String.raw`\$&`).replace(placeholder, '([^]*?)');
    return { texts, pattern: new RegExp(String.raw`^((?:(?:(?!: )[^])+: )?)${words}(?:\n[^]*)?$`, 'u') };
  });
