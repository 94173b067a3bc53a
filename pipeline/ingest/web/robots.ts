import { createRequire } from 'node:module';
import type { Answer } from './client.js';

interface Parsed {
  isAllowed(address: string, userAgent: string): boolean | undefined;
  getCrawlDelay(userAgent: string): number | undefined;
}

// The package's own types tell of a default export that it has not.
const parse = createRequire(import.meta.url)('robots-parser') as (address: string, text: string) => Parsed;

/** What the robots.txt of a host allows. */
export interface Robots {
  /** Why an address may not be asked for, by `userAgent`; undefined where it may. */
  refusal(address: string): string | undefined;
  /** Milliseconds that it wants between two requests; 0 where it says nothing. */
  readonly delay: number;
}

/**
 * Reads a host's robots.txt by RFC 9309: without one (4xx) everything is allowed; while the server fails (no answer, or
 * 5xx) nothing is.
 */
export function robotsOf(origin: string, userAgent: string, answer: Answer | { readonly fault: string }): Robots {
  const missing = (why: string): Robots => ({ refusal: () => `${origin}/robots.txt cannot be had: ${why}`, delay: 0 });
  if ('fault' in answer) return missing(answer.fault);
  if (answer.status >= 500) return missing(`status ${String(answer.status)}`);
  if (answer.status >= 400) return { refusal: () => undefined, delay: 0 };
  // The standard asks to read this much and no more.
  const text = Buffer.from(answer.bytes.subarray(0, 512_000)).toString('utf8');
  const robots = parse(`${origin}/robots.txt`, text);
  return {
    refusal: (address) =>
      robots.isAllowed(address, userAgent) === false ? `${origin}/robots.txt does not allow it` : undefined,
    delay: (robots.getCrawlDelay(userAgent) ?? 0) * 1000,
  };
}
