import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Plugin } from 'unified';
import { readText } from './text.js';

/**
 * A unified parser for Markdown with tables and front matter. What is nested more deeply than the parser can follow is
 * read as plain text, with a message.
 */
export const readMarkdown: Plugin<[], string, Root> = function () {
  const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter);
  this.parser = (_, file) => {
    try {
      return markdown.parse(file);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      file.message('Unexpected depth of markup, expected what can be followed; read as plain text', {
        ruleId: 'markdown',
        source: 'nashir',
      });
      return unified().use(readText).parse(file);
    }
  };
};
