import type { Cell } from '../check/dataset.js';
import type { Written } from './change.js';

/** What a field holds; a mention's value leaves out what it does not say. */
export type Held = Cell | undefined;

/** How a cell is to be written: what JSON Schema calls its types, and whether it is a list. */
export interface CellForm {
  readonly isList: boolean;
  readonly types: readonly string[];
}

const isNothing = (written: Written): boolean => written === '' || written === 'null' || written.length === 0;

/** A cell from what people wrote; what does not fit stays as it was written, for the check to see. */
export function cellFrom(written: Written, { isList, types }: CellForm): Cell {
  if (isList) return isNothing(written) ? [] : [written].flat();
  if (typeof written !== 'string') return written;
  if (isNothing(written)) return types.includes('boolean') ? false : null;
  if (types.includes('boolean')) return written === 'true' ? true : written === 'false' ? false : written;
  const number = Number(written);
  return (types.includes('integer') || types.includes('number')) && !Number.isNaN(number) ? number : written;
}

/** A cell as people write it. */
const writtenOf = (held: Held): Written =>
  held === null || held === undefined || held === false ? '' : typeof held === 'object' ? held : String(held);

/** Whether a cell holds what people wrote; the items of a list in any order. */
export function holds(held: Held, written: Written): boolean {
  const [a, b] = [writtenOf(held), written === 'false' ? '' : written].map((one) =>
    isNothing(one) ? [] : [one].flat().sort(),
  );
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Whether it holds nothing. */
export const isEmpty = (held: Held): boolean => holds(held, '');

/** A cell in a message, or in a text. */
export const shown = (held: Held): string => [writtenOf(held)].flat().join(' | ');
