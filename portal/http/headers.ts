import { createHash } from 'node:crypto';
import type { Content } from './files.js';

/** Nothing but the site's own files, no script in a page's text, in nobody's frame. */
const policy = (styles: readonly string[] = []): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...styles].join(' '),
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** What every answer says. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer-when-downgrade',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Open data may be read from any page. */
export const openHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Content-Range, ETag, Link, Location',
};

export const preflightHeaders: Readonly<Record<string, string>> = {
  ...openHeaders,
  'Access-Control-Allow-Headers':
    'Accept, Accept-Language, Content-Type, If-Match, If-Modified-Since, If-None-Match, If-Range, Range',
  'Access-Control-Max-Age': '86400',
};

/** Pages that need no other file hold their style: the policy lets in just that, by its hash. */
export async function policyOf({ type, read }: Content): Promise<Readonly<Record<string, string>>> {
  if (!type.startsWith('text/html')) return {};
  const html = Buffer.from(await read()).toString('utf8');
  const styles = [...html.matchAll(/<style>(.*?)<\/style>/gsu)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  return styles.length === 0 ? {} : { 'Content-Security-Policy': policy(styles) };
}

export const forEver = 'public, max-age=31536000, immutable';
export const askAgain = 'public, no-cache';
