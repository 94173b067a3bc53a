import { createRequire } from 'node:module';
import type Nlp from 'compromise/one';
import { fold } from './fold.js';
import type { Pattern, PatternTerm } from './matcher.js';

/** A term as compromise parses it: what it does not have is not there. */
type Parsed = Partial<Omit<PatternTerm, 'choices'>> & { readonly choices?: readonly (readonly Parsed[])[] };

// The one-file build: it loads five times faster.
const nlp = createRequire(import.meta.url)('compromise/one') as typeof Nlp;

const arabicRuns = /[\u0600-\u06ff]+/gu;

/** Compiles a match pattern; its Arabic literals are folded, as the tokens are. */
export const compilePattern = (match: string): Pattern =>
  (nlp.parseMatch(match.replace(arabicRuns, fold)) as readonly Parsed[]).map((term) => termOf(term, match));

/** Brackets are known by the group of each term in them. */
const implied = new Set(['groupStart', 'groupEnd']);

function termOf(parsed: Parsed, match: string): PatternTerm {
  const { tag, word, fastOr, regex, choices, operator, group, ...flags } = parsed;
  const { anything = false, optional = false, negative = false, greedy = false, ...rest } = flags;
  const unknown = Object.keys(rest).find((field) => !implied.has(field));
  if (unknown !== undefined || (anything && greedy))
    throw new Error(`Unexpected ${unknown ?? '.*'} in the pattern \`${match}\`, expected what the matcher knows`);
  // A lone slash is parsed as an empty regular expression, which every term matches: it is the mark itself.
  const isSlash = regex?.source === emptySource;
  return {
    tag,
    word: isSlash ? '/' : word,
    fastOr,
    regex: isSlash ? undefined : regex,
    anything,
    choices: choices?.map((choice) => choice.map((term) => termOf(term, match))),
    operator,
    optional,
    negative,
    greedy,
    group,
  };
}

const emptySource = new RegExp('').source;
