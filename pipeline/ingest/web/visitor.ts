import type { Answer, Client } from './client.js';
import { robotsOf, type Robots } from './robots.js';
import { PipelineError } from '../../effects.js';

export interface Manners {
  readonly userAgent: string;
  /** Milliseconds between two requests to one host; robots.txt may ask for more. */
  readonly delay: number;
  /** How often a request that failed is tried again. */
  readonly retries: number;
}

/** Asks for a page as a guest does: one request to a host at a time, not too soon, and only what its robots.txt allows. */
export type Visit = (address: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

// A server that asks for a longer pause is left alone until the next run.
const longestPause = 120_000;
const firstPause = 1_000;

export function visitor(client: Client, manners: Manners, sleep: (milliseconds: number) => Promise<void>): Visit {
  const hosts = new Map<string, Host>();
  const hostOf = (origin: string): Host => {
    const host = hosts.get(origin) ?? { last: Promise.resolve(), robots: undefined, isFresh: true };
    hosts.set(origin, host);
    return host;
  };
  const ask = async (address: string, headers: Readonly<Record<string, string>>): Promise<Answer> => {
    for (let tried = 0; ; tried++) {
      const answer = await client.get(address, headers).catch((error: unknown) => ({ error }));
      const pause = pauseOf(answer, tried);
      if (client.isClosed()) throw ended(address);
      if (tried < manners.retries && pause !== undefined && pause <= longestPause) await sleep(pause);
      else if ('error' in answer) throw answer.error;
      else return answer;
    }
  };
  return async (address, headers = {}) => {
    client.check(address);
    const own = { 'user-agent': manners.userAgent, ...headers };
    const { origin } = new URL(address);
    const host = hostOf(origin);
    const turn = host.last.then(async () => {
      if (client.isClosed()) throw ended(address);
      host.robots ??= ask(`${origin}/robots.txt`, own).then(
        (answer) => robotsOf(origin, manners.userAgent, answer),
        (error: unknown) => {
          if (error instanceof PipelineError) throw error;
          return robotsOf(origin, manners.userAgent, { fault: faultOf(error) });
        },
      );
      const robots = await host.robots;
      const refusal = robots.refusal(address);
      if (refusal !== undefined) throw new PipelineError(`${address}: Cannot ask for it: ${refusal}`);
      if (!host.isFresh) await sleep(Math.max(manners.delay, robots.delay));
      host.isFresh = false;
      return ask(address, own);
    });
    host.last = turn.catch(() => undefined);
    return turn.catch((error: unknown) => {
      throw unanswered(address, error);
    });
  };
}

/** A run that failed leaves requests behind that wait for their turn: they end, instead of keeping it alive. */
const ended = (address: string): PipelineError => new PipelineError(`${address}: Cannot ask for it: the run has ended`);

interface Host {
  /** Ends when the request before has ended. */
  last: Promise<unknown>;
  robots: Promise<Robots> | undefined;
  isFresh: boolean;
}

/** How long to wait before the same is asked again, in milliseconds; undefined where asking again is of no use. */
function pauseOf(answer: Answer | { readonly error: unknown }, tried: number): number | undefined {
  const own = firstPause * 2 ** tried;
  if ('error' in answer) return answer.error instanceof PipelineError ? undefined : own;
  if (answer.status < 500 && answer.status !== 429 && answer.status !== 408) return undefined;
  const after = answer.headers['retry-after'];
  if (after === undefined) return own;
  const seconds = /^\d+$/u.test(after.trim())
    ? Number(after)
    : (Date.parse(after) - Date.parse(answer.headers['date'] ?? '')) / 1000;
  return Number.isFinite(seconds) ? Math.max(own, seconds * 1000) : own;
}

/** The network's failures are told without a stack; what has no code is a bug. */
function unanswered(address: string, error: unknown): unknown {
  if (error instanceof PipelineError || !(error instanceof Error) || !('code' in error)) return error;
  return new PipelineError(`${address}: Cannot get the whole answer: ${faultOf(error)}`);
}

function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'TimeoutError'
    ? 'it took too long'
    : error.message || ('code' in error ? String(error.code) : error.name);
}
