import { clean } from '../../arabic/clean.js';
import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { hasAnd, hasArticle } from '../../recognise/numeral/countable.js';
import type { Span } from '../../model.js';
import type { Placed, Sentence } from '../context.js';
import { walk } from '../walk.js';
import { filledOf, type Phrase } from './clause.js';
import { around } from './frame.js';

// More words than this are a sentence, and no name of what is measured.
const longest = 16;

/** The words of a stretch, with what supports them. */
export function phraseOf({ tokens, mentions }: Sentence, [from, to]: Span, source: string): Phrase | undefined {
  const words = tokens.slice(from, to);
  const text = withoutAnd(clean(words, source), words[0]);
  if (text === '' || to - from > longest) return undefined;
  const inside = mentions.filter(({ tokens: [start, end] }) => from <= start && end <= to);
  const support = [[words[0]?.start ?? 0, words.at(-1)?.end ?? 0] as const, ...inside.map(({ mention }) => mention)];
  const whole = inside.find(({ tokens: [start, end] }) => start === from && end === to);
  return { text, claim: { value: text, support, confidence: 1 }, tokens: [from, to], mentions: inside, whole };
}

/** `وبقية المناطق`: a و that no vocabulary could cut off joins the words to those before. */
const withoutAnd = (text: string, first: Token | undefined): string =>
  first !== undefined && hasAnd(first) && text.startsWith('و') ? text.slice(1) : text;

/** `سعر القمح الذي [انتقل]`, `كلفة النقل ف[قد بلغت]`: a word that only leads to the next is no last one. */
const isLeading = (token: Token | undefined): boolean =>
  token !== undefined && (token.tags.has('Relative') || openers.has(token.normal));
const openers = new Set(['ف', 'و', 'قد', 'وقد', 'فقد', 'ما', 'عن', 'ب', 'ل'].map(fold));

/** A phrase, and what stood at its end that says when and where. */
export interface Trimmed {
  readonly tokens: Span;
  readonly around: readonly Placed[];
  /** True where the stretch goes on otherwise after a comma. */
  readonly isCut: boolean;
}

/** Without the words at its end that say when and where, or lead to the figure. */
export function trimmed(sentence: Sentence, [from, to]: Span): Trimmed {
  const comma = sentence.tokens.findIndex((token, at) => at > from && at < to && isComma(token));
  let end = comma === -1 ? to : comma;
  while (end > from + 1 && isLeading(sentence.tokens[end - 1])) end--;
  const behind = comma === -1 ? undefined : walk(sentence, [comma + 1, to], around);
  const isCut = behind !== undefined && behind.end < to;
  const rest = behind === undefined ? [] : filledOf(behind, 'date', 'place');
  for (let at = from + 1; at < end; at++) {
    const walked = walk(sentence, [at, end], around);
    // `الطب العام` is no time: what says nothing of when or where has no article.
    const isLight = sentence.tokens.slice(at, end).every((token) => !hasArticle(token));
    if (walked.end >= end && (walked.filled.length > 0 || isLight))
      return { tokens: [from, at], isCut, around: [...filledOf(walked, 'date', 'place'), ...rest] };
  }
  return { tokens: [from, end], isCut, around: rest };
}

const within = new Set(['في', 'ب']);

/** `عدد سكان المغرب`, `عدد اللاجئين في لبنان`: the places of a phrase that stand as genitives there, else those in which something is. */
export function placesOf({ mentions, tokens }: Sentence, [from, to]: Span): Placed[] {
  const places = mentions.filter(
    ({ mention, tokens: [start, end] }) => mention.kind === 'place' && start > from && end <= to,
  );
  const isLed = ({ tokens: [start] }: Placed): boolean =>
    tokens[start]?.tags.has('Li') === true || tokens[start - 1]?.tags.has('Preposition') === true;
  const own = places.filter((place) => !isLed(place)).slice(0, 1);
  return own.length > 0 ? own : places.filter(({ tokens: [start] }) => within.has(tokens[start - 1]?.normal ?? ''));
}
