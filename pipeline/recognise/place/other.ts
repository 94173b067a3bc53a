import { article } from '../../arabic/clitics.js';
import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { isAdjective, isFeminineNisba } from './cues.js';
import type { KnownPlace, PlaceRows } from './known.js';
import { clubNouns, titles } from './lexicon.js';

const personal = foldedSet(titles);
const sonOf = foldedSet(['بن', 'ابن', 'أبو', 'أبي', 'ولد']);
const clubs = foldedSet(clubNouns);
const clubsOfFez = foldedSet(['الفاسي', 'التطواني']);
const rivers = foldedSet(['نهري', 'نهرا']);
const airports = foldedSet(['مطار', 'مطاري', 'مطارات']);
const street = fold('نهج');
const baabda = fold('بعبدا');
// Prayer and sunset are called by Morocco's name.
const prayers = foldedSet(['صلاة', 'صلاتي', 'وقت', 'العشاء', 'الفجر', 'العصر', 'الظهر', 'الإفطار']);
const until = foldedSet(['حتى', 'إلى']);

/** True where the words around a name say that it is something else: a person, a river, a prayer, part of a Latin name. */
export function isOther(sentence: readonly Token[], { start, end, rows }: KnownPlace): boolean {
  const [before, first, after] = [sentence[start - 1], sentence[start], sentence[end]];
  if (first === undefined) return true;
  if (first.tags.has('Latin')) return isInLatinName(sentence, start, end);
  if (before === undefined) return isNounOfNext(first, after) && end - start === 1;
  // `نهري دجلة والفرات`.
  if (before.tags.has('And') && rivers.has(sentence[start - 3]?.normal ?? '')) return true;
  // `مطار تونس-قرطاج`: the town, and then which of its airports.
  if (before.normal === '-' && before.joint === 'attached' && airports.has(sentence[start - 3]?.normal ?? ''))
    return true;
  // `بنهج روما`: a street of Tunisia.
  if (before.normal === street && isAddress(sentence[start - 2])) return true;
  if (isPersonal(before) && (end - start === 1 || sonOf.has(first.normal))) return true;
  // `بعبدالواحد`: no town.
  if (after?.joint === 'run' && first.normal === baabda) return true;
  if (end - start === 1 && (isNisba(rows[0], first, before) || isNounOfNext(first, after))) return true;
  if (clubs.has(before.normal) && 'type' in rows[0] && rows[0].country !== '') return true;
  if (first.normal !== 'المغرب' || end - start > 1) return false;
  if (before.normal === 'قبل') return sentence[start - 2]?.normal !== 'من';
  return (
    clubsOfFez.has(after?.normal ?? '') ||
    (until.has(after?.normal ?? '') && prayers.has(sentence[end + 1]?.normal ?? '')) ||
    (after?.normal === 'و' && prayers.has(sentence[end + 1]?.normal ?? '')) ||
    prayers.has(before.normal) ||
    prayers.has(sentence[start - 2]?.normal ?? '')
  );
}

/** `علي` is read as `على` is. */
const isPersonal = (token: Token): boolean => personal.has(token.normal) && !token.text.endsWith('ى');

/** `المصالح السعودية` and `جيشا مقدونيا` say whose something is. */
function isNisba(row: PlaceRows[0], first: Token, before: Token): boolean {
  if (!('iso' in row)) return false;
  return (
    first.text.endsWith('ًا') ||
    first.text.endsWith('اً') ||
    (isAdjective(before, first) && isFeminineNisba(row.demonyms, first))
  );
}

/** `Expertise France` and `Arab Bank of Jordan` are no places, `la valette` and `Germany-Morocco` are. */
function isInLatinName(sentence: readonly Token[], start: number, end: number): boolean {
  const [before, after] = [sentence[start - 1], sentence[end]];
  if (before?.tags.has('Latin') === true || after?.tags.has('Latin') === true) return true;
  const [first, last] = [sentence[start], sentence[end - 1]];
  if (first === undefined || last === undefined || end - start > 1) return false;
  // `CGLU-Afrique`.
  if (before?.normal === '-' && before.joint === 'attached' && isCapitals(sentence[start - 2])) return true;
  return (
    !/^\p{Lu}/u.test(first.text) ||
    // `(IMO)`, `الدراسات الدولية PISA`.
    (isCapitals(first) && (/^[(«"]$/u.test(before?.normal ?? '') || before?.normal.startsWith(article) === true)) ||
    (after?.normal === '-' && after.joint === 'attached' && isAcronym(sentence[end + 1])) ||
    (first.text.length < 3 && (first.text !== first.text.toUpperCase() || after?.joint === 'attached'))
  );
}

/** `Egypt-ICF`. */
const isAcronym = (token: Token | undefined): boolean => token?.joint === 'attached' && isCapitals(token);
const isCapitals = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{2,}$/u.test(token.text);

/** `معبر نصيب`: the noun of what follows, and not the town that is called so; one with an article owns nothing (`ولاية الجزيرة أن`). */
const isNounOfNext = (first: Token, after: Token | undefined): boolean =>
  first.tags.has('PlaceHead') &&
  !first.normal.startsWith('ال') &&
  after?.joint === 'spaced' &&
  after.tags.has('Name') &&
  !after.tags.has('Preposition');

/** `15 نهج فلسطين`, `بنهج روما`; else نهج is what one follows. */
const isAddress = (before: Token | undefined): boolean => before?.normal === 'ب' || before?.number !== undefined;
