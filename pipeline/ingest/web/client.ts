import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, request, type Dispatcher } from 'undici';
import { PipelineError } from '../../effects.js';
import { portOf, publicLookup, reachable, type Allow } from './reachable.js';

export interface Limits {
  /** Milliseconds from the first request to the last byte. */
  readonly timeout: number;
  /** Bytes of an answer, unpacked. */
  readonly largest: number;
}

/** What a server answered at the end of its redirects. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export interface Client {
  /** Throws a PipelineError where an address may never be asked for, whatever stands there. */
  check(address: string): void;
  /**
   * Asks for an address. Where there is no whole answer, throws a PipelineError that asking again would not mend, or the
   * network's own error, which has a `code`.
   */
  get(address: string, headers: Readonly<Record<string, string>>): Promise<Answer>;
  /** Ends what is asked for; nothing is asked for any more. */
  close(): Promise<void>;
  readonly isClosed: () => boolean;
}

const mostRedirects = 5;

/** A client that asks public hosts alone, takes no more than the limits, and follows redirects under the same rules. */
export function client(limits: Limits, allow: Allow, lookup: LookupFunction): Client {
  const agents = new Map<string, Agent>();
  let isClosed = false;
  const agentOf = (url: URL): Agent => {
    const isAllowed = allow(url.hostname, portOf(url));
    const agent =
      agents.get(url.host) ?? new Agent({ connect: { lookup: publicLookup(lookup, () => isAllowed) }, pipelining: 1 });
    agents.set(url.host, agent);
    return agent;
  };
  return {
    check(address) {
      reachable(address, allow);
    },
    async get(address, headers) {
      const signal = AbortSignal.timeout(limits.timeout);
      let url = reachable(address, allow);
      let sent = headers;
      for (let n = 0; n <= mostRedirects; n++) {
        const answer = await request(url, {
          dispatcher: agentOf(url),
          headers: { ...sent, ...accepted },
          signal,
        }).catch(slow(signal));
        const to = redirect(answer);
        if (to === undefined) return await whole(url, answer, limits, signal).catch(slow(signal));
        await answer.body.dump();
        const next = led(address, to, url, allow);
        // What one host is told in confidence is not for another.
        if (next.host !== url.host) sent = withoutSecrets(sent);
        url = next;
      }
      throw new PipelineError(`${address}: Unexpected redirect after ${String(mostRedirects)}, expected the page`);
    },
    isClosed: () => isClosed,
    async close() {
      isClosed = true;
      await Promise.all([...agents.values()].map((agent) => agent.destroy()));
    },
  };
}

const accepted = { 'accept-encoding': 'gzip, deflate, br' };

const open = new Set(['user-agent', 'accept', 'accept-language']);
const withoutSecrets = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => open.has(name.toLowerCase())));

/** Where a redirect leads. What is wrong with that is told of the page that was asked for. */
function led(page: string, to: string, from: URL, allow: Allow): URL {
  try {
    return reachable(URL.canParse(to, from.href) ? new URL(to, from).href : to, allow);
  } catch (error) {
    throw error instanceof PipelineError
      ? new PipelineError(`${page}: Unexpected redirect: ${error.message}`, error.hint)
      : error;
  }
}

function redirect({ statusCode, headers }: Dispatcher.ResponseData): string | undefined {
  const { location } = headers;
  return [301, 302, 303, 307, 308].includes(statusCode) && typeof location === 'string' ? location : undefined;
}

async function whole(url: URL, answer: Dispatcher.ResponseData, limits: Limits, signal: AbortSignal): Promise<Answer> {
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of unpacked(answer.body, headers['content-encoding'] ?? '', signal)) {
    length += chunk.length;
    if (length > limits.largest) {
      answer.body.destroy();
      throw new PipelineError(
        `${url.href}: Unexpected answer of more than ${String(limits.largest)} bytes, expected fewer`,
        'Where it is meant to be read, raise `fetch.largest`.',
      );
    }
    chunks.push(chunk);
  }
  return { url: url.href, status: answer.statusCode, headers, bytes: Buffer.concat(chunks) };
}

const unpackers = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate, br: createBrotliDecompress };
const isPacked = (encoding: string): encoding is keyof typeof unpackers => encoding in unpackers;

function unpacked(body: Readable, encoding: string, signal: AbortSignal): AsyncIterable<Uint8Array> {
  const name = encoding.trim().toLowerCase();
  if (!isPacked(name)) return body;
  const unpacker = unpackers[name]();
  body.once('error', (error) => unpacker.destroy(error));
  signal.addEventListener('abort', () => unpacker.destroy(), { once: true });
  return body.pipe(unpacker);
}

/** However the abort of a slow answer shows itself, it is told as what it is. */
const slow =
  (signal: AbortSignal) =>
  (error: unknown): never => {
    throw signal.aborted ? signal.reason : error;
  };
