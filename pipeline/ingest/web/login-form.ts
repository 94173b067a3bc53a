import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';

/** Whether a page asks for a password: what a server gives in the place of a page that it no longer shows to everybody. */
export function isLoginForm(contentType: string | undefined, bytes: Uint8Array): boolean {
  if (!/html/iu.test(contentType ?? '')) return false;
  const html = Buffer.from(bytes).toString('latin1');
  return /password/iu.test(html) && select('input[type=password]', fromHtml(html)) !== undefined;
}
