import type { Item } from '../ingest/item.js';
import type { Reading, Refused } from './half.js';
import type { Unread } from './loaded.js';

/** What became of one source. */
export type SourceReading = Pick<Item, 'file' | 'place'> & {
  /** Under which it is to be kept, where it is new. */
  readonly key?: string | undefined;
} & (Reading | Refused);

export const readingOf = ({ file, place, key }: Unread, reading: Reading | Refused): SourceReading => ({
  file,
  place,
  key,
  ...reading,
});
