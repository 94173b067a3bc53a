import { location } from 'vfile-location';
import type { Message } from '../model.js';
import type { Understood } from '../pipeline.js';
import type { FiledDocument } from '../publish/tables/tables.js';
import type { Sight } from './sight.js';
import type { Suspect } from './suspect.js';

const worth = 3;

/** What was doubted or left out at a place of a source: a relative date without a day to count from, what contradicts itself. */
export const doubted = ({ documents, curated: { tables } }: Understood, sight: Sight): Suspect[] => {
  const decided = new Set(tables.mentions.filter(({ curated }) => curated.length > 0).map(({ id }) => id));
  return [...documents].flatMap((document) =>
    document.messages.flatMap((message) => {
      const at = offsetOf(document, message);
      if (at === undefined) return [];
      const mention = document.mentions.find(({ start, end }) => start <= at && at < end);
      if (mention !== undefined && decided.has(mention.id)) return [];
      const end = mention?.end ?? at + wordsAt(document, at, message.reason).length;
      const quote = document.source.slice(at, end);
      return {
        pointer: mention?.id,
        name: quote,
        why: message.reason,
        worth,
        seen: [sight.ofSpan(document, [at, end])],
        choices:
          mention === undefined
            ? [{ add: 'date', source: document.id, quote, value: '' }]
            : [{ accept: mention.id }, { reject: mention.id }],
      };
    }),
  );
};

function offsetOf({ source }: FiledDocument, { line, column }: Message): number | undefined {
  return line === null || column === null ? undefined : location(source).toOffset({ line, column });
}

/** The words at a place that a message quotes, else the first word. */
function wordsAt({ source }: FiledDocument, at: number, reason: string): string {
  const quoted = [...reason.matchAll(/`([^`]+)`/gu)].map(([, words = '']) => words);
  return quoted.find((words) => source.startsWith(words, at)) ?? /^\S*/u.exec(source.slice(at, at + 60))?.[0] ?? '';
}
