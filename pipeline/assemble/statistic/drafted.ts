import { claim } from '../claims.js';
import type { Placed, Sentence } from '../context.js';
import { enumerated, listAt } from '../list.js';
import type { Told } from './clause.js';
import { addWhenAndWhere, draftOf, type Draft } from './draft.js';
import type { Figure } from './figure.js';

/** A figure with what the words around it say of it, as claims. */
export function drafted(figure: Figure, sentence: Sentence, told: Told): Draft {
  const draft = draftOf(figure, sentence);
  const { claims } = draft;
  const { phrase, change, category, shareOf, subject } = told;
  if (phrase !== undefined)
    claim(claims, 'indicator', {
      ...phrase.claim,
      value: change === undefined ? phrase.text : `${change.noun} ${phrase.text}`,
      support: [...(change?.support ?? []), ...phrase.claim.support],
    });
  if (category !== undefined) claim(claims, 'category', category.claim);
  if (shareOf !== undefined) claim(claims, 'share_of', shareOf.claim);
  if (subject !== undefined) claim(claims, 'subject', subject);
  addWhenAndWhere(claims, [...told.behind, ...told.around]);
  for (const { mention } of counted(figure, sentence))
    claim(claims, 'value', { value: figure.value, support: [mention], confidence: mention.confidence });
  return draft;
}

const kinds = ['place', 'organization', 'organization-ref', 'programme', 'acronym'] as const;
const naming = new Set(['هي', 'هم', ':', '(']);
// Between what is counted and its list may stand words on what it is.
const farthest = 8;

/** Those that a figure counts, where the text names as many: in brackets, or after وهي. */
function counted(figure: Figure, sentence: Sentence): readonly Placed[] {
  const count = sentence.mentions.find(({ mention }) => figure.support.includes(mention));
  if (count?.mention.kind !== 'count') return [];
  const bracketed = enumerated(sentence, { ...count, mention: count.mention }, kinds);
  if (bracketed !== undefined) return bracketed.items;
  for (let at = figure.end; at <= figure.end + farthest; at++) {
    const list = naming.has(sentence.tokens[at]?.normal ?? '') ? listAt(sentence, at + 1, kinds) : undefined;
    if (list !== undefined && String(list.items.length) === figure.value) return list.items;
  }
  return [];
}
