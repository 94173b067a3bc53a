import { datasetSchema } from '../check/dataset.js';
import { isFlag, mainField } from '../check/value-fields.js';
import type { Curation } from '../ingest/curations.js';
import type { Mention } from '../model.js';
import type { Applied, CurationMessage } from './applied.js';
import { shown, type CellForm, type Held } from './cell.js';
import { changesOf, type Change } from './change.js';
import { correctField } from './field.js';

/** A mention after a correction, undefined where it was rejected; or why it was not corrected. */
export type CorrectedMention =
  | { readonly mention: Mention | undefined; readonly applied: readonly Applied[] }
  | { readonly message: CurationMessage };

/** Corrects one mention: all that a correction says of it, or nothing. What people decided is certain. */
export function correctMention(mention: Mention, curation: Curation): CorrectedMention {
  const { action } = curation;
  const value = new Map<string, Held>(Object.entries(mention.value));
  const applied: Applied[] = [];
  const isRejected = action === 'reject' && curation.field === undefined && curation.value === undefined;
  for (const change of changesOf(curation)) {
    const field = change.field === 'value' ? mainField(mention.kind) : change.field;
    const held = value.get(field);
    const corrected = correctField(curation, change, held, formOf(mention.kind, field));
    if ('message' in corrected) return corrected;
    const { cell } = corrected;
    if (cell === null || cell === false) value.delete(field);
    else value.set(field, cell);
    applied.push({ ...of(mention, change), curation, was: shown(held), value: shown(cell) });
  }
  if (isRejected) return { mention: undefined, applied: [{ ...whole(mention, curation), was: mention.text }] };
  if (applied.length === 0) applied.push({ ...whole(mention, curation), field: 'value' });
  return { mention: { ...mention, value: Object.fromEntries(value), confidence: 1 } as Mention, applied };
}

export const formOf = (kind: string, field: string): CellForm => ({
  isList: false,
  types: isFlag(kind, field) ? ['boolean'] : ['string', 'null'],
});

/** A mention that was corrected as a whole. */
export const whole = ({ id }: Mention, curation: Curation): Applied => ({
  curation,
  dataset: 'mentions',
  id,
  field: null,
  was: null,
  value: null,
});

/** A field by the column that has it; what is said of dates alone stands in their own dataset. */
function of({ id, kind }: Mention, { field }: Change): Pick<Applied, 'dataset' | 'id' | 'field'> {
  const column = field === mainField(kind) ? 'value' : field;
  const isGeneral = column in datasetSchema('mentions').properties;
  return { dataset: isGeneral ? 'mentions' : 'dates', id, field: column };
}
