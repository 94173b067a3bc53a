import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { PipelineError } from '../effects.js';
import { fill } from '../ingest/web/fill.js';
import { allowing, portOf, publicLookup, reachable } from '../ingest/web/reachable.js';
import type { WebhookConfiguration } from '../schemas.js';

/** The world that a webhook needs. */
interface Surroundings {
  /** Hosts that may lie at private or loopback addresses. */
  readonly allowHosts: readonly string[];
  readonly lookup: LookupFunction;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Milliseconds before each try. */
const pauses = [0, 1_000, 5_000];
const timeout = 10_000;

/**
 * Sends a value as JSON, under the rules of all requests: public hosts alone, unless one is allowed; redirects are not
 * followed. Tries again where nobody answers, or the server fails. Throws a PipelineError, which tells the host alone:
 * the rest of such an address is often a secret.
 */
export async function post(
  { url: stated, headers: ownHeaders = {} }: WebhookConfiguration,
  value: unknown,
  { allowHosts, lookup, environment, sleep }: Surroundings,
): Promise<void> {
  const filled = (text: string): string => fill(text, 'schedule.webhook', environment);
  const allow = allowing(allowHosts);
  const address = filled(stated);
  if (!URL.canParse(address)) throw new PipelineError('schedule.webhook: Unexpected address, expected https://…');
  const { host } = new URL(address);
  const url = guarded(() => reachable(address, allow), host);
  const isAllowed = allow(url.hostname, portOf(url));
  const dispatcher = new Agent({ connect: { lookup: publicLookup(lookup, () => isAllowed) } });
  const headers = Object.fromEntries(Object.entries(ownHeaders).map(([name, text]) => [name, filled(text)]));
  const send = async (): Promise<string | undefined> => {
    try {
      const { statusCode, body } = await request(url, {
        dispatcher,
        method: 'POST',
        headers: { 'user-agent': 'nashir', ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(value),
        signal: AbortSignal.timeout(timeout),
      });
      await body.dump();
      if (statusCode >= 200 && statusCode < 300) return undefined;
      const fault = `Unexpected status ${String(statusCode)}, expected 200`;
      if (statusCode < 500 && statusCode !== 429) throw new PipelineError(`${host}: ${fault}`);
      return fault;
    } catch (error) {
      if (error instanceof PipelineError) throw error;
      return `Cannot send: ${error instanceof Error ? error.message : String(error)}`;
    }
  };
  try {
    let fault: string | undefined;
    for (const pause of pauses) {
      if (pause > 0) await sleep(pause);
      fault = await send();
      if (fault === undefined) return;
    }
    throw new PipelineError(`${host}: ${fault ?? ''}`);
  } finally {
    await dispatcher.destroy();
  }
}

/** What is told of an address that may not be asked names its host, and not its path. */
function guarded(check: () => URL, host: string): URL {
  try {
    return check();
  } catch (error) {
    if (!(error instanceof PipelineError)) throw error;
    throw new PipelineError(`${host}: Unexpected address, expected one that is public, by https: or http:`, error.hint);
  }
}
