import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import { extentOf } from '../../recognise/programme/extent.js';
import type { Named } from '../clause.js';
import { isOneOf, mentionAt, type Context, type Placed, type Sentence } from '../context.js';
import { cuesFor, cuesOf, type Hit } from '../cues.js';
import { clauseFor } from './frame.js';
import {
  againNouns,
  agreementNouns,
  decisionNouns,
  lawNouns,
  frameworkWords,
  looseNouns,
  signing,
  telling,
  type AgreementType,
} from './lexicon.js';

/** A phrase that names an agreement. */
export interface Anchor extends Named {
  /** The index of its noun. */
  readonly head: number;
  readonly type: AgreementType;
  /** The name of a treaty, or of the programme that is signed. */
  readonly programme: Placed<'programme'> | undefined;
  /** The number of a decision. */
  readonly number: Placed<'reference'> | undefined;
  /** Who took a decision, where the words before its number say it. */
  readonly issuer: Placed<'organization' | 'organization-ref'> | undefined;
  /** The words of signing before a programme. */
  readonly signature: Span | undefined;
  /** True of a decision that is told together with others. */
  readonly isOneOfSeveral: boolean;
  /** True of a law or a decree, which is told of only for what it founds or changes. */
  readonly isLaw: boolean;
  /** True where the noun has more words with it that say which it is. */
  readonly isNamed: boolean;
  /** True where the noun is of several words: `مذكرة تفاهم`. */
  readonly isCompound: boolean;
  /** True where its noun alone is not enough to go by. */
  readonly isLoose: boolean;
  /** True of a noun with its article alone (`ووقع الاتفاق عن …`): it may mean the agreement that was named before. */
  readonly isAgain: boolean;
}

type Particulars = Partial<Omit<Anchor, 'sentence' | 'head' | 'tokens' | 'type'>>;

/** Each has all fields, so that those who ask meet one shape. */
const anchorOf = (
  sentence: Sentence,
  head: number,
  tokens: Span,
  type: AgreementType,
  {
    programme,
    number,
    issuer,
    signature,
    isOneOfSeveral = false,
    isLaw = false,
    isNamed = false,
    isCompound = false,
    isLoose = false,
    isAgain = false,
  }: Particulars,
): Anchor => ({
  sentence,
  head,
  tokens,
  type,
  programme,
  number,
  issuer,
  signature,
  isOneOfSeveral,
  isLaw,
  isNamed,
  isCompound,
  isLoose,
  isAgain,
});

const nouns = cuesOf<AgreementType>(
  (Object.entries(agreementNouns) as [AgreementType, readonly string[]][]).flatMap(([type, forms]) =>
    forms.map((form) => [form, type] as const),
  ),
);
const again = cuesOf<AgreementType>(againNouns.map(([noun, type]) => [noun, type] as const));
const named = ['programme', 'reference'] as const;
const laws = new Set(lawNouns.map(fold));
const decided = new Set([...decisionNouns.map(fold), ...laws]);
const decisions = cuesFor([...decisionNouns, ...lawNouns]);
const owned = new Set(['قراره', 'قرارها'].map(fold));
const signs = cuesFor(signing);
const frameworks = new Set(frameworkWords.map(fold));
const tellings = new Set(telling.map(fold));
const partnership = fold('شراكة');
// The words of signing stand directly before what is signed.
const longestSigning = 3;
const firstWords = 6;

/** The phrases of a sentence that name an agreement, in their order; none overlaps another. `isSigned` says that it is an item of what was signed. */
export function anchorsIn(sentence: Sentence, context: Context, isSigned = false): Anchor[] {
  const anchors: Anchor[] = [];
  const { tokens, mentions } = sentence;
  const isNaming = mentions.some((placed) => isOneOf(placed, named));
  const [hasNouns, hasAgain] = [nouns.mayBeIn(sentence), again.mayBeIn(sentence)];
  if (!isNaming && !hasNouns && !hasAgain) return anchors;
  for (let at = 0; at < tokens.length; at++) {
    const noun = hasNouns ? nouns.at(tokens, at) : undefined;
    const isNamed = isNaming && mentionAt(sentence, at, named) !== undefined;
    const phrase = noun ?? (hasAgain ? again.at(tokens, at) : undefined);
    if (phrase === undefined && !isNamed) continue;
    const anchor =
      (isNamed ? (namedAt(sentence, at, noun?.value, isSigned) ?? decisionAt(sentence, at)) : undefined) ??
      (phrase && phraseAt(sentence, at, phrase, context));
    if (anchor === undefined) continue;
    anchors.push(anchor);
    at = Math.max(at, anchor.tokens[1] - 1);
  }
  return anchors;
}

/** A programme that is a treaty by its noun, or one that is signed. */
function namedAt(
  sentence: Sentence,
  at: number,
  noun: AgreementType | undefined,
  isSigned: boolean,
): Anchor | undefined {
  const programme = mentionAt(sentence, at, ['programme']);
  if (programme === undefined) return undefined;
  const { tokens } = sentence;
  const signature = signatureBefore(sentence, at);
  if (noun !== undefined) {
    const isFramework = tokens.slice(at, at + firstWords).some(({ normal }) => frameworks.has(normal));
    const type = isFramework && noun !== 'framework convention' ? 'framework convention' : noun;
    return anchorOf(sentence, at, programme.tokens, type, { programme, isNamed: true });
  }
  const isItem = isSigned && at === sentence.standing.body;
  if (signature === undefined && !isItem) return undefined;
  const isPartnership = tokens[at]?.bare === partnership;
  const type = isPartnership ? 'partnership signature' : 'programme signature';
  return anchorOf(sentence, at, programme.tokens, type, { programme, signature, isNamed: true });
}

function signatureBefore({ tokens }: Sentence, at: number): Span | undefined {
  for (let start = at - 1; start >= Math.max(0, at - longestSigning); start--)
    if (signs.at(tokens, start)?.end === at) return [start, at];
  return undefined;
}

/** `القرار الصادر عن … رقم 12`, `قراري مجلس الوزراء رقم 12 وتاريخ … ورقم 13`: one for each number. */
function decisionAt(sentence: Sentence, at: number): Anchor | undefined {
  const number = mentionAt(sentence, at, ['reference']);
  if (number?.mention.value.of === undefined) return undefined;
  if (!decided.has(fold(number.mention.value.of))) return undefined;
  const last = sentence.tokens.findLastIndex((_, i) => i < at && decisions.at(sentence.tokens, i) !== undefined);
  if (last === -1) return undefined;
  // `مرسوم بقانون` is one noun.
  const head = sentence.tokens.findIndex((_, i) => (decisions.at(sentence.tokens, i)?.end ?? 0) > last);
  const others = sentence.mentions.filter(
    (placed) => isOneOf(placed, ['reference']) && placed.tokens[0] > head && placed.tokens[0] < at,
  );
  const isOwn = owned.has(sentence.tokens[head]?.normal ?? '');
  const issuer = sentence.mentions.find(
    (placed): placed is Placed<'organization' | 'organization-ref'> =>
      isOneOf(placed, ['organization', 'organization-ref']) &&
      // `قرر المجلس في قراره رقم 12`
      (isOwn ? placed.tokens[1] === head - 1 : placed.tokens[0] > head && placed.tokens[1] <= at),
  );
  const { tokens } = sentence;
  // The brackets about a number are its own.
  const end = tokens[number.tokens[1]]?.normal === ')' ? number.tokens[1] + 1 : number.tokens[1];
  const start = others.length === 0 ? head : at - (tokens[at - 1]?.normal === '(' ? 2 : 1);
  return anchorOf(sentence, head, [start, end], 'decision', {
    number,
    issuer,
    isLaw: laws.has(fold(number.mention.value.of)),
    isOneOfSeveral:
      others.length > 0 ||
      isOwn ||
      (/^قراري?ن?$|^قراران$/u.test(tokens[head]?.bare ?? '') && tokens[head]?.bare !== 'قرار'),
    isNamed: true,
  });
}

/** A noun of agreements that no name begins with: `الاتفاقية المبرمة بين …`. */
function phraseAt(sentence: Sentence, at: number, hit: Hit<AgreementType>, { names }: Context): Anchor | undefined {
  const { tokens } = sentence;
  if (isInside(sentence, at) || isManner(sentence, at, hit.end)) return undefined;
  // `هذه المذكرة` has no name after it.
  const isPointed = tokens[at - 1]?.tags.has('Demonstrative') === true;
  const extent = isPointed ? hit.end : Math.max(extentOf(tokens, at, names, hit.end).end, aboutEnd(tokens, hit.end));
  const end = beforeParticiple(sentence, at, hit.end, extent);
  const isNamed = end > hit.end;
  const isAlone = !isNamed && hit.end === at + 1 && isDefinite(tokens[at]) && !isDefinite(tokens[hit.end]);
  const isAgain = isAlone && again.at(tokens, at) !== undefined;
  if (!isAgain && nouns.at(tokens, at) === undefined) return undefined;
  return anchorOf(sentence, at, [at, Math.max(end, hit.end)], hit.value, {
    isNamed,
    isCompound: hit.end > at + 1,
    isLoose: looseNouns.includes(hit.value),
    isAgain,
  });
}

const matters = new Set(['حول', 'بشأن'].map(fold));
const longestMatter = 10;

/** `اتفاق حول تنقل البحارة (…)`: what it is about, up to the next mark. */
function aboutEnd(tokens: readonly Token[], from: number): number {
  if (!matters.has(tokens[from]?.normal ?? '')) return from;
  const end = tokens.findIndex(({ normal }, at) => at > from && /^[،,.؛:()]$/u.test(normal));
  return end !== -1 && end - from <= longestMatter ? end : from;
}

const isDefinite = (token: Token | undefined): boolean =>
  token !== undefined && (token.normal !== token.bare || token.tags.has('Li'));

/** A name ends where it is told who agreed, and when, where and what for: `الإعلان المنبثق من …`, `مذكرة لإحداث …`. */
function beforeParticiple({ tokens }: Sentence, head: number, from: number, end: number): number {
  const { after } = clauseFor(tokens[head]?.bare ?? '');
  const told = (at: number): boolean => {
    if (tellings.has(tokens[at]?.normal ?? '')) return true;
    const slots = after.cues.at(tokens, at)?.value.slots ?? [];
    const isParticiple = slots.length > 0 && tokens[at]?.tags.has('Preposition') !== true;
    return isParticiple || slots.some(({ slot: { field } }) => field === 'parties' || field === 'signers');
  };
  for (let at = from; at < end; at++) if (told(at)) return at > from && tokens[at - 1]?.normal === 'ل' ? at - 1 : at;
  return end;
}

/** True inside a name that begins earlier. */
const isInside = ({ mentions }: Sentence, at: number): boolean =>
  mentions.some(
    ({ mention: { kind }, tokens: [from, to] }) =>
      (kind === 'programme' || kind === 'organization' || kind === 'theme') && from <= at && at < to,
  );

/** `بالاتفاق مع الوزارة` says how, and names no agreement. */
const isManner = ({ tokens }: Sentence, at: number, end: number): boolean =>
  tokens[at - 1]?.normal === 'ب' && tokens[end]?.normal === 'مع';
