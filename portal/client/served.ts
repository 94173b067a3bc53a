/** Whether somebody can be asked: a page from the disk cannot load another file. */
export const isServed = location.protocol !== 'file:';

export const isLive = document.documentElement.dataset['mode'] === 'live';

/** Shows what works only where there is a server, or says that there is none. */
export function tellOfServer(): void {
  for (const part of document.querySelectorAll<HTMLElement>(isServed ? '[data-when-served]' : '[data-needs-server]'))
    part.hidden = false;
}

/** Loads a script of the site when it is needed, as a page from the disk can, too. */
export function load(address: string | undefined): void {
  if (address === undefined) return;
  const script = document.createElement('script');
  script.src = address;
  document.head.append(script);
}
