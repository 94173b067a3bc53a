import { clean } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import { isQuoteMark } from '../../arabic/quotes.js';
import { noTags, type Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import { compactOf, writtenForms } from '../forms.js';
import { keyOf } from '../key.js';
import type { Candidate, Context } from '../rule.js';
import { agreeingEnd } from './agreeing.js';
import { isBody } from './body.js';
import { endOfCity } from './city.js';
import { contractEnd } from './contract.js';
import { datedEnd, isPeriod, yearEnd, yearsEnd } from './dated.js';
import { confidenceOf } from './evidence.js';
import { extentOf, type Extent } from './extent.js';
import { foreignEnd } from './foreign.js';
import { isInTheFrame } from './frame.js';
import { givenEnd } from './given.js';
import { nameInForm } from './form.js';
import { isNoName } from './no-name.js';
import { quotedName } from './quoted-name.js';
import { schemeEnd } from './scheme.js';
import { bracketedTitle, titlesAfter } from './several.js';
import { announcedQuote, endOfQuotedPart, isTitleApart, titleAt, titleKey } from './titles.js';
import { repeatedNames } from './repeated.js';
import { vouchedEnd } from './vouched.js';
import { isAdjective, isDefinite, isOnNet } from './words.js';

/** A name in a sentence; `span` is in indexes of its tokens. */
export interface Found {
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
  readonly key?: string;
}

/** The named programmes, projects, plans, funds, agreements: known, quoted, or told from general phrases by how they are built. */
export function searchProgrammes(context: Context): Candidate<'programme'>[] {
  const repeated = repeatedNames(context);
  const searches: readonly (readonly [tag: string, search: SearchAll])[] = [
    ['Name', knownAt],
    ['Naming', announcedTitle],
    ['ProgrammeHead', titlesOfHead],
    ['ProgrammeHeads', titlesOfHead],
    ['UndertakingHead', titleOfForm],
    ['ProgrammeHead', latinName],
    ['ProgrammeHead', nounInQuotes],
    ['SchemeHead', upTo(schemeEnd, '<scheme>', 0.7)],
    ['ProcessHead', upTo(endOfCity, '<process> <city>', 0.8)],
    ['FrameHead', upTo(contractEnd, '<contract-programme>', 0.7)],
    ['ProgrammeHead', upTo(foreignEnd, '<head> <foreign word>', 0.6)],
    ['ProgrammeHead', upTo(givenEnd, '<head> <given name>', 0.6)],
    ['UndertakingHead', upTo(agreeingEnd, '<head> <word> الذي', 0.6)],
    ['ProgrammeHead', builtNames],
    ['ProgrammeHead', repeated],
  ];
  const found: Candidate<'programme'>[] = [];
  // Tokens share their sets of tags, which are few.
  const bySet = new Map<ReadonlySet<string>, readonly SearchAll[]>();
  context.places.visit(['Name', 'Naming', 'ProgrammeHead', 'ProgrammeHeads', 'SchemeHead', 'ProcessHead'], (n, at) => {
    const sentence = context.sentences[n] ?? [];
    const tags = sentence[at]?.tags ?? noTags;
    let own = bySet.get(tags);
    if (own === undefined) bySet.set(tags, (own = searches.flatMap(([tag, search]) => (tags.has(tag) ? search : []))));
    for (const search of own) {
      const hits = search(sentence, at, context) ?? [];
      for (const hit of 'span' in hits ? [hits] : hits)
        if (!isBody(sentence, hit.span, context.names)) found.push(candidateOf(hit, n, sentence, context));
    }
  });
  return found;
}

type Search = (sentence: readonly Token[], at: number, context: Context) => Found | undefined;
type SearchAll = (...given: Parameters<Search>) => Found | readonly Found[] | undefined;

const knownAt: Search = (sentence, at, { names }) => {
  const hit = names.programmes.longest(sentence, at);
  if (hit === undefined || isTerm(sentence, at, hit.end)) return undefined;
  const form = compactOf(sentence.slice(at, hit.end));
  const row = hit.entries.find((entry) => writtenForms(entry).has(form));
  const end = yearsEnd(sentence, at, hit.end) ?? hit.end;
  return row && { span: [at, end], rule: '<name in the lexicon>', confidence: 1, key: row.key };
};

/** `في أفق 2020`: by that year, and no programme. */
const isTerm = (sentence: readonly Token[], at: number, end: number): boolean =>
  sentence[at - 1]?.normal === 'في' && sentence[at]?.normal === horizon && sentence[end - 1]?.number !== undefined;
const horizon = fold('أفق');

/** `مشروع “…”`: the quote alone is the name, and so is each that follows it. */
function titlesOfHead(sentence: readonly Token[], at: number, { names }: Context): Found[] {
  if (sentence.slice(at, at + 1).some(isOnNet)) return [];
  const open = at + (sentence[at + 1]?.normal === ':' ? 2 : 1);
  const first = isClosing(sentence, open) ? undefined : (titleAt(sentence, open) ?? titleInBrackets(sentence, at));
  if (first === undefined) return [];
  return [first, ...titlesAfter(sentence, first)].map((span) => {
    const key = titleKey(sentence, at, span, names.programmes);
    return { span, rule: '<head> "<title>"', confidence: 0.95, ...(key !== undefined && { key }) };
  });
}

/** Straight marks close what the one before them opened. */
const isClosing = (sentence: readonly Token[], at: number): boolean =>
  sentence[at]?.normal === '"' && sentence.slice(0, at).filter(({ normal }) => normal === '"').length % 2 === 1;

/** `مبادرة (سواعد)`; after a definite noun brackets explain. */
const titleInBrackets = (sentence: readonly Token[], at: number): Span | undefined =>
  sentence[at]?.tags.has('UndertakingHead') === true && !sentence.slice(at, at + 1).some(isDefinite)
    ? bracketedTitle(sentence, at + 1)
    : undefined;

/** `“خطة شتاء آمن”`. */
const nounInQuotes: Search = (sentence, at) => {
  const span = isClosing(sentence, at - 1) ? undefined : quotedName(sentence, at);
  return span && { span, rule: '"<head> <words>"', confidence: 0.8 };
};

/** `اسم المشروع: …`. */
const titleOfForm: Search = (sentence, at) => {
  const span = nameInForm(sentence, at);
  return span && { span, rule: '<label>: <name>', confidence: 0.9 };
};

/** `المشروع الجديد … تحت عنوان “…”`. */
const announcedTitle: Search = (sentence, at) => {
  const open = announcedQuote(sentence, at);
  const span = open === undefined ? undefined : titleAt(sentence, open);
  return span && isOfProgramme(sentence, at)
    ? { span, rule: '<head> … <naming> "<title>"', confidence: 0.9 }
    : undefined;
};

function isOfProgramme(sentence: readonly Token[], at: number): boolean {
  const near = sentence
    .slice(0, at)
    .findLast(({ tags }) => tags.has('ProgrammeHead') || tags.has('Event') || tags.has('Publication'));
  return near?.tags.has('ProgrammeHead') === true;
}

/** `برنامج Erasmus`. */
const latinName: Search = (sentence, at) => {
  const head = sentence[at];
  if (head?.tags.has('UndertakingHead') !== true || isDefinite(head)) return undefined;
  let end = at + 1;
  while (sentence[end]?.tags.has('Latin') === true) end++;
  return end === at + 1 ? undefined : { span: [at, end], rule: '<head> <Latin name>', confidence: 0.8 };
};

/** From the head on, as far as a grammar of its own says. */
const upTo =
  (
    endOf: (sentence: readonly Token[], at: number, names: Context['names']) => number | undefined,
    rule: string,
    confidence: number,
  ): Search =>
  (sentence, at, { names }) => {
    const end = endOf(sentence, at, names);
    return end === undefined ? undefined : { span: [at, end], rule, confidence };
  };

/** A long name of the lexicon goes as far as the lexicon says, and no further (`تمول المبادرة الوطنية للتنمية البشرية المشاريع`). */
const isKnownAndLong: (...known: Parameters<Search>) => boolean = (sentence, at, context) => {
  const known = sentence[at]?.tags.has('Name') === true ? knownAt(sentence, at, context) : undefined;
  return known !== undefined && known.span[1] - at > 2;
};

/** A name that is told by how it is built, and the title that may follow it in quote marks. */
const builtNames: SearchAll = (sentence, at, context) => {
  const name = builtName(sentence, at, context);
  const title = name && titled.has(name.rule) ? titleAt(sentence, name.span[1]) : undefined;
  if (name === undefined || title === undefined || !isTitleApart(sentence, title)) return name;
  const known = titleKey(sentence, at, title, context.names.programmes);
  const key = known ?? keyOf('programme', clean(sentence.slice(...name.span), context.source));
  return [
    { ...name, key },
    { span: title, rule: '<name> "<title>"', confidence: 0.8, key },
  ];
};
const titled = new Set(['<name>', '<definite name>']);
const builtName: Search = (sentence, at, context) => {
  const { names } = context;
  const head = sentence[at];
  if (head === undefined || isInTheFrame(sentence, at) || isNoName(sentence, at)) return undefined;
  if (isKnownAndLong(sentence, at, context)) return undefined;
  const dated = datedEnd(sentence, at);
  if (dated !== undefined) return { span: [at, dated], rule: '<head> <year>', confidence: 0.85 };
  const city = endOfCity(sentence, at, names);
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
  const isApart = isWhole && extent.words.length > 1 && quote !== undefined && isTitleApart(sentence, quote);
  if (quoteEnd !== undefined && isWhole && !isApart)
    return { span: [at, quoteEnd], rule: '<name> "<word>"', confidence: 0.8 };
  if (mottoes.has(sentence[extent.end - 1]?.bare ?? '')) return undefined;
  // `المبادرة الرئاسية “…”`: adjectives alone name nothing, the quote does.
  if (quote !== undefined && (quoteEnd === undefined || (isDefinite(head) && isDescribed)))
    return { span: quote, rule: '<name> "<title>"', confidence: 0.85 };
  const years = yearsEnd(sentence, at, extent.end);
  const isDefiniteName = (isDefinite(extent.words[0] ?? head) || extent.endsInName) && !isPeriod(head, extent);
  if (years !== undefined && extent.words.length > 0 && isDefiniteName)
    return { span: [at, years], rule: '<plan> <years>', confidence: 0.8 };
  // `المبادرة الوطنية لزراعة 10 ملايين شجرة`: where it ends is not known.
  if (sentence[extent.end]?.number !== undefined && extent.words.slice(-1).some((word) => !isDefinite(word)))
    return undefined;
  const confidence = confidenceOf(sentence, at, extent, names) ?? (isApart ? 0.7 : undefined);
  return confidence === undefined
    ? undefined
    : {
        span: [at, yearEnd(sentence, at, extent.end)],
        rule: isDefinite(head) ? '<definite name>' : '<name>',
        confidence,
      };
};

/** `بروتوكول تعاون بين … (ABC)`: the acronym is that of the last party. */
const isGeneric = ({ hasParties, words }: Extent): boolean => hasParties || words.length === 0;

/** What a quote after them is: the words of a campaign, and not its name. */
const mottoes = new Set(['شعار', 'بشعار'].map(fold));

function candidateOf(
  { span, rule, confidence, key }: Found,
  sentence: number,
  tokens: readonly Token[],
  { source }: Context,
): Candidate<'programme'> {
  const words = tokens.slice(...span);
  const name = clean(words, source);
  return {
    kind: 'programme',
    sentence,
    tokens: span,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    value: { name, key: key ?? keyOf('programme', name) },
    rule,
    confidence,
  };
}
