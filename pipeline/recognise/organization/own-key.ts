import { fold } from '../../arabic/fold.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import { keyOf } from '../key.js';
import type { Names } from '../lexicons.js';
import { nisbaStem } from '../nisba-stem.js';

/** Nouns of bodies that every state has, so that their names alone do not tell two apart. */
const ofStates = new Set('وزارة رئاسة مديرية محكمة مجلس مفتشية مندوبية نيابة'.split(' ').map(fold));
/** Adjectives of bodies that belong to no one state. */
const ofWorld = new Set(
  'دولي عالمي عربي أممي أوروبي أوربي إفريقي أفريقي آسيوي مغاربي إسلامي خليجي متوسطي'.split(' ').map(fold),
);

/** Whether every state may have a body of that name (`وزارة الداخلية`), which so names none until its country is known. */
export function isOfAnyState(name: string, demonyms: Names['demonyms']): boolean {
  const words = fold(name).trim().split(/\s+/u);
  if (!ofStates.has(withoutArticle(words[0] ?? ''))) return false;
  const stems = words.map((word) => nisbaStem(withoutArticle(word)));
  return !stems.some((stem) => ofWorld.has(stem) || demonyms.has(stem));
}

/**
 * The key of a body that no lexicon knows: a pure function of its name and, where every state has a body of that name, of the country
 * that the text is from. `وزارة الشباب الأردنية` is what a Jordanian text calls `وزارة الشباب`.
 */
export function ownKey(name: string, country: string | null, demonyms: Names['demonyms']): string {
  const [noun = '', ...rest] = fold(name).trim().split(/\s+/u);
  const state =
    noun === ministry && rest.length > 1 ? demonyms.get(nisbaStem(withoutArticle(rest.at(-1) ?? '')))?.iso : undefined;
  if (state !== undefined) return keyOf('organization', [state, noun, ...rest.slice(0, -1)].join(' '));
  return keyOf('organization', country !== null && isOfAnyState(name, demonyms) ? `${country} ${name}` : name);
}

const ministry = fold('وزارة');
