import { readText } from '../read/text.js';
import type { Annotated } from './gold.js';
import type { Scored } from './pairs.js';
import type { Metadata } from '../schemas.js';

/** The kinds that a tag of the usual inventory comes near to. */
export const kindsOfTags: Readonly<Record<string, string>> = {
  ORG: 'organization',
  GPE: 'place',
  LOC: 'place',
  DATE: 'date',
  ORDINAL: 'ordinal',
  MONEY: 'amount',
  PERCENT: 'percentage',
};

/**
 * Reads the BIO form: a word and its tags a line, a blank line between sentences. Each sentence becomes an annotated text, its words joined
 * by spaces; only tags that stand for a kind are kept.
 */
export function readBio(text: string, metadata: Required<Metadata>): Annotated[] {
  const sentences = text.split(/\n\s*\n/u).map((block) => block.split('\n').map((line) => line.trim().split(/\s+/u)));
  return sentences
    .filter(([first]) => first !== undefined && first.length > 1)
    .map((lines, number) => {
      const mentions: Scored[] = [];
      let words = '';
      for (const [word = '', ...tags] of lines) {
        if (words !== '') words += ' ';
        const [start, end] = [words.length, words.length + word.length];
        words += word;
        for (const tag of tags) addTag(mentions, tag, start, end);
      }
      const id = String(number + 1);
      const gold = {
        document: id,
        mentions: mentions.map((mention) => ({ ...mention, text: words.slice(mention.start, mention.end) })),
      };
      return {
        source: {
          id,
          file: id,
          place: id,
          text: words,
          format: 'text',
          reader: readText,
          metadata: { ...metadata, id },
          places: [],
          messages: [],
        },
        gold,
      };
    });
}

function addTag(mentions: Scored[], tag: string, start: number, end: number): void {
  const kind = kindsOfTags[tag.slice(2)];
  if (kind === undefined) return;
  const last = mentions.findLastIndex((mention) => mention.kind === kind);
  const open = mentions[last];
  // An inside tag goes on with the mention that ends right before this word.
  if (tag.startsWith('I-') && open?.end === start - 1) mentions[last] = { ...open, end };
  else if (tag.startsWith('B-')) mentions.push({ kind, start, end, text: '', value: {} });
}
