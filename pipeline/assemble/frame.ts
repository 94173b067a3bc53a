import type { Kind } from '../model.js';
import type { Role } from '../schemas.js';
import { cuesFor, cuesOf, type Cues } from './cues.js';

/** A place in a frame that a mention can fill. `F` names the fields. */
export interface Slot<F extends string> {
  /** The field that it fills; a slot without one is walked over. */
  readonly field?: F;
  /** The kinds of mention that can fill it. */
  readonly takes: readonly Kind[];
  /** The words directly before it, one of them; without any, it stands there by itself. */
  readonly after?: readonly string[];
  /** The words directly after it, one of them. */
  readonly before?: readonly string[];
  /** Only where a date follows, after a comma or a preposition at most. */
  readonly dated?: true;
  /** Its words say enough by themselves: it is found anywhere in the sentence up to the next thing of its sort. */
  readonly far?: true;
  /** Takes a thing that was assembled before. */
  readonly thing?: Role['kind'];
  /** Only directly after what fills this field. */
  readonly follows?: F;
  /** Its words alone say it; nothing fills it. */
  readonly alone?: true;
  /** Takes all that stand in one list. */
  readonly many?: true;
  /** Takes what a number counts, from the brackets after it. */
  readonly counted?: true;
}

/** What stands around a thing in a text, as data. */
export interface Frame<F extends string> {
  readonly slots: readonly Slot<F>[];
  /** Words that may stand between the thing and what fills its slots. */
  readonly light: readonly string[];
  /** Words with which a phrase begins that says nothing of interest, up to its comma. */
  readonly passes: readonly string[];
}

/** A slot with all that is asked of it, each of one shape. */
export interface Fillable<F extends string> {
  readonly slot: Slot<F>;
  /** What fills it: one mention, those of a list, those that a number counts, a thing, or nothing. */
  readonly by: 'mention' | 'list' | 'count' | 'thing' | 'nothing';
  readonly follows: F | undefined;
  /** The words that end it, where it needs some. */
  readonly ends: Cues<true> | undefined;
  readonly isDated: boolean;
}

/** What a phrase of a frame says. */
interface Sense<F extends string> {
  /** The slots that it leads to. */
  readonly slots: readonly Fillable<F>[];
  /** What it is where nothing fills them. */
  readonly or: 'light' | 'pass' | undefined;
}

/** A frame ready to be walked. */
export interface Walkable<F extends string> {
  readonly cues: Cues<Sense<F>>;
  /** Those that stand by themselves. */
  readonly bare: readonly Fillable<F>[];
  /** Those that are found anywhere. */
  readonly far: { readonly cues: Cues<readonly Fillable<F>[]> | undefined; readonly bare: readonly Fillable<F>[] };
}

/** Indexes a frame. One phrase may lead to several slots, which then take different kinds. */
export function walkable<F extends string>({ slots, light, passes }: Frame<F>): Walkable<F> {
  const byPhrase = new Map<string, Fillable<F>[]>();
  const all = slots.map(fillable);
  for (const one of all)
    for (const phrase of one.slot.after ?? []) byPhrase.set(phrase, [...(byPhrase.get(phrase) ?? []), one]);
  const other = new Map<string, 'light' | 'pass'>([
    ...light.map((phrase) => [phrase, 'light'] as const),
    ...passes.map((phrase) => [phrase, 'pass'] as const),
  ]);
  const senses: (readonly [string, Sense<F>])[] = [
    ...[...other]
      .filter(([phrase]) => !byPhrase.has(phrase))
      .map(([phrase, type]) => [phrase, { slots: [], or: type }] as const),
    ...[...byPhrase].map(([phrase, list]) => [phrase, { slots: list, or: other.get(phrase) }] as const),
  ];
  const bare = all.filter(({ slot }) => slot.after === undefined);
  const isFar = ({ slot }: Fillable<F>): boolean => slot.far === true;
  const led = [...byPhrase]
    .map(([phrase, list]) => [phrase, list.filter(isFar)] as const)
    .filter(([, list]) => list.length > 0);
  return {
    cues: cuesOf(senses),
    bare,
    far: { cues: led.length === 0 ? undefined : cuesOf(led), bare: bare.filter(isFar) },
  };
}

function fillable<F extends string>(slot: Slot<F>): Fillable<F> {
  const { alone, thing, counted, many, follows, before, dated } = slot;
  return {
    slot,
    by: alone ? 'nothing' : thing ? 'thing' : counted ? 'count' : many ? 'list' : 'mention',
    follows,
    ends: before && cuesFor(before),
    isDated: dated === true,
  };
}
