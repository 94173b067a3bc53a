import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Candidate, Context } from '../rule.js';
import { longestFirst } from '../ordered.js';
import { claims } from '../claims.js';
import { agencyOf, agencyRule } from '../agency.js';
import { isCalledByWord } from '../news-agencies.js';
import { branchEnd, campusEnd, numberedEnd } from './branch.js';
import { candidateOf, type Stretch } from './candidate.js';
import { clubsIn } from './club.js';
import { isCharged } from './cause.js';
import { committeeEnd } from './committee.js';
import { corpsEnd } from './corps.js';
import { isDistrict } from './district.js';
import { isBelonging, isEvident } from './evidence.js';
import { firmAt } from './firm.js';
import { governedFunds } from './governed.js';
import type { Head } from './heads.js';
import { latinBodies, latinNameAfter, latinNameEnd } from './latin.js';
import { listedBodies } from './listed.js';
import { rememberedIn } from './memory.js';
import { trusts } from './lexicon.js';
import { nameAt, readers } from './name.js';
import { ofPlaceEnd } from './of-place.js';
import { prefecturesAt } from './prefecture.js';
import { quotedBodies } from './quoted.js';
import { severalBodies } from './several.js';
import { knownBodyEnd, normalAt, type Sentence } from './sentence.js';
import { headAt, isAdjective, isDefinite } from './word.js';

/** Finds the bodies of a document: those of the lexicon, those whose form shows them, and then what the document itself calls by these names. */
export function searchBodies(context: Context): Candidate<'organization'>[] {
  const { sentences, names, places } = context;
  const certain: Stretch[] = [];
  const doubtful: Stretch[] = [];
  const add: Add = (found) => void (found.confidence > 0 ? certain : doubtful).push(found);
  const readerOf = readers(sentences, names);
  places.visit(['BodyHead', 'Name'], (number, start) => {
    const reader = readerOf(number);
    if (!isDistrict(reader, start)) bodiesAt(reader, start, number, add);
  });
  places.visit(['BodyHeads'], (number, start) => {
    const reader = readerOf(number);
    if (!isDistrict(reader, start)) severalBodies(reader, start, number).forEach(add);
  });
  places.visit(['FirmWord'], (number, start) => {
    const firm = firmAt(readerOf(number), start, number);
    if (firm !== undefined) add(firm);
  });
  places.visit(['PlaceHead'], (number, start) => {
    prefecturesAt(sentences[number] ?? [], start, number, names).forEach(add);
  });
  places.visit(['Corps'], (sentence, start) => {
    const end = corpsEnd(sentences[sentence] ?? [], start, names);
    if (end !== undefined) add({ sentence, start, end, rule: '<corps of the state>', confidence: 0.8 });
  });
  const isOnSports = places.count('Sports') > 0;
  const [quoting, inLatin] = [places.sentencesWith('QuoteMark'), places.sentencesWith('Latin')];
  sentences.forEach((tokens, number) => {
    if (quoting[number] === 1) quotedBodies(tokens, number).forEach(add);
    if (isOnSports) clubsIn(readerOf(number), number).forEach(add);
    if (inLatin[number] === 1) latinBodies(tokens, number).forEach(add);
    const agency = agencyOf(tokens, names);
    if (agency === undefined || !isCalledByWord(tokens.slice(...agency))) return;
    add({ sentence: number, start: agency[0], end: agency[1], rule: agencyRule, confidence: 0.7 });
  });
  certain.push(
    ...besideSure(certain, doubtful, context),
    ...governedFunds(certain, doubtful, context),
    ...listedBodies(certain, doubtful, context),
  );
  const remembered = rememberedIn(context, certain, doubtful);
  return longestOf([...certain, ...remembered], context).flatMap((stretch) => candidateOf(stretch, context) ?? []);
}

type Add = (found: Stretch) => void;

// Nouns that have other senses beside a body's, whatever stands before them.
const loose: ReadonlySet<Head['sense']> = new Set<Head['sense']>(['act', 'process', 'desk', 'fund', 'programme']);

/** Doubtful names that و joins to a sure one are bodies, too: `هيئة البيئة ودائرة الطاقة`. */
function besideSure(
  certain: readonly Stretch[],
  doubtful: readonly Stretch[],
  { sentences, places: { starts } }: Context,
): Stretch[] {
  const placeOf = (sentence: number, at: number): number => (starts[sentence] ?? 0) + at;
  const lasts = new Set(certain.map(({ sentence, end }) => placeOf(sentence, end - 1)));
  return doubtful
    .filter(({ sentence, start }) => {
      const tokens = sentences[sentence] ?? [];
      const isJoined =
        start > 1 && tokens[start - 1]?.tags.has('And') === true && lasts.has(placeOf(sentence, start - 2));
      return isJoined && !loose.has(headAt(tokens[start])?.sense);
    })
    .map((stretch) => ({ ...stretch, rule: '<body> و<noun of bodies> <what names it>', confidence: 0.6 }));
}

/** The stretches without those that lie in a longer one: no name is made for what cannot stay. */
function longestOf(stretches: readonly Stretch[], { places }: Context): Stretch[] {
  const taken = claims(places);
  return longestFirst(stretches).filter(({ sentence, start, end }) => {
    const isFree = taken.isFree(sentence, [start, end]);
    if (isFree) taken.take(sentence, [start, end]);
    return isFree;
  });
}

/** What may name a body from a token on; of confidence 0 where only the rest of the document can tell. */
function bodiesAt(reader: Sentence, start: number, sentence: number, add: Add): void {
  const { tokens } = reader;
  const isNoun = tokens[start]?.tags.has('BodyHead') === true;
  const listed = knownBodyEnd(reader, start);
  const known =
    listed === undefined
      ? undefined
      : numberedEnd(reader, start, branchEnd(reader, start, campusEnd(reader, start, ownEnd(tokens, start, listed))));
  if (known !== undefined && isWhole(tokens, start, known))
    add({ sentence, start, end: known, rule: '<known body>', confidence: 1 });
  const name = isNoun ? nameAt(reader, start) : undefined;
  if (name !== undefined && (known === undefined || !standsAsKnown(reader, start, known))) {
    const isBody =
      !isTrust(tokens, start, name.end) &&
      ((name.isSure && !isFundSetUp(tokens, start)) ||
        isEvident(tokens, start, name.end) ||
        (known !== undefined && known - start > fewestWords));
    const confidence = isBody ? 0.8 : 0;
    add({ sentence, start, end: name.end, rule: '<noun of bodies> <what names it>', confidence });
  }
  const ofPlace = isNoun ? undefined : ofPlaceEnd(reader, start);
  if (ofPlace !== undefined) add({ sentence, start, end: ofPlace, rule: '<place> ل<field>', confidence: 0.6 });
  const committee = isNoun && name === undefined ? committeeEnd(reader, start) : undefined;
  if (committee !== undefined)
    add({ sentence, start, end: committee, rule: '<committee> <adjectives>', confidence: 0.7 });
  const latin = latinNameAfter(tokens, Math.max(known ?? 0, name?.end ?? 0));
  if (latin !== undefined) add({ sentence, ...latin, rule: '<body> (<Latin name>)', confidence: 0.9 });
  const firm = isNoun ? latinNameEnd(tokens, start) : undefined;
  if (firm !== undefined) add({ sentence, start, end: firm, rule: '<noun of bodies> <Latin name>', confidence: 0.7 });
}

/** `مجلس حقوق الإنسان التابع للأمم المتحدة`: to whom a body belongs is no part of its name, though the lexicon has it there. */
function ownEnd(tokens: readonly Token[], start: number, end: number): number {
  const at = tokens.slice(start, end).findIndex(isBelonging);
  return at === -1 ? end : start + at;
}

/** `صندوق لبنان الإنساني`: its acronym is that of a programme. */
const isTrust = (tokens: readonly Token[], start: number, end: number): boolean =>
  headAt(tokens[start])?.sense === 'fund' && tokens.slice(start + 1, end).some(({ bare }) => trusts.has(bare));

/** `إنشاء صندوق ضمان …`: a fund without article that is set up or paid for is a programme. */
const isFundSetUp = (tokens: readonly Token[], start: number): boolean =>
  headAt(tokens[start])?.sense === 'fund' && !isDefinite(tokens[start]) && settings.has(tokens[start - 1]?.bare ?? '');
const settings = new Set('إنشاء إحداث إطلاق تأسيس تمويل'.split(' ').map(fold));

const done = new Set(['تم', 'يتم', 'سيتم', 'بعد', 'وتم']);

/** A name in Latin letters is not a part of a longer one; an Arabic one of one word is none where it says what was done (`تم إيفاد`), or names a place (`ميناء الفاو`). */
function isWhole(tokens: readonly Token[], start: number, end: number): boolean {
  const [before, first, after] = [tokens[start - 1], tokens[start], tokens[end]];
  if (first?.tags.has('Latin') === true) return before?.tags.has('Latin') !== true && after?.tags.has('Latin') !== true;
  // `من الفاو إلى الحدود`: a town, too.
  if (before?.normal === 'من' && after?.normal === 'الي') return false;
  return end - start > 1 || !(done.has(before?.normal ?? '') || placeNouns.some((tag) => before?.tags.has(tag)));
}
const placeNouns = ['PlaceHead', 'PlaceHeads', 'PlacesOf'];

const fewestWords = 2;

/** `… العليا العراقية`, `… الزراعية والسمكية`, `… المعنية بحقوق الطفل`: adjectives that the lexicon does not have there. */
const isDescribed = (reader: Sentence, end: number, { tokens } = reader): boolean =>
  isCharged(reader, end) ||
  isAdjective(tokens[tokens[end]?.tags.has('And') === true && isAdjective(tokens[end - 1]) ? end + 1 : end]);

/** `جامعة تشرين ورشة العمل`: the sentence goes on with a noun. */
const isBesideNoun = ({ tokens }: Sentence, start: number, end: number): boolean =>
  tokens[start]?.bare === university && !isDefinite(tokens[end - 1]) && !isDefinite(tokens[end]);
const university = fold('جامعة');

/** A long name of the lexicon goes as far as the lexicon says; ministries get and lose fields, but no object of the sentence's verb. */
const standsAsKnown = (reader: Sentence, start: number, known: number): boolean =>
  (known - start > fewestWords || isBesideNoun(reader, start, known)) &&
  !isDescribed(reader, known) &&
  (!/^(?:ال)?وزاره$/u.test(normalAt(reader, start)) || normalAt(reader, known) === 'من');
