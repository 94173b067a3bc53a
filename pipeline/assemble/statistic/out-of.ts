import { fold } from '../../arabic/fold.js';
import type { Span } from '../../model.js';
import type { Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import type { Phrase } from './clause.js';
import type { Figure } from './figure.js';
import { outOf as phrases } from './lexicon.js';
import type { Parts } from './parts.js';
import { phraseOf, trimmed } from './phrase.js';
import { stretchEnd } from './stretch.js';

const cues = cuesFor(phrases);
const stop = /^[.؛!؟?…]$/u;
const mark = /^[،,:]$/u;
const longestLabel = 8;

/** A figure and that of which it is a part: `17.916 من أصل 27.332 طلبا`, `من أصل 60 طلبا، قبلت اللجنة 12`. */
export const outOf = (sentence: Sentence, figures: readonly Figure[], source: string): Parts[] =>
  figures.flatMap((figure, i) => {
    const next = figures[i + 1];
    if (next === undefined || figure.kind === 'percentage') return [];
    return behind(sentence, figure, next, source) ?? ahead(sentence, figure, next, source) ?? [];
  });

/** The part stands first, after the words that say which it is. */
function behind(sentence: Sentence, figure: Figure, total: Figure, source: string): Parts[] | undefined {
  if (cues.at(sentence.tokens, figure.end)?.end !== total.tokens[0]) return undefined;
  const unit = total.unit ?? figure.unit;
  if (figure.kind !== 'count' || unit === null) return undefined;
  let from = figure.tokens[0];
  while (from > 0 && figure.tokens[0] - from < longestLabel && !isStart(sentence, from - 1)) from--;
  const span: Span = [from, figure.tokens[0]];
  const label = from === span[1] ? undefined : phraseOf(sentence, trimmed(sentence, span).tokens, source);
  return isName(label) ? [{ total: { ...total, unit }, items: [{ figure, label }], isListed: true }] : undefined;
}

/** The total stands first, at the beginning of its clause; what is told of the part stands around it. */
function ahead(sentence: Sentence, total: Figure, figure: Figure, source: string): Parts[] | undefined {
  const { tokens } = sentence;
  const start = cues.mayBeIn(sentence)
    ? [...tokens.keys()].find((at) => cues.at(tokens, at)?.end === total.tokens[0])
    : undefined;
  if (start === undefined || !isOpening(sentence, start) || total.unit === null) return undefined;
  const comma = [...tokens.keys()].find((at) => at >= total.end && mark.test(tokens[at]?.normal ?? ''));
  if (comma === undefined || comma >= figure.tokens[0] || figure.tokens[0] - comma > longestLabel) return undefined;
  if (tokens.slice(total.end, figure.tokens[0]).some(({ normal }) => stop.test(normal))) return undefined;
  const isSame = figure.unit !== null && kin(figure.unit) === kin(total.unit);
  const after = isSame || figure.kind !== 'count' ? figure.end : figure.tokens[1];
  const before = phraseOf(sentence, trimmed(sentence, [comma + 1, figure.tokens[0]]).tokens, source);
  const rest = phraseOf(sentence, [after, stretchEnd(sentence, after)], source);
  const label = joined(before, rest);
  const part = figure.kind === 'count' ? { ...figure, unit: null } : figure;
  return isName(label) ? [{ total, items: [{ figure: part, label }], isListed: true }] : undefined;
}

/** Forms of one noun begin alike. */
const kin = (unit: string): string => fold(unit).slice(0, 3);

/** `يحمل … شهادة جامعية`: the words on both sides of a number. */
function joined(before: Phrase | undefined, rest: Phrase | undefined): Phrase | undefined {
  if (before === undefined || rest === undefined) return before ?? rest;
  const text = `${before.text} ${rest.text}`;
  const support = [...before.claim.support, ...rest.claim.support];
  return { ...rest, text, claim: { value: text, support, confidence: 1 }, whole: undefined };
}

const isName = (label: Phrase | undefined): label is Phrase => label !== undefined && /\p{L}{4,}/u.test(label.text);

/** A clause begins there, with its و or without. */
const isOpening = (sentence: Sentence, at: number): boolean =>
  at === 0 || isStart(sentence, at - 1) || (at === 1 && sentence.tokens[0]?.tags.has('And') === true);

const isStart = ({ tokens }: Sentence, at: number): boolean =>
  stop.test(tokens[at]?.normal ?? '') ||
  mark.test(tokens[at]?.normal ?? '') ||
  tokens[at]?.tags.has('Conjunction') === true;
