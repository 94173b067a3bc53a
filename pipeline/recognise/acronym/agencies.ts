import type { Span } from '../../model.js';
import type { Token } from '../../arabic/token.js';
import { agencyOf, agencyRule, lettersEnd } from '../agency.js';
import { compactOf } from '../forms.js';
import type { Candidate, Context } from '../rule.js';
import { isCalledByWord } from '../news-agencies.js';

const longestSignature = 6;
/** The rule by which they are found outside datelines. */
export const signatureRule = '<agency>';

/** The letters of the agency that a text is from: in its dateline, as the last line signs it (`--(بترا)`), and in marks wherever it comes again (`لـ(كونا)`). */
export function agencyLetters(context: Context): Candidate<'acronym'>[] {
  const { sentences, names, source } = context;
  const found: Candidate<'acronym'>[] = [];
  const add = (sentence: number, [from, to]: Span, by: string): void => {
    const tokens = sentences[sentence] ?? [];
    const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
    const value = { acronym: source.slice(start, end), expansion: null };
    found.push({ kind: 'acronym', sentence, tokens: [from, to], start, end, value, rule: by, confidence: 0.8 });
  };
  const signing = new Set<string>();
  sentences.forEach((tokens, sentence) => {
    const dateline = agencyOf(tokens, names);
    const span = dateline ?? signatureOf(tokens);
    if (span === undefined || isCalledByWord(tokens.slice(...span))) return;
    signing.add(compactOf(tokens.slice(...span)));
    add(sentence, span, dateline === undefined ? signatureRule : agencyRule);
  });
  if (signing.size === 0) return found;
  const taken = new Set(found.map(({ start }) => start));
  sentences.forEach((tokens, sentence) => {
    tokens.forEach((token, at) => {
      const end = token.normal === '(' || token.tags.has('QuoteMark') ? lettersEnd(tokens, at + 1) : undefined;
      if (
        end === undefined ||
        taken.has(tokens[at + 1]?.start ?? 0) ||
        !signing.has(compactOf(tokens.slice(at + 1, end)))
      )
        return;
      const close = tokens[end];
      if (close?.normal === ')' || close?.tags.has('QuoteMark') === true) add(sentence, [at + 1, end], signatureRule);
    });
  });
  return found;
}

/** A line that holds the letters and marks only: `وام`, `--(بترا)`. */
function signatureOf(tokens: readonly Token[]): Span | undefined {
  if (tokens.length > longestSignature) return undefined;
  const start = tokens.findIndex(({ normal }) => /\p{L}/u.test(normal));
  const end = lettersEnd(tokens, start);
  return end !== undefined && tokens.slice(end).every(({ normal }) => !/[\p{L}\p{N}]/u.test(normal))
    ? [start, end]
    : undefined;
}
