import { structuredFacts } from './structured-facts.js';
import { attribute, isElement, isText, type Document, type Element, type Parent } from './parse.js';

/** The first of each thing that a page says of itself, named by where it says it: `meta og:title`, `link canonical`, `json headline`. */
export function factsOf(page: Document): ReadonlyMap<string, string> {
  const facts = new Map<string, string>();
  const add = (name: string, value: string | undefined): void => {
    const words = value?.replace(/\s+/gu, ' ').trim() ?? '';
    if (words !== '' && !facts.has(name)) facts.set(name, words);
  };
  for (const element of elementsOf(page)) {
    const { tagName } = element;
    if (tagName === 'html') add('html lang', attribute(element, 'lang') ?? attribute(element, 'xml:lang'));
    else if (tagName === 'title') add('title', wordsIn(element));
    else if (tagName === 'link') {
      for (const rel of (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/u))
        add(`link ${rel}`, attribute(element, 'href'));
    } else if (tagName === 'meta' || attribute(element, 'itemprop') !== undefined) {
      const value = attribute(element, 'content') ?? attribute(element, 'datetime');
      for (const name of ['property', 'name', 'itemprop'])
        add(`meta ${(attribute(element, name) ?? '').toLowerCase()}`, value);
    } else if (tagName === 'script' && attribute(element, 'type') === 'application/ld+json')
      for (const [name, value] of structuredFacts(wordsIn(element))) add(`json ${name}`, value);
  }
  return facts;
}

function elementsOf(page: Document): Element[] {
  const elements: Element[] = [];
  const visit = (parent: Parent): void => {
    for (const child of parent.childNodes) {
      if (!isElement(child)) continue;
      elements.push(child);
      visit(child);
    }
  };
  visit(page);
  return elements;
}

const wordsIn = (element: Element): string =>
  element.childNodes.map((child) => (isText(child) ? child.value : '')).join('');
