import { fold } from '../../arabic/fold.js';
import { trait } from '../../arabic/trait.js';
import type { Sentence } from '../context.js';
import { bareFigureAt } from './bare.js';
import type { Figure } from './figure.js';

const stop = /^[.؛!؟?…:]$/u;
const leading = new Set(['إلى', 'من', 'كانت', 'كان', 'مقابل'].map(fold));

const leads = trait(({ normal, tags }) => tags.has('And') || leading.has(normal));

/** The figures of a sentence with those that leave out what they count, after one that tells it: `402 ألف سنة 2018 و433 ألف سنة 2019`. */
export function withElided(sentence: Sentence, figures: readonly Figure[]): Figure[] {
  const { tokens } = sentence;
  const all = [...figures];
  for (let at = figures[0]?.end ?? tokens.length; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !leads(token)) continue;
    const elided = bareFigureAt(sentence, at + 1);
    const known = elided && all.findLast(({ end }) => end <= at);
    if (elided === undefined || known?.kind !== 'count') continue;
    if (tokens.slice(known.end, at).some(({ normal }) => stop.test(normal))) continue;
    all.push({ ...elided, unit: known.unit, isElided: true });
    all.sort((a, b) => a.tokens[0] - b.tokens[0]);
  }
  return all;
}
