import { fold } from '../../arabic/fold.js';
import { claim } from '../claims.js';
import type { Placed, Sentence } from '../context.js';
import { enumerated, listAt } from '../list.js';
import type { Told } from './clause.js';
import { addWhenAndWhere, draftOf, type Draft } from './draft.js';
import type { Figure } from './figure.js';
import type { Respective } from './respective.js';

/** A figure with what the words around it say of it, as claims. */
export function drafted(figure: Figure, sentence: Sentence, told: Told): Draft {
  const draft = draftOf(told.moves === undefined ? figure : unbounded(figure, sentence), sentence);
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

/** `انخفض من 12% إلى 11%`: the two levels of a change are no bounds of a range. */
function unbounded(figure: Figure, { tokens }: Sentence): Figure {
  const before = tokens[figure.tokens[0] - 1]?.normal;
  const isBefore = tokens[figure.tokens[0] - 2]?.tags.has('AtLeast') === true;
  return { ...figure, min: figure.min && (before !== from || isBefore), max: figure.max && before !== to };
}
const [from, to] = ['من', 'إلى'].map(fold);

/** Figures of one thing, each at its own time. */
export const respectivelyDrafted = (
  { figures, when }: Respective,
  sentence: Sentence,
  told: Told | undefined,
): Draft[] =>
  told === undefined || when.length === 0
    ? []
    : figures.map((figure, i) => {
        const unit = figure.unit ?? figures.find((other) => other.unit !== null)?.unit ?? null;
        return drafted({ ...figure, unit }, sentence, { ...told, behind: when.slice(i, i + 1), isLeft: false });
      });

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
