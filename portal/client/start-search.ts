import { isServed, load } from './served.js';

/** Loads the search where the page has to search for itself. */
export function startSearch(): void {
  if (isServed) load(document.querySelector<HTMLElement>('[data-search]')?.dataset['script']);
}
