import type { FC } from 'hono/jsx';
import type { Row } from '../../pipeline/check/dataset.js';
import { contactOf } from '../contact.js';
import type { Page } from '../page.js';
import { holdsMentions, thingOf, type Dataset } from '../store/dataset.js';

/** What a person copies into a file of input/curation/ to have a row looked at, with a word on why. */
export const curationLine = (pointer: string): string =>
  `- { report: ${JSON.stringify(pointer)}, status: open, why: "" }`;

/** How corrections name a row: a mention by its id, a thing as kind/key; undefined for the rows that none corrects. */
export function pointerTo(dataset: Dataset, row: Row): string | undefined {
  if (holdsMentions(dataset)) return row.id;
  const thing = thingOf(dataset);
  return thing === undefined || thing === 'curation' ? undefined : `${thing}/${row.id}`;
}

interface Reported {
  readonly id: string;
  readonly line: string | undefined;
  readonly quote: string;
  /** The address of what is reported. */
  readonly where: string;
}

interface ReportProps extends Omit<Reported, 'line'> {
  readonly page: Page;
  /** How corrections name the row; undefined where none corrects it. */
  readonly pointer: string | undefined;
}

/** A mail to the publisher that says already what it is about; undefined where no address is known. */
function reportAddress({ index, phrase }: Page, { id, line, quote, where }: Reported): string | undefined {
  const contact = contactOf(index);
  if (contact === undefined) return undefined;
  const body = [phrase('reportBody'), '', '', quote && `«${quote}»`, where, line ?? ''].join('\n');
  const fields = { subject: phrase('reportSubject', { what: id }), body };
  const written = Object.entries(fields).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `mailto:${encodeURI(contact)}?${written.join('&')}`;
}

export const Report: FC<ReportProps> = ({ page, id, pointer, quote, where }) => {
  const line = pointer === undefined ? undefined : curationLine(pointer);
  const address = reportAddress(page, { id, line, quote, where });
  return (
    <>
      {address === undefined ? null : <a href={address}>{page.phrase('report')}</a>}
      {line === undefined ? null : (
        <label class="curation">
          {page.phrase('curationLine')}
          <input type="text" readonly value={line} dir="ltr" />
        </label>
      )}
    </>
  );
};
