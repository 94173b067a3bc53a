import type { Nodes, Root } from 'mdast';
import type { Span } from '../model.js';
import { placed, type Place } from './cells.js';
import { stretchesOf } from './stretches.js';

/** A paragraph, heading or cell, as the stretches of the source that hold its words; markup lies between them. */
export interface Block {
  readonly type: 'paragraph' | 'heading' | 'cell';
  readonly spans: readonly Span[];
  /** Of a heading: 1 is the highest. */
  readonly depth?: number;
  /** Of a cell: the number of its table in the document, from 0, and where it stands in it. */
  readonly cell?: Place & { readonly table: number };
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
    if (node.type === 'text' || node.type === 'inlineCode')
      for (const stretch of stretchesOf(node, source)) spans.push(stretch);
    if (node.type === 'table') {
      const table = tables++;
      for (const { cell: child, place } of placed(node.children)) visit(child, own, { table, ...place });
    } else if ('children' in node) for (const child of node.children) visit(child, own);
    if (type === undefined || own.length === 0) return;
    const depth = node.type === 'heading' ? { depth: node.depth } : {};
    blocks.push({ type, spans: own, ...depth, ...(cell && { cell }) });
  };
  visit(tree, []);
  return blocks;
}
