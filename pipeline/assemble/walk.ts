import type { Token } from '../arabic/token.js';
import type { Span } from '../model.js';
import { isOneOf, mentionAt, type Placed, type Sentence } from './context.js';
import type { Slot, Walkable } from './frame.js';
import { enumerated, listAt } from './list.js';

/** A slot with what fills it, and the tokens of its words and fillers. */
export interface Filled<F extends string> {
  readonly slot: Slot<F>;
  readonly items: readonly Placed[];
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
  let at = from;
  while (at < to) {
    const next = stepAt(sentence, at, to, frame);
    if (next === undefined) break;
    if (next.filled !== undefined) filled.push(next.filled);
    at = next.end;
  }
  return { filled, end: at };
}

/** The slots of a stretch whose words, or whose filler alone, say enough by themselves. */
export function takeFar<F extends string>(sentence: Sentence, [from, to]: Span, frame: Walkable<F>): Filled<F>[] {
  const filled: Filled<F>[] = [];
  for (let at = from; at < to && frame.far.cues !== undefined; at++) {
    const cue = frame.far.cues.at(sentence.tokens, at);
    const found = cue && fill(sentence, at, cue.end, cue.value, frame);
    if (found !== undefined && found.tokens[1] <= to) filled.push(found);
  }
  for (const placed of sentence.mentions) {
    const { tokens, mention } = placed;
    const slot = frame.far.bare.find(({ takes }) => takes.includes(mention.kind));
    if (slot !== undefined && from <= tokens[0] && tokens[1] <= to) filled.push({ slot, items: [placed], tokens });
  }
  return filled;
}

interface Step<F extends string> {
  readonly filled?: Filled<F>;
  readonly end: number;
}

function stepAt<F extends string>(sentence: Sentence, at: number, to: number, frame: Walkable<F>): Step<F> | undefined {
  const filled = slotAt(sentence, at, frame);
  if (filled !== undefined && filled.tokens[1] <= to) return { filled, end: filled.tokens[1] };
  const cue = frame.cues.at(sentence.tokens, at);
  if (cue?.value.or === 'pass') return { end: commaAfter(sentence.tokens, cue.end, to) };
  if (cue?.value.or === 'light' && cue.end <= to) return { end: cue.end };
  return marks.test(sentence.tokens[at]?.normal ?? '') ? { end: at + 1 } : undefined;
}

/** What fills a slot whose words, or whose filler, begin at a token. */
function slotAt<F extends string>(sentence: Sentence, at: number, frame: Walkable<F>): Filled<F> | undefined {
  const cue = frame.cues.at(sentence.tokens, at);
  const led = cue && fill(sentence, at, cue.end, cue.value.slots, frame);
  return led ?? fill(sentence, at, at, frame.bare, frame);
}

/** Light words may stand between the words of a slot and its filler: `في شهر يوليوز`, `بمدينة طنجة`. */
function fill<F extends string>(
  sentence: Sentence,
  start: number,
  from: number,
  slots: readonly Slot<F>[],
  frame: Walkable<F>,
): Filled<F> | undefined {
  for (let at: number | undefined = from; at !== undefined; at = afterLight(sentence.tokens, at, frame)) {
    for (const slot of slots) {
      const list = fillers(sentence, at, slot);
      if (list !== undefined) return { slot, items: list.items, tokens: [start, list.end] };
    }
    if (start === from) return undefined;
  }
  return undefined;
}

function fillers<F extends string>(
  sentence: Sentence,
  at: number,
  slot: Slot<F>,
): { readonly items: readonly Placed[]; readonly end: number } | undefined {
  if (slot.counted === true) {
    const count = mentionAt(sentence, at, ['count']);
    return count && enumerated(sentence, count, slot.takes);
  }
  if (slot.many === true) return listAt(sentence, at, slot.takes);
  const item = mentionAt(sentence, at, slot.takes);
  return item && isOneOf(item, slot.takes) ? { items: [item], end: item.tokens[1] } : undefined;
}

function afterLight<F extends string>(tokens: readonly Token[], at: number, { cues }: Walkable<F>): number | undefined {
  const cue = cues.at(tokens, at);
  if (cue?.value.or === 'light') return cue.end;
  return marks.test(tokens[at]?.normal ?? '') && !/^[،,]$/u.test(tokens[at]?.normal ?? '') ? at + 1 : undefined;
}

function commaAfter(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (/^[،,]$/u.test(tokens[at]?.normal ?? '')) return at;
  return to;
}
