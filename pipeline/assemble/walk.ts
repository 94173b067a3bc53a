import type { Token } from '../arabic/token.js';
import type { Span } from '../model.js';
import { beginsMention, isOneOf, mentionAt, type Placed, type Sentence, type Thing } from './context.js';
import type { Slot, Walkable } from './frame.js';
import { afterBracket, enumerated, listAt } from './list.js';

/** A slot with what fills it, and the tokens of its words and fillers. */
export interface Filled<F extends string> {
  readonly slot: Slot<F>;
  readonly items: readonly Placed[];
  readonly thing?: Thing;
  readonly tokens: Span;
}

export interface Walked<F extends string> {
  readonly filled: readonly Filled<F>[];
  /** The first token that the frame does not know. */
  readonly end: number;
}

const marks = /^[،,()«»“”„"\-–:]$/u;

/** Goes from a token on over all that the frame knows, and takes what fills its slots; stops at the first word that it does not know. */
export function walk<F extends string>(sentence: Sentence, [from, to]: Span, frame: Walkable<F>): Walked<F> {
  const filled: Filled<F>[] = [];
  let [at, last] = [from, undefined as F | undefined];
  while (at < to) {
    const next = stepAt(sentence, at, to, frame, last);
    if (next === undefined) break;
    if (next.filled !== undefined) filled.push(next.filled);
    last = next.filled === undefined ? (next.isLight ? last : undefined) : next.filled.slot.field;
    at = next.end;
  }
  return { filled, end: at };
}

/** The slots of a stretch whose words, or whose filler alone, say enough by themselves. */
export function takeFar<F extends string>(sentence: Sentence, [from, to]: Span, frame: Walkable<F>): Filled<F>[] {
  const filled: Filled<F>[] = [];
  const { cues } = frame.far;
  for (let at = from; at < to && cues?.mayBeIn(sentence) === true; at++) {
    const cue = cues.at(sentence.tokens, at);
    const found = cue && fill(sentence, at, cue.end, cue.value, frame);
    if (found !== undefined && found.tokens[1] <= to) filled.push(found);
  }
  if (frame.far.bare.length === 0) return filled;
  for (const placed of sentence.mentions) {
    const { tokens, mention } = placed;
    const slot = frame.far.bare.find(
      (one) => one.takes.includes(mention.kind) && isEnded(sentence, tokens[1], one, frame),
    );
    if (slot !== undefined && from <= tokens[0] && tokens[1] <= to) filled.push({ slot, items: [placed], tokens });
  }
  return filled;
}

interface Step<F extends string> {
  readonly filled?: Filled<F>;
  /** True of a word that only stands between a slot and the next. */
  readonly isLight?: true;
  readonly end: number;
}

function stepAt<F extends string>(
  sentence: Sentence,
  at: number,
  to: number,
  frame: Walkable<F>,
  last: F | undefined,
): Step<F> | undefined {
  const cues = frame.cues.allAt(sentence.tokens, at);
  for (const { value, end } of cues) {
    const filled = fill(sentence, at, end, value.slots, frame, last);
    if (filled !== undefined && filled.tokens[1] <= to) return { filled, end: filled.tokens[1] };
  }
  const filled = fill(sentence, at, at, frame.bare, frame, last);
  if (filled !== undefined && filled.tokens[1] <= to) return { filled, end: filled.tokens[1] };
  for (const { value, end } of cues) {
    if (value.or === 'pass') return { end: passEnd(sentence.tokens, end, to, frame) };
    if (value.or === 'light' && end <= to) return { end, isLight: true };
  }
  return marks.test(sentence.tokens[at]?.normal ?? '') ? { end: at + 1 } : undefined;
}

/** Light words may stand between the words of a slot and its filler: `في شهر يوليوز`, `بمدينة طنجة`. `last` is the field that was filled before. */
function fill<F extends string>(
  sentence: Sentence,
  start: number,
  from: number,
  slots: readonly Slot<F>[],
  frame: Walkable<F>,
  last?: F,
): Filled<F> | undefined {
  if (slots.length === 0) return undefined;
  for (let at: number | undefined = from; at !== undefined; at = afterLight(sentence.tokens, at, frame)) {
    const isNamed = beginsMention(sentence, at);
    for (const slot of slots) {
      if (slot.follows !== undefined && slot.follows !== last) continue;
      const needsMention = slot.alone !== true && slot.thing === undefined;
      const found = isNamed || !needsMention ? fillers(sentence, at, slot) : undefined;
      if (found === undefined || !isEnded(sentence, found.end, slot, frame)) continue;
      const { items, thing, end } = found;
      return { slot, items, ...(thing && { thing }), tokens: [start, end] };
    }
    if (start === from) return undefined;
  }
  return undefined;
}

const isEnded = <F extends string>(sentence: Sentence, end: number, slot: Slot<F>, { ends }: Walkable<F>): boolean =>
  (slot.before === undefined && slot.dated === undefined) ||
  ends.get(slot)?.at(sentence.tokens, afterBracket(sentence, end, ['acronym'])) !== undefined ||
  (slot.dated === true && isBeforeDate(sentence, end));

/** `بباماكو، بتاريخ 20 فبراير`, `بالرباط في 3 ماي`. */
function isBeforeDate(sentence: Sentence, end: number): boolean {
  const { tokens } = sentence;
  const at = /^[،,]$/u.test(tokens[end]?.normal ?? '') ? end + 1 : end;
  return [at, at + 1].some((next) => mentionAt(sentence, next, ['date']) !== undefined);
}

function fillers<F extends string>(
  sentence: Sentence,
  at: number,
  slot: Slot<F>,
): { readonly items: readonly Placed[]; readonly thing?: Thing; readonly end: number } | undefined {
  if (slot.alone === true) return { items: [], end: at };
  if (slot.thing !== undefined) {
    const thing = sentence.things.find(({ role, tokens }) => role.kind === slot.thing && tokens[0] === at);
    return thing && { items: [], thing, end: thing.tokens[1] };
  }
  if (slot.counted === true) {
    const count = mentionAt(sentence, at, ['count']);
    return count && enumerated(sentence, count, slot.takes);
  }
  if (slot.many === true) return listAt(sentence, at, slot.takes);
  const item = mentionAt(sentence, at, slot.takes);
  return item && isOneOf(item, slot.takes) ? { items: [item], end: item.tokens[1] } : undefined;
}

function afterLight<F extends string>(tokens: readonly Token[], at: number, { cues }: Walkable<F>): number | undefined {
  const cue = cues.allAt(tokens, at).find(({ value }) => value.or === 'light');
  if (cue !== undefined) return cue.end;
  return marks.test(tokens[at]?.normal ?? '') && !/^[،,]$/u.test(tokens[at]?.normal ?? '') ? at + 1 : undefined;
}

/** Where a phrase of no interest ends: at a comma, or where a word of a slot stands that is no mere preposition. */
function passEnd<F extends string>(tokens: readonly Token[], from: number, to: number, { cues }: Walkable<F>): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || /^[،,]$/u.test(token.normal)) return at;
    if (!token.tags.has('Preposition') && cues.allAt(tokens, at).some(({ value }) => value.slots.length > 0)) return at;
  }
  return to;
}
