import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const path = (file: string): URL => new URL(file, import.meta.url);

/** The documents from which others are made: of our own in originals/, and the page that comes with the project. */
export const originalNames = ['budget', 'council', 'strategy', 'page'] as const;
export type OriginalName = (typeof originalNames)[number];

function treeOf(name: OriginalName): Root {
  if (name !== 'page')
    return unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(readFileSync(path(`originals/${name}.md`), 'utf8'));
  const text = readFileSync(path('../input/sources/multilateral-cooperation.txt'), 'utf8');
  const paragraphs = text.split(/\n\s*\n/u).filter((words) => words.trim() !== '');
  return {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value: value.trim() }] })),
  };
}

/** A document as plain text: a blank line between blocks, a line for each item and row, a tab between cells. */
export function plainTextOf(name: OriginalName): string {
  const write = (node: Nodes, indent = ''): string => {
    if (node.type === 'list')
      return node.children
        .map((item, i) => {
          const mark = node.ordered === true ? `${String(i + 1)}.` : '-';
          return `${indent}${mark} ${item.children.map((child) => write(child, `${indent}  `)).join('\n')}`;
        })
        .join('\n');
    if (node.type === 'table')
      return node.children.map((row) => row.children.map((cell) => write(cell)).join('\t')).join('\n');
    if (node.type === 'root' || node.type === 'blockquote')
      return node.children.map((child) => write(child)).join('\n\n');
    return 'children' in node ? node.children.map((child) => write(child)).join('') : 'value' in node ? node.value : '';
  };
  return `${write(treeOf(name))}\n`;
}

const tags: Partial<Record<Nodes['type'], string>> = {
  paragraph: 'p',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  blockquote: 'blockquote',
  strong: 'b',
};

/** The same as the body of a web page. */
export function articleOf(name: OriginalName): string {
  const write = (node: Nodes): string => {
    if ('value' in node) return node.value.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    if (!('children' in node)) return '';
    const inner = node.children.map(write).join('');
    const tag =
      node.type === 'heading'
        ? `h${String(node.depth)}`
        : node.type === 'list'
          ? node.ordered === true
            ? 'ol'
            : 'ul'
          : tags[node.type];
    return tag === undefined ? inner : `<${tag}>${inner}</${tag}>\n`;
  };
  return write(treeOf(name));
}
