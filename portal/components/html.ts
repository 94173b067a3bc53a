import type { JSX } from 'hono/jsx/jsx-runtime';

/** What an element is as text. No part of the portal waits for anything while it is written. */
export const htmlOf = (element: JSX.Element | null | undefined): string =>
  element === null || element === undefined || element instanceof Promise ? '' : plain(element.toString());

/** As HTML is written by hand: words and data hold none of these signs, for there they are escaped. */
const plain = (html: string): string => html.replaceAll('/>', '>').replaceAll('=""', '');
