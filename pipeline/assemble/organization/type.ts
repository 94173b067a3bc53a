import { fold } from '../../arabic/fold.js';
import type { Sentence } from '../context.js';
import { cuesOf } from '../cues.js';
import { ownTypeNouns, typeHeads, typeNouns, type OrganizationType } from './lexicon.js';
import type { Body } from './subject.js';

type Nouns = Readonly<Partial<Record<OrganizationType, readonly string[]>>>;

const tableOf = (nouns: Nouns): ReadonlyMap<string, OrganizationType> =>
  new Map(
    (Object.entries(nouns) as [OrganizationType, readonly string[]][]).flatMap(([type, forms]) =>
      forms.map((form) => [fold(form), type] as const),
    ),
  );

const [sure, own] = [tableOf(typeNouns), tableOf({ ...typeNouns, ...ownTypeNouns })];

const university = fold('جامعة');
const heads = cuesOf<OrganizationType>(
  (Object.entries(typeHeads) as [OrganizationType, readonly string[]][]).flatMap(([type, phrases]) =>
    phrases.map((phrase) => [phrase, type] as const),
  ),
);

/** `الجامعة الوطنية للبلديات`, `الجامعة الملكية المغربية لكرة القدم`: of whom a federation is, ل says. */
const isFederation = ([first, ...others]: Sentence['tokens']): boolean =>
  first?.normal !== university && others.some(({ normal, tags }) => normal.startsWith('ل') || tags.has('Li'));

/** What sort of body its name says that it is; a body of a word list is what the list says where its noun does not tell. */
export function typeOf({ tokens }: Sentence, { mention, tokens: [at, end] }: Body): OrganizationType | undefined {
  const noun = tokens[at]?.bare ?? '';
  if (noun === university && isFederation(tokens.slice(at, end))) return 'association';
  const head = heads.at(tokens, at);
  if (head !== undefined && head.end <= end) return head.value;
  return (mention.value.key?.startsWith('organization-') === true ? own : sure).get(noun);
}
