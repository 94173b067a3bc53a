/** A folded nisba without its article, as demonyms are kept: without feminine ending, too (`مغربي` of `مغربية`). */
export const nisbaStem = (bare: string): string => (bare.endsWith('ه') ? bare.slice(0, -1) : bare);
