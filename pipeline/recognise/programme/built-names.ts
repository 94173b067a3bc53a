import { clean } from '../../arabic/clean.js';
import { foldedSet } from '../../arabic/folded-set.js';
import { isQuoteMark } from '../../arabic/quotes.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import { keyOf } from '../key.js';
import { endOfCity } from './city.js';
import { datedEnd, isPeriod, yearEnd, yearsEnd } from './dated.js';
import { confidenceOf, isRoadmap } from './evidence.js';
import { extentOf, type Extent } from './extent.js';
import type { Search, SearchAll } from './found.js';
import { isInTheFrame } from './frame.js';
import { givenEnd } from './given.js';
import { knownAt } from './known.js';
import { isNoName } from './no-name.js';
import { phaseEnd } from './phase.js';
import { endOfQuotedPart, isTitleApart, titleAt, titleKey } from './titles.js';
import { vouchedEnd } from './vouched.js';
import { isAdjective, isDefinite } from './words.js';

/** A name that is told by how it is built, and the title that may follow it in quote marks. */
export const builtNames: SearchAll = (sentence, at, context) => {
  const name = builtName(sentence, at, context);
  const title = name && titled.has(name.rule) ? titleAt(sentence, name.span[1]) : undefined;
  if (name === undefined || title === undefined || !isAnother(sentence, name.span, title)) return name;
  const known = titleKey(sentence, at, title, context.names.programmes);
  const key = known ?? keyOf('programme', clean(sentence.slice(...name.span), context.source));
  return [
    { ...name, key },
    { span: title, rule: '<name> "<title>"', confidence: 0.8, key },
  ];
};
/** `مبادرة المتوسط لفرص العمل «Med4Jobs»`: after a whole name, one in Latin letters is another. */
const isAnother = (sentence: readonly Token[], [start, end]: Span, title: Span): boolean =>
  isTitleApart(sentence, title) || (end - start > 2 && sentence.slice(...title).every(isLatinPart));
/** `Med4Jobs` is three tokens. */
const isLatinPart = ({ tags, joint }: Token, at: number): boolean =>
  at === 0 ? tags.has('Latin') : joint === 'attached';
const titled = new Set(['<name>', '<definite name>']);
const builtName: Search = (sentence, at, context) => {
  const { names } = context;
  const head = sentence[at];
  if (head === undefined || isInTheFrame(sentence, at) || isNoName(sentence, at)) return undefined;
  if (givenEnd(sentence, at) !== undefined && !sentence.slice(at + 1, at + 2).some(isDefinite)) return undefined;
  if (isKnownAndLong(sentence, at, context) || isKnownBesideAnother(sentence, at, context)) return undefined;
  const dated = datedEnd(sentence, at);
  if (dated !== undefined) return { span: [at, dated], rule: '<head> <year>', confidence: 0.85 };
  const city = endOfCity(sentence, at, names) ?? knownTreatyEnd(sentence, at, context);
  if (city !== undefined)
    return { span: [at, extentOf(sentence, at, names, city).end], rule: '<treaty> <city>', confidence: 0.9 };
  const built = extentOf(sentence, at, names);
  const vouched = isGeneric(built) ? built.end : vouchedEnd(sentence, at, built.end);
  const extent = { ...built, end: vouched };
  const quote =
    extent.words.length > 0 && isQuoteMark(sentence[extent.end]) ? titleAt(sentence, extent.end) : undefined;
  const quoteEnd = quote && endOfQuotedPart(sentence, extent.end);
  const isDescribed = extent.words.every(isAdjective);
  const isWhole = extent.words.slice(0, 1).some(isDefinite) && !isDescribed;
  const isApart =
    isWhole && extent.words.length > 1 && quote !== undefined && isAnother(sentence, [at, extent.end], quote);
  if (quoteEnd !== undefined && isWhole && !isApart)
    return { span: [at, quoteEnd], rule: '<name> "<word>"', confidence: 0.8 };
  if (mottoes.has(sentence[extent.end - 1]?.bare ?? '')) return undefined;
  // `المبادرة الرئاسية “…”`: adjectives alone name nothing, the quote does.
  if (quote !== undefined && (quoteEnd === undefined || (isDefinite(head) && isDescribed)))
    return { span: quote, rule: '<name> "<title>"', confidence: 0.85 };
  const years = yearsEnd(sentence, at, extent.end);
  const isDefiniteName =
    (isDefinite(extent.words[0] ?? head) || extent.endsInName || isRoadmap(head, extent.words[0] ?? head)) &&
    !isPeriod(head, extent);
  if (years !== undefined && extent.words.length > 0 && isDefiniteName)
    return { span: [at, years], rule: '<plan> <years>', confidence: 0.8 };
  // `مذكرة تفاهم بين الوزارة ونظيرتها`: whose the other is, is not said.
  if (extent.hasParties && isCounterpart(sentence[extent.end], sentence[extent.end + 1])) return undefined;
  // `المبادرة الوطنية لزراعة 10 ملايين شجرة`: where it ends is not known.
  if (sentence[extent.end]?.number !== undefined && extent.words.slice(-1).some((word) => !isDefinite(word)))
    return undefined;
  const dates = yearEnd(sentence, at, extent.end);
  const end = head.tags.has('UndertakingHead') ? phaseEnd(sentence, dates) : dates;
  // `استراتيجية دبي للطاقة النظيفة 2050`.
  const isOfPlaceAndYear = end > extent.end && names.places.longest(sentence, at + 1) !== undefined;
  const confidence = confidenceOf(sentence, at, extent, names) ?? (isApart || isOfPlaceAndYear ? 0.7 : undefined);
  return confidence === undefined
    ? undefined
    : {
        span: [at, end],
        rule: isDefinite(head) ? '<definite name>' : '<name>',
        confidence,
      };
};

/** `بروتوكول تعاون بين … (ABC)`: the acronym is that of the last party. */
const isGeneric = ({ hasParties, words }: Extent): boolean => hasParties || words.length === 0;

const isCounterpart = (...next: readonly (Token | undefined)[]): boolean =>
  next.some((token) => /^و?نظير(?:ت?ه|ت?ها|ت?هما)$/u.test(token?.normal ?? ''));

/** What a quote after them is: the words of a campaign, and not its name. */
const mottoes = foldedSet('شعار بشعار');

/** `اتفاقية بازل بشأن التحكم …`: a treaty that the lexicon knows by its city goes on with what it is about. */
const knownTreatyEnd = (...[sentence, at, context]: Parameters<Search>): number | undefined => {
  const head = sentence[at];
  if (head?.tags.has('TreatyHead') !== true || !head.tags.has('Name') || isDefinite(head)) return undefined;
  const end = knownAt(sentence, at, context)?.span[1];
  return end === at + 2 && isAboutNext(sentence, end) ? end : undefined;
};
const isAboutNext = (sentence: readonly Token[], at: number): boolean =>
  abouts.has(sentence[at]?.normal ?? '') || sentence[at]?.tags.has('Li') === true;
const abouts = foldedSet('بشأن المتعلقة الخاصة');

/** `المبادرة الخليجية وآليتها التنفيذية`: what و joins to a name of the lexicon is another. */
const isKnownBesideAnother: (...known: Parameters<Search>) => boolean = (sentence, at, context) => {
  const head = sentence[at];
  const known = head?.tags.has('Name') === true && isDefinite(head) ? knownAt(sentence, at, context) : undefined;
  const next = known && sentence[known.span[1]];
  return next !== undefined && (next.tags.has('And') || /^و.{3,}/u.test(next.normal));
};

/** A long name of the lexicon goes as far as the lexicon says, and no further (`تمول المبادرة الوطنية للتنمية البشرية المشاريع`). */
const isKnownAndLong: (...known: Parameters<Search>) => boolean = (sentence, at, context) => {
  const known = sentence[at]?.tags.has('Name') === true ? knownAt(sentence, at, context) : undefined;
  return known !== undefined && known.span[1] - at > 2;
};
