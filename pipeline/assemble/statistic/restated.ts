import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import { claim } from '../claims.js';
import type { Span } from '../../model.js';
import type { Context, Sentence } from '../context.js';
import { clauseOf } from './clause.js';
import { draftOf, type Draft } from './draft.js';
import type { Figure } from './figure.js';
import { walk } from '../walk.js';
import { behind } from './frame.js';
import { stretchEnd } from './stretch.js';
import { tailOf } from './tail.js';

const restating = new Set(
  [
    'أي',
    'ما',
    'بما',
    'وهو',
    'هو',
    'وهي',
    'هي',
    'نسبة',
    'بنسبة',
    'نسبته',
    'ب',
    'و',
    'أو',
    '،',
    ',',
    'حوالي',
    'نحو',
    'زهاء',
    'قرابة',
  ].map(fold),
);
const equal = new Set(['يعادل', 'يمثل', 'تمثل', 'يناهز', 'يقارب', 'يشكل', 'يوازي'].map(fold));

/** `2591 امرأة، أي ما يعادل 20% من الناشطين`: what was told of a figure, told again of its share in a whole. */
export function restatedOf(
  figures: readonly Figure[],
  sentence: Sentence,
  drafts: readonly Draft[],
  context: Context,
): Draft[] {
  return figures.flatMap((figure, i) => {
    const last = figures[i - 1];
    if (last === undefined || figure.kind !== 'percentage' || last.kind === 'percentage') return [];
    const of = isBracketed(sentence, last) ? (likeBefore(figures, i - 1) ?? last) : last;
    const before = drafts.find((draft) => draft.figure.tokens === of.tokens);
    if (before === undefined || !isRestated(sentence, [last.end, figure.tokens[0]])) return [];
    const clause = clauseOf(sentence, figures, i, undefined, context);
    const shareOf = clause && tailOf(clause).shareOf;
    if (shareOf === undefined) return [];
    const draft = draftOf(figure, sentence);
    for (const field of ['indicator', 'category', 'subject', 'date', 'city', 'country'] as const)
      Object.assign(draft.claims, before.claims[field] && { [field]: before.claims[field] });
    claim(draft.claims, 'share_of', shareOf.claim);
    return [draft];
  });
}

/** `65 مليارا سنة 2017، مقارنة بسنة 2016 (62 مليارا)، أي 6%`: what stands in brackets was only compared. */
const isBracketed = ({ tokens }: Sentence, { tokens: [start], end }: Figure): boolean =>
  tokens[start - 1]?.normal === '(' && tokens[end]?.normal === ')';

const likeBefore = (figures: readonly Figure[], at: number): Figure | undefined =>
  figures.slice(0, at).findLast(({ kind }) => kind === figures[at]?.kind);

/** Only words that go back stand there, after when and where, or after the comma that ends what was told. */
function isRestated(sentence: Sentence, [from, to]: Span): boolean {
  const { tokens } = sentence;
  const comma = tokens.findLastIndex((token, at) => at >= from && at < to && isComma(token));
  const told = comma === -1 ? from : stretchEnd(sentence, from);
  return [walk(sentence, [from, to], behind).end, ...(told === comma ? [comma] : [])].some((start) => {
    const words = tokens.slice(start, to);
    const isBack = words.some(({ normal }) => normal === that || equal.has(normal));
    return isBack && words.every(({ normal }) => restating.has(normal) || equal.has(normal));
  });
}

const that = fold('أي');
