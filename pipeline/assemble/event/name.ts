import { clean, cleanText } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import type { Claim, Support } from '../claims.js';
import type { Context, Placed } from '../context.js';
import type { Anchor } from './anchor.js';
import { possessed } from './lexicon.js';
import { ownerBefore } from './series.js';

/** Nouns as one writes them, by their folded form. */
const written = new Map(Object.keys(possessed).map((noun) => [fold(noun), noun]));

/** The name of an occasion in the words of the text; with whose it is, where the name alone does not tell. */
export function nameOf(anchor: Anchor, holder: Placed | undefined, { source }: Context): Claim<string> {
  const { sentence, tokens: span, isPossessed, head, told } = anchor;
  const [from, to] = span;
  const words = sentence.tokens.slice(from, to);
  const text = [words, ...(told ? [sentence.tokens.slice(...told.tokens)] : [])]
    .map((part) => clean(part, source))
    .join(' في ');
  const parts = told === undefined ? [span] : [span, told.tokens];
  const inside = sentence.mentions.filter(({ tokens: [start, end] }) =>
    parts.some((part) => part[0] <= start && end <= part[1]),
  );
  const support: Support[] = [[words[0]?.start ?? 0, words.at(-1)?.end ?? 0], ...inside.map(({ mention }) => mention)];
  const owner = isPossessed ? ownerBefore(anchor) : holder;
  if (owner === undefined && !isPossessed) return { value: text, support, confidence: 1 };
  const whose = owner === undefined ? '' : ofBody(clean(sentence.tokens.slice(...owner.tokens), source));
  const noun = written.get(anchor.noun) ?? anchor.noun;
  const rest = clean(sentence.tokens.slice(head + 1, to), source);
  const value = !isPossessed
    ? `${nominative(text)} ${whose}`
    : rest === '' && owner !== undefined
      ? `${noun} ${cleanText(source.slice(owner.mention.start, owner.mention.end))}`
      : [`ال${noun}`, rest, whose].filter((word) => word !== '').join(' ');
  return { value, support: [...support, ...(owner === undefined ? [] : [owner.mention])], confidence: 0.9 };
}

/** `للجنة`, `لعملية`: ل before a name. */
const ofBody = (name: string): string => (name.startsWith('ال') ? `لل${name.slice(2).replace(/^ل/u, '')}` : `ل${name}`);

/** `اجتماعا سنويا` is اجتماع سنوي. */
const nominative = (text: string): string =>
  text
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/ًا$|اً$|ا$/u, '') : word))
    .join(' ');
