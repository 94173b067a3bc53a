import { fold } from '../../arabic/fold.js';
import type { Sentence } from '../context.js';
import { ownTypeNouns, typeNouns, type OrganizationType } from './lexicon.js';
import type { Body } from './said.js';

type Nouns = Readonly<Partial<Record<OrganizationType, readonly string[]>>>;

const tableOf = (nouns: Nouns): ReadonlyMap<string, OrganizationType> =>
  new Map(
    (Object.entries(nouns) as [OrganizationType, readonly string[]][]).flatMap(([type, forms]) =>
      forms.map((form) => [fold(form), type] as const),
    ),
  );

const [sure, own] = [tableOf(typeNouns), tableOf({ ...typeNouns, ...ownTypeNouns })];

/** What sort of body its name says that it is; a body of a word list is what the list says where its noun does not tell. */
export function typeOf({ tokens }: Sentence, { mention, tokens: [at] }: Body): OrganizationType | undefined {
  const noun = tokens[at]?.bare ?? '';
  return (mention.value.key?.startsWith('organization-') === true ? own : sure).get(noun);
}
