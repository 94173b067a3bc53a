import { createHash } from 'node:crypto';
import { answerWith, type Cache } from './answer.js';
import type { Content } from './files.js';
import { askAgain } from './headers.js';

/** An answer that was made when it was asked for, with all that HTTP says of one; what is no success goes out as it is. */
export async function madeAnswer(request: Request, answer: Response, cache: Cache): Promise<Response> {
  if (answer.status !== 200) return whole(request, answer);
  const { 'content-type': type = '', vary, ...headers } = Object.fromEntries(answer.headers);
  const content = contentOf(new Uint8Array(await answer.arrayBuffer()), type);
  return answerWith(request, content, cache, {
    ...headers,
    'Cache-Control': askAgain,
    ...(vary !== undefined && { Vary: vary }),
  });
}

async function whole(request: Request, answer: Response): Promise<Response> {
  const content = await answer.arrayBuffer();
  const { status, headers } = answer;
  headers.set('Content-Length', String(content.byteLength));
  return new Response(request.method === 'HEAD' ? null : content, { status, headers });
}

const contentOf = (bytes: Uint8Array<ArrayBuffer>, type: string): Content => ({
  size: bytes.length,
  type,
  hash: createHash('sha256').update(bytes).digest('hex').slice(0, 32),
  read: () => Promise.resolve(bytes),
  stream: ({ start, end = bytes.length - 1 }) => bytes.subarray(start, end + 1),
});
