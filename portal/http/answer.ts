import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { acceptedEncoding, compress, type Encoding } from './encoding.js';
import { smallFile, type ServedFile } from './files.js';
import { readRange } from './range.js';

/** Contents that many ask for, packed or not, by file and encoding. */
export interface Cache {
  get(key: string): Uint8Array | undefined;
  set(key: string, content: Uint8Array): void;
}

/** A file with all that HTTP says of it: the tag, what the reader has already, a part of it, and its encoding. */
export async function fileAnswer(
  request: Request,
  file: ServedFile,
  cache: Cache,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const asked = request.headers;
  const range = asked.get('Range') ?? undefined;
  const encoding =
    file.isCompressible && file.size <= smallFile && file.size >= smallestPacked && range === undefined
      ? acceptedEncoding(asked.get('Accept-Encoding') ?? undefined)
      : undefined;
  const tag = `"${file.hash}${encoding === undefined ? '' : `-${encoding}`}"`;
  const said = {
    ...headers,
    'Content-Type': file.type,
    ETag: tag,
    'Accept-Ranges': 'bytes',
    ...(file.isCompressible ? { Vary: 'Accept-Encoding' } : {}),
  };
  if (isKnown(asked.get('If-None-Match'), file.hash)) return new Response(null, { status: 304, headers: said });
  const isHead = request.method === 'HEAD';
  if (encoding !== undefined) {
    const packed = await packedContent(file, encoding, cache);
    return new Response(isHead ? null : body(packed), {
      headers: { ...said, 'Content-Encoding': encoding, 'Content-Length': String(packed.length) },
    });
  }
  const isSame = [null, tag].includes(asked.get('If-Range'));
  const part = isSame ? readRange(range, file.size) : undefined;
  if (part === 'unsatisfiable')
    return new Response(null, { status: 416, headers: { ...said, 'Content-Range': `bytes */${String(file.size)}` } });
  if (part === undefined)
    return new Response(isHead ? null : await plainContent(file, cache), {
      headers: { ...said, 'Content-Length': String(file.size) },
    });
  const [start, end] = part;
  return new Response(isHead ? null : stream(file, { start, end }), {
    status: 206,
    headers: {
      ...said,
      'Content-Length': String(end - start + 1),
      'Content-Range': `bytes ${String(start)}-${String(end)}/${String(file.size)}`,
    },
  });
}

const smallestPacked = 1024;

/** Whether one of the tags that a reader has is of this content, in any encoding. */
function isKnown(header: string | null, hash: string): boolean {
  const tags = header?.split(',').map((tag) => tag.trim()) ?? [];
  return tags.some((tag) => tag === '*' || tag.replace(/^(?:W\/)?"|(?:-(?:br|gzip))?"$/gu, '') === hash);
}

async function packedContent(file: ServedFile, encoding: Encoding, cache: Cache): Promise<Uint8Array> {
  const key = `${file.hash} ${encoding}`;
  const there = cache.get(key);
  if (there) return there;
  const packed = await compress(await readFile(file.full), encoding);
  cache.set(key, packed);
  return packed;
}

async function plainContent(file: ServedFile, cache: Cache): Promise<Uint8Array<ArrayBuffer> | ReadableStream> {
  if (file.size > smallFile) return stream(file, {});
  const there = cache.get(file.hash);
  if (there) return body(there);
  const content = await readFile(file.full);
  cache.set(file.hash, content);
  return body(content);
}

const body = (content: Uint8Array): Uint8Array<ArrayBuffer> => content as Uint8Array<ArrayBuffer>;

const stream = (file: ServedFile, part: { start?: number; end?: number }): ReadableStream =>
  Readable.toWeb(createReadStream(file.full, { ...part, highWaterMark: 1 << 18 })) as ReadableStream;

/** Keeps what was used last, up to so many bytes. */
export function cacheOf(most: number): Cache {
  const kept = new Map<string, Uint8Array>();
  let size = 0;
  return {
    get(key) {
      const content = kept.get(key);
      if (content) {
        kept.delete(key);
        kept.set(key, content);
      }
      return content;
    },
    set(key, content) {
      kept.set(key, content);
      size += content.length;
      for (const [oldest, { length }] of kept) {
        if (size <= most) return;
        kept.delete(oldest);
        size -= length;
      }
    },
  };
}
