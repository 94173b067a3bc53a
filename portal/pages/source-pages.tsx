import type { Row } from '../../pipeline/check/dataset.js';
import { textPath } from '../../pipeline/publish/site/addresses.js';
import { allIds, allRows, mentionCount, mentionsIn } from '../store/answers.js';
import type { Dataset } from '../store/dataset.js';
import { doubtsOf } from '../store/doubts.js';
import { goneIds, goneRow } from '../store/history.js';
import { rowNode } from '../store/linked-data.js';
import { partsOf, partText } from '../store/parts.js';
import type { Store } from '../store/store.js';
import { datasetNamed, rowWith } from '../store/things.js';
import type { Asked, Rendered } from './route.js';
import { SourcePage } from './source.js';

const documentsOf = (store: Store): Dataset | undefined => datasetNamed(store, 'documents');

/** The version of a text as addresses name it. */
const versionOf = ({ id, sha256 }: Row): string =>
  textPath(id, String(sha256)).slice(`sources/${id}/`.length, -'.txt'.length);

/** Every source that any version has had. */
export function* sourcePaths(store: Store): Generator<string> {
  const documents = documentsOf(store);
  if (!documents) return;
  for (const id of allIds(store, documents)) yield `/sources/${id}/`;
  for (const id of goneIds(store, documents)) yield `/sources/${id}/`;
}

/** The versions of the texts that the newest rows point into; the pages of earlier ones stay as they were made. */
export function* sourceVersionPaths(store: Store): Generator<string> {
  const documents = documentsOf(store);
  if (documents) for (const row of allRows(store, documents)) yield `/sources/${row.id}/${versionOf(row)}`;
}

export async function source({ page, store, named }: Asked): Promise<Rendered> {
  const documents = documentsOf(store);
  if (!documents) return undefined;
  const [id, version] = [named('id'), named('hash')];
  const row = rowWith(store, documents, id);
  const last = row ?? (version === '' ? goneRow(store, documents, id) : undefined);
  if (!last || (version !== '' && version !== versionOf(last))) return undefined;
  const sha256 = String(last['sha256']);
  const parts = row ? partsOf(store, id) : [];
  const own = parts[Number(named('part') || 1) - 1];
  // The first part has no number in its address.
  if (named('part') !== '' && own?.path !== page.path) return undefined;
  const part = own && { own, all: parts };
  const lastLine = (own && parts[own.number]?.line) ?? Number.MAX_SAFE_INTEGER;
  const isPublished = row?.['publish_text'] === 'full';
  return (
    <SourcePage
      page={page}
      documents={documents}
      row={last}
      text={!isPublished ? undefined : own ? partText(store, id, own.number) : await store.text(textPath(id, sha256))}
      isGone={row === undefined}
      part={part}
      mentionCount={row === undefined ? 0 : mentionCount(store, id)}
      mentions={row === undefined ? [] : mentionsIn(store, id, sha256, own)}
      doubts={isPublished ? doubtsOf(store, id, own?.line ?? 1, lastLine - 1) : []}
      about={rowNode(store, documents, last)}
    />
  );
}
