import type { Span } from '../model.js';

const frontMatter = /^---[^\S\n\r]*(?:\r\n|\n|\r)([\s\S]*?(?:\r\n|\n|\r))?---[^\S\n\r]*(?:\r\n|\n|\r|$)/du;

/** The YAML front matter of a text, in UTF-16 code units: its length with both fences, and where the YAML stands; 0 and nowhere where there is none. */
export function frontMatterOf(text: string): { readonly length: number; readonly yaml: Span } {
  const found = frontMatter.exec(text);
  return { length: found?.[0].length ?? 0, yaml: found?.indices?.[1] ?? [0, 0] };
}
