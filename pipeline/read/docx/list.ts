import type { List, ListItem, PhrasingContent } from 'mdast';

/** A paragraph that is an item; levels count from 0. */
export interface Item {
  readonly level: number;
  readonly isOrdered: boolean;
  readonly children: PhrasingContent[];
}

/** Items one after another as a list; those of deeper levels are lists in the item before them. */
export function listOf([first, ...rest]: readonly [Item, ...Item[]]): List {
  const children = [itemOf(first)];
  let deeper: Item[] = [];
  const nest = (): void => {
    const [inner, ...more] = deeper;
    if (inner !== undefined) children.at(-1)?.children.push(listOf([inner, ...more]));
    deeper = [];
  };
  for (const item of rest) {
    if (item.level > first.level) {
      deeper.push(item);
      continue;
    }
    nest();
    children.push(itemOf(item));
  }
  nest();
  return { type: 'list', ordered: first.isOrdered, children };
}

const itemOf = ({ children }: Item): ListItem => ({ type: 'listItem', children: [{ type: 'paragraph', children }] });
