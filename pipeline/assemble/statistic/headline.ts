import type { Sentence } from '../context.js';
import type { Clause, Told } from './clause.js';
import { phraseOf } from './phrase.js';

const mark = /^[:(،,؛]$/u;
const end = /^[.؛،]$/u;
// More words are a sentence, which tells of other things too.
const longest = 10;

/** `• 21 مليون شخص بحاجة إلى المساعدة`, `• 42% من السكان لا تصلهم الخدمات`: an item that begins with its figure says all that it is of. */
export function headlineOf({ sentence, figure, context }: Clause): Told | undefined {
  const { tokens, standing } = sentence;
  if (standing.role !== 'item' || figure.tokens[0] !== standing.body || figure.kind === 'amount') return undefined;
  // Of what a share is, its next words say.
  if (figure.kind === 'percentage' && tokens[figure.end]?.normal !== 'من') return undefined;
  const last = end.test(tokens.at(-1)?.normal ?? '') ? tokens.length - 1 : tokens.length;
  const from = figure.kind === 'percentage' ? figure.end + 1 : figure.tokens[1];
  if (last - figure.end < least || last - from > longest || isBroken(sentence, from, last)) return undefined;
  const phrase = phraseOf(sentence, [from, last], context.source);
  return phrase && { type: 'level', phrase, behind: [], around: [], end: last };
}

const least = 2;

const isBroken = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ normal, number }) => mark.test(normal) || number !== undefined);
