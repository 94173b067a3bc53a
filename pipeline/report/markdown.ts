import { gfmToMarkdown } from 'mdast-util-gfm';
import type { Text } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { languages } from '../publish/descriptors/words.js';
import type { Report } from '../schemas.js';
import { details } from './details.js';
import type { Block } from './nodes.js';
import { summary } from './summary.js';

/** report.md: a summary in each language, then what happened where. */
export const markdown = (report: Report): string =>
  inAll(report, written, (text) => `<div dir="rtl" lang="ar">\n\n${text}\n</div>\n`);

/** The same as a message has it, for people who read it as it stands: what is escaped there is plain, and so are addresses. */
export const plainReport = (report: Report): string => inAll(report, plain);

type Write = (blocks: Block[]) => string;

function inAll(report: Report, write: Write, inArabic = (text: string): string => text): string {
  const parts = languages.map((language) => {
    const text = write(summary(report, language));
    return language === 'ar' ? inArabic(text) : text;
  });
  const more = details(report);
  return [...parts, ...(more.length > 0 ? [write(more)] : [])].join('\n');
}

const options: Options = { extensions: [gfmToMarkdown({ tablePipeAlign: false })], bullet: '-' };
const written: Write = (children) => toMarkdown({ type: 'root', children }, options);
const plain: Write = (children) =>
  toMarkdown({ type: 'root', children }, { ...options, handlers: { text: ({ value }: Text) => value } });
