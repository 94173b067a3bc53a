import type { Token } from '../arabic/token.js';
import type { Block } from '../read/blocks.js';

/** Where a sentence stands in its document. */
export interface Standing {
  /** The number of its paragraph, heading or cell. */
  readonly block: number;
  /**
   * A heading over what follows; a lead, which ends in a colon before a list; an item of a list; a definition, which says of what stands
   * before its colon what it is (`الرئاسة: …`); a cell of a table; else prose.
   */
  readonly role: 'heading' | 'lead' | 'item' | 'definition' | 'cell' | 'prose';
  /** The numbers of the sentences that are headings over it, from the outermost in. */
  readonly headings: readonly number[];
  /** The number of the sentence that leads the list of an item. */
  readonly lead: number | undefined;
  /** How an item is numbered: `1`, `3أ`; undefined where a dash or a dot begins it. */
  readonly label: string | undefined;
  /** The number of the sentence with the definition that goes on here; that of itself where it begins. */
  readonly definition: number | undefined;
  /** Of a definition and an item: the index of the token after its colon, its dash or its number. */
  readonly body: number | undefined;
  /** Of a cell. */
  readonly cell: Block['cell'];
}

/** Where a sentence stands of which no more is known. All have the same fields, so that those who ask meet one shape. */
export const standingOf = (
  role: Standing['role'],
  block: number,
  headings: readonly number[],
  cell?: Block['cell'],
): Standing => ({
  block,
  role,
  headings,
  lead: undefined,
  label: undefined,
  definition: undefined,
  body: undefined,
  cell,
});

type Sentence = readonly Token[];

// Longer lines are sentences, and longer terms are clauses.
const longestHeading = 14;
const longestTerm = 12;
const stops = new Set('.؟!؛،…');
const bullets = new Set('-•*·▪◦–—');
const afterNumbers = new Set('.)-–');

/** In a text without markup, lines that end in a colon lie under those that do not, and numbered ones under both. */
const plain = { line: 10, colon: 11, numbered: 12 };

/** Where each sentence stands. Sentences come in the order of the blocks. */
export function outlineOf(sentences: readonly Sentence[], blocks: readonly Block[], source: string): Standing[] {
  const standings: Standing[] = [];
  const open: { readonly depth: number; readonly number: number }[] = [];
  let [block, lead, definition] = [0, undefined as number | undefined, undefined as number | undefined];
  let headings: readonly number[] = [];
  const headingsOver = (depth: number): readonly number[] => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    return open.map(({ number }) => number);
  };
  sentences.forEach((tokens, number) => {
    const start = tokens[0]?.start ?? 0;
    const before = standings[number - 1];
    const next = sentences[number + 1];
    while (start >= startOf(blocks[block + 1])) block++;
    const { type, depth, cell, spans } = blocks[block] ?? { type: 'paragraph', spans: [] };
    if (cell !== undefined) return void standings.push(standingOf('cell', block, headings, cell));
    const item = itemOf(tokens);
    const isFirst = before?.block !== block;
    const isHeading =
      type === 'paragraph' &&
      isFirst &&
      isShortLine(tokens, spans.at(-1)?.[1]) &&
      !(item !== undefined && (lead !== undefined || before?.role === 'item' || isListed(item, next))) &&
      !isOfForm(tokens, before, next);
    const level = depth ?? (isHeading ? depthOf(tokens, next, item) : undefined);
    if (level !== undefined) {
      const over = headingsOver(level);
      open.push({ depth: level, number });
      headings = [...over, number];
      lead = undefined;
      return void standings.push(standingOf('heading', block, over));
    }
    if (isLead(tokens, next)) {
      lead = number;
      return void standings.push(standingOf('lead', block, headings));
    }
    if (item !== undefined) {
      const { label, body } = item;
      return void standings.push({ block, role: 'item', headings, lead, label, definition: undefined, body, cell });
    }
    lead = undefined;
    const isLine = isFirst || source.slice(sentences[number - 1]?.at(-1)?.end, start).includes('\n');
    const body = isLine ? termEnd(tokens) : undefined;
    definition = body !== undefined ? number : isFirst ? undefined : definition;
    const role = body === undefined ? 'prose' : 'definition';
    standings.push({ block, role, headings, lead: undefined, label: undefined, definition, body, cell });
  });
  return standings;
}

const startOf = (block: Block | undefined): number => block?.spans[0]?.[0] ?? Infinity;
const lastOf = (tokens: Sentence): string => tokens.at(-1)?.normal ?? '';

/** A line that no stop ends. */
const isShortLine = (tokens: Sentence, blockEnd: number | undefined): boolean =>
  tokens.length <= longestHeading && !stops.has(lastOf(tokens)) && blockEnd !== undefined;

function depthOf(tokens: Sentence, next: Sentence | undefined, item: Item | undefined): number | undefined {
  if (next === undefined || isLead(tokens, next)) return undefined;
  if (item?.label !== undefined) return plain.numbered;
  return lastOf(tokens) === ':' ? plain.colon : plain.line;
}

const isLead = (tokens: Sentence, next: Sentence | undefined): boolean =>
  lastOf(tokens) === ':' && next !== undefined && itemOf(next) !== undefined;

interface Item {
  readonly label?: string;
  readonly body: number;
}

/** What begins an item: a dash or dot, or a number with a stop or bracket after it. */
function itemOf(tokens: Sentence): Item | undefined {
  const [first, second, third] = [tokens[0], tokens[1], tokens[2]];
  if (first === undefined || second === undefined) return undefined;
  if (bullets.has(first.normal)) return { body: 1 };
  if (first.normal === '(' && third?.normal === ')' && isLabel(second)) return { label: second.text, body: 3 };
  return third !== undefined && afterNumbers.has(second.normal) && isLabel(first)
    ? { label: first.text, body: 2 }
    : undefined;
}

/** A dash, a dot or a label before a line that the next has, too: a list that no words lead. */
const isListed = ({ label }: Item, next: Sentence | undefined): boolean => {
  const following = next === undefined ? undefined : itemOf(next);
  return following !== undefined && (following.label === undefined) === (label === undefined);
};

const isLabel = ({ normal, tags }: Token): boolean => normal.length === 1 || tags.has('Digits');

/** `الميزانية: 5 ملايين درهم`: several of them in a row are a form, and no headings. */
const isOfForm = (tokens: Sentence, before: Standing | undefined, next: Sentence | undefined): boolean =>
  isTermLine(tokens) && (before?.role === 'definition' || (next !== undefined && isTermLine(next)));

const isTermLine = (tokens: Sentence): boolean => termEnd(tokens) !== undefined;

/** The index after the colon of a definition line, where the line goes on. */
function termEnd(tokens: Sentence): number | undefined {
  for (let i = 1; i < tokens.length - 1 && i <= longestTerm; i++) {
    const token = tokens[i];
    if (token === undefined) return undefined;
    if (token.normal.length > 1) continue;
    if (stops.has(token.normal)) return undefined;
    if (token.normal === ':') return i + 1;
  }
  return undefined;
}
