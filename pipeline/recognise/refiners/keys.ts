import { fold } from '../../arabic/fold.js';
import { isQuoteMark } from '../../arabic/quotes.js';
import type { Token } from '../../arabic/token.js';
import { trait } from '../../arabic/trait.js';
import type { Refiner } from '../refine.js';
import { nisbaStem } from '../nisba-stem.js';
import type { Candidate, Context } from '../rule.js';
import { valued } from '../valued.js';

type Body = Candidate<'organization'>;

/**
 * One key for the forms of one body's name within a document: a shorter name that stands in one longer one only, the name in Latin letters
 * in the brackets after it, a former name that the text gives. Two keys of the lexicon are never made one.
 */
export const keys: Refiner = (found, context) => {
  const bodies = found.filter((candidate): candidate is Body => candidate.kind === 'organization');
  const same = new Map<string, string>();
  const resolve = (key: string): string => (same.has(key) ? resolve(same.get(key) ?? key) : key);
  const join = (a: string, b: string): void => {
    const [from, to] = isOwn(resolve(a)) ? [resolve(a), resolve(b)] : [resolve(b), resolve(a)];
    if (from !== to && isOwn(from)) same.set(from, to);
  };
  for (const names of namesByNoun(bodies, context)) joinShortForms(names, resolve, join, context);
  bodies.forEach((body, i) => {
    const owner = isInBracketsAfter(body, bodies[i - 1], context) ? bodies[i - 1] : formerOwner(i, bodies, context);
    if (owner?.value.key !== undefined && body.value.key !== undefined) join(body.value.key, owner.value.key);
  });
  return found.map((candidate) => {
    if (candidate.kind !== 'organization' || !same.has(candidate.value.key ?? '')) return candidate;
    return valued(candidate, { name: candidate.value.name, key: resolve(candidate.value.key ?? '') });
  });
};

/** Made from the name, and not given by a lexicon. */
const isOwn = (key: string): boolean => key.startsWith('organization-');

const wordsOf = (body: Body, { sentences }: Context): string[] =>
  (sentences[body.sentence] ?? []).slice(...body.tokens).map(({ bare }) => bare);

/** A name with the key that its form or the lexicon gives it. */
interface Name {
  readonly key: string;
  readonly words: readonly string[];
}

/** Each name once, by its noun, the longest first. */
function namesByNoun(bodies: readonly Body[], context: Context): Iterable<readonly Name[]> {
  const nouns = new Map<string, Map<string, Name>>();
  for (const body of bodies) {
    const words = wordsOf(body, context);
    const names = nouns.get(words[0] ?? '') ?? new Map<string, Name>();
    if (body.value.key !== undefined) names.set(words.join(' '), { key: body.value.key, words });
    nouns.set(words[0] ?? '', names);
  }
  return [...nouns.values()].map((names) => [...names.values()].sort((a, b) => b.words.length - a.words.length));
}

function joinShortForms(
  names: readonly Name[],
  resolve: (key: string) => string,
  join: (a: string, b: string) => void,
  context: Context,
): void {
  for (const short of names) {
    if (short.words.length < 2) continue;
    const longer = names.filter(
      (long) => (isOwn(short.key) || isOwn(long.key)) && isShortOf(short.words, long.words, context),
    );
    const [key, second] = new Set(longer.map((long) => resolve(long.key)));
    if (key !== undefined && second === undefined) join(short.key, key);
  }
}

/** Same first word, all words in the longer one in its order, and what the longer one adds is no country (`وزارة الداخلية الفرنسية`). */
function isShortOf(short: readonly string[], long: readonly string[], { names }: Context): boolean {
  if (short.length >= long.length || short[0] !== long[0]) return false;
  const added: string[] = [];
  let at = 0;
  for (const word of long) {
    if (word === short[at]) at++;
    else added.push(word);
  }
  const isPrefix = short.every((word, i) => long[i] === word);
  return (
    at === short.length &&
    (isPrefix || short.length > 2) &&
    !added.some((word) => names.demonyms.has(word) || names.demonyms.has(nisbaStem(word)))
  );
}

const isLatin = (token: Token | undefined): boolean => token?.tags.has('Latin') === true;

/** `المنظمة (the Organization)`, `منظمة الأغذية والزراعة (الفاو)`. */
function isInBracketsAfter(body: Body, before: Body | undefined, { sentences }: Context): boolean {
  const tokens = sentences[body.sentence] ?? [];
  const [start, end] = body.tokens;
  return (
    body.sentence === before?.sentence &&
    (isLatin(tokens[start]) || (end - start === 1 && tokens[end]?.normal === ')')) &&
    start === before.tokens[1] + 1 &&
    tokens[before.tokens[1]]?.normal === '('
  );
}

const formerWords = new Set(['سابقة', 'سابقا', 'سابق'].map(fold));
const isFormer = trait(({ bare }) => formerWords.has(bare));
const reach = 4;

/** Whether a name stands close after a quote mark and a word that says that it was one before. */
function isAfterFormer(sentence: readonly Token[], start: number): boolean {
  const from = Math.max(0, start - reach);
  let isSaid = false;
  for (let at = from; at < start; at++) {
    const token = sentence[at];
    isSaid ||= token !== undefined && isFormer(token);
  }
  return isSaid && sentence.slice(from, start).some(isQuoteMark);
}

/** `وكانت تسميتها السابقة "…"` gives a former name of the last body with the same noun. */
function formerOwner(at: number, bodies: readonly Body[], context: Context): Body | undefined {
  const body = bodies[at];
  if (body === undefined) return undefined;
  if (!isAfterFormer(context.sentences[body.sentence] ?? [], body.tokens[0])) return undefined;
  const [noun] = wordsOf(body, context);
  return bodies
    .slice(0, at)
    .findLast((other) => wordsOf(other, context)[0] === noun && other.value.key !== body.value.key);
}
