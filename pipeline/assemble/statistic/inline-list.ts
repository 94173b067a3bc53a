import type { Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import { figureAt } from './bare.js';
import type { Phrase } from './clause.js';
import type { Figure } from './figure.js';
import { distribution, distributionVerbs } from './lexicon.js';
import type { Part, Parts } from './parts.js';
import { phraseOf, trimmed } from './phrase.js';

const leads = cuesFor(distribution);
const distributing = cuesFor(distributionVerbs);
const stop = /^[.!؟?…]$/u;
const joint = /^[،,؛]$/u;
const longest = 8;

/** `وتوزعت الشكاوى كالتالي: الفواتير 512، العقود 241`: names with their numbers, after a colon. */
export function inlineLists(sentence: Sentence, figures: readonly Figure[], source: string): Parts[] {
  const { tokens } = sentence;
  if (!leads.mayBeIn(sentence)) return [];
  const colon = tokens.findIndex(({ normal }, at) => normal === ':' && isLed(sentence, at));
  const lead = colon === -1 ? undefined : distributedBefore(sentence, leadStart(sentence, colon), source);
  if (lead === undefined) return [];
  const items: Part[] = [];
  for (let from = colon + 1; from < tokens.length && !stop.test(tokens[from]?.normal ?? '');) {
    const end = tokens.findIndex(({ normal }, at) => at >= from && (joint.test(normal) || stop.test(normal)));
    const to = end === -1 ? tokens.length : end;
    const part = partOf(sentence, from, to, figures, source);
    if (part === undefined) return [];
    items.push(part);
    if (end === -1 || stop.test(tokens[end]?.normal ?? '')) break;
    from = end + 1;
  }
  return items.length < 2 ? [] : [{ total: undefined, lead, items, isListed: true }];
}

/** The name of a part, and the number with which its words end. */
function partOf(
  sentence: Sentence,
  from: number,
  to: number,
  figures: readonly Figure[],
  source: string,
): Part | undefined {
  for (let at = from + 1; at < to; at++) {
    const figure = figureAt(sentence, at, figures);
    if (figure === undefined) continue;
    const label = at - from > longest ? undefined : phraseOf(sentence, trimmed(sentence, [from, at]).tokens, source);
    return figure.end === to && label !== undefined && /\p{L}{2,}/u.test(label.text) ? { figure, label } : undefined;
  }
  return undefined;
}

const isLed = (sentence: Sentence, colon: number): boolean => leadStart(sentence, colon) < colon;

/** Where the words that announce a list begin, right before a colon. */
function leadStart({ tokens }: Sentence, colon: number): number {
  const at = tokens.findIndex((_, start) => start < colon && leads.at(tokens, start)?.end === colon);
  return at === -1 ? colon : at;
}

/** `توزعت اشتراكات الهاتف بين …`: those who are broken down, between the verb and a token. */
export function distributedBefore(sentence: Sentence, to: number, source: string): Phrase | undefined {
  const { tokens } = sentence;
  const verb = tokens.findLastIndex((_, at) => at < to && distributing.at(tokens, at) !== undefined);
  const words = verb === -1 ? [] : tokens.slice(verb + 1, to);
  if (
    words.length === 0 ||
    words.length > longest ||
    words.some(({ normal, number }) => number !== undefined || joint.test(normal))
  )
    return undefined;
  return phraseOf(sentence, [verb + 1, to], source);
}
