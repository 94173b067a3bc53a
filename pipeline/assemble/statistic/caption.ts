import { fold } from '../../arabic/fold.js';
import type { Context, Sentence } from '../context.js';
import type { Phrase } from './clause.js';
import { isHead } from './level.js';
import { captionNouns } from './lexicon.js';
import { measureIn } from './measure.js';
import { phraseOf, trimmed } from './phrase.js';

const openings = new Set(captionNouns.map(fold));

/** What a line over a table says is shown. */
export interface Caption {
  readonly phrase: Phrase;
  /** True where it begins with what can be measured, or says that it is divided. */
  readonly isIndicator: boolean;
}

/** From the noun of what is measured on, without its unit and its date; of a heading, all of it. */
export function captionOf(sentence: Sentence, context: Context): Caption | undefined {
  const { tokens, standing } = sentence;
  const end = measureIn(sentence, context)?.tokens[0] ?? lastWord(sentence);
  const opening = tokens.findIndex(({ bare }, at) => at < end && openings.has(bare));
  const head = opening === -1 ? tokens.findIndex((_, at) => at < end && isHead(sentence, at)) : opening + 1;
  if (head === -1 && standing.role !== 'heading') return undefined;
  const phrase = phraseOf(sentence, trimmed(sentence, [Math.max(0, head), end]).tokens, context.source);
  return phrase && { phrase, isIndicator: head !== -1 };
}

function lastWord({ tokens }: Sentence): number {
  let end = tokens.length;
  while (end > 0 && /^[:.،]$/u.test(tokens[end - 1]?.normal ?? '')) end--;
  return end;
}
