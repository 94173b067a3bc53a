import { csvParseRows } from 'd3-dsv';
import { fold } from '../arabic/fold.js';
import { withoutArticle } from '../arabic/vocabulary.js';
import { valuesOf } from '../recognise/lexicons.js';

/** The word lists that people edit, `NAME.csv` in one folder. */
export const lexiconNames = ['countries', 'organization-names', 'organizations', 'places', 'programmes'] as const;
export type LexiconName = (typeof lexiconNames)[number];

/** A row of a word list, and where it stands. */
export interface LexiconEntry {
  readonly lexicon: LexiconName;
  /** From 1, the header's. */
  readonly line: number;
  readonly key: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** What is wrong with a word list, and where. */
export interface LexiconFault {
  readonly lexicon: LexiconName;
  readonly line: number;
  readonly reason: string;
}

const breaks = /\r\n|\r|\n/gu;

/** The rows of a list with their lines; one whose cells are not as many as the columns is a fault. */
export function entriesOf(
  lexicon: LexiconName,
  text: string,
  columns: readonly string[],
): { readonly entries: LexiconEntry[]; readonly faults: LexiconFault[] } {
  const entries: LexiconEntry[] = [];
  const faults: LexiconFault[] = [];
  let line = 1;
  for (const [i, values] of csvParseRows(text).entries()) {
    const fault = (reason: string) => faults.push({ lexicon, line, reason });
    if (i === 0) {
      if (values.join() !== columns.join())
        fault(`Unexpected columns \`${values.join()}\`, expected \`${columns.join()}\``);
    } else if (values.length !== columns.length) {
      fault(
        `Unexpected ${String(values.length)} cells, expected ${String(columns.length)}; a cell with a comma stands in "…"`,
      );
    } else {
      const cells = Object.fromEntries(columns.map((column, at) => [column, values[at] ?? '']));
      entries.push({ lexicon, line, key: cells['key'] ?? cells['iso'] ?? '', cells });
    }
    // A cell in quotes may hold line breaks.
    line += 1 + values.reduce((sum, value) => sum + (value.match(breaks)?.length ?? 0), 0);
  }
  return { entries, faults };
}

/** The values of a column; none where the list has no such column. */
export const valuesIn = ({ cells }: LexiconEntry, column: string): string[] => valuesOf(cells[column] ?? '');

export const arabicNames = (entry: LexiconEntry): string[] => [
  entry.cells['name_ar'] ?? entry.cells['name'] ?? '',
  ...valuesIn(entry, 'aliases'),
];

/** A name as it is sought in texts: folded, each word without its article, dashes as spaces. */
export const asRead = (name: string): string =>
  (fold(name).match(/[\p{L}\p{N}+]+/gu) ?? []).map(withoutArticle).join(' ');
