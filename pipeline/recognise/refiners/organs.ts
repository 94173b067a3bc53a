import { clean } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import { foldedSet } from '../../arabic/folded-set.js';
import type { Token } from '../../arabic/token.js';
import { keyOf } from '../key.js';
import { organs, statutoryOrgans } from '../organization/lexicon.js';
import type { Candidate, Context } from '../rule.js';
import { valued } from '../valued.js';
import type { Antecedent } from './antecedents.js';

type Reference = Candidate<'organization-ref'>;

const near = 2;
const phraseOf = (words: readonly Token[]): string => words.map(({ normal }) => normal).join(' ');

/** `الجمعية العامة` is that of the body named last, where the lexicon knows such an organ of it. */
export function organKey(
  organ: readonly Token[],
  { sentence }: Reference,
  last: Antecedent | undefined,
  { names, sentences }: Context,
): string | undefined {
  if (last === undefined || sentence - last.sentence > near || !organs.has(phraseOf(organ))) return undefined;
  const body = (sentences[last.sentence] ?? []).slice(...last.tokens);
  const hit = names.organizations.longest([...organ, ...body], 0);
  return hit?.end === organ.length + body.length ? hit.entries[0]?.key : undefined;
}

/**
 * `الجمعية العمومية`: an organ of which no fuller name is known is a body, told from those of others by whom the document is about. `الأمانة
 * العامة` is one that states keep and no text sets up, so it stands for that of a body of the lexicon.
 */
export function organOf(
  reference: Reference,
  subject: string | undefined,
  noun: string | undefined,
  { sentences, source }: Context,
): Candidate<'organization'> | Reference | undefined {
  const words = (sentences[reference.sentence] ?? []).slice(reference.tokens[0], reference.tokens[0] + 2);
  const end = words.at(-1)?.end;
  if (end === undefined || !statutoryOrgans.has(phraseOf(words))) return undefined;
  const name = clean(words, source);
  const key = keyOf('organization', subject === undefined ? name : `${subject} ${name}`);
  if (phraseOf(words) === secretariat && subject !== undefined && isOfStates(subject, noun))
    return valued({ ...reference, end }, { key });
  return { ...reference, kind: 'organization', end, value: { name, key }, rule: '<organ of a statute>' };
}
const unlisted = 'organization-';
const isOfStates = (subject: string, noun: string | undefined): boolean =>
  !subject.startsWith(unlisted) || unions.has(noun ?? '');
const unions = foldedSet('مجلس منظمة جامعة');
const secretariat = fold('الأمانة العامة');
