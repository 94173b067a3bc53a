import type { JSX } from 'hono/jsx/jsx-runtime';
import type { WholePage } from '../components/layout.js';
import type { Store } from '../store/store.js';

/** What a page is asked with. */
export interface Asked {
  readonly page: WholePage;
  readonly store: Store;
  readonly parameters: URLSearchParams;
  /** The parts of the path that the pattern names. */
  readonly named: (name: string) => string;
}

export type Rendered = JSX.Element | undefined;

/** A kind of page: its addresses, as Hono writes them, all that there are of it, and how it is made. */
export interface Route {
  readonly pattern: string;
  readonly paths: (store: Store) => Iterable<string>;
  /** Undefined where there is no such page. */
  readonly render: (asked: Asked) => Rendered | Promise<Rendered>;
}
