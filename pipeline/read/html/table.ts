import type { BlockContent, TableRow } from 'mdast';
import { coverOf } from '../cells.js';
import { lineOf, type Origins } from './line.js';
import { attribute, isElement, type Element, type Parent } from './parse.js';

/** A table with its caption before it; of one that only lays out a page, what its cells hold. `flow` gives the blocks in an element. */
export function tableOf(
  table: Element,
  origins: Origins,
  flow: (parent: Parent, origins: Origins) => BlockContent[],
): BlockContent[] {
  const { captions, rows } = partsOf(table);
  if (isLayout(table, rows)) return [...captions, ...rows.flat()].flatMap((part) => flow(part, origins));
  const children = rows.map((cells): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({
      type: 'tableCell',
      children: lineOf(cell, origins),
      ...coverOf(attribute(cell, 'colspan'), attribute(cell, 'rowspan')),
    })),
  }));
  return [...captions.flatMap((caption) => flow(caption, origins)), { type: 'table', children }];
}

const cellNames = new Set(['td', 'th']);

function partsOf(table: Element): { captions: Element[]; rows: Element[][] } {
  const captions: Element[] = [];
  const rows: Element[][] = [];
  const visit = (parent: Parent): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      if (child.tagName === 'caption') captions.push(child);
      else if (cellNames.has(child.tagName)) rows.at(-1)?.push(child);
      else {
        if (child.tagName === 'tr') rows.push([]);
        visit(child);
      }
    }
  };
  visit(table);
  return { captions, rows };
}

/** Old pages hold their columns and menus in tables. */
function isLayout(table: Element, rows: readonly (readonly Element[])[]): boolean {
  const role = attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  return rows.every((cells) => cells.length < 2) || rows.some((cells) => cells.some(holdsTable));
}

const holdsTable = (parent: Parent): boolean =>
  parent.childNodes.some((child) => isElement(child) && (child.tagName === 'table' || holdsTable(child)));
