import { fold } from '../../arabic/fold.js';
import type { Placed, Sentence } from '../context.js';
import { cuesFor, cuesOf } from '../cues.js';
import { walk } from '../walk.js';
import { filledOf, type Clause, type Phrase } from './clause.js';
import { behind } from './frame.js';
import { against, among, groups, surroundings } from './lexicon.js';
import { phraseOf, trimmed } from './phrase.js';

/** What stands directly after a figure: of what it is a share, of whom it is told, when and where. */
export interface Tail {
  readonly shareOf?: Phrase | undefined;
  readonly category?: Phrase | undefined;
  readonly behind: readonly Placed[];
  readonly end: number;
}

/** How many of its last words belong to what follows a cue. */
const cues = cuesOf<number>([
  ...among.map((phrase) => [phrase, 0] as const),
  ...surroundings.flatMap((noun) => ['في', 'ب', 'على مستوى'].map((word) => [`${word} ${noun}`, 1] as const)),
]);
/** `كحد أقصى` says that the share is at most so much. */
const limiting = fold('كحد');
const between = fold('بين');
const opposing = cuesFor(against);
const ofWhom = new Set(groups.map(fold));
const ends = /^[،,()؛.:]$/u;
const longest = 8;

export function tailOf(clause: Clause): Tail {
  const { sentence, figure, to } = clause;
  const share = shareAfter(clause, figure.end);
  const category = amongAfter(clause, share?.end ?? figure.end);
  const walked = walk(sentence, [category?.end ?? share?.end ?? figure.end, to], behind);
  const after = category ?? amongAfter(clause, walked.end);
  return {
    shareOf: share?.phrase,
    category: after?.phrase,
    behind: filledOf(walked, 'date', 'place'),
    end: Math.max(walked.end, after?.end ?? 0),
  };
}

interface Stretch {
  readonly phrase: Phrase;
  readonly end: number;
}

/** `48 في المائة من المهاجرين`. */
function shareAfter({ sentence, figure, to, context }: Clause, at: number): Stretch | undefined {
  if (figure.kind !== 'percentage' || sentence.tokens[at]?.normal !== 'من' || isTime(sentence, at + 1))
    return undefined;
  return stretch(sentence, at + 1, to, context.source);
}

/** `41% لدى النساء`, `12% في الوسط القروي`. */
function amongAfter({ sentence, figure, to, context }: Clause, at: number): Stretch | undefined {
  const cue = cues.at(sentence.tokens, at);
  const token = sentence.tokens[at];
  // `70% بين الذكور`, but `12 اتفاقية بين البلدين` and `5% بين سنتي 2018 و2020`.
  if (token?.normal === between && figure.kind === 'percentage' && !isTime(sentence, at + 1))
    return stretch(sentence, at + 1, to, context.source);
  if (token?.tags.has('Li') === true && ofWhom.has(token.bare)) return stretch(sentence, at, at + 1, context.source);
  return cue && stretch(sentence, cue.end - cue.value, to, context.source);
}

/** The words up to a mark, a relative, a number or a joint. */
function stretch(sentence: Sentence, from: number, to: number, source: string): Stretch | undefined {
  let end = from;
  while (end < to && end <= from + longest && !isEnd(sentence, end)) end++;
  if (end > from + longest) return undefined;
  const { tokens } = trimmed(sentence, [from, end]);
  const phrase = phraseOf(sentence, tokens, source);
  return phrase && { phrase, end: tokens[1] };
}

/** A و joins two words of a phrase where both have the article (`الأطفال والشباب`). */
function isEnd({ tokens }: Sentence, at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (opposing.at(tokens, at) !== undefined || token?.normal === limiting) return true;
  if (token === undefined || ends.test(token.normal) || token.tags.has('Relative') || token.tags.has('Number'))
    return true;
  if (!token.tags.has('And')) return false;
  return next?.normal.startsWith('ال') !== true || before?.normal.startsWith('ال') !== true;
}

const isTime = ({ mentions }: Sentence, at: number): boolean =>
  mentions.some(({ mention, tokens: [start] }) => mention.kind === 'date' && (start === at || start === at + 1));
