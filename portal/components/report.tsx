import type { FC } from 'hono/jsx';
import { contactOf } from '../contact.js';
import type { Page } from '../page.js';

/** What a person copies into input/curation/ to have a row looked at. */
export const curationLine = (id: string): string => `- { reject: ${JSON.stringify(id)}, why: "" }`;

/** A mail to the publisher that says already what it is about; undefined where no address is known. */
function reportAddress({ index, phrase }: Page, id: string, quote: string, where: string): string | undefined {
  const contact = contactOf(index);
  if (contact === undefined) return undefined;
  const body = [phrase('reportBody'), '', '', quote && `«${quote}»`, where, curationLine(id)].join('\n');
  const fields = { subject: phrase('reportSubject', { what: id }), body };
  const written = Object.entries(fields).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `mailto:${encodeURI(contact)}?${written.join('&')}`;
}

interface ReportProps {
  readonly page: Page;
  readonly id: string;
  readonly quote: string;
  /** The address of what is reported. */
  readonly where: string;
}

export const Report: FC<ReportProps> = ({ page, id, quote, where }) => {
  const address = reportAddress(page, id, quote, where);
  return (
    <>
      {address === undefined ? null : <a href={address}>{page.phrase('report')}</a>}
      <label class="curation">
        {page.phrase('curationLine')}
        <input type="text" readonly value={curationLine(id)} dir="ltr" />
      </label>
    </>
  );
};
