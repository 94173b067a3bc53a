import { classes, CharacterClass } from '../arabic/characters.js';
import { PipelineError, type Disk } from '../effects.js';
import type { Message } from '../model.js';
import type { Metadata } from '../schemas.js';
import { decode } from './decode.js';
import { frontMatterHead, statedHead } from './head.js';
import { readMetadata, type Sidecar } from './metadata.js';
import { isMade, readOriginal, type Original } from './original.js';

/** A source as it was read, before anything is known of what it says. */
export interface Source extends Omit<Original, 'stated'> {
  /** The metadata's id, else the path under the sources folder without its ending. */
  readonly id: string;
  /** The path under the sources folder. */
  readonly file: string;
  readonly metadata: Required<Metadata>;
}

export const endingOf = (file: string): string => /\.[^./]+$/u.exec(file)?.[0].toLowerCase() ?? '';

/**
 * Reads one source and what is known of it. `path` is where it lies, `file` its path under the sources folder. Throws a
 * PipelineError that names the place when it cannot be read.
 */
export async function readSource(path: string, file: string, disk: Disk): Promise<Source> {
  const kind = await disk.kind(path);
  if (kind !== 'file') throw new PipelineError(`${path}: Unexpected ${kinds[kind ?? 'nothing']}, expected a text`);
  const ending = endingOf(file);
  const { stated, ...reading } = await readOriginal(await disk.read(path), path, { ending });
  const head = isMade(reading.format) ? statedHead(stated) : frontMatterHead(path, reading.text);
  const { metadata, messages } = readMetadata(cut(file, ending), head, await readSidecar(cut(path, ending), disk));
  if (!isSafe(metadata.id)) {
    throw new PipelineError(
      `${path}: Unexpected id \`${metadata.id}\`, expected names between \`/\`, none of which begins with a dot`,
    );
  }
  return {
    ...reading,
    id: metadata.id,
    file,
    metadata,
    messages: [...reading.messages, ...messages, ...withoutArabic(reading.text)],
  };
}

const kinds = { folder: 'folder', other: 'device', nothing: 'path to nothing' };

const cut = (path: string, ending: string): string => path.slice(0, path.length - ending.length);

async function readSidecar(base: string, disk: Disk): Promise<Sidecar | undefined> {
  const file = `${base}.yaml`;
  if ((await disk.kind(file)) !== 'file') return undefined;
  return { file, text: decode(await disk.read(file), file).text };
}

/** The id becomes a path of the site. */
const isSafe = (id: string): boolean => id.split('/').every((part) => part !== '' && !part.startsWith('.'));

function withoutArabic(text: string): Message[] {
  for (let i = 0; i < text.length; i++) if (classes[text.charCodeAt(i)] === CharacterClass.arabic) return [];
  return [
    {
      reason: 'Cannot find any Arabic in the text, expected some; nothing is read from it',
      line: null,
      column: null,
      rule: 'no-arabic',
    },
  ];
}
