import { join } from 'node:path';
import { codePoints } from '../../codepoints.js';
import type { Disk } from '../../effects.js';
import type { Message, Place } from '../../model.js';
import type { Metadata, Origins } from '../../schemas.js';
import { textPath } from './addresses.js';
import type { PlannedFile } from './build.js';
import { fileHash } from './file-hash.js';
import { jsonText } from './json-text.js';

/** A text as it was read, to be published beside the rows that point into it, as far as its metadata let it. */
export interface PublishedText {
  readonly id: string;
  readonly sha256: string;
  readonly source: string;
  readonly metadata: Pick<Required<Metadata>, 'publish_text'>;
  /** What a reader should know about it. */
  readonly messages: readonly Message[];
  /** Where its stretches stood in the original; none where it is the original itself. */
  readonly places?: readonly Place[];
}

/** Stands where a text would, which may not be published: its checksum stays, for the rows that point into it. */
interface WithheldText {
  readonly source: string;
  readonly sha256: string;
  readonly publish_text: 'quotes' | 'none';
}

/** What was doubted in the newest version of a text, beside it: it may quote the text. */
export const doubtsPath = (source: string): string => `sources/${source}.doubts.json`;

export const withheldPath = (source: string, sha256: string): string =>
  textPath(source, sha256).replace(/\.txt$/u, '.withheld.json');

/** Where the way back from a text to its original lies. */
export const originsPath = (source: string, sha256: string): string =>
  textPath(source, sha256).replace(/\.txt$/u, '.origins.json');

/** Page, paragraph or element of each stretch of a text, in code points as the rows count them. */
function originsOf(id: string, sha256: string, source: string, places: readonly Place[]): Origins {
  const point = codePoints(source);
  const stretches = places.map((place) => ({ ...place, start: point(place.start), end: point(place.end) }));
  return { source_id: id, source_sha256: sha256, origins: stretches };
}

/** A version of a text that lies in the site, though it may not be published any more. */
export interface EarlierText {
  readonly path: string;
  readonly sha256: string;
}

/**
 * The files of a text: itself, frozen, and a copy as the newest. Where it is withheld, what says so instead, and so for
 * the earlier versions of it, which go.
 */
export function* textFiles(text: PublishedText, earlier: readonly EarlierText[]): Generator<PlannedFile> {
  const { id, sha256, source, metadata, places } = text;
  const newest = `sources/${id}.txt`;
  const path = textPath(id, sha256);
  if (metadata.publish_text === 'full') {
    yield { path: withheldPath(id, sha256), content: null, isFrozen: false };
    yield { path, content: [source], isFrozen: true };
    yield { path: doubtsPath(id), content: [jsonText(text.messages)], isFrozen: false };
    yield { path: newest, content: { sameAs: path }, isFrozen: false };
    // Not frozen: a page may get another frame around the same text.
    const origins = places ? [jsonText(originsOf(id, sha256, source, places))] : null;
    yield { path: originsPath(id, sha256), content: origins, isFrozen: false };
    return;
  }
  for (const gone of [newest, doubtsPath(id), ...earlier.map((each) => each.path)])
    yield { path: gone, content: null, isFrozen: false };
  for (const sum of new Set([sha256, ...earlier.map((each) => each.sha256)])) {
    const note: WithheldText = { source: id, sha256: sum, publish_text: metadata.publish_text };
    yield { path: withheldPath(id, sum), content: [jsonText(note)], isFrozen: false };
    yield { path: originsPath(id, sum), content: null, isFrozen: false };
  }
}

/** Finds the versions of the withheld texts that lie in a site, by the ids of the sources. */
export async function findEarlierTexts(
  site: string,
  texts: Iterable<PublishedText>,
  disk: Disk,
): Promise<Map<string, EarlierText[]>> {
  const found = new Map<string, EarlierText[]>();
  for (const { id, metadata } of texts) {
    const folder = `sources/${id}`;
    if (metadata.publish_text === 'full' || (await disk.kind(join(site, folder))) !== 'folder') continue;
    const earlier: EarlierText[] = [];
    for (const { name } of await disk.list(join(site, folder))) {
      const path = `${folder}/${name}`;
      if (/^[0-9a-f]{12}\.txt$/u.test(name)) earlier.push({ path, sha256: await fileHash(join(site, path), disk) });
    }
    found.set(id, earlier);
  }
  return found;
}
