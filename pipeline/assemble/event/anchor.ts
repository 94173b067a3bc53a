import { fold } from '../../arabic/fold.js';
import { isQuoteMark } from '../../arabic/quotes.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import { extentOf } from '../../recognise/programme/extent.js';
import type { Names } from '../../recognise/lexicons.js';
import { isOneOf, mentionAt, type Context, type Placed, type Sentence } from '../context.js';
import type { Named } from '../clause.js';
import type { Hit } from '../cues.js';
import { gatherings } from './lexicon.js';
import { isAgenda, nouns, type Noun } from './noun.js';
import { isTitled, titleEnd } from './title.js';

/** A phrase that names an occasion. */
export interface Anchor extends Named {
  readonly sentence: Sentence;
  /** The tokens of its name. */
  readonly tokens: Span;
  /** The index of its noun. */
  readonly head: number;
  /** The noun, folded, without article and what is attached to it. */
  readonly noun: string;
  readonly edition: Placed<'ordinal'> | undefined;
  /** Where its edition is told apart from its name (`نظم المنتدى بمراكش في نسخته الثانية`). */
  readonly told: Anchor | undefined;
  /** The body that it is, or that it is of. */
  readonly owner: Placed<'organization' | 'organization-ref'> | undefined;
  /** True where the whole phrase is the name of a body, which is held itself. */
  readonly isBody: boolean;
  /** True where its noun has whose it is attached to it. */
  readonly isPossessed: boolean;
  /** True where هذا or the like stands before it. */
  readonly refersBack: boolean;
  readonly isDefinite: boolean;
  /** Where it is held, where its name says so (`لقاء برلين`). */
  readonly place: Placed<'place'> | undefined;
  /** How many words of its name say which it is, the number of its edition apart. */
  readonly own: number;
}

const gathers = new Set(gatherings.map(fold));
const bodies = ['organization', 'organization-ref'] as const;

/** The phrases of a sentence that name an occasion, in their order; none overlaps another. */
export function anchorsIn(sentence: Sentence, { names }: Context): Anchor[] {
  const anchors: Anchor[] = [];
  let next = 0;
  for (let hit = nouns.firstIn(sentence, next); hit !== undefined; hit = nouns.firstIn(sentence, next)) {
    const anchor = bodyAt(sentence, hit.start, hit.value.noun, names) ?? phraseAt(sentence, hit, names);
    next = Math.max(hit.start + 1, anchor?.tokens[1] ?? 0);
    if (anchor === undefined) continue;
    const last = anchors.at(-1);
    if (last !== undefined && isEditionOf(anchor, last)) anchors[anchors.length - 1] = withEdition(last, anchor);
    else anchors.push(anchor);
  }
  return anchors;
}

/** `في دورتها الرابعة` after what is held, with no other body between them. */
function isEditionOf(
  { isPossessed, owner, sentence, tokens: [start] }: Anchor,
  { edition, noun, isBody, tokens }: Anchor,
): boolean {
  if (!isPossessed || owner !== undefined || edition !== undefined || !(isBody || gathers.has(noun))) return false;
  return !sentence.mentions.some(
    (placed) => isOneOf(placed, bodies) && placed.tokens[0] >= tokens[1] && placed.tokens[1] <= start,
  );
}

const withEdition = (anchor: Anchor, told: Anchor): Anchor => ({
  ...anchor,
  edition: told.edition ?? anchor.edition,
  told,
});

/** A body that is an occasion by its name (`المنتدى العالمي للمياه`, `المنتدى`). */
function bodyAt(sentence: Sentence, at: number, noun: string, names: Names): Anchor | undefined {
  const owner = gathers.has(noun) ? mentionAt(sentence, at, bodies) : undefined;
  if (owner === undefined) return undefined;
  const [from, to] = owner.tokens;
  const before = ordinalBefore(sentence, from);
  const after = before === undefined ? ordinalAt(sentence, to) : undefined;
  const edition = before ?? after;
  // What it is about may follow the number: `المنتدى العالمي التاسع للمياه`.
  const end = after === undefined ? to : extentFrom(sentence, at, to, names).end;
  return {
    sentence,
    tokens: [Math.min(from, edition?.tokens[0] ?? from), end],
    head: at,
    noun,
    edition,
    told: undefined,
    owner,
    place: undefined,
    isBody: true,
    isPossessed: false,
    refersBack: false,
    isDefinite: true,
    own: to - from - 1,
  };
}

function phraseAt(sentence: Sentence, hit: Hit<Noun>, names: Names): Anchor | undefined {
  const { tokens } = sentence;
  const head = hit.start;
  const [token, before] = [tokens[head], tokens[head - 1]];
  if (token === undefined || isInside(sentence, head) || isCounted(sentence, head)) return undefined;
  const { noun, form } = hit.value;
  const from = form === 'accusative' ? afterAccusatives(tokens, hit.end) : hit.end;
  const extent = extentFrom(sentence, head, from, names);
  const first = ordinalBefore(sentence, head);
  const edition = first ?? extent.edition;
  const owner = ownerIn(sentence, head, extent.end);
  const place = placeIn(sentence, hit.end, extent.end);
  return {
    sentence,
    tokens: [first?.tokens[0] ?? head, extent.end],
    head,
    noun,
    edition,
    told: undefined,
    owner,
    place,
    isBody: false,
    isPossessed: form === 'possessed',
    refersBack: before?.tags.has('Demonstrative') === true,
    isDefinite: token.normal.startsWith('ال'),
    own: extent.end - from - (extent.edition === undefined ? 0 : extent.edition.tokens[1] - extent.edition.tokens[0]),
  };
}

/** `إحدى عشرة جلسة`; the year of a date counts nothing (`في 22 نونبر 2021 الملتقى الثالث`). */
const isCounted = ({ tokens, mentions }: Sentence, at: number): boolean =>
  tokens[at - 1]?.tags.has('Number') === true &&
  !mentions.some(({ mention, tokens: [, end] }) => mention.kind === 'date' && end === at);

/** `اجتماعا سنويا`: adjectives agree with it. */
function afterAccusatives(tokens: readonly Token[], from: number): number {
  let end = from;
  while (/^\p{L}{3,}ا$/u.test(tokens[end]?.normal ?? '')) end++;
  return end;
}

/** True where a mention that begins earlier holds the token: a part of a name is no occasion; what is on at one is no project (`برنامج المؤتمر`). */
const isInside = ({ mentions, tokens }: Sentence, at: number): boolean =>
  mentions.some(
    ({ mention, tokens: [from, to] }) =>
      (from < at || (mention.kind === 'programme' && isTitled(tokens, at))) &&
      from <= at &&
      at < to &&
      mention.kind !== 'ordinal' &&
      mention.kind !== 'count' &&
      !(mention.kind === 'programme' && isAgenda(tokens, from)),
  );

interface Extent {
  readonly end: number;
  readonly edition: Placed<'ordinal'> | undefined;
}

/** How far the name goes: adjectives, its number, genitives, what it is about. */
function extentFrom(sentence: Sentence, head: number, from: number, names: Names): Extent {
  const { tokens } = sentence;
  let [end, edition] = [from, undefined as Placed<'ordinal'> | undefined];
  for (;;) {
    const ordinal = edition === undefined ? ordinalAt(sentence, end) : undefined;
    if (ordinal !== undefined) {
      edition = ordinal;
      end = tokens[ordinal.tokens[1]]?.normal === ')' ? ordinal.tokens[1] + 1 : ordinal.tokens[1];
      continue;
    }
    const further = furtherEnd(sentence, head, end, names);
    if (further <= end) return { end: titleEnd(sentence, end) ?? end, edition };
    end = further;
  }
}

/** `للأطراف في اتفاقية …`, `الدورة الخامسة من مهرجان …`: what it is about may be a treaty or another occasion. */
function furtherEnd(sentence: Sentence, head: number, at: number, names: Names): number {
  const { tokens } = sentence;
  const word = tokens[at]?.normal;
  const treaty = word === 'في' ? mentionAt(sentence, at + 1, ['programme']) : undefined;
  if (treaty !== undefined) return treaty.tokens[1];
  // `المغاربة المقيمين بالخارج`, `الحوار الأورو-إفريقي`
  if (word === 'ب' && tokens[at + 1]?.normal === abroad) return at + 2;
  if (isJoining(tokens, at)) return at + 2;
  const isOfAnother = word === 'من' && nouns.at(tokens, at + 1) !== undefined;
  const [noun, from] = isOfAnother ? [at + 1, at + 2] : [head, at];
  return beforePlace(sentence, from, extentOf(tokens, noun, names, from).end);
}

const abroad = fold('الخارج');

/** A hyphen without spaces. */
function isJoining(tokens: readonly Token[], at: number): boolean {
  const [before, hyphen, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return hyphen?.normal === '-' && before?.end === hyphen.start && after?.start === hyphen.end;
}

/** A name ends before the town or country in which it is held; a region of the world may be what it is about. */
function beforePlace(sentence: Sentence, from: number, end: number): number {
  const { tokens, mentions } = sentence;
  for (let at = from; at < end; at++) {
    const word = tokens[at]?.normal;
    if (word === dated) return at;
    if (word !== 'ب' && word !== 'في') continue;
    const place = mentionAt(sentence, at + 1, ['place']);
    const { iso, country } = place?.mention.value ?? {};
    const isInName = mentions.some(
      ({ mention, tokens: [start, stop] }) => mention.kind === 'organization' && start <= at && at < stop,
    );
    if ((iso ?? country) !== undefined && !isInName) return at;
  }
  return end;
}

/** `اليوم العالمي للمياه الموافق 22 مارس`: the date follows. */
const dated = fold('الموافق');

function ordinalAt(sentence: Sentence, at: number): Placed<'ordinal'> | undefined {
  const isBracket = sentence.tokens[at]?.normal === '(';
  return mentionAt(sentence, isBracket ? at + 1 : at, ['ordinal']);
}

function ordinalBefore({ mentions }: Sentence, at: number): Placed<'ordinal'> | undefined {
  return mentions.find(
    (placed): placed is Placed<'ordinal'> => isOneOf(placed, ['ordinal']) && placed.tokens[1] === at,
  );
}

function ownerIn({ mentions }: Sentence, from: number, to: number): Anchor['owner'] {
  return mentions.find(
    (placed): placed is Placed<'organization' | 'organization-ref'> =>
      isOneOf(placed, bodies) && placed.tokens[0] > from && placed.tokens[1] <= to,
  );
}

/** The place that stands right after the noun, or in quote marks after it. */
function placeIn(sentence: Sentence, at: number, end: number): Placed<'place'> | undefined {
  const start = isQuoteMark(sentence.tokens[at]) ? at + 1 : at;
  const place = mentionAt(sentence, start, ['place']);
  return place !== undefined && place.tokens[1] <= end && place.mention.value.iso === undefined ? place : undefined;
}
