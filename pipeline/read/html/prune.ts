import { documents, outside, outsideRoles } from './elements.js';
import { attribute, isElement, type Document, type Element, type Parent } from './parse.js';

/** Takes away what is not shown, or is no part of what the page says. */
export function prune(page: Document): void {
  const visit = (parent: Parent, isInDocument: boolean): void => {
    const isInside = isInDocument || (isElement(parent) && documents.has(parent.tagName));
    parent.childNodes = parent.childNodes.filter((child) => !isElement(child) || isContent(child, isInside));
    for (const child of parent.childNodes) if (isElement(child)) visit(child, isInside);
  };
  visit(page, false);
}

const invisible = /display\s*:\s*none|visibility\s*:\s*hidden/iu;
// LibreOffice writes the header and the footer of a page so.
const furniture = /^(?:header|footer)$/u;

function isContent(element: Element, isInDocument: boolean): boolean {
  const has = (name: string, pattern: RegExp): boolean => pattern.test(attribute(element, name) ?? '');
  return !(
    outside.has(element.tagName) ||
    outsideRoles.has(attribute(element, 'role') ?? '') ||
    (element.tagName === 'header' && !isInDocument) ||
    attribute(element, 'hidden') !== undefined ||
    has('aria-hidden', /^true$/u) ||
    has('style', invisible) ||
    (element.tagName === 'div' && has('title', furniture))
  );
}
