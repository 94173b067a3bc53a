import { clean } from '../../arabic/clean.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import type { Span } from '../../model.js';
import { extentOf } from '../../recognise/programme/extent.js';
import type { Role, Signatory } from '../../schemas.js';
import { claim, type Claims } from '../claims.js';
import type { Context, Sentence } from '../context.js';
import { cuesOf } from '../cues.js';
import { whoIs } from '../who.js';
import type { Anchor } from './anchor.js';
import type { Fields } from './draft.js';
import { courtesies, offices, signedVerbs } from './lexicon.js';

const verbs = cuesOf(signedVerbs.map((verb) => [verb, true] as const));
const officeNouns = cuesOf(offices.map((noun) => [noun, true] as const));
const titles = cuesOf(courtesies.map((title) => [title, true] as const));
const isComma = /^[،,]$/u;
const longestName = 5;

/** `وقع السيد …، وزير …، والمدير العام ل… اتفاقية`: the persons who sign, by their office, and their name where a title leads it. */
export function addSignatories(claims: Claims<Fields>, anchor: Anchor, from: number, context: Context): void {
  const { sentence, tokens: name } = anchor;
  if (!verbs.mayBeIn(sentence)) return;
  const end = anchor.signature?.[0] ?? name[0];
  for (let at = end - 1; at >= from; at--) {
    const verb = verbs.at(sentence.tokens, at);
    if (verb === undefined || verb.end > end) continue;
    for (let next = signatoryAt(sentence, verb.end, context); next !== undefined && next.tokens[1] <= end;) {
      const [start, stop] = next.tokens;
      const words = sentence.tokens.slice(start, stop);
      claim(claims, 'signatories', {
        value: [next.value],
        support: [[words[0]?.start ?? 0, words.at(-1)?.end ?? 0]],
        confidence: 0.9,
      });
      next = signatoryAt(sentence, afterJoint(sentence, stop), context);
    }
    return;
  }
}

interface Found {
  readonly value: Signatory;
  readonly tokens: Span;
}

function signatoryAt(sentence: Sentence, at: number, context: Context): Found | undefined {
  const { source, names } = context;
  const { tokens } = sentence;
  const title = titles.at(tokens, at);
  const person = title === undefined ? undefined : personAt(sentence, title.end);
  const start = person === undefined ? (title?.end ?? at) : afterComma(sentence, person[1]);
  const office = officeNouns.at(tokens, start);
  if (office === undefined) return undefined;
  const end = extentOf(tokens, start, names, office.end).end;
  const value: Signatory = {
    name: person === undefined ? null : clean(tokens.slice(...person), source),
    office: clean(tokens.slice(start, end), source),
    party: partyOf(sentence, [start, end], context) ?? null,
  };
  return { value, tokens: [person?.[0] ?? start, end] };
}

/** `المدير العام لمنظمة اليونسكو`, `وزير الثقافة العماني`: for whom one signs, where the office says it. */
function partyOf({ tokens, mentions }: Sentence, [start, end]: Span, { names }: Context): Role | undefined {
  const named = mentions.find(
    ({ mention, tokens: [from, to] }) => from > start && to <= end && whoIs(mention) !== undefined,
  );
  if (named !== undefined) return whoIs(named.mention);
  const iso = names.demonyms.get(tokens[end - 1]?.bare.replace(/ه$/u, '') ?? '')?.iso;
  return iso === undefined ? undefined : { kind: 'place', key: iso };
}

/** The words of a name, up to the comma before the office. */
function personAt({ tokens }: Sentence, at: number): Span | undefined {
  if (officeNouns.at(tokens, at) !== undefined) return undefined;
  for (let end = at; end < tokens.length && end <= at + longestName; end++) {
    const token = tokens[end];
    if (token === undefined || isComma.test(token.normal)) return end > at + 1 ? [at, end] : undefined;
    if (isFunctionWord(token) || !/^\p{L}{2,}/u.test(token.normal)) return undefined;
  }
  return undefined;
}

const afterComma = ({ tokens }: Sentence, at: number): number => (isComma.test(tokens[at]?.normal ?? '') ? at + 1 : at);

/** After a comma and و. */
function afterJoint(sentence: Sentence, at: number): number {
  const next = afterComma(sentence, at);
  return sentence.tokens[next]?.tags.has('And') === true ? next + 1 : next;
}
