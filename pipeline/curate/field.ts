import type { Cell } from '../check/dataset.js';
import type { Curation } from '../ingest/curations.js';
import { changed, messageOf, needless, type CurationMessage } from './applied.js';
import { cellFrom, holds, isEmpty, shown, type CellForm, type Held } from './cell.js';
import type { Change } from './change.js';

/** What a field holds after a correction, or why it was not corrected. */
export type Corrected = { readonly cell: Cell } | { readonly message: CurationMessage };

/** One field of a row, corrected; never where it no longer says what was corrected. */
export function correctField(curation: Curation, { field, was, value }: Change, held: Held, form: CellForm): Corrected {
  const refused = (message: CurationMessage): Corrected => ({ message });
  const isStale = was !== undefined && !holds(held, was);
  const { action } = curation;
  if (action === 'replace' && value !== undefined) {
    const cell = cellFrom(value, form);
    if (isStale && holds(held, value)) return refused(needless(curation, field, shown(held)));
    return isStale ? refused(changed(curation, field, shown(held), shown(was))) : { cell };
  }
  if (isStale) return refused(changed(curation, field, shown(held), shown(was)));
  if (action === 'accept') return { cell: held ?? null };
  const items = value === undefined ? [] : [value].flat();
  if (action === 'reject') {
    if (value === undefined) return { cell: cellFrom('', form) };
    const list = form.isList && Array.isArray(held) ? (held as readonly string[]) : undefined;
    if (list === undefined)
      return holds(held, value) ? { cell: cellFrom('', form) } : refused(without(curation, field, held));
    const isThere = items.every((item) => list.includes(item));
    return isThere ? { cell: list.filter((item) => !items.includes(item)) } : refused(without(curation, field, held));
  }
  if (form.isList && Array.isArray(held)) {
    const added = items.filter((item) => !held.includes(item));
    return added.length > 0
      ? { cell: [...(held as readonly string[]), ...added] }
      : refused(needless(curation, field, items.join(' | ')));
  }
  if (value !== undefined && holds(held, value)) return refused(needless(curation, field, shown(held)));
  return isEmpty(held) ? { cell: cellFrom(value ?? '', form) } : refused(changed(curation, field, shown(held), ''));
}

const without = (curation: Curation, field: string, held: Held): CurationMessage =>
  messageOf(
    curation,
    `Cannot find \`${shown([curation.value].flat() as string[])}\` in \`${field}\`, which holds \`${shown(held)}\`; nothing was corrected: look again`,
  );
