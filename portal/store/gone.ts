import type { VersionEntry } from '../../pipeline/publish/site/catalogue.js';
import { withheldPath } from '../../pipeline/publish/site/texts.js';
import type { Dataset } from './dataset.js';
import type { Store } from './store.js';
import { datasetNamed, rowWith } from './things.js';

/** What stood at an address once, and may not any more. */
export type Gone = GoneVersion | { readonly source: string };

interface GoneVersion {
  readonly dataset: Dataset;
  readonly version: string;
  readonly withdrawn: NonNullable<VersionEntry['withdrawn']>;
}

/** What was taken back of that which a path names, without its language; undefined where nothing was. */
export async function goneAt(store: Store, path: string): Promise<Gone | undefined> {
  const [, name, version] = /^data\/([^/]+)\/(\d+\.\d+\.\d+)(?:\/|$)/u.exec(path) ?? [];
  if (name !== undefined) return withdrawnOf(store, name, version);
  const [, one, other, from, to] =
    /^(?:data\/([^/]+)\/changes|changes\/([^/]+))\/([\d.]+)\.\.(\d+\.\d+\.\d+)(?:\.json|\.html|\/)?$/u.exec(path) ?? [];
  if (from !== undefined)
    return withdrawnOf(store, one ?? other ?? '', from) ?? withdrawnOf(store, one ?? other ?? '', to);
  const [, release] = /^releases\/(\d+)\//u.exec(path) ?? [];
  if (release !== undefined) return withdrawnFrom(store, `releases/${release}/withdrawn.json`);
  return withheldAt(store, path);
}

function withdrawnOf(store: Store, name: string, version: string | undefined): GoneVersion | undefined {
  const dataset = datasetNamed(store, name);
  const withdrawn = dataset?.versions.find((entry) => entry.version === version)?.withdrawn;
  return dataset && version !== undefined && withdrawn ? { dataset, version, withdrawn } : undefined;
}

/** By the note that stands in the place of files. */
async function withdrawnFrom(store: Store, note: string): Promise<GoneVersion | undefined> {
  const text = await store.text(note).catch(() => undefined);
  if (text === undefined) return undefined;
  const { dataset, version } = JSON.parse(text) as { readonly dataset: string; readonly version: string };
  return withdrawnOf(store, dataset, version);
}

async function withheldAt(store: Store, path: string): Promise<Gone | undefined> {
  const [, source, hash] = /^sources\/(.+)\/([0-9a-f]{12})(?:\.txt|\/)?$/u.exec(path) ?? [];
  if (source !== undefined && hash !== undefined) {
    const note = await store.text(withheldPath(source, hash)).catch(() => undefined);
    return note === undefined ? undefined : { source };
  }
  const [, id] = /^sources\/(.+?)(?:\.txt|\.doubts\.json)$/u.exec(path) ?? [];
  const documents = datasetNamed(store, 'documents');
  const row = id !== undefined && documents ? rowWith(store, documents, id) : undefined;
  return row && row['publish_text'] !== 'full' ? { source: row.id } : undefined;
}
