import type { Row } from '../../pipeline/check/dataset.js';
import type { Page } from '../page.js';
import { isEvidence } from './columns.js';
import type { Dataset } from './dataset.js';
import { mentionPath } from './row-path.js';

/** What supports a field of a row: the words of a mention, or a place in a text that is none. */
export interface Support {
  /** Under the site: the place of it in its text. */
  readonly path: string;
  /** Undefined where it is no mention's. */
  readonly quote: string | undefined;
}

/** What supports a field, as the row's evidence by field names it: FIELD=MENTION, or FIELD=SOURCE@START-END. */
export function supportsOf(
  page: Pick<Page, 'textPage'>,
  { columns }: Dataset,
  row: Row,
  field: string,
  mentions: readonly Row[],
): Support[] {
  const column = columns.find(isEvidence);
  const told = column ? row[column.name] : undefined;
  if (typeof told !== 'object' || told === null) return [];
  const start = `${field}=`;
  return told
    .filter((item) => item.startsWith(start))
    .flatMap((item) => {
      const place = item.slice(start.length);
      const mention = mentions.find(({ id }) => id === place);
      if (mention) return { path: mentionPath(page, mention), quote: String(mention['quote']) };
      const [, source, from, to] = /^(.+)@(\d+)-(\d+)$/u.exec(place) ?? [];
      if (source === undefined || from === undefined || to === undefined) return [];
      return { path: `${page.textPage(source, Number(from))}#c=${from},${to}`, quote: undefined };
    });
}
