import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { compactOf, writtenForms } from '../forms.js';
import { yearsEnd } from './dated.js';
import type { Search, SearchAll } from './found.js';
import { isTitleApart, titleAt } from './titles.js';

/** A name of the lexicon, with its years. */
export const knownAt: Search = (sentence, at, { names }) => {
  const hit = names.programmes.longest(sentence, at);
  if (hit === undefined || isTerm(sentence, at, hit.end)) return undefined;
  const form = compactOf(sentence.slice(at, hit.end));
  const row = hit.entries.find((entry) => writtenForms(entry).has(form));
  const end = yearsEnd(sentence, at, hit.end) ?? hit.end;
  return row && { span: [at, end], rule: '<name in the lexicon>', confidence: 1, key: row.key };
};

/** `في أفق 2020`: by that year, and no programme. */
const isTerm = (sentence: readonly Token[], at: number, end: number): boolean =>
  sentence[at - 1]?.normal === 'في' && sentence[at]?.normal === horizon && sentence[end - 1]?.number !== undefined;
const horizon = fold('أفق');

/** A name of the lexicon, and the title that may follow it in quote marks. */
export const knownNames: SearchAll = (sentence, at, context) => {
  const name = knownAt(sentence, at, context);
  const title = name && titleAt(sentence, name.span[1]);
  if (name?.key === undefined || title === undefined || !isTitleApart(sentence, title)) return name;
  return [name, { span: title, rule: '<name> "<title>"', confidence: 0.8, key: name.key }];
};
