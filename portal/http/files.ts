import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { mediaType } from './media-types.js';

/** What an answer holds: a file of the site, or what was made when it was asked for. */
export interface Content {
  readonly size: number;
  readonly type: string;
  /** A hash of it, without quotes. */
  readonly hash: string;
  readonly read: () => Promise<Uint8Array>;
  /** From the first byte to the last one, or a part of it. */
  readonly stream: (part: Part) => ReadableStream | Uint8Array<ArrayBuffer>;
}

/** The first and the last byte, where it is not all. */
interface Part {
  readonly start?: number;
  readonly end?: number;
}

/** The files of one build of a site. It never changes, so what was once learnt of it holds. */
export interface Files {
  /** The file at a path as it stands in an address, without its first slash; undefined where there is none to be served. */
  find(path: string): Promise<Content | undefined>;
}

/** Files up to this length are hashed and packed in memory. */
export const smallFile = 1 << 20;

const mostKnown = 10_000;

export function filesOf(folder: string): Files {
  const known = new Map<string, Promise<Content | undefined>>();
  return {
    find(path) {
      const there = known.get(path);
      if (there) return there;
      if (known.size >= mostKnown) known.clear();
      const found = look(folder, path);
      known.set(path, found);
      return found;
    },
  };
}

async function look(folder: string, path: string): Promise<Content | undefined> {
  if (!isPlain(path)) return undefined;
  const full = join(folder, path);
  const [real, root] = await Promise.all([realpath(full).catch(() => undefined), realpath(folder)]);
  if (!real?.startsWith(root + sep)) return undefined;
  const found = await stat(real);
  if (!found.isFile()) return undefined;
  return {
    size: found.size,
    type: mediaType(path),
    hash: await hashOf(real, found.size),
    read: () => readFile(real),
    stream: (part) => Readable.toWeb(createReadStream(real, { ...part, highWaterMark: 1 << 20 })) as ReadableStream,
  };
}

/** No way up, no hidden file, nothing that a system reads in a way of its own. */
const isPlain = (path: string): boolean =>
  !/[\0\\]/u.test(path) &&
  path.split('/').every((part) => part !== '' && !part.startsWith('.') && Buffer.byteLength(part) <= 255);

async function hashOf(file: string, size: number): Promise<string> {
  const hash = createHash('sha256');
  if (size <= smallFile) hash.update(await readFile(file));
  else for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex').slice(0, 32);
}
