import type { Sentence } from '../context.js';
import { figureAt } from './bare.js';
import { figuresIn, type Figure } from './figure.js';
import { isHead } from './level.js';
import type { Part } from './parts.js';
import { phraseOf, trimmed } from './phrase.js';

/** A list whose items each name a part with its figure, and the sentence that leads it. */
export interface ListedParts {
  readonly lead: Sentence;
  readonly items: readonly (Part & { readonly sentence: Sentence })[];
}

/** `- مالي: 64 طلبا`, `- غينيا (12)`: lists in which every item is a name and a figure. */
export function listedParts(sentences: readonly Sentence[], source: string): ListedParts[] {
  const lists = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const { role, lead } = sentence.standing;
    if (role !== 'item' || lead === undefined) continue;
    const list = lists.get(lead);
    if (list === undefined) lists.set(lead, [sentence]);
    else list.push(sentence);
  }
  const listed: ListedParts[] = [];
  for (const [number, list] of lists) {
    const lead = sentences[number];
    const items = list.length > 1 ? itemsOf(list, source) : undefined;
    if (lead !== undefined && items !== undefined) listed.push({ lead, items });
  }
  return listed;
}

/** What the items of a list name, where every one is such a part. */
function itemsOf(list: readonly Sentence[], source: string): ListedParts['items'] | undefined {
  const items: (Part & { readonly sentence: Sentence })[] = [];
  for (const sentence of list) {
    const part = partOf(sentence, source);
    if (part === undefined) return undefined;
    items.push({ ...part, sentence });
  }
  // Items that each name what they measure are figures of their own; the name of a part may happen to be such a noun (`الطاقة`).
  const heads = list.filter((sentence) => isHead(sentence, sentence.standing.body ?? 0));
  return heads.length * 2 >= list.length ? undefined : items;
}

const opening = /^[:(]$/u;

function partOf(sentence: Sentence, source: string): Part | undefined {
  const { tokens, standing } = sentence;
  const from = standing.body ?? 0;
  const open = tokens.findIndex(({ normal }, at) => at > from && opening.test(normal));
  const figure = open === -1 ? undefined : figureAt(sentence, open + 1, figuresIn(sentence, source));
  if (figure === undefined || !isAlone(sentence, figure)) return undefined;
  const label = phraseOf(sentence, trimmed(sentence, [from, open]).tokens, source);
  return label === undefined || !/\p{L}{2,}/u.test(label.text) ? undefined : { figure, label };
}

/** Nothing but a bracket and a stop follows the figure. */
const isAlone = ({ tokens }: Sentence, { end }: Figure): boolean =>
  !tokens.slice(end).some(({ normal }) => /[\p{L}\p{N}]/u.test(normal));
