import { join } from 'node:path';
import { PipelineError, type Disk } from '../effects.js';
import { formatOf, knownEndings } from '../read/formats.js';
import type { SourceConfiguration } from '../schemas.js';
import { endingOf } from './item.js';
import { wanted } from './wanted.js';

/** A source that was not read, and why. */
export interface Refusal {
  /** The path under the sources folder. */
  readonly file: string;
  /** With the place, as it is told. */
  readonly reason: string;
}

/** What a folder of sources holds, each told of by its path under it. */
export interface Listing {
  readonly files: readonly string[];
  /** What has no ending that can be read and is no metadata either. */
  readonly skipped: readonly string[];
}

const ignored = new Set(['.yaml']);

/**
 * Lists a folder and the folders in it, in code units' order. Names that begin with a dot are left out, and links to
 * folders.
 */
export async function listSources(
  folder: string,
  globs: Pick<SourceConfiguration, 'include' | 'exclude'>,
  disk: Disk,
): Promise<Listing> {
  const isWanted = wanted(globs);
  if ((await disk.kind(folder)) !== 'folder') {
    throw new PipelineError(
      `${folder}: Cannot find the folder of sources`,
      `Make it and put documents into it (${knownEndings}), or name another with --input.`,
    );
  }
  const files: string[] = [];
  const skipped: string[] = [];
  const walk = async (under: string): Promise<void> => {
    for (const { name, kind, isLink } of await disk.list(join(folder, under))) {
      if (name.startsWith('.')) continue;
      const file = under === '' ? name : `${under}/${name}`;
      if (kind === 'folder' && !isLink && formatOf(endingOf(name)) === undefined) await walk(file);
      else if (!isWanted(file)) continue;
      else if (formatOf(endingOf(name)) !== undefined) files.push(file);
      else if (!ignored.has(endingOf(name))) skipped.push(file);
    }
  };
  await walk('');
  return { files: files.sort(), skipped: skipped.sort() };
}

/** What is told of a folder in which there is nothing to be read. */
export const nothingToRead = `Cannot find a source, expected a document (${knownEndings})`;

export const emptyFolder = (folder: string): PipelineError =>
  new PipelineError(`${folder}: ${nothingToRead}`, 'Put documents into it, or name another folder with --input.');

/** Tells which source bears an id already, as one is seen after the other. */
export function bearers(): (id: string, place: string) => PipelineError | undefined {
  const places = new Map<string, string>();
  return (id, place) => {
    const bearer = places.get(id);
    if (bearer === undefined) places.set(id, place);
    return bearer === undefined ? undefined : sameId(place, bearer, id);
  };
}

const sameId = (file: string, bearer: string, id: string): PipelineError =>
  new PipelineError(
    `${file}: Unexpected id \`${id}\`, which ${bearer} bears too; expected one source for each id`,
    'Give one of them another `id` in its metadata.',
  );
