import type { Identified } from '../document.js';
import { mainField } from '../check/value-fields.js';
import type { Curation } from '../ingest/curations.js';
import type { Mention, Span } from '../model.js';
import { identify } from '../recognise/identify.js';
import type { Candidate } from '../recognise/rule.js';
import { messageOf, type CurationMessage } from './applied.js';
import { cellFrom } from './cell.js';
import { changesOf } from './change.js';
import { formOf } from './mention.js';

/** A mention that people found: its words have to stand once in the source, or once in the words that they give around them. */
export function addMention(
  curation: Curation,
  { id, text, sentences }: Identified,
  mentions: readonly Mention[],
): { readonly mention: Mention } | { readonly message: CurationMessage } {
  const { quote = '', sentence, row, source = '' } = curation;
  const refused = (reason: string): { message: CurationMessage } => ({ message: messageOf(curation, reason) });
  const around: Span[] = sentence === undefined ? [[0, text.length]] : placesOf(sentence, text, [0, text.length]);
  const [span, second] = around.flatMap((within) => placesOf(quote, text, within));
  if (span === undefined)
    return refused(`Cannot find \`${quote}\` in ${source}, expected its very words; nothing was added`);
  if (second !== undefined)
    return refused(`Unexpected second \`${quote}\` in ${source}, expected one: tell them apart by a \`sentence\``);
  const [start, end] = span;
  const same = mentions.find((other) => other.kind === row.kind && other.start < end && other.end > start);
  if (same !== undefined)
    return refused(
      `Unexpected \`${quote}\`, which was read as \`${same.id}\` («${same.text}»): correct that one instead`,
    );
  const number = sentences.findIndex(([from, to]) => from < end && to > start);
  const value: object = Object.fromEntries(
    changesOf(curation).flatMap(({ field, value: written = '' }) => {
      const name = field === 'value' ? mainField(row.kind) : field;
      const cell = cellFrom(written, formOf(row.kind, name));
      return cell === null || cell === false ? [] : [[name, cell]];
    }),
  );
  const [mention] = identify(id, text, sentences, [
    {
      kind: row.kind,
      sentence: number,
      tokens: [0, 1],
      start,
      end,
      value,
      rule: 'curation',
      confidence: 1,
    } as Candidate,
  ]);
  return mention === undefined ? refused(`Cannot add \`${quote}\``) : { mention };
}

function placesOf(words: string, text: string, [from, to]: Span): Span[] {
  const places: Span[] = [];
  for (let at = text.indexOf(words, from); at !== -1 && at + words.length <= to; at = text.indexOf(words, at + 1))
    places.push([at, at + words.length]);
  return places;
}
