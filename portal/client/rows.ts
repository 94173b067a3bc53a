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
    const near = section.dataset['eager'] === undefined ? section.querySelector('[data-filters]') : section;
    for (const event of ['pointerenter', 'focusin'] as const) near?.addEventListener(event, begin, { once: true });
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
    const search = 'reset' in link.dataset ? '' : (link.getAttribute('href') ?? '');
    if (form) fill(form, search);
    go(search === '?' ? '' : search);
  });
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    go(searchOf(form));
  });
  form?.addEventListener('change', () => {
    go(searchOf(form));
  });
  addEventListener('popstate', () => {
    if (form) fill(form, location.search);
    void show(location.search);
  });
}

/** The fields of a form say what an address does. */
function fill(form: HTMLFormElement, search: string): void {
  const parameters = new URLSearchParams(search);
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')) {
    if (field.type !== 'checkbox') field.value = parameters.get(field.name) ?? '';
    else if (field instanceof HTMLInputElement && parameters.has(field.name))
      field.checked = parameters.getAll(field.name).includes(field.value);
  }
}

/** The fields that say something; rows stay in the order in which they are, and the usual columns need not be named. */
function searchOf(form: HTMLFormElement): string {
  const now = new URLSearchParams(location.search);
  const isUsual =
    !now.has('show') &&
    [...form.querySelectorAll<HTMLInputElement>('[name="show"]')].every(
      ({ checked, defaultChecked }) => checked === defaultChecked,
    );
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && name !== 'sort' && !(isUsual && name === 'show') ? [[name, value]] : [],
  );
  const order = now.get('sort') ?? '';
  const text = new URLSearchParams([...fields, ['sort', order]].filter(([, value]) => value !== '')).toString();
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
