import { languages, locales, texts, type Language, type TextKey } from './texts.js';

type Values = Readonly<Record<string, string | number>>;

/** Gives a text of the catalogue with its values filled in. `n` is a number, and chooses the form. */
export type Phrase = (key: TextKey, values?: Values) => string;

function phraseIn(language: Language): Phrase {
  const plural = new Intl.PluralRules(locales[language]);
  const format = new Intl.NumberFormat(locales[language]);
  const shown = (value: string | number | undefined): string =>
    typeof value === 'number' ? format.format(value) : (value ?? '');
  return (key, values = {}) => {
    const text = texts[language][key];
    const form = typeof text === 'string' ? text : (text[plural.select(Number(values['n']))] ?? text.other ?? '');
    return form.replace(/\{(\w+)\}/gu, (_, name: string) => shown(values[name]));
  };
}

export const phrases = Object.fromEntries(languages.map((language) => [language, phraseIn(language)])) as Record<
  Language,
  Phrase
>;
