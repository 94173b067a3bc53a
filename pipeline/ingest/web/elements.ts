import { fromXml } from 'xast-util-from-xml';
import { visitParents } from 'unist-util-visit-parents';
import { PipelineError } from '../../effects.js';

/** An element of an XML document, names without prefixes. */
export interface XmlElement {
  readonly name: string;
  /** The name of the element that it stands in; empty for the outermost. */
  readonly parent: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, spaces at the ends taken off. */
  readonly text: string;
}

/** The elements of an XML document in their order. Throws a PipelineError that names `place` where it is none. */
export function elements(xml: string, place: string): XmlElement[] {
  const found: XmlElement[] = [];
  try {
    visitParents(fromXml(xml.trimStart()), 'element', ({ name, attributes, children }, ancestors) => {
      const parent = ancestors.at(-1);
      const text = children
        .map((child) => (child.type === 'text' || child.type === 'cdata' ? child.value : ''))
        .join('');
      found.push({
        name: bare(name),
        parent: parent?.type === 'element' ? bare(parent.name) : '',
        attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, value ?? ''])),
        text: text.trim(),
      });
    });
  } catch (error) {
    throw new PipelineError(
      `${place}: Unexpected XML, expected a sitemap or a feed: ${error instanceof Error ? error.message : ''}`,
    );
  }
  return found;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
