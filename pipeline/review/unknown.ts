import { nearest } from '../check/nearest.js';
import { fold } from '../arabic/fold.js';
import type { Understood } from '../pipeline.js';
import type { Sight } from './sight.js';
import { worthOf, type Choice, type Suspect } from './suspect.js';

const weight = 1;

/** Bodies that no lexicon has: new ones, other names of known ones, or none at all. */
export const unknown = ({ curated: { tables } }: Understood, sight: Sight): Suspect[] => {
  const known = new Map(
    tables.organizations
      .filter(({ id }) => !isUnknown(id))
      .flatMap(({ id, name, alt_names, aliases }) => [name, ...alt_names, ...aliases].map((one) => [fold(one), id])),
  );
  return tables.organizations
    .filter(({ id, curated }) => isUnknown(id) && curated.length === 0)
    .map(({ id, name, alt_names, mentions }): Suspect => {
      const pointer = `organization/${id}`;
      const like = known.get(nearest(fold(name), [...known.keys()]) ?? '');
      const merges: Choice[] = [{ merge: pointer, into: `organization/${like ?? ''}` }];
      return {
        pointer,
        name,
        why: `No word list has this body${alt_names.length > 0 ? ` (also ${alt_names.join(', ')})` : ''}: give it a line in input/lexicons/organizations.csv, or decide here`,
        worth: worthOf(weight, mentions.length),
        seen: sight.ofMentions(mentions),
        choices: [{ accept: pointer }, ...merges, { reject: pointer }],
      };
    });
};

/** A key that was made from a name. */
const isUnknown = (id: string): boolean => id.startsWith('organization-');
