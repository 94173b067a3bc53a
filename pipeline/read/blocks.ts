import type { Nodes, Root } from 'mdast';
import type { Span } from '../model.js';
import { stretchesOf } from './stretches.js';

/** A paragraph, heading or cell, as the stretches of the source that hold its words; markup lies between them. */
export interface Block {
  readonly type: 'paragraph' | 'heading' | 'cell';
  readonly spans: readonly Span[];
  /** Of a heading: 1 is the highest. */
  readonly depth?: number;
  /** Of a cell: the number of its table in the document, of its row and its column, from 0. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

const types: Partial<Record<Nodes['type'], Block['type']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  tableCell: 'cell',
};

/** The blocks of a tree in reading order. Offsets come from the nodes, so that each slice of the source is the words themselves. */
export function blocksOf(tree: Root, source: string): Block[] {
  const blocks: Block[] = [];
  let tables = 0;
  const visit = (node: Nodes, spans: Span[], cell?: Block['cell']): void => {
    const type = types[node.type];
    const own = type === undefined ? spans : [];
    if (node.type === 'text' || node.type === 'inlineCode') spans.push(...stretchesOf(node, source));
    if (node.type === 'table') {
      const table = tables++;
      node.children.forEach(({ children }, row) => {
        children.forEach((child, column) => {
          visit(child, own, { table, row, column });
        });
      });
    } else if ('children' in node) for (const child of node.children) visit(child, own);
    if (type === undefined || own.length === 0) return;
    const depth = node.type === 'heading' ? { depth: node.depth } : {};
    blocks.push({ type, spans: own, ...depth, ...(cell && { cell }) });
  };
  visit(tree, []);
  return blocks;
}
