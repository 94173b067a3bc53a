import type { PhrasingContent } from 'mdast';
import { heading, list, paragraph, type Block } from './nodes.js';

/** Items of a list that a page shows; report.json has all. */
export const mostItems = 100;

/** A list under its heading, as far as a page shows it; nothing where there is nothing. */
export const listed = (
  depth: 2 | 3,
  title: string,
  items: readonly (string | readonly PhrasingContent[])[],
  more: string,
): Block[] =>
  items.length === 0 ? [] : [heading(depth, title), list(items.slice(0, mostItems)), ...rest(items.length, more)];

/** How many items are not shown. */
export const rest = (length: number, more: string): Block[] =>
  length > mostItems ? [paragraph(`${more} ${String(length - mostItems)}`)] : [];
