import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Plugin } from 'unified';

/** A unified parser for Markdown with tables and front matter. */
export const readMarkdown: Plugin<[], string, Root> = function () {
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
  this.parser = (_, file) => processor.parse(file);
};
