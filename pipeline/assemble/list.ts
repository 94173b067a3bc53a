import { isComma } from '../arabic/comma.js';
import { fold } from '../arabic/fold.js';
import type { Token } from '../arabic/token.js';
import type { Kind } from '../model.js';
import { mentionAt, type Placed, type Sentence } from './context.js';

/** Mentions that stand in one list, and the token after the last. */
export interface List<K extends Kind = Kind> {
  readonly items: readonly Placed<K>[];
  readonly end: number;
}

const isDash = /^[-–/]$/u;
const located = new Set(['ب', 'في', 'ل']);
/** The state that the text is of, which needs no name there. */
const states = new Set(['المملكة', 'الجمهورية', 'السلطنة', 'الدولة'].map(fold));

/** The mentions of some kinds that are joined by و, commas and dashes from a token on; undefined where none begins there. */
export function listAt<K extends Kind>(sentence: Sentence, at: number, kinds: readonly K[]): List<K> | undefined {
  const items: Placed<K>[] = [];
  let next: number | undefined = at;
  while (next !== undefined) {
    const placed = mentionAt(sentence, next, kinds);
    if (placed === undefined) break;
    items.push(placed);
    next = joinedAt(sentence, afterComplement(sentence, placed.tokens[1]), kinds);
  }
  // What stands after the last may be said of all.
  const last = items.at(-1)?.tokens[1];
  return last === undefined
    ? undefined
    : { items, end: items.length === 1 ? last : afterBracket(sentence, last, ['acronym']) };
}

/** Where the next item begins after what joins it: `، و`, and the preposition again (`بين تونس وبين ليبيا`). */
function joinedAt(sentence: Sentence, at: number, kinds: readonly Kind[]): number | undefined {
  const { tokens } = sentence;
  let next = at;
  if (isComma(tokens[next]) || isDash.test(normalOf(tokens[next]))) next++;
  const isAnd = tokens[next]?.tags.has('And') === true;
  if (isAnd) next++;
  if (next === at) return undefined;
  // `، في عمان` goes on about something else.
  const isLed = isAnd && tokens[next]?.tags.has('Preposition') === true;
  if (isLed && mentionAt(sentence, next, kinds) === undefined) next++;
  return next;
}

const normalOf = (token: Token | undefined): string => token?.normal ?? '';

/** After what may stand between a name and the next: its acronym or its share in brackets, the place where it is. */
function afterComplement(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  // `الوكالة (62%) والوزارة (38%)`: what each gives.
  const bracket = afterBracket(sentence, at, ['acronym', 'amount', 'percentage']);
  if (bracket > at) return bracket;
  const share = afterShare(sentence, at);
  if (share > at) return share;
  if (tokens[at]?.tags.has('Li') === true) return mentionAt(sentence, at, ['place'])?.tokens[1] ?? at;
  if (!located.has(normalOf(tokens[at]))) return at;
  const place = mentionAt(sentence, at + 1, ['place']);
  return place?.tokens[1] ?? (states.has(normalOf(tokens[at + 1])) ? at + 2 : at);
}

const shares = new Set(['قرض', 'هبة', 'منحة', 'مبلغ', 'مساهمة', 'قيمة', 'غلاف', 'تمويل'].map(fold));
// `بقرض قدره …`, `بمنحة مالية قيمتها …`.
const longestShare = 3;

/** `الوكالة بقرض قدره 5 ملايين أورو والاتحاد بهبة قيمتها مليون أورو`: what each gives. */
const afterShare = (sentence: Sentence, at: number): number => shareAfter(sentence, at)?.tokens[1] ?? at;

/** The sum that whoever is named before a token gives, where words say so right there, or brackets. */
export function shareAfter(sentence: Sentence, at: number): Placed<'amount'> | undefined {
  const { tokens } = sentence;
  if (normalOf(tokens[at]) === '(') return mentionAt(sentence, at + 1, ['amount']);
  const alone = normalOf(tokens[at]) === 'ب' ? mentionAt(sentence, at + 1, ['amount']) : undefined;
  if (alone !== undefined) return alone;
  const isCut = normalOf(tokens[at]) === 'ب' && shares.has(normalOf(tokens[at + 1]));
  if (!isCut && !(normalOf(tokens[at]).startsWith('ب') && shares.has(normalOf(tokens[at]).slice(1)))) return undefined;
  for (let next = at + 1; next <= at + 1 + longestShare; next++) {
    const amount = mentionAt(sentence, next, ['amount']);
    if (amount !== undefined) return amount;
  }
  return undefined;
}

/** After a bracket that holds one mention and nothing else. */
export function afterBracket(sentence: Sentence, at: number, kinds: readonly Kind[]): number {
  const { tokens } = sentence;
  const held = normalOf(tokens[at]) === '(' ? mentionAt(sentence, at + 1, kinds) : undefined;
  return held !== undefined && normalOf(tokens[held.tokens[1]]) === ')' ? held.tokens[1] + 1 : at;
}

/** The items between brackets that a number counts, where their number is that one (`تسعة من الدول (بلجيكا، …)`). */
export function enumerated<K extends Kind>(
  sentence: Sentence,
  count: Placed<'count'>,
  kinds: readonly K[],
): List<K> | undefined {
  const { tokens } = sentence;
  let open = count.tokens[1];
  while (open < tokens.length && normalOf(tokens[open]) !== '(') open++;
  const list = listAt(sentence, open + 1, kinds);
  return list !== undefined && String(list.items.length) === count.mention.value.value ? list : undefined;
}
