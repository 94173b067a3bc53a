import type { Token } from '../../arabic/token.js';
import type { Span } from '../../model.js';
import type { Context } from '../rule.js';
import type { Found } from './found.js';
import { bracketedTitle, titlesAfter } from './several.js';
import { isClosing, titleAt, titleKey } from './titles.js';
import { isDefinite, isOnNet } from './words.js';

/** `مشروع “…”`: the quote alone is the name, and so is each that follows it. */
export function titlesOfHead(sentence: readonly Token[], at: number, { names }: Context): Found[] {
  if (sentence.slice(at, at + 1).some(isOnNet)) return [];
  const isColon = sentence[at + 1]?.normal === ':';
  // `وقال مدير الصندوق: “…”`: what he said.
  if (isColon && at > 0 && sentence.slice(at, at + 1).some(isDefinite)) return [];
  const open = isColon ? at + 2 : at + 1;
  const first = isClosing(sentence, open) ? undefined : (titleAt(sentence, open) ?? titleInBrackets(sentence, at));
  if (first === undefined) return [];
  return [first, ...titlesAfter(sentence, first)].map((span) => {
    const key = titleKey(sentence, at, span, names.programmes);
    return { span, rule: '<head> "<title>"', confidence: 0.95, ...(key !== undefined && { key }) };
  });
}

/** `مبادرة (سواعد)`; after a definite noun brackets explain. */
const titleInBrackets = (sentence: readonly Token[], at: number): Span | undefined =>
  sentence[at]?.tags.has('UndertakingHead') === true && !sentence.slice(at, at + 1).some(isDefinite)
    ? bracketedTitle(sentence, at + 1)
    : undefined;
