import { createHash, hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from '../failure.js';
import type { Curation } from '../ingest/curations.js';
import { rawSource, type Item, type RawSource } from '../ingest/item.js';
import { packageRoot } from '../package-root.js';

/** What decides how a text is read, beside the text: the built document half, what it is built with, and its schemas. */
const software = [
  'dist/document-half.txt',
  'package-lock.json',
  'schemas/values.schema.json',
  'schemas/metadata.schema.json',
];

/**
 * The key of what is made of a source: a hash of its bytes, of what is known of it, of the built document half, the lock
 * file, the whole lexicon, and what people know better of mentions. So another place, or another time, makes no other key.
 */
export function sourceKeys(lexicons: string, curations: readonly Curation[] = []): (source: RawSource) => string {
  const all = createHash('sha256');
  for (const file of software) addFile(all, file, new URL(file, packageRoot));
  for (const name of readdirSync(lexicons).sort()) if (name.endsWith('.csv')) addFile(all, name, join(lexicons, name));
  all.update(JSON.stringify(curations.filter(({ row }) => row.dataset === 'mentions')));
  const common = all.digest('hex');
  return ({ id, hints, known, asked, sidecar, bytes }) =>
    hash('sha256', JSON.stringify([common, id, hints, known, asked, sidecar?.text, hash('sha256', bytes)]));
}

/** The key of each source; those that cannot be loaded have none. */
export async function keysOf(items: readonly Item[], keyOf: (source: RawSource) => string): Promise<Map<Item, string>> {
  const keys = new Map<Item, string>();
  for (const item of items) {
    const source = await rawSource(item).catch((error: unknown) => {
      if (!failure(error)) throw error;
      return undefined;
    });
    if (source) keys.set(item, keyOf(source));
  }
  return keys;
}

/** The name and the length keep two files from being one. A package that was installed has no lock file. */
function addFile(all: ReturnType<typeof createHash>, name: string, path: string | URL): void {
  const bytes = existsSync(path) ? readFileSync(path) : Buffer.alloc(0);
  all.update(`${name}\0${String(bytes.length)}\0`).update(bytes);
}
