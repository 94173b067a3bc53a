import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { withoutArticle } from '../../arabic/vocabulary.js';
import type { Context } from '../rule.js';
import { currencyCodes } from '../numeral/currency-codes.js';
import { bareUnits, nouns, signs, subUnits } from './lexicon.js';
import { codeOfDay } from './redenominated.js';
import { spokenCurrencies } from './spoken-currencies.js';

/** What tells whose currency a bare noun names. */
type Known = Pick<Context, 'metadata' | 'names' | 'sentences'>;

/** A currency as it stands in a sentence. */
export interface Currency {
  /** Its noun, sign or code. */
  readonly at: number;
  /** The token after it. */
  readonly end: number;
  /** ISO 4217. */
  readonly code: string;
  /** How many of the coin named make one of the currency; 1 where the currency itself is named. */
  readonly divisor: number;
  /** True where the noun alone does not tell whose it is, and the source's country does not either. */
  readonly isGuessed: boolean;
}

interface Noun {
  readonly codes: readonly string[];
  readonly isPlain: boolean;
  readonly divisors: Readonly<Record<string, number>>;
}

/** A name or sign as the tokens of a phrase have it. */
const normalOf = (name: string): string => (fold(name).match(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu) ?? []).join(' ');

const formsOf = ({ singular, dual, plural }: { singular: string; dual: string; plural: string }): string[] =>
  `${singular} ${dual} ${plural}`.split(' ').filter(Boolean);

const nounOf = new Map<string, Noun>([
  ...nouns.flatMap((noun) =>
    formsOf(noun).map((form): [string, Noun] => [
      fold(form),
      { codes: Object.keys(noun.currencies), isPlain: noun.isPlain ?? false, divisors: {} },
    ]),
  ),
  ...subUnits.flatMap((unit) =>
    formsOf(unit).map((form): [string, Noun] => [
      normalOf(form),
      { codes: Object.keys(unit.currencies), isPlain: unit.isPlain ?? false, divisors: unit.currencies },
    ]),
  ),
]);
for (const [bare, unit] of Object.entries(bareUnits)) {
  const noun = nounOf.get(normalOf(unit));
  if (noun !== undefined) nounOf.set(normalOf(bare), noun);
}
/** Currencies by the folded adjectives that follow their noun. */
const adjectives = new Map<string, string[]>();
for (const [code, forms] of nouns.flatMap(({ currencies }) => Object.entries(currencies))) {
  for (const form of forms.split('|')) adjectives.set(fold(form), [...(adjectives.get(fold(form)) ?? []), code]);
}
const dinars = nounOf.get('دينار')?.codes ?? [];
const signCodes = new Map(Object.entries(signs).map(([sign, code]) => [normalOf(sign), code]));

/** The currency that begins at a token: a noun with its adjective, a sign, an abbreviation, a code. */
export function readCurrency(tokens: readonly Token[], at: number, context: Known): Currency | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  // Folded, the signs of the Emirati and the Jordanian currency are one (د.إ, د.أ): the letter as written tells them.
  const code = token.tags.has('Latin')
    ? currencyCodes.get(token.normal)
    : (signs[token.text] ?? signCodes.get(token.normal));
  const dinar = token.normal === 'د' ? ownDinar(tokens, at, context) : undefined;
  if (dinar !== undefined) return { at, end: at + 1, code: dinar, divisor: 1, isGuessed: false };
  if (code !== undefined) return { at, end: at + 1, code, divisor: 1, isGuessed: false };
  if (!token.tags.has('Currency') && !token.tags.has('SubUnit')) return undefined;
  const noun = nounOf.get(token.normal) ?? nounOf.get(withoutArticle(token.normal));
  if (noun === undefined) return undefined;
  const named = readAdjective(tokens, at + 1, noun);
  const { code: own, isGuessed } = named ? { code: named.code, isGuessed: false } : bareCurrency(noun, context);
  const end = named?.end ?? at + 1;
  const ofDay = codeOfDay(own, tokens[end - 1]?.normal, context);
  return { at, end, code: ofDay, divisor: noun.divisors[own] ?? 1, isGuessed };
}

const leastDinars = 100;
/** `3500 د`, in a text of a country of dinars; fewer may be minutes, and with a stop it is a title (`د.`). */
function ownDinar(tokens: readonly Token[], at: number, { metadata, names }: Known): string | undefined {
  const [number, next] = [tokens[at - 1], tokens[at + 1]];
  const own = metadata.country === null ? undefined : names.countries.get(metadata.country)?.currency;
  const isTitle = next?.normal === '.' && tokens[at + 2] !== undefined;
  return Number(number?.number) >= leastDinars && !isTitle && own !== undefined && dinars.includes(own)
    ? own
    : undefined;
}

/** `أمريكي`, `اللبنانية`, `إسترليني`, `هونغ كونغ`, in the gender, number and case of the noun. */
function readAdjective(
  tokens: readonly Token[],
  at: number,
  { codes }: Noun,
): { code: string; end: number } | undefined {
  for (const length of [2, 1]) {
    const words = tokens.slice(at, at + length).map((token) => stem(token.normal));
    const code =
      words.length === length
        ? adjectives.get(words.join(' '))?.find((candidate) => codes.includes(candidate))
        : undefined;
    if (code !== undefined) return { code, end: at + length };
  }
  return undefined;
}

/** An adjective without article, and without the endings of gender, number and case. */
function stem(word: string): string {
  const bare = withoutArticle(word);
  return bare.includes('ي') ? bare.replace(/(?<=ي)(?:ه|ا|ان|ين|تان|تين|ات)$/u, '') : bare;
}

/** Whose currency a bare noun names: the source's country's, else the one whose country the text speaks of most, else the usual one. */
function bareCurrency({ codes, isPlain }: Noun, known: Known): { code: string; isGuessed: boolean } {
  const [usual = '', ...others] = codes;
  const { metadata, names } = known;
  const own = metadata.country === null ? undefined : names.countries.get(metadata.country)?.currency;
  if (own !== undefined && codes.includes(own)) return { code: own, isGuessed: false };
  if (isPlain || others.length === 0) return { code: usual, isGuessed: false };
  const counts = [...spokenCurrencies(known)].filter(([code]) => codes.includes(code));
  const most = Math.max(...counts.map(([, count]) => count));
  const [spoken = usual] = counts.find(([, count]) => count === most) ?? [];
  return { code: spoken, isGuessed: true };
}
