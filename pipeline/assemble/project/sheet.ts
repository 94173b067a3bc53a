import type { Sentence } from '../context.js';
import { cuesOf } from '../cues.js';
import { partNouns, terms } from './lexicon.js';
import type { Topic } from './topics.js';

export type Term = keyof typeof terms;

const termPhrases = (Object.keys(terms) as Term[]).flatMap((term) =>
  terms[term].map((phrase) => [phrase, term] as const),
);

/** What stands before the colon of a line of a sheet. */
export const termCues = cuesOf<Term>(termPhrases);

const titles = cuesOf<Term | 'components'>([
  ...termPhrases,
  ...partNouns.flatMap((noun) =>
    ['', ' المشروع', ' البرنامج'].map((whole) => [`${noun}${whole}`, 'components'] as const),
  ),
]);

/** What a heading says that its section lists of a project, where it says nothing else: `خطة التمويل`, `مكونات المشروع`. */
export function titleOf(heading: Sentence | undefined): Term | 'components' | undefined {
  const tokens = heading?.tokens ?? [];
  const start = tokens.findIndex(({ normal }) => /\p{L}{2,}/u.test(normal));
  const hit = start === -1 ? undefined : titles.at(tokens, start);
  const isAll = hit !== undefined && tokens.slice(hit.end).every(({ normal }) => normal === ':');
  return isAll ? hit.value : undefined;
}

/** The project whose sheet goes on at a sentence: the last that a heading or a line with a colon has named. */
export const sheetAt = (topics: readonly Topic[], { number }: Sentence): string | undefined =>
  topics.findLast(
    ({ sentence, calls }) =>
      sentence.number < number &&
      (sentence.standing.role === 'heading' || sentence.standing.role === 'definition') &&
      calls.some(({ named }) => named?.mention.kind === 'programme'),
  )?.key;
