import { isComma } from '../arabic/comma.js';
import type { Token } from '../arabic/token.js';
import type { Span } from '../model.js';
import { beginsMention, mentionAt, type Placed, type Sentence, type Thing } from './context.js';
import type { Fillable, Slot, Walkable } from './frame.js';
import { afterBracket, enumerated, listAt } from './list.js';

/** A slot with what fills it, and the tokens of its words and fillers. */
export interface Filled<F extends string> {
  readonly slot: Slot<F>;
  readonly items: readonly Placed[];
  readonly thing?: Thing | undefined;
  readonly tokens: Span;
}

export interface Walked<F extends string> {
  readonly filled: readonly Filled<F>[];
  /** The first token that the frame does not know. */
  readonly end: number;
}

const marks = new Set('،,()«»“”„"-–:');

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
  const { cues, bare } = frame.far;
  for (let cue = cues?.firstIn(sentence, from, to); cue; cue = cues?.firstIn(sentence, cue.start + 1, to)) {
    const found = fill(sentence, cue.start, cue.end, cue.value, frame, undefined);
    if (found !== undefined && found.tokens[1] <= to) filled.push(found);
  }
  if (bare.length === 0) return filled;
  for (const placed of sentence.mentions) {
    const { tokens, mention } = placed;
    if (tokens[0] < from || tokens[1] > to) continue;
    for (const one of bare)
      if (one.slot.takes.includes(mention.kind) && isEnded(sentence, tokens[1], one)) {
        filled.push({ slot: one.slot, items: [placed], thing: undefined, tokens });
        break;
      }
  }
  return filled;
}

interface Step<F extends string> {
  readonly filled: Filled<F> | undefined;
  /** True of a word that only stands between a slot and the next. */
  readonly isLight: boolean;
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
    if (filled !== undefined && filled.tokens[1] <= to) return { filled, isLight: false, end: filled.tokens[1] };
  }
  const filled = fill(sentence, at, at, frame.bare, frame, last);
  if (filled !== undefined && filled.tokens[1] <= to) return { filled, isLight: false, end: filled.tokens[1] };
  for (const { value, end } of cues) {
    if (value.or === 'pass')
      return { filled: undefined, isLight: false, end: passEnd(sentence.tokens, end, to, frame) };
    if (value.or === 'light' && end <= to) return { filled: undefined, isLight: true, end };
  }
  return isMark(sentence.tokens[at]) ? { filled: undefined, isLight: false, end: at + 1 } : undefined;
}

const isMark = (token: Token | undefined): boolean => token?.normal.length === 1 && marks.has(token.normal);

/** Light words may stand between the words of a slot and its filler: `في شهر يوليوز`, `بمدينة طنجة`. `last` is the field that was filled before. */
function fill<F extends string>(
  sentence: Sentence,
  start: number,
  from: number,
  slots: readonly Fillable<F>[],
  frame: Walkable<F>,
  last: F | undefined,
): Filled<F> | undefined {
  if (slots.length === 0) return undefined;
  for (let at: number | undefined = from; at !== undefined; at = afterLight(sentence.tokens, at, frame)) {
    const isNamed = beginsMention(sentence, at);
    for (const one of slots) {
      if (one.follows !== undefined && one.follows !== last) continue;
      const found = isNamed || one.by === 'nothing' || one.by === 'thing' ? fillers(sentence, at, one) : undefined;
      if (found === undefined || !isEnded(sentence, found.end, one)) continue;
      return { slot: one.slot, items: found.items, thing: found.thing, tokens: [start, found.end] };
    }
    if (start === from) return undefined;
  }
  return undefined;
}

const isEnded = <F extends string>(sentence: Sentence, end: number, { ends, isDated }: Fillable<F>): boolean =>
  (ends === undefined && !isDated) ||
  ends?.at(sentence.tokens, afterBracket(sentence, end, ['acronym'])) !== undefined ||
  (isDated && isBeforeDate(sentence, end));

/** `بباماكو، بتاريخ 20 فبراير`, `بالرباط في 3 ماي`. */
function isBeforeDate(sentence: Sentence, end: number): boolean {
  const { tokens } = sentence;
  const at = isComma(tokens[end]) ? end + 1 : end;
  return [at, at + 1].some((next) => mentionAt(sentence, next, ['date']) !== undefined);
}

interface Fillers {
  readonly items: readonly Placed[];
  readonly thing?: Thing;
  readonly end: number;
}

function fillers<F extends string>(sentence: Sentence, at: number, { slot, by }: Fillable<F>): Fillers | undefined {
  const { takes } = slot;
  switch (by) {
    case 'nothing':
      return { items: [], end: at };
    case 'thing': {
      const thing = sentence.things.find(({ role, tokens }) => role.kind === slot.thing && tokens[0] === at);
      return thing && { items: [], thing, end: thing.tokens[1] };
    }
    case 'count': {
      const count = mentionAt(sentence, at, ['count']);
      return count && enumerated(sentence, count, takes);
    }
    case 'list':
      return listAt(sentence, at, takes);
    case 'mention': {
      const item = mentionAt(sentence, at, takes);
      return item && { items: [item], end: item.tokens[1] };
    }
  }
}

function afterLight<F extends string>(tokens: readonly Token[], at: number, { cues }: Walkable<F>): number | undefined {
  const cue = cues.allAt(tokens, at).find(({ value }) => value.or === 'light');
  if (cue !== undefined) return cue.end;
  return isMark(tokens[at]) && !isComma(tokens[at]) ? at + 1 : undefined;
}

/** Where a phrase of no interest ends: at a comma, or where a word of a slot stands that is no mere preposition. */
function passEnd<F extends string>(tokens: readonly Token[], from: number, to: number, { cues }: Walkable<F>): number {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || isComma(token)) return at;
    if (!token.tags.has('Preposition') && cues.allAt(tokens, at).some(({ value }) => value.slots.length > 0)) return at;
  }
  return to;
}
