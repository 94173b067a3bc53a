import { events, parties } from '../../recognise/organization/lexicon.js';
import type { Token } from '../../arabic/token.js';
import { isOneOf, type Placed, type Sentence } from '../context.js';
import type { Gender } from './frame.js';

/** A body where a sentence names it. */
export type Body = Placed<'organization' | 'organization-ref'>;

export const isBody = (placed: Placed): placed is Body => isOneOf(placed, kinds);
const kinds = ['organization', 'organization-ref'] as const;

/** From the beginning of a sentence the farthest that its subject stands. */
const latestSubject = 3;
const longestLabel = 4;

/** Its gender is that of the first word of its name. */
export const genderOf = ({ tokens }: Sentence, { tokens: [at] }: Body): Gender =>
  tokens[at]?.bare.endsWith('ه') === true ? 'feminine' : 'masculine';

/** The body that a sentence is about: it begins with it, or with a verb before it. */
export function subjectOf(sentence: Sentence): Body | undefined {
  const { tokens, mentions } = sentence;
  const body = mentions.find(isBody);
  if (body === undefined || body.tokens[0] > longestLabel + latestSubject) return undefined;
  const from = afterLabel(tokens);
  if (body.tokens[0] > from + latestSubject) return undefined;
  const before = tokens.slice(from, body.tokens[0]);
  const isOther = before.some(({ bare, tags }) => tags.has('Preposition') || parties.has(bare) || events.has(bare));
  return isOther || tokens[body.tokens[0]]?.tags.has('Li') === true ? undefined : body;
}

/** `الفصل الأول – تخضع …`: the token after what numbers a sentence. */
function afterLabel(tokens: readonly Token[]): number {
  for (let at = longestLabel; at > 0; at--) if (labelEnds.has(tokens[at - 1]?.normal ?? '')) return at;
  return 0;
}
const labelEnds = new Set('-–:');

/** A body that a sentence is about, of its gender. */
export interface Named {
  readonly key: string;
  readonly gender: Gender;
}

export function namedOf(sentence: Sentence, body: Body): Named | undefined {
  const { key } = body.mention.value;
  return key === undefined ? undefined : { key, gender: genderOf(sentence, body) };
}

/** After the brackets that say a name in another way: `المنظمة (أكوا) (Union …)`. */
export function afterBrackets(sentence: Sentence, at: number): number {
  const { tokens, mentions } = sentence;
  if (tokens[at]?.normal !== '(') return at;
  const close = tokens.findIndex(({ normal }, i) => i > at && normal === ')');
  const isName = mentions.some(
    ({ mention: { kind }, tokens: [from] }) => from === at + 1 && (kind === 'acronym' || kind === 'organization'),
  );
  return isName && close !== -1 ? afterBrackets(sentence, close + 1) : at;
}

/** The body that a page is about: its first sentence or heading is about it, and no other body is named as often. */
export function aboutOf(sentences: readonly Sentence[]): Body | undefined {
  let first: Body | undefined;
  const counts = new Map<string, number>();
  for (const { mentions } of sentences)
    for (const placed of mentions) {
      if (!isBody(placed)) continue;
      first ??= placed;
      const { key = '' } = placed.mention.value;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const most = Math.max(...counts.values());
  return first !== undefined && counts.get(first.mention.value.key ?? '') === most ? first : undefined;
}
