import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { languages } from '../publish/descriptors/words.js';
import { page } from '../publish/versions/page.js';
import type { Report } from '../schemas.js';
import { details } from './details.js';
import type { Block } from './nodes.js';
import { summary } from './summary.js';
import { words } from './words.js';

/** report.html: what report.md says, as a page that needs no other file. */
export function reportPage(report: Report): string {
  return page(`${words.report.ar} ${report.run}`, [
    ...languages.map(
      (language) =>
        `<section lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">\n${written(summary(report, language))}\n</section>`,
    ),
    written(details(report)),
  ]);
}

const written = (children: Block[]): string => toHtml(toHast({ type: 'root', children }));
