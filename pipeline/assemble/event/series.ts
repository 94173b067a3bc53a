import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { keyOf } from '../../recognise/key.js';
import type { Role } from '../../schemas.js';
import type { Support } from '../claims.js';
import { isOneOf, type Placed } from '../context.js';
import { whoIs } from '../who.js';
import type { Anchor } from './anchor.js';
import { editionNouns, gatherings } from './lexicon.js';

/** Of what an occasion is one, and what says so. */
export interface Series {
  readonly role: Role;
  readonly support: readonly Support[];
  /** From 0 to 1. */
  readonly confidence: number;
}

/** An occasion of which the series was found before. */
export interface Earlier {
  readonly anchor: Anchor;
  readonly series: Series;
  readonly edition: number | undefined;
}

const editions = new Set(editionNouns.map(fold));
const held = new Set(gatherings.map(fold));

/** True of the noun of a body that is held as an occasion. */
export const isGathering = (noun: Token | undefined): boolean => noun !== undefined && held.has(noun.bare);

const bodies = ['organization', 'organization-ref'] as const;

/** The series that the name itself tells, or what stands before a noun with its owner attached (`المجلس … في دورته`). */
export function seriesOf(anchor: Anchor): Series | undefined {
  const { owner, noun, isPossessed, sentence, edition } = anchor;
  if (isPossessed) return told(ownerBefore(anchor));
  if (owner !== undefined) {
    const isOf = anchor.isBody || editions.has(noun) || isGathering(sentence.tokens[owner.tokens[0]]);
    if (isOf) return told(owner);
  }
  if (edition === undefined) return undefined;
  return seriesByName(anchor, edition);
}

const told = (owner: Placed | undefined): Series | undefined => {
  const role = owner && whoIs(owner.mention);
  return owner && role && { role, support: [owner.mention], confidence: owner.mention.confidence };
};

/** The last body that was named before in the sentence. */
export const ownerBefore = ({ sentence, tokens: [start] }: Pick<Anchor, 'sentence' | 'tokens'>): Placed | undefined =>
  sentence.mentions.findLast((placed) => isOneOf(placed, bodies) && placed.tokens[1] <= start);

/** `الدورة الخامسة للمهرجان الوطني للفيلم`, `المنتدى السابع للمياه`: the name without the number. */
function seriesByName({ sentence, tokens: [from, to], head, noun }: Anchor, edition: Placed): Series | undefined {
  const words = sentence.tokens
    .slice(from, to)
    .filter((_, i) => from + i < edition.tokens[0] || from + i >= edition.tokens[1])
    .filter(({ normal }) => /\p{L}/u.test(normal));
  const start = editions.has(noun) ? words.findIndex(({ bare }, i) => i > 0 && held.has(bare)) : 0;
  const name = start === -1 ? [] : words.slice(start).map(({ bare }) => bare);
  const first = sentence.tokens[head];
  if (name.length < 2 || first === undefined) return undefined;
  const end = sentence.tokens[to - 1]?.end ?? first.end;
  return {
    role: { kind: 'event', key: keyOf('event', name.join(' ')) },
    support: [[first.start, end]],
    confidence: 0.9,
  };
}

/**
 * The series of a noun that stands alone with its number (`الاجتماع الثالث`): that of the last numbered one of the section, where its
 * number is greater and its noun is the same, or one that says nothing but the number before or after it.
 */
export function seriesGoingOn(anchor: Anchor, edition: number, earlier: readonly Earlier[]): Series | undefined {
  const last = earlier.findLast(
    (other) => sectionOf(other.anchor) === sectionOf(anchor) && other.edition !== undefined,
  );
  if (last === undefined) return seriesOverhead(anchor, earlier);
  if (last.edition === undefined || last.edition === edition) return undefined;
  const isNext = Math.abs(last.edition - edition) === 1;
  const isSame = anchor.noun === nounOf(last) && last.edition < edition;
  const goesOn = isSame || (editions.has(anchor.noun) && isNext);
  return goesOn ? { ...last.series, confidence: Math.min(last.series.confidence, 0.8) } : undefined;
}

/** `المنتدى الإفريقي للهجرة` as a heading, and under it `النسخة الأولى: أكرا`. */
function seriesOverhead({ noun, own, sentence }: Anchor, earlier: readonly Earlier[]): Series | undefined {
  if (own > 0 || !editions.has(noun)) return undefined;
  const over = earlier.findLast((other) => other.anchor.sentence.number === sentence.standing.headings.at(-1));
  return over && { ...over.series, confidence: Math.min(over.series.confidence, 0.8) };
}

const sectionOf = ({ sentence }: Anchor): number => sentence.standing.headings.at(-1) ?? -1;

/** The noun of the body that the series is, else that of the occasion itself. */
const nounOf = ({ anchor }: Earlier): string =>
  anchor.owner === undefined ? anchor.noun : (anchor.sentence.tokens[anchor.owner.tokens[0]]?.bare ?? anchor.noun);
