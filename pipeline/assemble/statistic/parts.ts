import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import { isOneOf, type Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import { walk } from '../walk.js';
import { figureAt } from './bare.js';
import type { Phrase } from './clause.js';
import type { Figure } from './figure.js';
import { around } from './frame.js';
import { distribution, followers, numbering, partitions } from './lexicon.js';
import { distributedBefore, inlineLists } from './inline-list.js';
import { outOf } from './out-of.js';
import { phraseOf, trimmed } from './phrase.js';
import { stretchEnd } from './stretch.js';

/** A figure that is broken down, and its parts. */
export interface Parts {
  readonly total: Figure | undefined;
  /** A part that was told before, which these follow: `31% من المنشآت، يليها المغرب (22%)`. */
  readonly sibling?: Figure | undefined;
  /** What is broken down, where no figure stands before it. */
  readonly lead?: Phrase | undefined;
  readonly items: readonly Part[];
  /** True where the names of parts show that the figure before them is one of its own. */
  readonly isListed: boolean;
}

export interface Part {
  readonly figure: Figure;
  readonly label: Phrase;
}

const partitioning = cuesFor(partitions);
const following = cuesFor(followers);
const brackets = cuesFor(['(']);
const leads = cuesFor([...distribution, ...followers, 'بين', 'على', 'من', 'إلى', 'في']);
const numbers = new Set(numbering.map(fold));
const stop = /^[.؛!؟?…]$/u;
const mark = /^[،,:]$/u;
const longestLabel = 8;

/** The figures of a sentence that are broken down there. */
export const partsIn = (sentence: Sentence, figures: readonly Figure[], source: string): Parts[] => [
  // A part that is itself broken down is told before its own parts.
  ...partitionedIn(sentence, figures, source),
  ...bracketedIn(sentence, figures, source),
  ...outOf(sentence, figures, source),
  ...inlineLists(sentence, figures, source),
];

/** `مالي (64)، والكاميرون (41)`: names, each with its number in brackets. */
function bracketedIn(sentence: Sentence, figures: readonly Figure[], source: string): Parts[] {
  const { tokens } = sentence;
  const groups: (Part & { readonly from: number; readonly close: number })[][] = [];
  for (let bracket = brackets.firstIn(sentence); bracket; bracket = brackets.firstIn(sentence, bracket.end)) {
    const open = bracket.start;
    const figure = figureAt(sentence, bracket.end, figures);
    const close = figure?.end ?? 0;
    if (figure === undefined || tokens[close]?.normal !== ')') continue;
    const last = groups.at(-1)?.at(-1);
    const next = last && afterJoint(sentence, last.close + 1);
    const follows = next !== undefined && next > (last?.close ?? 0) + 1 && open - next <= longestLabel && open > next;
    const from = follows ? next : labelStart(sentence, open);
    const label = from === undefined ? undefined : phraseOf(sentence, [from, open], source);
    if (from === undefined || label === undefined || !/\p{L}{2,}/u.test(label.text)) continue;
    const part = { figure, label, from, close };
    if (follows) groups.at(-1)?.push(part);
    else groups.push([part]);
  }
  return groups.flatMap((items): Parts[] => {
    const from = items[0]?.from ?? 0;
    const sibling = following.at(tokens, from - 1) && figures.findLast(({ end }) => end < from);
    if (sibling !== undefined) return [{ total: undefined, sibling, items, isListed: false }];
    if (!isBreakdown(items)) return [];
    const total = figures.findLast((figure) => figure.end <= from && isWhole(figure, items));
    const isBefore = total !== undefined && !tokens.slice(total.end, from).some(({ normal }) => stop.test(normal));
    return [
      {
        total: isBefore ? total : undefined,
        lead: leadBefore(sentence, from, source) ?? distributedBefore(sentence, from - 1, source),
        items,
        isListed: true,
      },
    ];
  });
}

const rounding = 1;
/** Shares add up to a share, or to all of what is counted. */
function isWhole({ kind, value }: Figure, items: readonly Part[]): boolean {
  if (items.some(({ figure }) => figure.kind !== 'percentage')) return kind !== 'percentage';
  const sum = items.reduce((all, { figure }) => all + Number(figure.value), 0);
  return Math.abs(sum - (kind === 'percentage' ? Number(value) : hundred)) <= rounding;
}
const hundred = 100;

const isBreakdown = (items: readonly Part[]): boolean =>
  items.length > 1 &&
  !items.every(({ figure }, i) => figure.value === String(i + 1)) &&
  !items.some(({ label }) => numbers.has(fold(label.text.split(' ')[0] ?? '')));

/** After a comma and و, ف or ثم. */
function afterJoint({ tokens }: Sentence, at: number): number {
  const next = mark.test(tokens[at]?.normal ?? '') || tokens[at]?.normal === '؛' ? at + 1 : at;
  return tokens[next]?.tags.has('And') === true || joints.has(tokens[next]?.normal ?? '') ? next + 1 : next;
}
const joints = new Set(['ف', 'ثم', 'تليها', 'يليها']);

/** Where the first name begins: at a place or body, else after the words that lead to it. */
function labelStart(sentence: Sentence, open: number): number | undefined {
  const named = sentence.mentions.find((one) => isOneOf(one, ['place', 'organization']) && one.tokens[1] === open);
  if (named !== undefined) return named.tokens[0];
  for (let at = open - 1; at >= Math.max(0, open - longestLabel); at--) {
    const cue = leads.at(sentence.tokens, at);
    if (cue !== undefined && cue.end < open) return cue.end;
    if (mark.test(sentence.tokens[at]?.normal ?? '')) return at + 1 < open ? at + 1 : undefined;
  }
  return undefined;
}

/** `الجنسيات الرئيسية: مالي (64)، …`: the words before the colon. */
function leadBefore(sentence: Sentence, from: number, source: string): Phrase | undefined {
  const { tokens } = sentence;
  if (tokens[from - 1]?.normal !== ':') return undefined;
  let start = from - 1;
  while (start > 0 && !stop.test(tokens[start - 1]?.normal ?? '') && !mark.test(tokens[start - 1]?.normal ?? ''))
    start--;
  // `وتوزع السكان كما يلي`, `- الممولون`: what leads to the list is no part of what is broken down.
  while (
    start < from - 1 &&
    (isDash(tokens[start]) || ['And', 'Distribution'].some((tag) => tokens[start]?.tags.has(tag)))
  )
    start++;
  const end = [...tokens.keys()].find((at) => at > start && at < from - 1 && leads.at(tokens, at)?.end === from - 1);
  return start < from - 1 ? phraseOf(sentence, [start, end ?? from - 1], source) : undefined;
}

const isDash = (token: Token | undefined): boolean => /^[-•–*]$/u.test(token?.normal ?? '');

/** `منهم 650 ألفا في الوسط الحضري`, `بينهم 320 امرأة و45 طفلا`: what stands after the figure is the part. */
function partitionedIn(sentence: Sentence, figures: readonly Figure[], source: string): Parts[] {
  const { tokens } = sentence;
  const parts: Parts[] = [];
  if (figures.length === 0) return parts;
  let next = 0;
  for (let cue = partitioning.firstIn(sentence, next); cue; cue = partitioning.firstIn(sentence, next)) {
    const at = cue.start;
    next = at + 1;
    const total = figures.findLast(({ end }) => end <= at);
    if (total === undefined) continue;
    // Whether parts are of the whole or of the last part cannot be told.
    if (parts.some(({ items }) => items.some(({ figure }) => figure === total))) continue;
    if (tokens.slice(total.end, at).some(({ normal }) => stop.test(normal))) continue;
    const items: Part[] = [];
    const verb = verbBefore(sentence, at);
    const first = partAt(sentence, cue.end, figures, source, verb);
    // `15 قافلة، استفاد منها 900 شخص`: those are no part of the caravans.
    if (verb !== undefined && first !== undefined && nounOf(first.figure) !== nounOf(total)) continue;
    for (let part = first; part !== undefined;) {
      items.push(part);
      next = Math.max(next, part.end);
      const joint = afterJoint(sentence, part.end);
      part = joint > part.end ? partAt(sentence, joint, figures, source) : undefined;
    }
    // `بزيادة 8%، منها 640 مليون يورو`: sums and numbers are no parts of a share.
    const isSum = items.some(({ figure }) => figure.kind !== 'percentage');
    const whole = isSum ? figures.findLast(({ end, kind }) => end <= at && kind !== 'percentage') : total;
    if (items.length > 0 && whole !== undefined) parts.push({ total: whole, items, isListed: false });
  }
  return parts;
}

const nounOf = ({ unit }: Figure): string => fold(unit?.split(' ')[0] ?? '');

/** `، قبل منها 1200 طلب`: what was done with those, where it stands alone after a comma. */
const verbBefore = ({ tokens }: Sentence, at: number): Span | undefined =>
  mark.test(tokens[at - 2]?.normal ?? '') ? [at - 1, at] : undefined;

function partAt(sentence: Sentence, from: number, figures: readonly Figure[], source: string, verb?: Span) {
  const { tokens } = sentence;
  let at = from;
  while (tokens[at]?.number === undefined && walk(sentence, [at, at + 1], around).end > at) at++;
  const figure = figureAt(sentence, at, figures);
  if (figure === undefined) return undefined;
  const start = figure.tokens[1];
  const end = stretchEnd(sentence, start);
  const trim = trimmed(sentence, [start, Math.max(end, figure.end)]);
  // What is counted again is no name of the part.
  const isUnit = figure.kind === 'count' && trim.tokens[1] <= figure.end;
  const label = phraseOf(sentence, isUnit && verb !== undefined ? verb : trim.tokens, source);
  if (label === undefined || !/\p{L}{2,}/u.test(label.text)) return undefined;
  // `171 ألفا من الدول العربية`: where they are from is not what is counted.
  const isFrom = figure.kind === 'count' && tokens[start]?.normal === 'من';
  return { figure: isFrom ? { ...figure, unit: null } : figure, label, end };
}
