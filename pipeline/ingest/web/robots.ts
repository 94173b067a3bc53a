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
  /** Whether an address may be asked for, by `userAgent`. */
  allows(address: string): boolean;
  /** Milliseconds that it wants between two requests; 0 where it says nothing. */
  readonly delay: number;
}

/**
 * Reads a host's robots.txt by RFC 9309: without one (4xx) everything is allowed; while the server fails (no answer, or
 * 5xx) nothing is.
 */
export function robotsOf(origin: string, userAgent: string, answer: Answer | undefined): Robots {
  if (answer === undefined || answer.status >= 500) return { allows: () => false, delay: 0 };
  if (answer.status >= 400) return { allows: () => true, delay: 0 };
  // The standard asks to read this much and no more.
  const text = Buffer.from(answer.bytes.subarray(0, 512_000)).toString('utf8');
  const robots = parse(`${origin}/robots.txt`, text);
  return {
    allows: (address) => robots.isAllowed(address, userAgent) ?? true,
    delay: (robots.getCrawlDelay(userAgent) ?? 0) * 1000,
  };
}
