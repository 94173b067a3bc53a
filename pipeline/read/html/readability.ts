import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import { serialize } from 'parse5';
import { isElement, type Document, type Element, type Parent } from './parse.js';

const label = 'data-nashir';
const labels = /data-nashir="(\d+)"/gu;

/** The elements of a page that Readability takes for its article; none where it finds no article. */
export function articleOf(page: Document): ReadonlySet<Element> {
  const elements: Element[] = [];
  const visit = (parent: Parent): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      const others = child.attrs.filter(({ name }) => name !== label);
      child.attrs = [...others, { name: label, value: String(elements.length) }];
      elements.push(child);
      visit(child);
    }
  };
  visit(page);
  const document = new DOMParser().parseFromString(serialize(page), 'text/html');
  const article = new Readability(document, { disableJSONLD: true }).parse()?.content ?? '';
  return new Set([...article.matchAll(labels)].flatMap(([, number]) => elements[Number(number)] ?? []));
}
