import { fold } from '../../arabic/fold.js';
import { clean } from '../../arabic/clean.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import { readCurrency } from '../../recognise/amount/currency.js';
import type { Context, Sentence } from '../context.js';
import { cuesFor, cuesOf } from '../cues.js';
import { scales } from './lexicon.js';

/** In what the figures of a column, a row or a table are given. */
export interface Measure {
  /** The noun, the ISO 4217 code of a currency, or `%`; null where only a scale is told. */
  readonly unit: string | null;
  /** How many zeros are left out. */
  readonly power: number;
  /** The tokens that say so, with their brackets. */
  readonly tokens: Span;
}

const powers = cuesOf(
  Object.entries(scales).flatMap(([power, forms]) =>
    forms.flatMap((form) => [form, `ب${form}`, `بال${form}`].map((word) => [word, Number(power)] as const)),
  ),
);
const percents = cuesFor(['%', '٪', 'في المائة', 'بالمائة', 'بالمئة', 'نسبة مئوية', 'النسبة المئوية']);
const asides = new Set(['ب', 'الوحدة', 'وحدة', ':', 'القيمة', 'القيم', '(', ')'].map(fold));
// A unit is named in a word or two.
const longest = 3;

/** `(بملايين الدراهم)`, `(ألف طن)`, `(%)`, `بالآلاف`: in brackets, or at the end of what is said. */
export function measureIn(sentence: Sentence, context: Context): Measure | undefined {
  const { tokens } = sentence;
  const open = tokens.findIndex(({ normal }) => normal === '(');
  const close = tokens.findIndex(({ normal }, at) => at > open && normal === ')');
  if (open !== -1 && close > open) {
    const inside = measureOf(tokens, [open + 1, close], context, true);
    if (inside !== undefined) return { ...inside, tokens: [open, close + 1] };
  }
  for (let at = 1; at < tokens.length; at++) {
    const rest = measureOf(tokens, [at, tokens.length], context, false);
    if (rest !== undefined) return { ...rest, tokens: [at, tokens.length] };
  }
  return undefined;
}

/** The measure that a stretch is, all of it; a noun alone is one only between brackets. */
function measureOf(
  tokens: readonly Token[],
  [from, to]: Span,
  context: Context,
  mayBeNoun: boolean,
): Omit<Measure, 'tokens'> | undefined {
  let at = from;
  while (at < to && asides.has(tokens[at]?.normal ?? '') && powers.at(tokens, at) === undefined) at++;
  const percent = percents.at(tokens, at);
  if (percent?.end === to) return { unit: '%', power: 0 };
  const scale = powers.at(tokens, at);
  const next = scale?.end ?? at;
  const power = scale?.value ?? 0;
  if (next >= to) return scale === undefined ? undefined : { unit: null, power };
  const known = { ...context, sentences: context.sentences.map((sentence) => sentence.tokens) };
  const currency = readCurrency(tokens, next, known);
  if (currency?.end === to && currency.divisor === 1) return { unit: currency.code, power };
  if (!(mayBeNoun || scale !== undefined) || to - next > longest) return undefined;
  if (tokens.slice(next, to).some(({ normal }) => !/^\p{L}/u.test(normal))) return undefined;
  return { unit: clean(tokens.slice(next, to), context.source), power };
}
