import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { PipelineError } from '../../effects.js';

export type Document = DefaultTreeAdapterTypes.Document;
export type Parent = DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Child = DefaultTreeAdapterTypes.ChildNode;

// Browsers nest no deeper; what is read is a page of some thousand elements.
const deepest = 512;
const mostElements = 100_000;
const longest = 10_000_000;

/** Parses HTML as browsers do. Throws a PipelineError where it is too long, has too many elements, or nests them too deeply. */
export function parseHtml(text: string, file: string): Document {
  const refuse = (found: string, limit: number): PipelineError =>
    new PipelineError(
      `${file}: Unexpected ${found}, expected ${limit.toString()} at most`,
      'Save what it says as a smaller page.',
    );
  if (text.length > longest) throw refuse(`length of ${text.length.toString()} characters`, longest);

  const depths = new WeakMap<Parent, number>();
  let elements = 0;
  const nest = (parent: Parent, node: Child): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if ('childNodes' in node) depths.set(node, depth);
    if (depth > deepest) throw refuse('depth of elements', deepest);
  };
  return parse(text, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(...element) {
        if (++elements > mostElements) throw refuse('number of elements', mostElements);
        return defaultTreeAdapter.createElement(...element);
      },
      appendChild(parent, node) {
        nest(parent, node);
        defaultTreeAdapter.appendChild(parent, node);
      },
      insertBefore(parent, node, before) {
        nest(parent, node);
        defaultTreeAdapter.insertBefore(parent, node, before);
      },
    },
  });
}

export const isElement = (node: Child | Parent): node is Element => 'tagName' in node;

export const isText = (node: Child): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/** The value of an attribute, empty where it has none; undefined where it is not there. */
export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;
