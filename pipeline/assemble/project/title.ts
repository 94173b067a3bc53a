import type { Sentence } from '../context.js';
import { projectNouns } from './lexicon.js';
import type { Topic } from './topics.js';

/** A heading that is the name of a project alone (`2. مشروع «…»`) says of what its first line tells. */
export function isTitleOf({ sentence: heading, calls }: Topic, { standing, number }: Sentence): boolean {
  if (heading.standing.role !== 'heading' || standing.role !== 'prose' || number !== heading.number + 1) return false;
  const named = calls.filter((call) => call.named?.mention.kind === 'programme');
  return named.length === 1 && named.every(({ tokens: [from] }) => isOpening(heading, from));
}

/** Nothing but its number, its noun and a mark stands before. */
const isOpening = ({ tokens }: Sentence, at: number): boolean =>
  tokens.slice(0, at).every(({ normal, bare }) => !/\p{L}{2,}/u.test(normal) || projectNouns.has(bare));
