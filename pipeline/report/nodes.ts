/** The few nodes of mdast that a report is made of. */
import type { BlockContent, DefinitionContent, Heading, List, Paragraph, PhrasingContent, Table } from 'mdast';

export type Block = BlockContent | DefinitionContent;

/** A text, or ready nodes. */
type Inline = string | readonly PhrasingContent[];

const inline = (content: Inline): PhrasingContent[] =>
  typeof content === 'string' ? [{ type: 'text', value: content }] : [...content];

export const heading = (depth: 2 | 3 | 4, content: Inline): Heading => ({
  type: 'heading',
  depth,
  children: inline(content),
});

export const paragraph = (content: Inline): Paragraph => ({ type: 'paragraph', children: inline(content) });

export const list = (items: readonly Inline[]): List => ({
  type: 'list',
  spread: false,
  children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(item)] })),
});

/** A table whose cells are texts; the first line is its header. */
export const table = (lines: readonly (readonly string[])[]): Table => ({
  type: 'table',
  children: lines.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
  })),
});
