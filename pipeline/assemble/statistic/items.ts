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
    if (role === 'item' && lead !== undefined) lists.set(lead, [...(lists.get(lead) ?? []), sentence]);
  }
  return [...lists].flatMap(([number, list]) => {
    const lead = sentences[number];
    // Items that each name what they measure are figures of their own; the name of a part may happen to be such a noun (`الطاقة`).
    const heads = list.filter((sentence) => isHead(sentence, sentence.standing.body ?? 0));
    if (heads.length * 2 >= list.length) return [];
    const items = list.flatMap((sentence) => {
      const part = partOf(sentence, source);
      return part === undefined ? [] : [{ ...part, sentence }];
    });
    return lead !== undefined && items.length === list.length && items.length > 1 ? [{ lead, items }] : [];
  });
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
