import type { Page } from './archive.js';

/** A page that a run has not found: after so many of them in a row it is gone. */
export function missed(page: Page, misses: number, now: string): Page {
  if (page.gone !== null) return page;
  return { ...page, misses: page.misses + 1, gone: page.misses + 1 >= misses ? now : null };
}
