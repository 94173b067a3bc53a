import { clean } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import { noTags, type Token } from '../../arabic/token.js';
import type { Candidate, Context } from '../rule.js';
import { bodyKey } from './key.js';
import { isBelonging } from './evidence.js';
import { stateAt } from './sentence.js';
import { named } from './several.js';
import { isWithoutArticle } from './word.js';

/** A stretch of a sentence that names a body; indexes of its tokens. */
export interface Stretch {
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** The noun of the body, where the text has it only for several at once. */
  readonly noun?: string;
  /** How many of its first letters are attached to the name, and no part of it. */
  readonly cut?: number;
  readonly rule: string;
  readonly confidence: number;
}

/** The mention that a stretch makes. */
export function candidateOf(
  { sentence, start, end, noun, cut = 0, rule, confidence }: Stretch,
  context: Context,
): Candidate<'organization'> | undefined {
  const tokens = context.sentences[sentence]?.slice(start, end) ?? [];
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const own = first.tags.has('BodyHeads') ? tokens.slice(1) : tokens;
  const words = noun === undefined ? tokens : named(noun, own);
  // `للجنة المتابعة`: a preposition, and a noun without article.
  const isBare = isWithoutArticle(first, tokens[1]);
  const name = isBare
    ? withoutArticle(clean(tokens, context.source))
    : noun !== undefined
      ? `${noun} ${clean(own, context.source)}`
      : isBareAfterOrdinal(context.sentences[sentence]?.[start - 1], first)
        ? withArticles(tokens, context.source)
        : clean(tokens, context.source).slice(cut);
  const country = countryAfter(context.sentences[sentence] ?? [], end, context) ?? context.metadata.country;
  const value = { name, key: wholeKey(context, sentence, start, end) ?? bodyKey(words, name, country, context.names) };
  return {
    kind: 'organization',
    sentence,
    tokens: [start, end],
    start: first.start + (isBare ? 1 : cut),
    end: last.end,
    value,
    rule,
    confidence,
  };
}

/** The key of the body that the lexicon has with the one to which it belongs: `مجلس حقوق الإنسان التابع للأمم المتحدة`. */
function wholeKey({ sentences, names }: Context, sentence: number, start: number, end: number): string | undefined {
  const tokens = sentences[sentence] ?? [];
  if (!tokens.slice(end, end + 1).some(isBelonging)) return undefined;
  const whole = names.organizations.longest(tokens, start);
  return whole !== undefined && whole.end > end ? whole.entries[0]?.key : undefined;
}

/** `وزارة الثقافة في جمهورية كوريا`: the country of a body, where the text says it right after the name. */
function countryAfter(sentence: readonly Token[], end: number, { names }: Context): string | undefined {
  const preposition = sentence[end]?.normal;
  if (preposition !== 'في' && preposition !== 'ب') return undefined;
  return stateAt({ tokens: sentence, names }, end + 1)?.iso;
}

const ordinals = new Set(['أول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'آخر'].map(fold));
const isArabic = (token: Token): boolean => /^[\u0621-\u064a]/u.test(token.normal);

const isBareAfterOrdinal = (before: Token | undefined, first: Token): boolean =>
  before !== undefined && ordinals.has(before.normal) && !first.normal.startsWith('ال');

/** `أول منتدى عالمي حول …` is the first المنتدى العالمي حول …: noun and adjectives get their articles back, up to the first preposition. */
function withArticles(tokens: readonly Token[], source: string): string {
  const preposition = tokens.findIndex((token) => token.tags.has('Preposition') || token.tags.has('Li'));
  const own = tokens.slice(0, preposition === -1 ? tokens.length : preposition);
  const rest = clean(
    tokens.slice(own.length).map(({ normal, start, end, joint }) => ({ normal, start, end, joint, tags: noTags })),
    source,
  );
  const words = own.map((token) =>
    isArabic(token) && !token.normal.startsWith('ال') ? `ال${clean([token], source)}` : clean([token], source),
  );
  return [...words, rest].join(' ').trim();
}
