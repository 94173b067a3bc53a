import type { Nodes, Root } from 'mdast';
import type { Span } from '../model.js';
import { stretchesOf } from './stretches.js';

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
    if (node.type === 'text' || node.type === 'inlineCode') spans.push(...stretchesOf(node, source));
    if ('children' in node) for (const child of node.children) visit(child, own);
    if (type !== undefined && own.length > 0) blocks.push({ type, spans: own });
  };
  visit(tree, []);
  return blocks;
}
