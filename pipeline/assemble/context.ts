import { openedIn } from '../arabic/openings.js';
import type { Tables, Token } from '../arabic/token.js';
import type { Kind, Mention, Span } from '../model.js';
import type { Names } from '../recognise/lexicons.js';
import type { Metadata, Role } from '../schemas.js';
import { standingOf, type Standing } from './outline.js';

/** A mention where it stands in its sentence: `tokens` are indexes of its tokens, half-open. */
export interface Placed<K extends Kind = Kind> {
  readonly mention: Mention<K>;
  readonly tokens: Span;
}

/** A thing that is no mention but was put together from some, where its name stands in a sentence. */
export interface Thing {
  readonly role: Role;
  readonly tokens: Span;
  /** The words that name it. */
  readonly support: Span;
}

/** A sentence as assemblers see it. */
export interface Sentence {
  readonly number: number;
  readonly tokens: readonly Token[];
  /** The tables of phrases that have one which may begin in it. */
  readonly opened: Tables;
  /** In order of place; those of several kinds may overlap. */
  readonly mentions: readonly Placed[];
  /** Those that were assembled before, in order of place. */
  readonly things: readonly Thing[];
  /** Where it stands in the outline of the document. */
  readonly standing: Standing;
}

/** What assemblers know of the document. Plain data, made before the seam and gone after it. */
export interface Context {
  readonly source: string;
  readonly sentences: readonly Sentence[];
  readonly names: Names;
  readonly metadata: Required<Metadata>;
  /** Tells the reader of the report what was left out or doubted at a place of the source. */
  message(reason: string, at: number, rule: string): void;
}

/** The sentences of a document, each with its mentions and its standing. Mentions are in order of place. */
export function sentencesWith(
  sentences: readonly (readonly Token[])[],
  standings: readonly Standing[],
  mentions: readonly Mention[],
): Sentence[] {
  let next = 0;
  return sentences.map((tokens, number) => {
    const end = tokens.at(-1)?.end ?? 0;
    const first = next;
    while ((mentions[next]?.start ?? end) < end) next++;
    let from = 0;
    const placed = mentions.slice(first, next).map((mention): Placed => {
      while ((tokens[from]?.end ?? end) <= mention.start) from++;
      let to = from + 1;
      while (to < tokens.length && (tokens[to]?.start ?? end) < mention.end) to++;
      return { mention, tokens: [from, to] };
    });
    const standing = standings[number] ?? unplaced;
    return { number, tokens, opened: openedIn(tokens), mentions: placed, things: noThings, standing };
  });
}

const noThings: readonly Thing[] = [];
const unplaced = standingOf('prose', 0, []);

/** Whether a mention begins at a token. */
export function beginsMention({ mentions }: Sentence, at: number): boolean {
  for (const { tokens } of mentions) if (tokens[0] >= at) return tokens[0] === at;
  return false;
}

/** The mention of one of the kinds that begins at a token, the longest if there are several; among equals the kind named first. */
export function mentionAt<K extends Kind>(
  { mentions }: Sentence,
  at: number,
  kinds: readonly K[],
): Placed<K> | undefined {
  let found: Placed<K> | undefined;
  for (const placed of mentions) {
    if (placed.tokens[0] > at) break;
    if (placed.tokens[0] !== at || !isOneOf(placed, kinds)) continue;
    const longer = placed.tokens[1] - (found?.tokens[1] ?? 0);
    const isNamedFirst = found !== undefined && kinds.indexOf(placed.mention.kind) < kinds.indexOf(found.mention.kind);
    if (found === undefined || longer > 0 || (longer === 0 && isNamedFirst)) found = placed;
  }
  return found;
}

/** Narrows a placed mention to some kinds. */
export const isOneOf = <K extends Kind>(placed: Placed, kinds: readonly K[]): placed is Placed<K> =>
  (kinds as readonly Kind[]).includes(placed.mention.kind);
