import type { Heading, List, Nodes, Paragraph, Root, Table, TableCell, Text } from 'mdast';
import { location } from 'vfile-location';
import type { Place, Span } from '../model.js';
import { wordsOf } from './words.js';

/** A text made of a tree, the tree over it, and where its stretches come from. */
export interface LaidOut {
  readonly text: string;
  readonly tree: Root;
  readonly places: readonly Place[];
}

/**
 * Writes a tree as a text: a blank line between blocks, a line for each item and row, a tab between cells. The tree
 * becomes the text's: of what is in a line only the words stay, one text node for each origin, and nodes without words go.
 */
export function layOut(tree: Root): LaidOut {
  const layout = new Layout();
  tree.children = layout.inOrder(tree.children, '\n\n', '');
  const { text, spans, places } = layout;
  const point = location(text);
  for (const [node, [start, end]] of spans) {
    const [from, to] = [point.toPoint(start), point.toPoint(end)];
    if (from && to) node.position = { start: from, end: to };
  }
  return { text: text === '' ? '' : `${text}\n`, tree, places };
}

class Layout {
  text = '';
  readonly spans = new Map<Text, Span>();
  readonly places: Place[] = [];

  /** The nodes that have words. `between` stands between two of them; `indent` begins the items of a list in a list. */
  inOrder<T extends Nodes>(nodes: readonly T[], between: string, indent: string): T[] {
    return this.#kept(nodes, between, (node) => this.#lay(node, indent));
  }

  /** Writes nodes one after another; what was written for those without words is taken back. */
  #kept<T extends Nodes>(nodes: readonly T[], between: string, write: (node: T) => boolean): T[] {
    let isFirst = true;
    return nodes.filter((node) => {
      const before = this.text;
      delete node.position;
      if (!isFirst) this.text += between;
      const hasWords = write(node);
      if (hasWords) isFirst = false;
      else this.text = before;
      return hasWords;
    });
  }

  /** Whether words were written. */
  #lay(node: Nodes, indent: string): boolean {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return this.#words(node);
      case 'blockquote':
        node.children = this.inOrder(node.children, '\n\n', indent);
        return node.children.length > 0;
      case 'list':
        return this.#list(node, indent);
      case 'listItem':
        node.children = this.inOrder(node.children, '\n', `${indent}  `);
        return node.children.length > 0;
      case 'table':
        return this.#table(node);
      default:
        return false;
    }
  }

  #words(node: Paragraph | Heading | TableCell): boolean {
    node.children = wordsOf(node.children).map(({ value, origin }) => {
      const text: Text = { type: 'text', value };
      const [start, end] = [this.text.length, this.text.length + value.length];
      this.spans.set(text, [start, end]);
      if (origin !== undefined) this.places.push({ start, end, ...origin });
      this.text += value;
      return text;
    });
    return node.children.length > 0;
  }

  #list(node: List, indent: string): boolean {
    let number = node.start ?? 1;
    node.children = this.#kept(node.children, '\n', (item) => {
      this.text += `${indent}${node.ordered === true ? `${String(number)}.` : '-'} `;
      const hasWords = this.#lay(item, indent);
      if (hasWords) number++;
      return hasWords;
    });
    return node.children.length > 0;
  }

  #table(node: Table): boolean {
    node.children = this.#kept(node.children, '\n', (row) => {
      const before = this.text.length;
      row.children.forEach((cell, column) => {
        delete cell.position;
        if (column > 0) this.text += '\t';
        this.#words(cell);
      });
      return this.text.length > before + row.children.length - 1;
    });
    return node.children.length > 0;
  }
}
