import { clean } from '../../arabic/clean.js';
import { isComma } from '../../arabic/comma.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { claim, type Claims } from '../claims.js';
import type { Context, Sentence } from '../context.js';
import { sureness } from '../sureness.js';
import type { Fields } from './draft.js';
import { partNouns } from './lexicon.js';
import { sheetAt, titleOf } from './sheet.js';
import type { Topic } from './topics.js';
import { withoutStop } from './without-stop.js';

const parts = new Set(partNouns.map(fold));
const isPart = ({ bare }: Token): boolean => parts.has(bare);

/** Adds the parts of projects: the items of a list that speaks of parts, or that number themselves (`(المكون 1)`). */
export function addComponents(
  topics: readonly Topic[],
  draftOf: (key: string) => Claims<Fields>,
  { sentences, source }: Context,
): void {
  const leaders = new Map(topics.map((topic) => [topic.sentence.number, topic.key]));
  for (const sentence of sentences) {
    const { standing, tokens } = sentence;
    const lead = standing.role === 'item' && standing.lead !== undefined ? sentences[standing.lead] : undefined;
    const section = standing.role === 'item' && lead === undefined ? standing.headings.at(-1) : undefined;
    const isListed = section !== undefined && titleOf(sentences[section]) === 'components';
    const led = lead && (leaders.get(lead.number) ?? (isTitle(lead) ? namedBefore(topics, lead) : undefined));
    const key = led ?? (isListed ? (leaders.get(section) ?? sheetAt(topics, sentence)) : undefined);
    if (key === undefined) continue;
    const own = numberedIn(sentence);
    if (own === undefined && !isListed && lead?.tokens.some(isPart) !== true) continue;
    const words = withoutStop(tokens.slice(standing.body ?? 0, own?.from ?? sumStart(sentence)));
    const title = clean(words, source);
    if (title === '') continue;
    claim(draftOf(key), 'components', {
      value: [{ number: own?.number ?? standing.label ?? null, title }],
      support: [[words[0]?.start ?? 0, words.at(-1)?.end ?? 0]],
      confidence: sureness.elsewhere,
    });
  }
  for (const topic of topics) for (const one of countedIn(topic, source)) claim(draftOf(topic.key), 'components', one);
}

/** `المكونات:`, in the sheet of a project. */
const isTitle = ({ tokens: [first, second] }: Sentence): boolean =>
  first !== undefined && isPart(first) && second?.normal === ':';

/** The project that was named last before, in the same section. */
const namedBefore = (topics: readonly Topic[], { number, standing }: Sentence): string | undefined =>
  topics.findLast(
    ({ sentence, calls }) =>
      sentence.number < number &&
      calls.some(({ named }) => named !== undefined) &&
      (sentence.standing.headings.at(-1) === standing.headings.at(-1) || sentence.number === standing.headings.at(-1)),
  )?.key;

/** `إدارة المشروع: 7 ملايين دولار`: what a part costs is no part of its title. */
function sumStart({ tokens, mentions, standing }: Sentence): number | undefined {
  const mark = tokens.findIndex(({ normal }, at) => at > (standing.body ?? 0) && (normal === ':' || normal === '('));
  return mentions.some(({ mention, tokens: [start] }) => mention.kind === 'amount' && start === mark + 1)
    ? mark
    : undefined;
}

interface Numbered {
  readonly number: string;
  /** The token at which the brackets open. */
  readonly from: number;
}

/** `(المكون 3أ)` at the end of an item. */
function numberedIn({ tokens }: Sentence): Numbered | undefined {
  const from = tokens.findLastIndex(({ normal }) => normal === '(');
  const close = tokens.findIndex(({ normal }, i) => i > from && normal === ')');
  const [noun, ...number] = from === -1 || close === -1 ? [] : tokens.slice(from + 1, close);
  if (noun === undefined || number.length === 0 || !isPart(noun)) return undefined;
  return { number: number.map(({ text }) => text).join(''), from };
}

/** `لستة مجالات: الحكامة والتعليم و…`: as many as the number says, or none at all. */
function countedIn({ sentence, tokens: [from, to] }: Topic, source: string) {
  const { tokens, mentions } = sentence;
  for (const {
    mention,
    tokens: [, after],
  } of mentions) {
    if (mention.kind !== 'count' || after < from || after >= to) continue;
    const noun = tokens[after];
    if (noun === undefined || !isPart(noun)) continue;
    const colon = tokens.findIndex(({ normal }, i) => i > after && normal === ':');
    if (colon === -1 || colon > after + 4) continue;
    const items = splitList(withoutStop(tokens.slice(colon + 1)));
    if (items.length !== Number(mention.value.value)) continue;
    return items.map((item) => ({
      value: [{ number: null, title: clean(item, source) }],
      support: [mention, [item[0]?.start ?? 0, item.at(-1)?.end ?? 0] as const],
      confidence: sureness.elsewhere,
    }));
  }
  return [];
}

/** Cuts at commas and at every و but one that joins two words of one form (`المهاجرين واللاجئين`). */
function splitList(tokens: readonly Token[]): Token[][] {
  const items: Token[][] = [[]];
  tokens.forEach((token, at) => {
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isJoint = token.tags.has('And') && !(before && next && sameForm(before, next));
    if (isJoint || isComma(token)) items.push([]);
    else items.at(-1)?.push(token);
  });
  return items.filter((item) => item.length > 0);
}

const sameForm = (a: Token, b: Token): boolean =>
  ['ين', 'ون', 'ات'].some((end) => a.normal.endsWith(end) && b.normal.endsWith(end));
