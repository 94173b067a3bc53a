import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { causeEnd } from './cause.js';
import { localAdjectives, organsOfCouncils, regionalAdjectives } from './lexicon.js';
import { adjectivesEnd } from './phrase.js';
import { knownBodyEnd, knownPlaceEnd, normalAt, stateAt, wordAt, type Sentence } from './sentence.js';
import { isDefinite } from './word.js';

/** `لجنة التدبير/العمل`. */
export function slashEnd(sentence: Sentence, at: number): number {
  const [slash, noun] = [sentence.tokens[at], sentence.tokens[at + 1]];
  const isJoined = slash?.normal === '/' && slash.joint === 'attached' && noun !== undefined && isDefinite(noun);
  return isJoined ? adjectivesEnd(sentence, at + 2, [noun]) : at;
}

/** `شركة التنمية المحلية الدار البيضاء للتهيئة`, `المركز الجهوي للاستثمار فاس مكناس`: the place of one that each place has. */
export function regionEnd(sentence: Sentence, at: number): number {
  const [adjective, place] = [wordAt(sentence, at - 1), sentence.tokens[at]];
  const isOfPlace = localAdjectives.has(adjective) || regionalAdjectives.has(adjective);
  if (!isOfPlace || place?.tags.has('And') === true) return at;
  const end = knownPlaceEnd(sentence, at);
  return end === undefined ? at : causeEnd(sentence, end, false);
}

/** `اللجنة الدائمة لمكافحة الجراد في غرب أفريقيا`: a part of the world belongs to the name, a country may only say where. */
export function worldEnd(sentence: Sentence, at: number): number | undefined {
  const end = knownPlaceEnd(sentence, at);
  const place = end === undefined ? undefined : sentence.names.places.longest(sentence.tokens, at);
  return place?.entries.every((row) => 'country' in row && row.country === '') === true ? end : undefined;
}

/** `غرفة تجارة دمشق وريفها`: a town and what lies around it. */
export const surroundingsEnd = (sentence: Sentence, at: number): number =>
  surroundings.has(normalAt(sentence, at)) ? at + 1 : at;
const surroundings = new Set('وريفها وضواحيها ونواحيها ومحيطها وأحوازها وجوارها'.split(' ').map(fold));

const [on, level, levels] = [fold('على'), fold('مستوى'), new Set(['وزاري', 'قمة'].map(fold))];

/** `على المستوى الوزاري`, `على مستوى القمة`: a council meets so. */
export function levelEnd(sentence: Sentence, at: number): number {
  const isLevel = normalAt(sentence, at) === on && wordAt(sentence, at + 1) === level;
  return isLevel && levels.has(wordAt(sentence, at + 2)) ? at + 3 : at;
}

/** `لجنة العدل والتشريع بمجلس النواب`: an organ of a council. */
export function councilEnd(sentence: Sentence, at: number, noun: string): number {
  const isOrgan = sentence.depth === 0 && organsOfCouncils.has(noun) && normalAt(sentence, at) === 'ب';
  if (!isOrgan || normalAt(sentence, at + 1) !== 'مجلس' || isOfWorld(sentence, at + 1)) return at;
  return sentence.nameEnd({ ...sentence, depth: 1 }, at + 1) ?? at;
}

/** `بمجلس التعاون لدول الخليج العربية`: a union of states, in which the committee meets. */
const isOfWorld = ({ tokens, names }: Sentence, at: number): boolean =>
  names.organizations.longest(tokens, at)?.entries.every(({ country }) => country === '') === true;

/** `بالرباط`, after a body that sits in many places; `في المغرب`, after the office of another body or of a country. */
export function seatEnd(sentence: Sentence, at: number, hasSeat: boolean, isOffice: boolean, noun?: Token): number {
  const preposition = normalAt(sentence, at);
  const isSeat = hasSeat && (preposition === 'ب' || (preposition === 'في' && isOffice));
  // `نقابة المهندسين في بيروت`, `غرفة التجارة في بيروت وجبل لبنان`: each town has its own.
  const isGuild = preposition === 'في' && noun !== undefined && guilds.has(noun.bare);
  if (isGuild && stateAt(sentence, at + 1) === undefined) return townsEnd(sentence, at + 1) ?? at;
  return (isSeat ? knownPlaceEnd(sentence, at + 1) : undefined) ?? statesEnd(sentence, at);
}

const guilds = foldedSet('غرفة نقابة');

/** After towns with و between them. */
function townsEnd(sentence: Sentence, at: number): number | undefined {
  const end = knownPlaceEnd(sentence, at);
  if (end === undefined || sentence.tokens[end]?.tags.has('And') !== true) return end;
  return townsEnd(sentence, end + 1) ?? end;
}

const states = fold('دول');

/** `لجنة وزراء الصحة بدول مجلس التعاون`. */
function statesEnd(sentence: Sentence, at: number): number {
  if (normalAt(sentence, at) !== 'ب' || normalAt(sentence, at + 1) !== states) return at;
  return knownBodyEnd(sentence, at + 2) ?? knownPlaceEnd(sentence, at + 2) ?? at;
}

/** `بنك البحرين والكويت`: of two countries. */
export function ownersEnd(sentence: Sentence, at: number): number {
  const next = sentence.tokens[at]?.tags.has('And') === true ? stateAt(sentence, at + 1) : undefined;
  return next?.end ?? at;
}
