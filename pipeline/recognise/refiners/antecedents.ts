import { article } from '../../arabic/clitics.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import { nisbaStem } from '../nisba-stem.js';
import type { Candidate, Context } from '../rule.js';

/** A body or a programme that a general noun may stand for. */
export interface Antecedent {
  readonly kind: 'organization' | 'programme' | 'organization-ref';
  /** Folded, without article. */
  readonly words: readonly string[];
  readonly key: string;
  readonly sentence: number;
  readonly start: number;
  /** Indexes of its tokens. */
  readonly tokens: Span;
  /** Named after و, beside another: less likely what the sentence is about. */
  readonly isJoined: boolean;
  /** Named after مع, as one with which another acts. */
  readonly isPartner: boolean;
  /** The countries whose adjectives stand in its name. */
  readonly nations: readonly string[];
  /** Of a country that is not the source's own. */
  readonly isForeign: boolean;
  /** True of a name that its general noun begins, article and all, and no nation ends: `الوزارة المكلفة ب…`. */
  readonly isShortened?: boolean;
  /** The words under which it is sought: its noun, and its noun with the next word, which a longer name may be shortened to. */
  readonly handles: readonly string[];
}

/** What a document names with one noun: in advance how often, and, as it is read, what was named so far. */
export interface Named {
  readonly counts: Map<string, number>;
  readonly first: Antecedent;
  readonly before: Antecedent[];
  /** The keys of those before that are of no other country. */
  readonly known: Set<string>;
  /** The keys of bodies of other countries. */
  readonly foreign: Set<string>;
}

export const wordOf = ({ bare }: Token): string => bare;

export function antecedentOf(candidate: Candidate, { sentences, names, metadata }: Context): Antecedent | undefined {
  if (candidate.kind !== 'organization' && candidate.kind !== 'programme') return undefined;
  const { kind, sentence, start, value, tokens: span } = candidate;
  if (value.key === undefined) return undefined;
  const tokens = sentences[sentence] ?? [];
  const before = tokens[span[0] - 1];
  const isJoined = before?.tags.has('And') === true;
  const isPartner = before?.normal === 'مع';
  const words = tokens.slice(...span).map(wordOf);
  const nations = words.flatMap((word) => names.demonyms.get(nisbaStem(word))?.iso ?? []);
  const isForeign = metadata.country !== null && nations.some((iso) => iso !== metadata.country);
  const isShortened = nations.length === 0 && tokens[span[0]]?.normal.startsWith(article) === true;
  return {
    kind,
    words,
    key: value.key,
    sentence,
    start,
    tokens: span,
    isJoined,
    isPartner,
    nations,
    isForeign,
    isShortened,
    handles: handlesOf(words),
  };
}

/** `المفوض السامي` is called after his office, too: `المفوضية`. */
const offices = new Map([[fold('مفوض'), fold('مفوضية')]]);

const handlesOf = ([noun = '', next, more]: readonly string[]): string[] => [
  offices.get(noun) ?? noun,
  ...(more === undefined ? [] : [`${noun} ${next ?? ''}`]),
];

export const firstNamed = (first: Antecedent): Named => ({
  counts: new Map(),
  first,
  before: [],
  known: new Set(),
  foreign: new Set(),
});

export function namedBy(antecedents: readonly Antecedent[]): Map<string, Named> {
  const named = new Map<string, Named>();
  // By whatever name, its short one too.
  const times = new Map<string, number>();
  for (const { key } of antecedents) times.set(key, (times.get(key) ?? 0) + 1);
  for (const antecedent of antecedents) {
    for (const handle of antecedent.handles) {
      let entry = named.get(handle);
      if (entry === undefined) named.set(handle, (entry = firstNamed(antecedent)));
      entry.counts.set(antecedent.key, times.get(antecedent.key) ?? 0);
      if (antecedent.isForeign) entry.foreign.add(antecedent.key);
    }
  }
  return named;
}

const near = 2;
const fewestAhead = 2;

/** The nearest that fits, if it is near; else the one of which the document speaks most; none where two are spoken of as often. */
export function meant(named: Named | undefined, sentence: number): string | undefined {
  if (named === undefined) return undefined;
  const nearest = named.before.at(-1);
  if (nearest !== undefined && sentence - nearest.sentence <= near) {
    if (isOneOfTwo(named, nearest)) return undefined;
    return nearest.sentence === sentence ? nearest.key : topicOf(named.before, nearest.sentence);
  }
  // What was named so far, and not what will be; `الوزارة` is not that of another country, unless it was just named.
  const [known, other] = named.known;
  if (known !== undefined && other === undefined) return known;
  const most = mostNamed(named);
  if (most === undefined) return undefined;
  // `الوزارة … مع وزارة الداخلية`: what the same sentence only goes on to name is another.
  if (nearest === undefined && named.first.sentence === sentence && named.first.key === most) return undefined;
  // Before a first mention, one that is named at once, or again and again.
  return nearest !== undefined ||
    (named.counts.get(most) ?? 0) >= fewestAhead ||
    named.first.sentence - sentence <= near
    ? most
    : undefined;
}

/** The key that is named most, of those of no other country where there are any; undefined where two are named as often. */
function mostNamed({ counts, foreign }: Named): string | undefined {
  const isHome = foreign.size < counts.size;
  let [most, times] = [undefined as string | undefined, 0];
  for (const [key, count] of counts) {
    if (count < times || (isHome && foreign.has(key))) continue;
    most = count === times ? undefined : key;
    times = count;
  }
  return most;
}

/** Named side by side with another of which the document speaks as often: either may be meant (`التقى البنك … والبنك …. وأوضح البنك`). */
function isOneOfTwo({ before, counts }: Named, nearest: Antecedent): boolean {
  if (!nearest.isJoined) return false;
  const here = before.slice(firstOf(before, nearest.sentence));
  const other = here.findLast(({ tokens: [, end] }) => end === nearest.tokens[0] - 1);
  return other !== undefined && other.key !== nearest.key && counts.get(other.key) === counts.get(nearest.key);
}

/** Of an earlier sentence, the last that was not merely named beside or with another. */
function topicOf(before: readonly Antecedent[], sentence: number): string | undefined {
  const there = before.slice(firstOf(before, sentence));
  return (there.findLast(({ isJoined, isPartner }) => !isJoined && !isPartner) ?? there[0])?.key;
}

/** Where those of a sentence begin, when it is the last that was read. */
function firstOf(before: readonly Antecedent[], sentence: number): number {
  let first = before.length;
  while (before[first - 1]?.sentence === sentence) first--;
  return first;
}
