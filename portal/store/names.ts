import type { Page } from '../page.js';
import type { Dataset } from './dataset.js';
import { roleOf } from './role.js';
import type { Store } from './store.js';
import { valuesOf } from './values.js';

/** What the values of a dataset are called in the language of a page: for a browser that can ask nobody. */
export interface Names {
  /** By list and code, with a space between. */
  readonly labels: Readonly<Record<string, string>>;
  /** By KIND/KEY. */
  readonly titles: Readonly<Record<string, string>>;
  /** The word for the thing that bears a key. */
  readonly things: Readonly<Record<string, string>>;
}

/** Of each column; what is beyond is shown by its code, so that a page stays light. */
const most = 300;

export function namesIn({ label, title, thing }: Page, store: Store, dataset: Dataset): Names {
  const names = { labels: {}, titles: {}, things: {} } satisfies Record<keyof Names, Record<string, string>>;
  const note = (known: Record<string, string>, key: string, name: string | undefined): void => {
    if (name !== undefined) known[key] = name;
  };
  for (const column of dataset.columns.filter(({ type }) => type === 'text' || type === 'list')) {
    const { 'x-codes': codes, 'x-role': role, 'x-thing': kind } = column.definition;
    const isKey = column.name === 'key';
    if (codes === undefined && role === undefined && kind === undefined && !isKey) continue;
    for (const value of valuesOf(store, dataset, column, most)) {
      const named = roleOf(column.definition, value);
      if (named !== undefined) note(names.titles, named, title(named));
      else if (codes !== undefined) note(names.labels, `${codes} ${value}`, label(codes, value));
      const bearer = isKey ? thing(value) : undefined;
      note(names.things, value, bearer);
      if (bearer !== undefined) note(names.titles, `${bearer}/${value}`, title(`${bearer}/${value}`));
    }
  }
  return names;
}
