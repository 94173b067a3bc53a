import { listOf, type Row, type Tables } from '../check/dataset.js';
import type { Curation } from '../ingest/curations.js';
import { messageOf, type Applied, type CurationMessage } from './applied.js';

/** The relations that still tie a thing to what people took out of its roles: the same words may say both, or not. */
export function stillRelated(
  tables: Tables,
  curation: Curation,
  before: Row,
  after: Row,
  applied: readonly Applied[],
): CurationMessage[] {
  const { kind, id } = curation.row;
  // A project plays its roles as the programme that it is.
  const own = [`${kind}/${id}`, ...(kind === 'project' ? [`programme/${id}`] : [])];
  const lost = applied.flatMap(({ field }) => {
    const [held, holds] = [before, after].map((row) => rolesOf(row[field ?? '']));
    return (held ?? []).filter((role) => !(holds ?? []).includes(role));
  });
  return tables.relations
    .filter(
      ({ subject, object }) =>
        (own.includes(subject) && lost.includes(object)) || (own.includes(object) && lost.includes(subject)),
    )
    .map((relation) =>
      messageOf(
        curation,
        `Unexpected \`relation/${relation.id}\`, by which \`${relation.subject}\` still ${relation.predicate} \`${relation.object}\`: correct it, too, if it is no more so`,
      ),
    );
}

const rolesOf = (cell: Row[string] | undefined): readonly string[] =>
  typeof cell === 'string' ? [cell] : listOf(cell).filter((item) => item.includes('/'));
