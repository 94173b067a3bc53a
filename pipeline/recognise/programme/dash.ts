import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import { countryAt, nameAt, take, type Walk } from './walk.js';
import { isDefinite, isWord, stemOf } from './words.js';

/** `الاتحاد الأوروبي – المغربي`: a dash between two parties. */
export function takeDash(walk: Walk): boolean {
  const { sentence, at, names } = walk;
  const next = sentence[at + 1];
  if (next === undefined || walk.end !== at) return false;
  // `الاستجابة لكوفيد-19`.
  if (next.normal === '19' && sentence[at - 1]?.normal === covid) return take(walk, at, at + 2, true);
  const country =
    countryAt(sentence, at + 1, names) ??
    (walk.isProject && walk.named ? (nameAt(walk, at + 1) ?? strangerAt(walk, at + 1)) : undefined);
  if (country !== undefined) return take(walk, at + 1, country, true) && (walk.named = true);
  const isPeople = names.demonyms.has(stemOf(next)) || (walk.hasParties && next.normal.endsWith('ي'));
  return isDefinite(next) && isPeople && take(walk, at + 1, at + 2, true);
}

const covid = fold('كوفيد');

/** `طريق نواكشوط – تيكنت`: where a road leads, though no list knows the place. */
const strangerAt = ({ sentence, words }: Walk, at: number): number | undefined => {
  const place = sentence[at];
  const isStrange = isWord(place) && [...place.tags].every((tag) => tag === 'Name');
  return isStrange && words.some(({ normal }) => routes.has(normal)) ? at + 1 : undefined;
};
const routes = foldedSet('طريق خط سكة قطار أنبوب');
