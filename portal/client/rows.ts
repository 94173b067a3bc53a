import { isLive, isServed, load } from './served.js';

/** Keeps the reader's place while rows are filtered, sorted and paged: the table alone is replaced, and the address tells its state. */
export function keepRows(): void {
  const section = document.querySelector<HTMLElement>('[data-table]');
  if (!section || !isServed) return;
  if (isLive) listen(section, fromServer(section));
  else if (location.search !== '') load(section.dataset['script']);
  else {
    const begin = (): void => {
      load(section.dataset['script']);
    };
    for (const event of ['pointerenter', 'focusin'] as const) section.addEventListener(event, begin, { once: true });
  }
}

/** Shows the rows of an address: `?kind=date&page=2`. */
export type Show = (search: string) => Promise<void>;

export function listen(section: HTMLElement, show: Show): void {
  const form = section.querySelector<HTMLFormElement>('[data-filters]');
  const go = (search: string): void => {
    history.pushState(null, '', search === '' ? location.pathname : search);
    void show(search);
  };
  section.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element
        ? event.target.closest<HTMLAnchorElement>('#rows a[href^="?"], [data-reset]')
        : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const isReset = 'reset' in link.dataset;
    if (isReset)
      form
        ?.querySelectorAll<HTMLInputElement>('input:not([type="checkbox"]), select')
        .forEach((field) => (field.value = ''));
    go(isReset ? '' : (link.getAttribute('href') ?? ''));
  });
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    go(searchOf(form));
  });
  form?.addEventListener('change', () => {
    go(searchOf(form));
  });
  addEventListener('popstate', () => void show(location.search));
}

/** The fields that say something. */
function searchOf(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  const text = new URLSearchParams(fields.filter(([, value]) => value !== '')).toString();
  return text === '' ? '' : `?${text}`;
}

/** The server makes the table; only that part of its page is taken. */
function fromServer(section: HTMLElement): Show {
  let newest = 0;
  return async (search) => {
    const number = ++newest;
    const rows = section.querySelector('#rows');
    rows?.setAttribute('aria-busy', 'true');
    const answer = await fetch(location.pathname + search);
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('#rows');
    if (number === newest && fresh) rows?.replaceWith(fresh);
  };
}
