import type { Child, FC } from 'hono/jsx';
import type { Language } from '../texts/texts.js';

const hasArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);

/** Words from the data, kept apart from the direction of what stands around them, and in their own language; what is inside may dress them. */
export const Words: FC<{ text: string; language: Language; children?: Child }> = ({
  text,
  language,
  children = text,
}) => {
  if (hasArabic(text)) return language === 'ar' ? <bdi>{children}</bdi> : <bdi lang="ar">{children}</bdi>;
  return <bdi dir="ltr">{children}</bdi>;
};

/** A running text from the data, as a block in its own direction. */
export const textLanguage = (
  text: string,
  language: Language,
): { readonly lang?: Language; readonly dir: 'rtl' | 'ltr' } =>
  hasArabic(text) ? { ...(language !== 'ar' && { lang: 'ar' }), dir: 'rtl' } : { dir: 'ltr' };
