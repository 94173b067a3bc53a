import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { adjectives, generic, organAdjectives, parties, passing, verbs, wholes } from '../organization/lexicon.js';
import { isOpen } from '../organization/word.js';

const [shortest, longest] = [2, 12];
// What is counted, dated or paid, and nouns that a name begins with.
const otherTags =
  'BodyHead ProgrammeHead Weekday MonthName HijriMonth TimeUnit Currency CurrencyAdjective NumberWord'.split(' ');
const common = [adjectives, generic, organAdjectives, parties, passing, verbs, wholes];
// Feminine nouns (`المنظمة`), and what a body is or was (`سابقا`, `عضوا`).
// نزاهة, and no adjective (`مستقلة`).
const commonEnd = /^ال.*ة$|^م.*ة$|(?:ية|ًا|اً|ين|ون)$/u;
// `تمكين`.
const deed = /^ت..ين$/u;
const stations = new Set(fold('سابقا حاليا مؤقتا عضوا رئيسا مقررا منسقا شريكا نائبا مقرا مثلا').split(' '));

/** Neither a word of the language, as far as the lists know it, nor one of the name's own. */
export function isPlausible([word, ...rest]: readonly Token[], name: readonly Token[]): boolean {
  if (word === undefined) return false;
  if (rest.length > 0) return isCut(word, rest);
  const { normal, text, tags, bare } = word;
  if (!isOpen(word) || otherTags.some((tag) => tags.has(tag))) return false;
  // A noun with its article that some list has is one of the language; without it, it may be a name (`هدف`).
  if (normal.startsWith('ال') && tags.size > (tags.has('Name') ? 1 : 0)) return false;
  if (bare.length < shortest || bare.length > longest || stations.has(normal)) return false;
  if (commonEnd.test(text) && !deed.test(text)) return false;
  // `لخدمات البيئة (بيئة)`, `صندوق دعم الأندية (دعم)`: its own word, but as a name.
  const isOwn = normal.startsWith('ال') && name.some((token) => token.normal === normal);
  return !isOwn && !common.some((words) => words.has(bare));
}

/** `كايست`: a letter was cut off before what some name begins with. */
const isCut = (letter: Token, rest: readonly Token[]): boolean =>
  letter.normal !== 'ل' &&
  rest.every(({ tags, normal }) => normal.length > 2 && [...tags].every((tag) => tag === 'Name'));

/** Whether letters are the first ones of the words of a name, in their order. */
export function isSpeltBy(letters: readonly Token[], name: readonly Token[]): boolean {
  const initials = name.filter(isOpen).map(({ bare }) => bare.charAt(0));
  let at = 0;
  for (const initial of initials) if (initial === letters[at]?.normal) at++;
  return at === letters.length && initials[0] === letters[0]?.normal;
}
