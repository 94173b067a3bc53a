import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isCompressible, mediaType } from './media-types.js';

/** A file of a site, as it is served. */
export interface ServedFile {
  /** Under the site's folder. */
  readonly path: string;
  readonly full: string;
  readonly size: number;
  readonly type: string;
  /** A hash of its content, without quotes. */
  readonly hash: string;
  readonly isCompressible: boolean;
}

/** The files of one build of a site. It never changes, so what was once learnt of it holds. */
export interface Files {
  /** The file at a path as it stands in an address, without its first slash; undefined where there is none to be served. */
  find(path: string): Promise<ServedFile | undefined>;
}

/** Files up to this length are hashed and served from memory. */
export const smallFile = 1 << 20;

const mostKnown = 10_000;

export function filesOf(folder: string): Files {
  const known = new Map<string, Promise<ServedFile | undefined>>();
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

async function look(folder: string, path: string): Promise<ServedFile | undefined> {
  if (!isPlain(path)) return undefined;
  const full = join(folder, path);
  const [real, root] = await Promise.all([realpath(full).catch(() => undefined), realpath(folder)]);
  if (!real?.startsWith(root + sep)) return undefined;
  const found = await stat(real);
  if (!found.isFile()) return undefined;
  const type = mediaType(path);
  return {
    path,
    full: real,
    size: found.size,
    type,
    hash: await hashOf(real, found.size),
    isCompressible: isCompressible(type),
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
