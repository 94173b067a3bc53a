import type { Correct } from '../document.js';
import type { Curation } from '../ingest/curations.js';
import type { Document, Mention } from '../model.js';
import { grouping } from '../resolve/grouping.js';
import { addMention } from './added-mention.js';
import { gone, type Applied, type CurationMessage, type Results } from './applied.js';
import { correctMention, whole } from './mention.js';

/** What the corrections made of the mentions of one document. */
export interface CuratedMentions extends Results {
  readonly mentions: readonly Mention[];
}

type Curator = (...document: Parameters<Correct>) => CuratedMentions;

const isOfMentions = ({ isOpen, row }: Curation): boolean => !isOpen && row.dataset === 'mentions';

/**
 * Corrects mentions where they are found, before anything is put together from them: a date that was rejected dates no event, and a body that was
 * mistaken for another stands in the row of the right one.
 */
export function mentionCurator(curations: readonly Curation[]): Curator {
  const decided = curations.filter(isOfMentions);
  const ofMention = grouping(decided, ({ row }) => (row.id === '' ? undefined : row.id));
  const ofSource = grouping(decided, ({ row, source }) => (row.id === '' ? source : undefined));
  return (document, mentions) => {
    const applied: Applied[] = [];
    const messages: CurationMessage[] = [];
    const corrected = (mention: Mention): Mention | undefined => {
      let standing: Mention | undefined = mention;
      for (const curation of ofMention.get(mention.id) ?? []) {
        if (standing === undefined) messages.push(gone(curation, mention.id, []));
        else {
          const outcome = correctMention(standing, curation);
          if ('message' in outcome) messages.push(outcome.message);
          else {
            applied.push(...outcome.applied);
            standing = outcome.mention;
          }
        }
      }
      return standing;
    };
    if (decided.length === 0) return { mentions, applied, messages };
    const kept = mentions.flatMap((mention) => corrected(mention) ?? []);
    for (const curation of ofSource.get(document.id) ?? []) {
      const outcome = addMention(curation, document, kept);
      if ('message' in outcome) messages.push(outcome.message);
      else {
        const { mention } = outcome;
        kept.push(mention);
        applied.push({ ...whole(mention, curation), field: 'value', value: mention.text });
      }
    }
    kept.sort((a, b) => a.start - b.start || a.end - b.end);
    return { mentions: kept, applied, messages };
  };
}

/** What all documents had of the corrections, and what none had. `keptBack` are mentions that the documents are without. */
export function mentionResults(
  curations: readonly Curation[],
  results: readonly Results[],
  documents: Iterable<Pick<Document, 'id' | 'mentions'>>,
  keptBack: readonly { readonly id: string }[] = [],
): Results {
  const applied = results.flatMap((one) => one.applied);
  const messages = results.flatMap((one) => one.messages);
  const decided = curations.filter(isOfMentions);
  if (decided.length === 0) return { applied, messages };
  const sources = new Set<string>();
  const known = new Set([...keptBack, ...applied].map(({ id }) => id));
  for (const { id, mentions } of documents) {
    sources.add(id);
    for (const mention of mentions) known.add(mention.id);
  }
  const unmet = ({ row, source = '' }: Curation): boolean =>
    row.id === '' ? !sources.has(source) : !known.has(row.id);
  const missing = decided
    .filter(unmet)
    .map((curation) =>
      curation.row.id === ''
        ? gone(curation, curation.source ?? '', [...sources])
        : gone(curation, curation.row.id, [...known].filter(near(curation.row.id))),
    );
  return { applied, messages: [...messages, ...missing] };
}

/** Of many ids, those that a slip of the finger could have meant: half of the digits are the same. */
const near =
  (id: string) =>
  (other: string): boolean =>
    other.slice(0, -8) === id.slice(0, -8) || other.slice(-8) === id.slice(-8);
