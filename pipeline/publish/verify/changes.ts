import { isDeepStrictEqual } from 'node:util';
import { difference } from '../versions/change-list.js';
import type { Faults, Published } from './published.js';
import type { PublishedVersion } from './rows.js';

/** Checks a published change list against what really differs between two versions. */
export async function* changes(before: PublishedVersion, after: PublishedVersion, site: Published): Faults {
  const file = `data/${after.name}/changes/${before.entry.version}..${after.entry.version}.json`;
  const found = yield* site.json(file);
  if (found === undefined) return;
  const { bump, ...real } = difference(
    { base: before.entry.base, schema: before.schema, rows: before.rows },
    { base: after.entry.base, schema: after.schema, rows: after.rows },
  );
  const counts = { added: real.added.length, removed: real.removed.length, changed: real.changed.length };
  const expected = {
    dataset: after.name,
    from: before.entry.version,
    to: after.entry.version,
    // What the publisher says of a dataset is no difference of its rows or columns, and yet makes a version.
    bump: bump ?? 'patch',
    ...real,
    counts,
  };
  for (const key of Object.keys({ ...expected, ...(found as object) })) {
    const [was, is] = [found, expected].map((list) => (list as Record<string, unknown>)[key]);
    if (!isDeepStrictEqual(was, is)) yield { file, reason: `Unexpected \`${key}\` ${show(was)}, expected ${show(is)}` };
  }
}

function show(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) return 'missing';
  return `\`${text.length > 200 ? `${text.slice(0, 200)}…` : text}\``;
}
