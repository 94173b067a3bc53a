import { cuesOf } from '../cues.js';
import type { Sentence } from '../context.js';
import { takeFar, walk, type Filled } from '../walk.js';
import type { Anchor } from './anchor.js';
import { after, before, verbs, type Field } from './frame.js';

/** What a clause says of an occasion, and how it was read: beside its name, or farther off. */
export interface Said extends Filled<Field> {
  readonly isBeside: boolean;
}

type VerbSense = keyof typeof verbs;

const verbCues = cuesOf<VerbSense>(
  (Object.keys(verbs) as VerbSense[]).flatMap((sense) => verbs[sense].map((verb) => [verb, sense] as const)),
);

const isComma = /^[،,]$/u;

/** What the sentence says of an occasion: after its name, and before it up to the occasion that was named before. */
export function saidOf(anchor: Anchor, previous: Anchor | undefined, next: Anchor | undefined): Said[] {
  const { sentence, tokens: name, told } = anchor;
  const limit = next?.tokens[0] ?? sentence.tokens.length;
  const between = told === undefined ? [] : walk(sentence, [name[1], told.tokens[0]], after).filled;
  const behind = walk(sentence, [told?.tokens[1] ?? name[1], limit], after);
  const far = takeFar(sentence, [behind.end, limit], after);
  return [
    ...saidBefore(sentence, previous?.told?.tokens[1] ?? previous?.tokens[1] ?? 0, name[0]),
    ...[...between, ...behind.filled].map((filled) => ({ ...filled, isBeside: true })),
    ...far.map((filled) => ({ ...filled, isBeside: false })),
  ];
}

/** `خلال دجنبر، نظم المغرب بمراكش …`: from the verb that has the occasion as its subject or object, and before that verb. */
function saidBefore(sentence: Sentence, from: number, start: number): Said[] {
  for (let at = start - 1; at >= from; at--) {
    const verb = verbCues.at(sentence.tokens, at);
    if (verb === undefined || verb.end > start) continue;
    const clause = walk(sentence, [verb.end, start], before);
    if (clause.end >= start && verb.value !== 'other') {
      const lead = from === 0 ? leadOf(sentence, at) : [];
      return [...lead, ...hosted(clause.filled, verb.value)].map((filled) => ({ ...filled, isBeside: true }));
    }
    return tailOf(sentence, verb.end, start, verb.value).map((filled) => ({ ...filled, isBeside: true }));
  }
  return [];
}

/** At the subject of these verbs it is held. */
const hosted = (filled: readonly Filled<Field>[], sense: VerbSense): readonly Filled<Field>[] =>
  sense !== 'host'
    ? filled
    : filled.flatMap((one) =>
        one.slot.field === 'hosts' ? [one, { ...one, slot: { ...one.slot, field: 'place' as const } }] : [one],
      );

/** What stands before a verb, from the beginning of the sentence or a comma on, where all of it is known. */
function leadOf(sentence: Sentence, verb: number): readonly Filled<Field>[] {
  for (let at = 0; at < verb; at++) {
    if (at > 0 && !isComma.test(sentence.tokens[at - 1]?.normal ?? '')) continue;
    const start = sentence.tokens[at]?.tags.has('And') === true ? at + 1 : at;
    const lead = walk(sentence, [start, verb], after);
    if (lead.end >= verb) return lead.filled;
  }
  return [];
}

/** After a subject that the frame does not know, what stands before the occasion and begins with a time. */
function tailOf(sentence: Sentence, from: number, start: number, sense: VerbSense): readonly Filled<Field>[] {
  for (let at = from; at < start; at++) {
    const tail = walk(sentence, [at, start], after);
    const first = tail.filled[0]?.slot.field;
    if (tail.end >= start && (first === 'date' || (first === 'place' && sense !== 'other'))) return tail.filled;
  }
  return [];
}
