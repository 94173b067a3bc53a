import { fold } from '../../arabic/fold.js';
import type { Token } from '../../arabic/token.js';
import { clean } from '../../arabic/clean.js';
import { nisbaStem } from '../nisba-stem.js';
import { bodyKey } from '../organization/key.js';
import { ministerWords } from '../organization/lexicon.js';
import { nameOf } from '../organization/name.js';
import { named } from '../organization/several.js';
import type { Context } from '../rule.js';
import { wordOf } from './antecedents.js';

const noun = 'وزارة';
const ministry = fold(noun);
const state = fold('دولة');
const beside = new Set('مع حضور بحضور مشاركة بمشاركة رفقة برفقة'.split(' ').map(fold));

export const isMinistry = (token: Token): boolean => wordOf(token) === ministry;

/** The ministry of a minister whom the text names. */
export interface Ministry {
  readonly key: string;
  readonly sentence: number;
  readonly start: number;
  /** Named after مع or بحضور: with whom another acts. */
  readonly isPartner: boolean;
}

/**
 * The ministries that a document knows by their ministers: `قال وزير التجهيز … وأضافت الوزارة`. What follows the minister is what follows the
 * ministry's noun in its name. Ministers of other countries are left out.
 */
export function ministriesOf(context: Context): Ministry[] {
  const found: Ministry[] = [];
  context.sentences.forEach((tokens, sentence) => {
    tokens.forEach((token, at) => {
      if (!ministerWords.has(wordOf(token)) || tokens[at + 1]?.normal.startsWith('ال') !== true) return;
      const key = keyAfter(tokens, at, context);
      const before = tokens[at - 1];
      const isPartner = before !== undefined && beside.has(wordOf(before));
      if (key !== undefined) found.push({ key, sentence, start: token.start, isPartner });
    });
  });
  return found;
}

// As many words as the name of a ministry has.
const farthest = 16;

function keyAfter(tokens: readonly Token[], at: number, context: Context): string | undefined {
  const { names, metadata, source } = context;
  // `وزير الدولة`: without a ministry.
  if (tokens[at + 1]?.bare === state) return undefined;
  const words = named(noun, tokens.slice(at + 1, at + farthest));
  const end = nameOf(words, names);
  if (end === undefined) return undefined;
  const nation = [end - 1, end]
    .map((place) => words[place])
    .map((token) => token && names.demonyms.get(nisbaStem(wordOf(token)))?.iso)
    .find((iso) => iso !== undefined);
  if (nation !== undefined && metadata.country !== null && nation !== metadata.country) return undefined;
  const own = words.slice(0, end);
  return bodyKey(own, `${noun} ${clean(own.slice(1), source)}`, nation ?? metadata.country, names);
}
