import { withoutArticle } from '../arabic/vocabulary.js';

/** A folded nisba as demonyms are kept: without article and feminine ending (`مغربي` of `المغربية`). */
export const nisbaStem = (word: string): string => withoutArticle(word).replace(/ه$/u, '');
