import type { FetchConfiguration } from '../schemas.js';

/** How pages are fetched; times in milliseconds. */
export interface FetchSettings {
  readonly userAgent: string;
  /** Between two requests to one host. */
  readonly delay: number;
  /** For one answer as a whole. */
  readonly timeout: number;
  /** Bytes of one answer, unpacked. */
  readonly largest: number;
  readonly retries: number;
  readonly allowHosts: readonly string[];
  /** After so many runs without it a page is gone. */
  readonly misses: number;
  /** What becomes of the rows of a page that is gone. */
  readonly gone: 'keep' | 'remove';
}

/** The settings with their defaults. */
export const fetchSettings = ({ delay = 1, timeout = 30, ...stated }: FetchConfiguration = {}): FetchSettings => ({
  userAgent: 'nashir',
  largest: 50_000_000,
  retries: 2,
  allowHosts: [],
  misses: 3,
  gone: 'keep',
  ...stated,
  delay: delay * 1000,
  timeout: timeout * 1000,
});
