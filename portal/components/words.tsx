import type { FC } from 'hono/jsx';
import type { Language } from '../texts/texts.js';

const hasArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** Words from the data, kept apart from the direction of what stands around them, and in their own language. */
export const Words: FC<{ text: string; language: Language }> = ({ text, language }) => {
  if (hasArabic(text)) return language === 'ar' ? <bdi>{text}</bdi> : <bdi lang="ar">{text}</bdi>;
  return <bdi dir="ltr">{text}</bdi>;
};

/** A running text from the data, as a block in its own direction. */
export const textLanguage = (
  text: string,
  language: Language,
): { readonly lang?: Language; readonly dir: 'rtl' | 'ltr' } =>
  hasArabic(text) ? { ...(language !== 'ar' && { lang: 'ar' }), dir: 'rtl' } : { dir: 'ltr' };
