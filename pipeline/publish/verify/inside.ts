import type { Published } from './published.js';

/** An address of the site that stands in a text: its path under the base, decoded, without query and fragment. */
export interface Inside {
  readonly path: string;
  readonly address: string;
  /** Where it begins in the text. */
  readonly index: number;
}

/** Finds the addresses in a text that lie under the base of the site, or under one that an earlier version had. */
export function inside({ index, datasets }: Published): (text: string) => Generator<Inside> {
  const bases = new Set([index.base, ...datasets.flatMap(({ versions }) => versions.map(({ base }) => base))]);
  const escaped = [...bases].map((base) => base.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&'));
  const pattern = new RegExp(`(?:${escaped.join('|')})([^\\s"'<>()\\[\\]|^\`\\\\?#]*)(.?)`, 'gu');
  return function* (text) {
    for (const { 0: whole, 1: found = '', 2: next, index: at } of text.matchAll(pattern)) {
      // A template of addresses is none.
      if (found.includes('{')) continue;
      const written = found.replace(/[.,;:]+$/u, '').replaceAll('&amp;', '&');
      const path = decoded(written);
      if (path !== undefined) yield { path, address: whole.slice(0, whole.length - (next?.length ?? 0)), index: at };
    }
  };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
