import { acceptedEncoding, compress, type Encoding } from './encoding.js';
import { smallFile, type Content } from './files.js';
import { isCompressible } from './media-types.js';
import { refusal } from './preconditions.js';
import { readRange } from './range.js';

/** Contents that many ask for, packed or not, by file and encoding. */
export interface Cache {
  get(key: string): Uint8Array | undefined;
  set(key: string, content: Uint8Array): void;
}

/** A content with all that HTTP says of it: the tag, what the reader has already, a part of it, and its encoding. */
export async function answerWith(
  request: Request,
  content: Content,
  cache: Cache,
  { Vary: varies, ...headers }: Readonly<Record<string, string>>,
): Promise<Response> {
  const asked = request.headers;
  const isHead = request.method === 'HEAD';
  // Of GET alone a part can be asked (RFC 9110, 14.2).
  const range = isHead ? undefined : (asked.get('Range') ?? undefined);
  const canPack = isCompressible(content.type);
  const encoding =
    canPack && content.size <= smallFile && content.size >= smallestPacked && range === undefined
      ? acceptedEncoding(asked.get('Accept-Encoding') ?? undefined)
      : undefined;
  const tag = `"${content.hash}${encoding === undefined ? '' : `-${encoding}`}"`;
  const vary = [varies, canPack ? 'Accept-Encoding' : undefined].filter((name) => name !== undefined).join(', ');
  const said = {
    ...headers,
    'Content-Type': content.type,
    ETag: tag,
    'Accept-Ranges': 'bytes',
    ...(vary !== '' && { Vary: vary }),
  };
  const refused = refusal(asked, content.hash);
  if (refused !== undefined) return new Response(null, { status: refused, headers: said });
  if (encoding !== undefined) {
    const packed = await packedContent(content, encoding, cache);
    return new Response(isHead ? null : body(packed), {
      headers: { ...said, 'Content-Encoding': encoding, 'Content-Length': String(packed.length) },
    });
  }
  const isSame = [null, tag].includes(asked.get('If-Range'));
  const part = isSame ? readRange(range, content.size) : undefined;
  if (part === 'unsatisfiable')
    return new Response(null, {
      status: 416,
      headers: { ...said, 'Content-Range': `bytes */${String(content.size)}` },
    });
  if (part === undefined)
    return new Response(isHead ? null : await plainContent(content, cache), {
      headers: { ...said, 'Content-Length': String(content.size) },
    });
  const [start, end] = part;
  return new Response(content.stream({ start, end }), {
    status: 206,
    headers: {
      ...said,
      'Content-Length': String(end - start + 1),
      'Content-Range': `bytes ${String(start)}-${String(end)}/${String(content.size)}`,
    },
  });
}

const smallestPacked = 1024;
/** Larger ones are streamed, which takes longer than to send what is kept. */
const keptFile = 1 << 25;

async function packedContent(content: Content, encoding: Encoding, cache: Cache): Promise<Uint8Array> {
  const key = `${content.hash} ${encoding}`;
  const there = cache.get(key);
  if (there) return there;
  const packed = await compress(await content.read(), encoding);
  cache.set(key, packed);
  return packed;
}

async function plainContent(content: Content, cache: Cache): Promise<ReturnType<Content['stream']>> {
  if (content.size > keptFile) return content.stream({});
  const there = cache.get(content.hash);
  if (there) return body(there);
  const read = await content.read();
  cache.set(content.hash, read);
  return body(read);
}

const body = (content: Uint8Array): Uint8Array<ArrayBuffer> => content as Uint8Array<ArrayBuffer>;

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
