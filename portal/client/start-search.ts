import { isLive, isServed, load } from './served.js';

/** Loads the search where the page has to search for itself; where a server answers, it is asked while people write. */
export function startSearch(): void {
  const place = document.querySelector<HTMLElement>('[data-search]');
  if (!place || !isServed) return;
  if (isLive) askWhileWriting();
  else load(place.dataset['script']);
}

/** Milliseconds without another letter. */
const pause = 200;

function askWhileWriting(): void {
  const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;
  const ask = async (): Promise<void> => {
    const number = ++newest;
    const address = `${location.pathname}?${new URLSearchParams({ q: field?.value ?? '' }).toString()}`;
    const answer = await fetch(address);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('results');
    if (number !== newest || !fresh) return;
    document.getElementById('results')?.replaceWith(fresh);
    history.replaceState(null, '', address);
  };
  field?.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), pause);
  });
}
