import { clean, cleanText } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import type { Span } from '../../model.js';
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
  const name = clean(words, source);
  const text = told === undefined ? name : `${name} في ${clean(sentence.tokens.slice(...told.tokens), source)}`;
  const support: Support[] = [[words[0]?.start ?? 0, words.at(-1)?.end ?? 0]];
  for (const { mention, tokens } of sentence.mentions)
    if (isWithin(tokens, span) || (told !== undefined && isWithin(tokens, told.tokens))) support.push(mention);
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

const isWithin = ([start, end]: Span, [from, to]: Span): boolean => from <= start && end <= to;

/** `للجنة`, `لعملية`: ل before a name. */
const ofBody = (name: string): string => (name.startsWith('ال') ? `لل${name.slice(2).replace(/^ل/u, '')}` : `ل${name}`);

/** `اجتماعا سنويا` is اجتماع سنوي. */
const nominative = (text: string): string =>
  text
    .split(' ')
    .map((word) => (word.length > 3 ? word.replace(/ًا$|اً$|ا$/u, '') : word))
    .join(' ');
