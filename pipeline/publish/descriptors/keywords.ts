import type { Subject } from '../../ingest/about.js';
import { languages } from './words.js';

/** The keywords of all languages, each once: a word can be the same in two. */
export const allKeywords = (keywords: Subject['keywords']): string[] => [
  ...new Set(languages.flatMap((language) => keywords[language])),
];
