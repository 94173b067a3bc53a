import { classes, CharacterClass } from '../arabic/characters.js';
import { PipelineError } from '../effects.js';
import type { Message } from '../model.js';
import type { Metadata } from '../schemas.js';
import { frontMatterHead, statedHead } from './head.js';
import type { RawSource } from './item.js';
import { readMetadata } from './metadata.js';
import { isMade, readOriginal, type Original } from './original.js';

/** A source as it was read, before anything is known of what it says. */
export interface Source extends Omit<Original, 'stated'> {
  /** The metadata's id, else the path under the sources folder without its ending. */
  readonly id: string;
  /** The path under its folder, or the address. */
  readonly file: string;
  /** As reports name it. */
  readonly place: string;
  readonly metadata: Required<Metadata>;
}

/** Reads one source and what is known of it. Throws a PipelineError that names the place when it cannot be read. */
export async function readSource(raw: RawSource): Promise<Source> {
  const { place: path, file } = raw;
  const { stated, ...reading } = await readOriginal(raw.bytes, path, raw.hints);
  const head = isMade(reading.format) ? statedHead(stated) : frontMatterHead(path, reading.text);
  const { metadata, messages } = readMetadata(raw.id, head, raw.known, raw.sidecar);
  if (!isSafe(metadata.id)) {
    throw new PipelineError(
      `${path}: Unexpected id \`${metadata.id}\`, expected names between \`/\`, none of which begins with a dot`,
    );
  }
  return {
    ...reading,
    id: metadata.id,
    file,
    place: path,
    metadata: { ...metadata, ...raw.asked },
    messages: [...reading.messages, ...messages, ...withoutArabic(reading.text)],
  };
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
