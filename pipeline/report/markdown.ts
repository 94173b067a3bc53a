import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { languages } from '../publish/descriptors/words.js';
import type { Report } from '../schemas.js';
import { details } from './details.js';
import type { Block } from './nodes.js';
import { summary } from './summary.js';

/** report.md: a summary in each language, then what happened where. */
export function markdown(report: Report): string {
  const parts = languages.map((language) => {
    const text = written(summary(report, language));
    return language === 'ar' ? `<div dir="rtl" lang="ar">\n\n${text}\n</div>\n` : text;
  });
  const more = details(report);
  return [...parts, ...(more.length > 0 ? [written(more)] : [])].join('\n');
}

const written = (children: Block[]): string =>
  toMarkdown({ type: 'root', children }, { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-' });
