import type { BlockContent, Heading, PhrasingContent, Root, TableRow } from 'mdast';
import { coverOf } from '../cells.js';
import { listOf, type Item } from './list.js';
import type { DocumentNode, Node } from './node.js';

const headingName = /^heading ([1-6])$/iu;
const titleName = /^title$/iu;
// Its lines are the headings once more, and numbers of pages.
const contentsName = /^toc \d$/iu;

/** A Word document as mdast, each note after the paragraph that refers to it; each text node has the number of its paragraph. */
export function toMdast(document: DocumentNode): Root {
  let paragraphs = 0;

  /** The words of a paragraph, and the notes that it refers to. */
  const lineOf = (node: Node): { words: PhrasingContent[]; notes: Node[] } => {
    const origin = { paragraph: ++paragraphs };
    const words: PhrasingContent[] = [];
    const notes: Node[] = [];
    const visit = (inner: Node): void => {
      if (inner.type === 'text') words.push({ type: 'text', value: inner.value ?? '', data: { origin } });
      else if (inner.type === 'tab') words.push({ type: 'text', value: '\t', data: { origin } });
      else if (inner.type === 'break') words.push({ type: 'break' });
      else if (inner.type === 'noteReference') notes.push(...(document.notes.resolve(inner)?.body ?? []));
      inner.children?.forEach(visit);
    };
    node.children?.forEach(visit);
    return { words, notes };
  };

  /** All words in a cell, with breaks between its paragraphs. */
  const cellOf = (node: Node): PhrasingContent[] =>
    (node.children ?? []).flatMap((child) => [
      { type: 'break' },
      ...(child.type === 'paragraph' ? lineOf(child).words : cellOf(child)),
    ]);

  const tableOf = (table: Node): BlockContent[] => {
    const rows = (table.children ?? []).map((row) => row.children ?? []);
    // A table of one column is a frame.
    if (rows.every((cells) => cells.length < 2)) return rows.flat().flatMap((cell) => blocksOf(cell.children ?? []));
    const children = rows.map((cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((cell) => ({
        type: 'tableCell',
        children: cellOf(cell),
        ...coverOf(cell.colSpan, cell.rowSpan),
      })),
    }));
    return [{ type: 'table', children }];
  };

  const blocksOf = (nodes: readonly Node[]): BlockContent[] => {
    const blocks: BlockContent[] = [];
    let items: Item[] = [];
    const endList = (): void => {
      const [first, ...rest] = items;
      if (first !== undefined) blocks.push(listOf([first, ...rest]));
      items = [];
    };
    for (const node of nodes) {
      if (node.type === 'paragraph') {
        const { words: children, notes } = lineOf(node);
        const { styleName, numbering } = node;
        const depth = depthOf(styleName ?? '');
        if (depth === undefined && numbering && children.length > 0) {
          items.push({ level: Number(numbering.level), isOrdered: numbering.isOrdered, children });
        } else if (!contentsName.test(styleName ?? '')) {
          endList();
          blocks.push(depth === undefined ? { type: 'paragraph', children } : { type: 'heading', depth, children });
        }
        if (notes.length > 0) endList();
        blocks.push(...blocksOf(notes));
      } else {
        endList();
        blocks.push(...(node.type === 'table' ? tableOf(node) : blocksOf(node.children ?? [])));
      }
    }
    endList();
    return blocks;
  };
  return { type: 'root', children: blocksOf(document.children ?? []) };
}

function depthOf(styleName: string): Heading['depth'] | undefined {
  if (titleName.test(styleName)) return 1;
  const level = headingName.exec(styleName)?.[1];
  return depths.find((depth) => String(depth) === level);
}

const depths: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6];
