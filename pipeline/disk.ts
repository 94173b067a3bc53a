import { readFileSync, rmSync, statSync } from 'node:fs';
import {
  appendFile,
  link,
  lstat,
  mkdir,
  open,
  readFile,
  readdir,
  readlink,
  rename,
  stat,
  symlink,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Disk, EntryKind } from './effects.js';

/** Few large writes instead of one for each row, in code units; and pieces that are read, in bytes. */
const pieceLength = 1 << 16;

const smallFile = 1 << 20;

const now = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(work());
  });

/** A file that is small enough to be read at once. */
function small(path: string, most = smallFile): Uint8Array | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() && found.size <= most ? readFileSync(path) : undefined;
}

/** The disk of this machine. */
export const realDisk: Disk = {
  // What takes some microseconds is done at once: a run asks thousands of files, and a promise for each step costs ten times as much.
  kind(path) {
    return now(() => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found && entryKind(found);
    });
  },
  read: async (path) => small(path) ?? readFile(path),
  stamp(path) {
    return now(() => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found?.isFile() ? [found.size, found.mtimeMs, found.ino].join(' ') : undefined;
    });
  },
  async *stream(path) {
    const whole = small(path, pieceLength);
    if (whole) {
      yield whole;
      return;
    }
    const file = await open(path, 'r');
    try {
      // One for all pieces: of thousands, the memory would fill before they are cleared away.
      const piece = Buffer.allocUnsafeSlow(pieceLength);
      for (let read = 1; read > 0;) {
        read = (await file.read(piece)).bytesRead;
        if (read > 0) yield piece.subarray(0, read);
      }
    } catch (error) {
      throw withPath(error, path);
    } finally {
      await file.close();
    }
  },
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    return Promise.all(
      entries.map(async (entry) => {
        const target = entry.isSymbolicLink() ? await stat(join(folder, entry.name)).catch(unless('ENOENT')) : entry;
        return { name: entry.name, kind: target ? entryKind(target) : 'other', isLink: entry.isSymbolicLink() };
      }),
    );
  },
  async write(path, chunks) {
    await makeFolder(dirname(path));
    const file = await open(path, 'wx');
    try {
      const write = textWriter(file);
      let text = '';
      for await (const chunk of chunks) {
        if (typeof chunk === 'string') text += chunk;
        if (typeof chunk === 'string' && text.length < pieceLength) continue;
        await write(text);
        text = '';
        if (typeof chunk !== 'string') await file.writeFile(chunk);
      }
      await file.writeFile(text);
    } catch (error) {
      throw withPath(error, path);
    } finally {
      await file.close();
    }
  },
  append: (path, text) => appendFile(path, text),
  makeFolder,
  async link(existing, path) {
    await makeFolder(dirname(path));
    await link(existing, path);
  },
  symlink: (target, path) => symlink(target, path),
  async readLink(path) {
    const found = await lstat(path).catch(unless('ENOENT'));
    return found?.isSymbolicLink() ? readlink(path) : undefined;
  },
  rename: (from, to) => rename(from, to),
  // At once, too: of a tree of thousands of files `rm` holds all before the first is gone, and that memory does not come back.
  remove(path) {
    return now(() => {
      rmSync(path, { recursive: true, force: true });
    });
  },
  async sync(path) {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
};

/** A code unit is three bytes of UTF-8 at the most. */
const longest = 3;

/** Writes long texts through one buffer, as pieces are read. */
function textWriter(file: FileHandle): (text: string) => Promise<void> {
  const encoder = new TextEncoder();
  let buffer: Uint8Array | undefined;
  return async (text) => {
    buffer ??= new Uint8Array(longest * pieceLength);
    for (let rest = text; rest !== '';) {
      const { read, written } = encoder.encodeInto(rest, buffer);
      await file.writeFile(buffer.subarray(0, written));
      rest = rest.slice(read);
    }
  };
}

/**
 * Node's own recursive mkdir never ends where a folder refuses to hold one and says that it is not there, as those of
 * /proc do.
 */
async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(unless('ENOENT'));
  if (found?.isDirectory()) return;
  const parent = dirname(path);
  if (parent !== path) await makeFolder(parent);
  await mkdir(path).catch(async (error: unknown) => {
    // Another run may have made it meanwhile.
    if (!(await stat(path).catch(unless('ENOENT')))?.isDirectory()) throw error;
  });
}

function entryKind(entry: { isFile(): boolean; isDirectory(): boolean }): EntryKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

const unless =
  (code: string) =>
  (error: unknown): undefined => {
    if (!(error instanceof Error) || !('code' in error) || error.code !== code) throw error;
  };

/** A failed write through a handle names no path. */
function withPath(error: unknown, path: string): unknown {
  return error instanceof Error && !('path' in error) ? Object.assign(error, { path }) : error;
}
