import { clean } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { hasArticle, isCountable } from '../../recognise/numeral/countable.js';
import { mentionAt, type Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import { membership } from './lexicon.js';

/** What a number counts, in the words of the text, and the token after it. */
export interface Unit {
  readonly unit: string | null;
  readonly end: number;
}

const members = cuesFor(membership);
const memberNouns = new Set(['عضو', 'عضوا', 'أعضاء'].map(fold));
const within = new Set(['ب', 'في']);
const bodies = ['organization', 'programme', 'place'] as const;
// A noun with two words more says what is counted; more are what is told of it.
const most = 2;

/** `وكالات وصناديق وبرامج الأمم المتحدة`, `دول أعضاء بالاتحاد الأوروبي`: the noun counted, with what belongs to it directly after it. */
export function unitOf(noun: string, after: number, sentence: Sentence, source: string): Unit {
  const { tokens } = sentence;
  if (noun === '') return { unit: null, end: after };
  const folded = fold(noun);
  const at = [after, after + 1, after + 2].find((place) => isNoun(tokens[place], folded));
  // `1120 و1460 مستفيدا`: the noun stands after another number.
  const isShared = at !== undefined && tokens.slice(after, at).some(({ number }) => number !== undefined);
  const first = at === undefined ? after : at + 1;
  const end = at === undefined ? afterMembers(sentence, after) : endOf(sentence, first, noun);
  const rest = clean(tokens.slice(first, end), source);
  const isAccusative = tokens[first - 1]?.normal === `${folded}ا`;
  return {
    unit: [noun, isAccusative ? rest.replace(accusative, '') : rest].filter(Boolean).join(' '),
    end: isShared ? after : end,
  };
}

/** `مرفقا صحيا`: the alef of an adjective goes with that of its noun. */
const accusative = /(?<=\p{L}{3})(?:ًا|اً|ا)(?=\s|$)/gu;

/** Whether a token is a noun, folded, in any case. */
const isNoun = (token: Token | undefined, noun: string): boolean =>
  token !== undefined && (isFormOf(token.normal, noun) || isFormOf(token.bare, noun));

const isFormOf = (word: string, noun: string): boolean =>
  word.startsWith(noun) && (word.length === noun.length || (word.length === noun.length + 1 && word.endsWith('ا')));

function endOf(sentence: Sentence, first: number, noun: string): number {
  const { tokens } = sentence;
  let end = first;
  if (isSibling(tokens[end], noun)) end++;
  // `3870 قاربا وتكوين 5200 بحار`: a noun with a number of its own is no more of what this one counts.
  while (
    tokens[end]?.tags.has('And') === true &&
    isCountable(tokens[end + 1]) &&
    isBare(tokens[end + 1]) &&
    tokens[end + 2]?.number === undefined
  )
    end += 2;
  const isList = end > first;
  for (let more = 0; more < most && isBelonging(sentence, end); more++) end++;
  const members = afterMembers(sentence, end);
  if (members > end) return members;
  const body = isList ? mentionAt(sentence, end, ['organization']) : undefined;
  return body?.tokens[1] ?? end;
}

/** `تلميذة وتلميذ`: the noun in the other gender, its و not cut off. */
const isSibling = (token: Token | undefined, noun: string): boolean =>
  token?.normal.startsWith(`و${fold(noun).slice(0, 3)}`) === true && noun.length > 2;

const isBare = (token: Token | undefined): boolean => token !== undefined && !hasArticle(token);

/** An adjective or a noun without article that goes with the noun before it (`منظمة دولية`, `طلب لجوء`), and no verb. */
function isBelonging({ tokens, mentions }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (
    token === undefined ||
    !(sizes.has(token.normal) || isCountable(token)) ||
    !isBare(token) ||
    members.at(tokens, at) !== undefined
  )
    return false;
  if (
    token.tags.has('Distribution') ||
    memberNouns.has(token.normal) ||
    mentions.some(({ tokens: [start] }) => start === at)
  )
    return false;
  return !verbal.test(token.normal);
}

const sizes = new Set(['كبير', 'كبيرا', 'كبيرة', 'كبرى'].map(fold));

/** As verbs and as nouns with a suffix look. */
const verbal =
  /^ت(?!.*يه?$)|وا$|[^ا]ت$|(?:هم|ها|هن)$|^(?:لعدم|نتيجه|بسبب|سو?ف|قد|لم|لن|كان|لغايه$)|^ب(?:حاجه|رسم|سعه|قيمه|معدل|طاقه|نسبه|قدره|كلفه|تكلفه|مساحه|طول|عمق)$/u;

/** `أعضاء بالاتحاد الأوروبي`. */
function afterMembers(sentence: Sentence, at: number): number {
  const { tokens } = sentence;
  if (!memberNouns.has(tokens[at]?.normal ?? '') || !within.has(tokens[at + 1]?.normal ?? '')) return at;
  return mentionAt(sentence, at + 2, bodies)?.tokens[1] ?? at;
}
