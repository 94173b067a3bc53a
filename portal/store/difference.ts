import {
  changeList,
  difference as compare,
  snapshot,
  type ChangeList,
} from '../../pipeline/publish/versions/change-list.js';
import type { Dataset } from './dataset.js';
import type { Store } from './store.js';

/** What differs between any two versions of a dataset that stand. */
export async function difference(
  { site }: Store,
  { name, versions }: Dataset,
  from: string,
  to: string,
): Promise<ChangeList> {
  const base = (version: string): string => versions.find((other) => other.version === version)?.base ?? '';
  const [before, after] = await Promise.all([from, to].map((version) => snapshot(site, name, version, base(version))));
  if (!before || !after) throw new Error(`Cannot compare ${from} and ${to}`);
  return changeList(name, from, to, compare(before, after));
}
