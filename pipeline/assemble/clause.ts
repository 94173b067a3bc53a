import { isComma } from '../arabic/comma.js';
import type { Span } from '../model.js';
import type { Sentence } from './context.js';
import { cuesOf, type Cues } from './cues.js';
import type { Walkable } from './frame.js';
import { takeFar, walk, type Filled } from './walk.js';

/** Where a thing is named; `told` is where the sentence goes on about it after other words. */
export interface Named {
  readonly sentence: Sentence;
  readonly tokens: Span;
  readonly told?: Named | undefined;
}

/** What the clause around a thing may say of it, as frames. */
export interface Clause<F extends string> {
  /** After its name. */
  readonly after: Walkable<F>;
  /** Before it, from the verb of which it is the subject or the object. */
  readonly verbs: Cues<Verb<F>>;
}

export interface Verb<F extends string> {
  /** What may stand between the verb and the thing; absent where the subject of the verb is someone else. */
  readonly between?: Walkable<F>;
  /** What may follow the thing then, where it is more than elsewhere. */
  readonly after?: Walkable<F>;
  /** The fields with which may begin what is taken after a subject that the frame does not know. */
  readonly tail: readonly F[];
}

/** What a clause says of a thing, and how it was read: beside its name, or farther off. */
export interface Said<F extends string> extends Filled<F> {
  readonly isBeside: boolean;
}

/** What the sentence says of a thing: after its name, and before it up to the thing of its sort that was named before. */
export function saidOf<F extends string>(
  { sentence, tokens: name, told }: Named,
  previous: Named | undefined,
  next: Named | undefined,
  clause: Clause<F>,
): Said<F>[] {
  const limit = next?.tokens[0] ?? sentence.tokens.length;
  const from = previous?.told?.tokens[1] ?? previous?.tokens[1] ?? 0;
  const { filled, verb } = saidBefore(sentence, [from, name[0]], clause);
  const after = verb?.after ?? clause.after;
  const middle = told === undefined ? [] : walk(sentence, [name[1], told.tokens[0]], after).filled;
  const behind = walk(
    sentence,
    [told?.tokens[1] ?? name[1], limit],
    (told && toldVerb(sentence, told, clause)?.after) ?? after,
  );
  const [beside, far] = [[...filled, ...middle, ...behind.filled], takeFar(sentence, [behind.end, limit], after)];
  return [...beside.map((one) => saidSo(one, true)), ...far.map((one) => saidSo(one, false))];
}

const saidSo = <F extends string>({ slot, items, thing, tokens }: Filled<F>, isBeside: boolean): Said<F> => ({
  slot,
  items,
  thing,
  tokens,
  isBeside,
});

/** `المنتدى … قد اختتم دورته الرابعة`: the verb directly before where it is told of. */
const toldVerb = <F extends string>({ tokens }: Sentence, told: Named, clause: Clause<F>): Verb<F> | undefined =>
  clause.verbs.at(tokens, told.tokens[0] - 1)?.value;

interface Before<F extends string> {
  readonly filled: readonly Filled<F>[];
  readonly verb?: Verb<F>;
}

/** `خلال دجنبر، نظم المغرب بمراكش …`: from the nearest verb on, and before that verb; without a verb, all before it (`5 أبريل: لقاء …`). */
function saidBefore<F extends string>(sentence: Sentence, [from, start]: Span, clause: Clause<F>): Before<F> {
  const bare = { filled: from === 0 ? leadOf(sentence, start, clause.after) : [] };
  if (!clause.verbs.mayBeIn(sentence)) return bare;
  for (let at = start - 1; at >= from; at--) {
    const hit = clause.verbs.at(sentence.tokens, at);
    if (hit === undefined || hit.end > start) continue;
    const verb = hit.value;
    const middle = verb.between && walk(sentence, [hit.end, start], verb.between);
    if (middle === undefined || middle.end < start)
      return { filled: tailOf(sentence, [hit.end, start], verb.after ?? clause.after, verb.tail), verb };
    const subject = subjectBefore(sentence, [from, at], verb.between);
    const lead = from === 0 ? leadOf(sentence, subject.start, verb.after ?? clause.after) : [];
    return { filled: [...lead, ...subject.filled, ...middle.filled], verb };
  }
  return bare;
}

/** `المغرب يستضيف …`: who does it may stand directly before the verb. */
function subjectBefore<F extends string>(
  sentence: Sentence,
  [from, verb]: Span,
  frame: Walkable<F> | undefined,
): { readonly start: number; readonly filled: readonly Filled<F>[] } {
  const placed = sentence.mentions.findLast(({ tokens }) => tokens[0] >= from && tokens[1] === verb);
  const start = placed?.tokens[0];
  if (start === undefined || frame === undefined || isLed(sentence, start)) return { start: verb, filled: [] };
  const { filled } = walk(sentence, [start, verb], { ...frame, cues: noCues });
  return filled.length === 0 ? { start: verb, filled } : { start, filled };
}

/** After a preposition it is no subject. */
const isLed = ({ tokens }: Sentence, at: number): boolean =>
  tokens[at]?.tags.has('Li') === true || tokens[at - 1]?.tags.has('Preposition') === true;

const noCues = cuesOf<never>([]);

/** What stands before a verb, from the beginning of the sentence or a comma on, where all of it is known. */
function leadOf<F extends string>(sentence: Sentence, verb: number, frame: Walkable<F>): readonly Filled<F>[] {
  for (let at = 0; at < verb; at++) {
    if (at > 0 && !isComma(sentence.tokens[at - 1])) continue;
    const start = sentence.tokens[at]?.tags.has('And') === true ? at + 1 : at;
    const lead = walk(sentence, [start, verb], frame);
    if (lead.end >= verb) return lead.filled;
  }
  return [];
}

/** After a subject that the frame does not know, what stands before the thing and begins with one of these fields: the stretch that says most. */
function tailOf<F extends string>(
  sentence: Sentence,
  [from, start]: Span,
  frame: Walkable<F>,
  fields: readonly F[],
): readonly Filled<F>[] {
  let most: readonly Filled<F>[] = [];
  for (let at = from; at < start; at++) {
    const { filled, end } = walk(sentence, [at, start], frame);
    const first = filled[0]?.slot.field;
    if (end >= start && first !== undefined && fields.includes(first) && filled.length > most.length) most = filled;
  }
  return most;
}
