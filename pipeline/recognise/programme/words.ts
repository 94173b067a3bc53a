import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { trait } from '../../arabic/trait.js';
import { article, radicalArticle } from '../../arabic/clitics.js';
import { linkedNouns } from './lexicon.js';

const linked = new Set(linkedNouns.map(fold));

// `الأم والطفل`; without its article it is a particle, too.
const mother = fold('الأم');

export const isDefinite = trait(
  ({ tags, normal }) =>
    tags.has('Li') ||
    (normal.length > 3 &&
      normal.startsWith(article) &&
      !radicalArticle.has(normal) &&
      !tags.has('Relative') &&
      (!tags.has('Conjunction') || normal === mother) &&
      !tags.has('Preposition')),
);

/** `الاتفاقية`, `مذكرة التفاهم`. */
export const isDefiniteHead = (head: Token): boolean => isDefinite(head) || head.text.includes(` ${article}`);

const isOfLetters = trait(({ normal }) => /^\p{Script=Arabic}{2,}/u.test(normal));
export const isWord = (token: Token | undefined): token is Token => token !== undefined && isOfLetters(token);

// Verbal nouns of the derived forms, folded: تعزيز، تنمية، تعاون، إدماج، استثمار، انتقال، محاربة.
const verbalNoun = /^(?:ت..ي.|ت...ه|ت.ا..|ت.ا.ي|ا..ا.|اع..ه|ا..ا.ه|است.{2}ا.|ا[نت]..ا.|ا.ت.ا.|م.ا..ه|.{2}ا.ه)$/u;

// Nisbas, feminines, plurals, participles, and the patterns of كبير, عادل, أخضر; folded, with the article.
const adjective = /(?:ي|ه|ين|ون|ات|يا|اء)$|^الم|^ال.{2}[يو].$|^ال.ا.{1,2}$|^الا.{3}$|^ال.{2}$/u;

/** True of a definite word whose form lets it describe the definite word before it; a noun would begin something else. */
export const isAdjective = trait(({ normal }) => adjective.test(normal));

/** True of a word without article that its form shows to be a noun and no verb. */
export function isNoun({ normal, text }: Pick<Token, 'normal' | 'text'>): boolean {
  if (text.endsWith('ة') || linked.has(normal)) return true;
  // `تنفذه الوزارة`: what is done to it, and no noun in ة.
  if (text.endsWith('ه') && /^ت...ه$/u.test(normal)) return false;
  if (verbalNoun.test(normal)) return true;
  return normal.length > 4 && normal.endsWith('ات');
}

/** The letter that is still attached to a noun that no vocabulary knows (`ومحاربة`, `لتنزيل`). */
export function attachedLetter(token: Token): 'و' | 'ل' | 'ب' | undefined {
  const letter = token.normal.charAt(0);
  if (token.tags.size > 0 || (letter !== 'و' && letter !== 'ل' && letter !== 'ب')) return undefined;
  return isNoun({ normal: token.normal.slice(1), text: token.text.slice(1) }) ? letter : undefined;
}

const personPrefix = /^[يتن].{2,}$/u;

/** True where a word without article is rather a verb: what follows verbs comes after it. */
export function isVerb(token: Token, next: Token | undefined): boolean {
  if (isNoun(token)) return false;
  if (token.normal.startsWith('ي') || /^.{2,}ت$/u.test(token.normal)) return true;
  return (
    personPrefix.test(token.normal) &&
    (next === undefined || next.tags.has('Preposition') || next.tags.has('Conjunction') || isDefinite(next))
  );
}

/** A verb after a masculine head would begin with ي: `ميثاق تحدي الألفية`, not `برنامج تنفذه الجمعية`. */
export const isNounAfter = (head: Token | undefined, { normal, text }: Token): boolean =>
  head !== undefined &&
  !head.normal.endsWith('ه') &&
  normal.startsWith('ت') &&
  !text.endsWith('ه') &&
  !text.endsWith('ها');

/** The word as a key: masculine, without article. */
export const stemOf = ({ bare }: Token): string => bare.replace(/ه$/u, '');

/** `منصة «…»`, `بوابة «…»`: a place on the net, and no programme. */
export const isOnNet = ({ bare }: Token): boolean => onNet.has(bare);
const onNet = foldedSet('بوابة منصة');
