import { rowsOf, listOf } from '../check/dataset.js';
import type { Understood } from '../pipeline.js';
import type { Sight } from './sight.js';
import type { Suspect } from './suspect.js';

/** What somebody has reported comes before all that nobody has noticed. */
const worth = 1000;

/** What stands in input/curation/ and is still to be decided: it is decided there. */
export const reported = ({ curations, curated: { tables } }: Understood, sight: Sight): Suspect[] =>
  curations
    .filter(({ isOpen }) => isOpen)
    .map(({ row: { dataset, id, kind }, why = '', place }) => {
      const row = rowsOf(tables, dataset).find((one) => one.id === id);
      return {
        pointer: undefined,
        name: String(row?.['name'] ?? row?.['quote'] ?? id),
        why: `Reported at ${place.file}:${String(place.line)}, to be decided there: ${dataset === 'mentions' ? id : `${kind}/${id}`}: ${why}`,
        worth,
        seen: sight.ofMentions(dataset === 'mentions' ? [id] : listOf(row?.['mentions'])),
        choices: [],
      };
    });
