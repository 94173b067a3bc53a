import type { Cell } from '../../pipeline/check/dataset.js';
import { edtf } from '../edtf.js';
import { decimal, duration, frequency, languageName, number } from '../format.js';
import type { Page } from '../page.js';
import type { Column } from '../store/columns.js';
import { roleOf } from '../store/role.js';

/** A value, or what a question says of it, as people read it in the language of the page: text alone, for a choice or a tooltip. */
export function valueText(page: Page, { type, definition }: Column, value: Exclude<Cell, readonly string[]>): string {
  const { language, phrase, label, title } = page;
  if (value === null) return '–';
  if (type === 'boolean') return phrase(String(value) === 'true' ? 'yes' : 'no');
  if (typeof value === 'number') return number(value, language);
  const text = String(value);
  if (type === 'decimal' || type === 'integer' || type === 'number') return decimal(text, language);
  if (type === 'date' || definition.format === 'edtf') return edtf(text, language);
  if (definition['x-term'] === 'dc:language') return languageName(text, language);
  if (definition['x-term'] === 'schema:duration') return duration(text, language);
  if (definition['x-term'] === 'nashir:frequency') return frequency(text, language);
  const role = roleOf(definition, text);
  if (role !== undefined) return title(role) ?? text;
  const codes = definition['x-codes'];
  return (codes === undefined ? undefined : label(codes, text)) ?? text;
}
