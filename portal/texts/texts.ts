import { ar } from './ar.js';
import { en } from './en.js';
import { fr } from './fr.js';

export type Language = 'ar' | 'fr' | 'en';

/** The first one stands at the root of the site. */
export const languages = ['ar', 'fr', 'en'] as const satisfies readonly Language[];

export type TextKey = keyof typeof en;

/** A text, or its forms by number. */
type Text = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Texts = Readonly<Record<TextKey, Text>>;

export const texts: Readonly<Record<Language, Texts>> = { ar, fr, en };

export const languageNames: Readonly<Record<Language, string>> = { ar: 'العربية', fr: 'Français', en: 'English' };

/** How numbers and dates are written: in the Arabic of the Maghreb, with its digits and months. */
export const locales: Readonly<Record<Language, string>> = { ar: 'ar-MA', fr: 'fr', en: 'en-GB' };

export const direction = (language: Language): 'rtl' | 'ltr' => (language === 'ar' ? 'rtl' : 'ltr');
