import type { PhrasingContent } from 'mdast';
import type { Origin } from '../model.js';

declare module 'mdast' {
  interface TextData {
    origin?: Origin;
  }
}

/** Words that have one origin. */
export interface Words {
  readonly value: string;
  readonly origin: Origin | undefined;
}

/** The words in a line, without what marks them up; a break is a line end, and at neither end is a space. */
export function wordsOf(nodes: readonly PhrasingContent[]): Words[] {
  const words: Words[] = [];
  const visit = (node: PhrasingContent): void => {
    if (node.type === 'text') push(words, node.value, node.data?.origin);
    else if (node.type === 'inlineCode') push(words, node.value, undefined);
    else if (node.type === 'break') push(words, '\n', undefined);
    else if ('children' in node) node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return trimmed(words);
}

function push(words: Words[], value: string, origin: Origin | undefined): void {
  const last = words.at(-1);
  if (last !== undefined && (origin === undefined || last.origin === undefined || last.origin === origin))
    words[words.length - 1] = { value: last.value + value, origin: last.origin ?? origin };
  else words.push({ value, origin });
}

function trimmed(words: readonly Words[]): Words[] {
  return words
    .map(({ value, origin }, i) => {
      const start = i === 0 ? value.trimStart() : value;
      return { value: i === words.length - 1 ? start.trimEnd() : start, origin };
    })
    .filter(({ value }) => value !== '');
}
