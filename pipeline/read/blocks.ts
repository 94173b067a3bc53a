import type { InlineCode, Nodes, Root, Text } from 'mdast';
import type { Span } from '../model.js';

/** A paragraph, heading or cell, as the stretches of the source that hold its words; markup lies between them. */
export interface Block {
  readonly type: 'paragraph' | 'heading' | 'cell';
  readonly spans: readonly Span[];
}

const types: Partial<Record<Nodes['type'], Block['type']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

/** The blocks of a tree in reading order. Offsets come from the nodes, so that each slice of the source is the words themselves. */
export function blocksOf(tree: Root, source: string): Block[] {
  const blocks: Block[] = [];
  const visit = (node: Nodes, spans: Span[]): void => {
    const type = types[node.type];
    const own = type === undefined ? spans : [];
    if (node.type === 'text' || node.type === 'inlineCode') spans.push(...stretches(node, source));
    if ('children' in node) for (const child of node.children) visit(child, own);
    if (type !== undefined && own.length > 0) blocks.push({ type, spans: own });
  };
  visit(tree, []);
  return blocks;
}

/** Where the words of a node stand: its own place, or line by line where the marks of a quotation stand between the lines. */
function stretches({ value, position }: Text | InlineCode, source: string): Span[] {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return [];
  const lines = value.split('\n');
  if (lines.length === 1 || source.slice(start, end) === value) return [[start, end]];
  const spans: Span[] = [];
  let from = start;
  for (const line of lines) {
    const at = source.indexOf(line, from);
    // An entity or an escape is not written as it reads: the node's whole place holds its words all the same.
    if (at === -1 || at + line.length > end) return [[start, end]];
    spans.push([at, at + line.length]);
    from = at + line.length;
  }
  return spans;
}
