import { hash } from 'node:crypto';
import { openedIn } from '../pipeline/arabic/openings.js';
import { acronymRecords } from '../pipeline/assemble/acronym.js';
import { noRecords } from '../pipeline/assemble/assemble.js';
import type { Context } from '../pipeline/assemble/context.js';
import { standingOf } from '../pipeline/assemble/outline.js';
import { unknownMetadata } from '../pipeline/extract.js';
import type { Document, Kind, Mention } from '../pipeline/model.js';
import type { Values } from '../pipeline/schemas.js';

/** A mention of the first place where the words stand. */
export function mentionOf<K extends Kind>(
  kind: K,
  source: string,
  text: string,
  value: Values[K],
  rule = '<test>',
): Mention<K> {
  const start = source.indexOf(text);
  const id = `${kind}-${hash('sha256', `${source}\n${text}`).slice(0, 16)}`;
  return { id, kind, start, end: start + text.length, text, value, rule, confidence: 1 };
}

const contextOf = (mentions: readonly Mention[]): Pick<Context, 'sentences'> => ({
  sentences: [
    {
      number: 0,
      tokens: [],
      opened: openedIn([]),
      mentions: mentions.map((mention) => ({ mention, tokens: [0, 1] })),
      things: [],
      standing: standingOf('prose', 0, []),
    },
  ],
});

/** A document of one sentence, with mentions that were found by hand. */
export function documentOf(id: string, source: string, mentions: readonly Mention[]): Document {
  return {
    id,
    source,
    sha256: hash('sha256', source),
    converted: false,
    metadata: { ...unknownMetadata, id },
    sentences: [[0, source.length]],
    mentions,
    records: { ...noRecords, acronyms: acronymRecords(contextOf(mentions)) },
    messages: [],
  };
}
