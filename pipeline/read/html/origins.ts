import type { Origin } from '../../model.js';
import { inline } from './elements.js';
import { isElement, type Document, type Parent } from './parse.js';

/** The origin of the words that stand in an element: the element, or for one in a line what the line stands in. */
export function originsOf(page: Document): ReadonlyMap<Parent, Origin> {
  const origins = new Map<Parent, Origin>();
  const visit = (parent: Parent, path: string, origin: Origin): void => {
    origins.set(parent, origin);
    const counts = new Map<string, number>();
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      const number = (counts.get(child.tagName) ?? 0) + 1;
      counts.set(child.tagName, number);
      const element = `${path}/${child.tagName}[${String(number)}]`;
      visit(child, element, inline.has(child.tagName) ? origin : { element });
    }
  };
  visit(page, '', { element: '/' });
  return origins;
}
