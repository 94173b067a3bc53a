import MailComposer from 'nodemailer/lib/mail-composer';
import { languages } from '../publish/descriptors/words.js';
import { plainReport } from '../report/markdown.js';
import { reportPage } from '../report/page.js';
import type { Report } from '../schemas.js';
import type { Notice } from './notice.js';

/** Who writes to whom; nobody where it is not known. */
export interface Correspondents {
  readonly from: string | undefined;
  readonly to: readonly string[];
}

/** report.eml: the report in three languages as a message (RFC 5322), ready to be sent; as a text and as a page. */
export function email({ event, subject }: Notice, report: Report, { from, to }: Correspondents): Promise<Buffer> {
  const words = languages.map((language) => subject[language]).join(' · ');
  const message = new MailComposer({
    from: from ?? 'nashir@localhost',
    to: [...to],
    subject: `nashir: ${words} (${report.run})`,
    date: new Date(report.ended),
    messageId: `<${report.run}.${event}@nashir>`,
    // Nobody's answering machine shall answer (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    // The same report is the same message.
    baseBoundary: report.run,
    textEncoding: 'base64',
    text: plainReport(report),
    html: reportPage(report),
  });
  return message.compile().build();
}
