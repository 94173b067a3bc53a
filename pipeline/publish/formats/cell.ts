import { listSeparator } from '../../check/columns.js';
import type { Cell } from '../../check/dataset.js';

const marks = new RegExp(`[\\\\${listSeparator}]`, 'gu');

/** A cell as text: null is empty, and the items of a list stand between |, which \ escapes within one, as it does itself. */
export function cellText(value: Cell): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  return value.map((item) => item.replace(marks, '\\$&')).join(listSeparator);
}
