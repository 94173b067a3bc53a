import type { BlockContent, Heading, List, ListItem, PhrasingContent, Root } from 'mdast';
import { inline, preformatted } from './elements.js';
import { collapsed, lineOf, textOf, type Origins } from './line.js';
import { attribute, isElement, isText, type Child, type Element, type Parent } from './parse.js';
import { tableOf } from './table.js';

/** What a part of a page says, as mdast; each text node has its origin. */
export const toMdast = (part: Parent, origins: Origins): Root => ({ type: 'root', children: flow(part, origins) });

/** The blocks in an element; words between blocks are paragraphs, and so are words between two breaks. */
function flow(parent: Parent, origins: Origins): BlockContent[] {
  const blocks: BlockContent[] = [];
  let line: PhrasingContent[] = [];
  const endLine = (): void => {
    const children = collapsed(line);
    if (children.length > 0) blocks.push({ type: 'paragraph', children });
    line = [];
  };
  const visit = (child: Child, above: Parent): void => {
    if (isText(child)) line.push(textOf(child.value, origins.get(above)));
    if (!isElement(child)) return;
    if (child.tagName === 'br') {
      if (endsWithBreak(line)) endLine();
      else line.push({ type: 'break' });
    } else if (inline.has(child.tagName)) {
      for (const inner of child.childNodes) visit(inner, child);
    } else {
      endLine();
      for (const block of blocksOf(child, origins)) blocks.push(block);
    }
  };
  for (const child of parent.childNodes) visit(child, parent);
  endLine();
  return blocks;
}

const endsWithBreak = (line: readonly PhrasingContent[]): boolean =>
  line.findLast((node) => node.type !== 'text' || node.value.trim() !== '')?.type === 'break';

const depths: Readonly<Record<string, Heading['depth']>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

function blocksOf(element: Element, origins: Origins): BlockContent[] {
  const { tagName } = element;
  const depth = depths[tagName];
  if (depth !== undefined) return [{ type: 'heading', depth, children: lineOf(element, origins) }];
  if (tagName === 'ul' || tagName === 'ol' || tagName === 'dir') return [listOf(element, origins)];
  if (tagName === 'blockquote') return [{ type: 'blockquote', children: flow(element, origins) }];
  if (tagName === 'table') return tableOf(element, origins, flow);
  if (preformatted.has(tagName)) return written(element, origins);
  return flow(element, origins);
}

/** What stands in a list outside its items belongs to the item before it. */
function listOf(list: Element, origins: Origins): List {
  const children: ListItem[] = [];
  for (const child of list.childNodes.filter(isElement)) {
    const blocks = child.tagName === 'li' ? flow(child, origins) : blocksOf(child, origins);
    const last = children.at(-1);
    if (child.tagName === 'li' || last === undefined) children.push({ type: 'listItem', children: blocks });
    else last.children.push(...blocks);
  }
  const start = Number.parseInt(attribute(list, 'start') ?? '', 10) || 1;
  return { type: 'list', ordered: list.tagName === 'ol', start, children };
}

const blankLines = /\n(?:[^\S\n]*\n)+/u;

/** Words as they are written, with their line ends; a blank line ends a paragraph. */
function written(element: Element, origins: Origins): BlockContent[] {
  let text = '';
  const visit = (child: Child): void => {
    if (isText(child)) text += child.value;
    else if (isElement(child)) child.childNodes.forEach(visit);
  };
  element.childNodes.forEach(visit);
  return text
    .split(blankLines)
    .map((words) => ({ type: 'paragraph', children: [textOf(words, origins.get(element))] }));
}
