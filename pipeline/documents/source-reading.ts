import type { Item } from '../ingest/item.js';
import type { Refused } from './half.js';
import type { LazyReading } from './lazy-reading.js';
import type { Unread } from './loaded.js';

type Told = Pick<Item, 'file' | 'place'>;

/** What became of one source. */
export type SourceReading = Told & (LazyReading | Refused);

/** What was just made of one, and the key under which it is to be kept. */
export type NewReading = Told & { readonly key: string | undefined } & (LazyReading | Refused);

export const readingOf = ({ file, place, key }: Unread, reading: LazyReading | Refused): NewReading => ({
  file,
  place,
  key,
  ...reading,
});
