import { PipelineError, type Disk } from '../effects.js';
import type { Metadata } from '../schemas.js';
import { decode } from './decode.js';
import type { Sidecar } from './metadata.js';
import type { Hints } from './original.js';

/** A source that is to be read: where it lies, and what others than itself say of it. */
export interface Item {
  /** As reports name it: a path, or an address. */
  readonly place: string;
  /** The path under its folder, or the address. */
  readonly file: string;
  /** Its id, where its metadata give none. */
  readonly id: string;
  readonly hints: Hints;
  /** What the configuration says of it, and where it was got; wins over what it says itself. */
  readonly known: Metadata;
  /** What the command line says of it; wins even over what is written beside it. */
  readonly asked?: Partial<Metadata>;
  /** Throws a PipelineError where nothing can be read. */
  readonly read: () => Promise<Uint8Array>;
  /** What is written beside it; wins over both. */
  readonly sidecar: () => Promise<Sidecar | undefined>;
}

/** A source as bytes, with what others than itself say of it: plain data, which another thread can read. */
export interface RawSource extends Omit<Item, 'read' | 'sidecar'> {
  readonly bytes: Uint8Array;
  readonly sidecar: Sidecar | undefined;
}

/** Throws a PipelineError, or the disk's own error, where nothing can be read. */
export async function rawSource({ read, sidecar, ...told }: Item): Promise<RawSource> {
  return { ...told, bytes: await read(), sidecar: await sidecar() };
}

export const endingOf = (file: string): string => /\.[^./]+$/u.exec(file)?.[0].toLowerCase() ?? '';

const withoutEnding = (file: string): string => file.slice(0, file.length - endingOf(file).length);

/** Where what is known of a file is written, beside it. */
export const sidecarOf = (file: string): string => `${withoutEnding(file)}.yaml`;

/** A file of a folder, `file` being its path under it. */
export function fileItem(path: string, file: string, disk: Pick<Disk, 'kind' | 'read'>, known: Metadata = {}): Item {
  return {
    place: path,
    file,
    id: withoutEnding(file),
    hints: { ending: endingOf(file) },
    known,
    async read() {
      const kind = await disk.kind(path);
      if (kind !== 'file') throw new PipelineError(`${path}: Unexpected ${kinds[kind ?? 'nothing']}, expected a text`);
      return disk.read(path);
    },
    async sidecar() {
      const beside = sidecarOf(path);
      if ((await disk.kind(beside)) !== 'file') return undefined;
      return { file: beside, text: decode(await disk.read(beside), beside).text };
    },
  };
}

const kinds = { folder: 'folder', other: 'device', nothing: 'path to nothing' };
