import { isComma } from '../../arabic/comma.js';
import type { Clause, Told } from './clause.js';
import { isHead } from './level.js';
import { phraseOf, trimmed } from './phrase.js';
import { tailOf } from './tail.js';
import { verbs } from './verb.js';

/** `بلغت نسبة الإنجاز 38% ونسبة السحب 29%`: another measure after a و, of which the verb before says how much it is. */
export function besideLevel(clause: Clause): Told | undefined {
  const { sentence, figure, last, context } = clause;
  const { tokens } = sentence;
  if (last?.type !== 'level' || last.moves !== undefined) return undefined;
  const joint = isComma(tokens[last.end]) ? last.end + 1 : last.end;
  const head = joint + 1;
  if (tokens[joint]?.tags.has('And') !== true || !isHead(sentence, head) || head >= figure.tokens[0]) return undefined;
  const isPlain = tokens
    .slice(head, figure.tokens[0])
    .every((token, i) => !isComma(token) && token.number === undefined && verbs.at(tokens, head + i) === undefined);
  if (!isPlain) return undefined;
  const trim = trimmed(sentence, [head, figure.tokens[0]]);
  const phrase = trim.isCut ? undefined : phraseOf(sentence, trim.tokens, context.source);
  return phrase && { type: 'level', phrase, around: [...trim.around, ...last.around], ...tailOf(clause) };
}
