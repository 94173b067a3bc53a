import type { PhrasingContent, Text } from 'mdast';
import type { Origin } from '../../model.js';
import { inline } from './elements.js';
import { isElement, isText, type Child, type Parent } from './parse.js';

export type Origins = ReadonlyMap<Parent, Origin>;

export function textOf(value: string, origin: Origin | undefined): Text {
  return { type: 'text', value, ...(origin && { data: { origin } }) };
}

/** All words in an element as one line, with breaks where blocks meet. */
export function lineOf(parent: Parent, origins: Origins): PhrasingContent[] {
  const line: PhrasingContent[] = [];
  const visit = (child: Child, above: Parent): void => {
    if (isText(child)) line.push(textOf(child.value, origins.get(above)));
    if (!isElement(child)) return;
    const isInLine = inline.has(child.tagName) && child.tagName !== 'br';
    if (!isInLine) line.push({ type: 'break' });
    for (const inner of child.childNodes) visit(inner, child);
    if (!isInLine) line.push({ type: 'break' });
  };
  for (const child of parent.childNodes) visit(child, parent);
  return collapsed(line);
}

// Of HTML, which does not count the no-break space.
const spaces = /[\t\n\f\r ]+/gu;

/** Spaces as they are shown: one for many, and none at the ends of lines; breaks only between words. */
export function collapsed(line: readonly PhrasingContent[]): PhrasingContent[] {
  const shown: PhrasingContent[] = [];
  let text: Text | undefined;
  let hasBreak = false;
  for (const node of line) {
    if (node.type === 'break') hasBreak = true;
    if (node.type !== 'text') continue;
    const isAtStart = text === undefined || hasBreak || text.value.endsWith(' ');
    const value = isAtStart ? node.value.replace(spaces, ' ').replace(/^ /u, '') : node.value.replace(spaces, ' ');
    if (value === '') continue;
    if (hasBreak && text !== undefined) {
      text.value = text.value.trimEnd();
      shown.push({ type: 'break' });
    }
    hasBreak = false;
    text = { ...node, value };
    shown.push(text);
  }
  return shown;
}
