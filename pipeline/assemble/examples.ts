import type { Metadata, Records, Role } from '../schemas.js';

/** One line of a corpus of records: a text, and the records of one list that it states, in order. */
export interface RecordExample<L extends keyof Records = keyof Records> {
  readonly list: L;
  readonly text: string;
  /** Fields that are left out here are not compared. */
  readonly records: readonly Partial<Records[L][number]>[];
  readonly metadata: Partial<Metadata>;
  /** How the text is read. */
  readonly format: 'text' | 'markdown';
}

type Expected<L extends keyof Records> = Partial<Records[L][number]>;

/** The words in which the corpus of a record is written. */
export interface RecordCorpus<L extends keyof Records> {
  /** Each text states exactly this record. */
  readonly example: (record: Expected<L>, ...texts: readonly string[]) => readonly RecordExample<L>[];
  /** The text states exactly these records, in its order. */
  readonly several: (text: string, ...records: readonly Expected<L>[]) => readonly RecordExample<L>[];
  /** The same of a text with tables. */
  readonly inMarkdown: (text: string, ...records: readonly Expected<L>[]) => readonly RecordExample<L>[];
  /** None of these texts states a record of the list. */
  readonly nothing: (...texts: readonly string[]) => readonly RecordExample<L>[];
}

/** The corpus words of a list; `metadata` says what is known of the documents (country, day of publication). */
export function recordsOf<L extends keyof Records>(list: L, metadata: Partial<Metadata> = {}): RecordCorpus<L> {
  const stated = (text: string, records: readonly Expected<L>[], format: RecordExample['format'] = 'text') => ({
    list,
    text,
    records,
    metadata,
    format,
  });
  return {
    example: (record, ...texts) => texts.map((text) => stated(text, [record])),
    several: (text, ...records) => [stated(text, records)],
    inMarkdown: (text, ...records) => [stated(text, records, 'markdown')],
    nothing: (...texts) => texts.map((text) => stated(text, [])),
  };
}

export const country = (iso: string): Role => ({ kind: 'place', key: iso });
export const body = (key: string): Role => ({ kind: 'organization', key });
