import { clean } from '../../arabic/clean.js';
import { isFunctionWord } from '../../arabic/function-word.js';
import { closingQuote, isQuoteMark, quoted } from '../../arabic/quotes.js';
import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import type { Candidate, Context } from '../rule.js';

// How far from its cue the quote may open: the name of the event may stand between them.
const reach = 14;

/** The mottos of events: what is quoted after شعار, or after موضوع or عنوان where an event is spoken of. */
export function searchThemes({ sentences, places, source }: Context): Candidate<'theme'>[] {
  const found: Candidate<'theme'>[] = [];
  places.visit(['Motto', 'Topic'], (n, cue) => {
    const sentence = sentences[n] ?? [];
    const isMotto = sentence[cue]?.tags.has('Motto') === true;
    if (!isMotto && !isOfEvent(sentence, cue)) return;
    const span = quotedAfter(sentence, cue) ?? (isMotto ? unquotedAfter(sentence, cue) : undefined);
    if (span !== undefined) found.push(candidateOf(span, n, sentence, source));
  });
  return found;
}

function candidateOf(span: Span, sentence: number, tokens: readonly Token[], source: string): Candidate<'theme'> {
  const words = tokens.slice(...span);
  const isQuoted = isQuoteMark(tokens[span[0] - 1]);
  return {
    kind: 'theme',
    sentence,
    tokens: span,
    start: words[0]?.start ?? 0,
    end: words.at(-1)?.end ?? 0,
    value: { text: clean(words, source) },
    rule: isQuoted ? '<cue> "<motto>"' : '<cue> <motto>',
    confidence: isQuoted ? 1 : 0.6,
  };
}

function quotedAfter(sentence: readonly Token[], cue: number): Span | undefined {
  for (let i = cue + 1; i < sentence.length && i <= cue + reach; i++) {
    const token = sentence[i];
    if (
      token === undefined ||
      /^[.؟!؛،()]$/u.test(token.normal) ||
      token.tags.has('ProgrammeHead') ||
      token.tags.has('Publication') ||
      token.tags.has('Relative')
    )
      return undefined;
    if (i > cue + 1 && (token.tags.has('Motto') || token.tags.has('Topic'))) return undefined;
    if (!isQuoteMark(token)) continue;
    const close = closingQuote(sentence, i);
    return close === undefined ? undefined : quoted(sentence, i, close);
  }
  return undefined;
}

/** After `تحت شعار` the motto may stand without quote marks, up to the next stop. */
function unquotedAfter(sentence: readonly Token[], cue: number): Span | undefined {
  if (sentence[cue - 1]?.normal !== 'تحت') return undefined;
  const start = sentence[cue + 1]?.normal === ':' ? cue + 2 : cue + 1;
  let end = start;
  while (end < sentence.length && !/^[.،؛()!؟]$/u.test(sentence[end]?.normal ?? '')) end++;
  const words = sentence.slice(start, end);
  const isClear =
    words.length > 1 &&
    words.length <= 15 &&
    !words.some(
      (word) =>
        word.tags.has('Demonstrative') || word.tags.has('Relative') || word.number !== undefined || isQuoteMark(word),
    );
  return isClear && words[0] !== undefined && !isFunctionWord(words[0]) ? [start, end] : undefined;
}

/** True where the nearest noun before the cue that can have a title is an event. */
function isOfEvent(sentence: readonly Token[], cue: number): boolean {
  for (let i = cue - 1; i >= 0; i--) {
    const tags = sentence[i]?.tags;
    if (tags === undefined || tags.has('Publication') || tags.has('ProgrammeHead')) return false;
    if (tags.has('Event')) return true;
  }
  // `كموضوع رئيسي` can only be a meeting's.
  return (
    sentence[cue - 1]?.normal === 'ك' ||
    sentence[cue + 1]?.normal.startsWith('رييسي') === true ||
    sentence[cue + 1]?.normal.startsWith('مركزي') === true
  );
}
