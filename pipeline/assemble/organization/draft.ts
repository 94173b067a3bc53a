import { clean } from '../../arabic/clean.js';
import { fold } from '../../arabic/fold.js';
import type { Role } from '../../schemas.js';
import { claim, claimed, type Claim, type Claims } from '../claims.js';
import type { Context, Placed, Sentence } from '../context.js';
import { edtfOf } from '../dates.js';
import type { Filled } from '../walk.js';
import { sameRole, whoIs } from '../who.js';
import type { Field } from './frame.js';
import { memberNouns, type OrganizationType } from './lexicon.js';

/** That somebody is a member of a body; dates in EDTF. */
export interface Membership {
  readonly member: Role;
  readonly since: string | null;
  readonly until: string | null;
}

/** What is said of a body, by field. */
export interface Fields {
  name_ar: string;
  name_fr: string;
  name_en: string;
  aliases: string[];
  acronyms: string[];
  type: OrganizationType;
  parent: Role;
  founded: string;
  members: number;
  seat: Role;
  memberships: Membership[];
}

/** That somebody chairs a body; dates in EDTF. */
interface Chair {
  readonly chair: Role;
  readonly since: string | null;
  readonly until: string | null;
}

/** Whose place a body took, and when; dates in EDTF. */
interface Succession {
  readonly earlier: Role;
  readonly since: string | null;
  readonly until: string | null;
}

/** Who stands in another relation to a body: who founded and chairs it, and whose place it took. */
interface Ties {
  founders: Role;
  chairs: Chair;
  predecessors: Succession;
}

/** A body as the text tells of it. */
export interface Draft {
  readonly key: string;
  readonly claims: Claims<Fields>;
  readonly ties: Claims<Ties>;
}

const counted = new Set(memberNouns.map(fold));
/** After `عدد الأعضاء:` a number stands alone. */
const isOfMembers = (unit: string): boolean => unit === '' || counted.has(fold(unit));

/** Where something is said of a body: the sentence, and what names the body. */
export interface Told {
  readonly sentence: Sentence;
  readonly body: Placed;
  /** How sure it is that the body is meant. */
  readonly factor: number;
}

/** Adds what one place says of a body; what it says of a member and since when goes together. */
export function addSaid({ key, claims, ties }: Draft, said: readonly Filled<Field>[], told: Told): void {
  if (said.length === 0) return;
  const { factor } = told;
  const joining = said.find(({ slot }) => slot.field === 'member');
  if (joining !== undefined) addMembers(claims, joining, said, key, told);
  for (const filled of said)
    for (const placed of filled.items) {
      const { slot } = filled;
      const { mention } = placed;
      const who = whoIs(mention);
      switch (slot.field) {
        case 'founded':
          if (mention.kind === 'date' && mention.value.relation !== 'until')
            claim(claims, 'founded', claimed(mention.value.resolved ?? mention.value.edtf, placed, factor));
          break;
        case 'members':
          if (mention.kind === 'count' && isOfMembers(mention.value.unit) && /^\d+$/u.test(mention.value.value))
            claim(claims, 'members', claimed(Number(mention.value.value), placed, factor));
          break;
        case 'seat':
        case 'parent':
          if (isOther(who, key)) claim(claims, slot.field, related(who, placed, filled, told));
          break;
        case 'founders':
          if (isOther(who, key)) claim(ties, 'founders', related(who, placed, filled, told));
          break;
        case 'predecessors':
          if (isOther(who, key))
            claim(
              ties,
              'predecessors',
              during((times) => ({ earlier: who, ...times }), placed, filled, told, said),
            );
          break;
        case 'chairs':
          if (isOther(who, key))
            claim(
              ties,
              'chairs',
              during((times) => ({ chair: who, ...times }), placed, filled, told, said),
            );
          break;
        default:
      }
    }
}

const isOther = (who: Role | undefined, key: string): who is Role =>
  who !== undefined && !sameRole(who, { kind: 'organization', key });

/** Who stands in a relation to the body, with what names either and the words that relate them. */
function related<V>(value: V, placed: Placed, { tokens }: Filled<Field>, { sentence, body, factor }: Told): Claim<V> {
  const words = sentence.tokens.slice(...tokens);
  const stretch = [words[0]?.start ?? placed.mention.start, words.at(-1)?.end ?? placed.mention.end] as const;
  return { value, support: [placed.mention, body.mention, stretch], confidence: placed.mention.confidence * factor };
}

function addMembers(
  claims: Claims<Fields>,
  joining: Filled<Field>,
  said: readonly Filled<Field>[],
  key: string,
  told: Told,
): void {
  for (const placed of joining.items) {
    const member = whoIs(placed.mention);
    if (isOther(member, key))
      claim(
        claims,
        'memberships',
        during((times) => [{ member, ...times }], placed, joining, told, said),
      );
  }
}

/** What holds between two dates, with the mentions of these. */
function during<V>(
  valueOf: (times: Pick<Membership, 'since' | 'until'>) => V,
  placed: Placed,
  filled: Filled<Field>,
  told: Told,
  said: readonly Filled<Field>[],
): Claim<V> {
  const [since, until] = (['since', 'until'] as const).map(
    (field) => said.find(({ slot }) => slot.field === field)?.items[0],
  );
  const one = related(valueOf(timesOf(since, until)), placed, filled, told);
  return { ...one, support: [...one.support, ...[since, until].flatMap((date) => date?.mention ?? [])] };
}

/** `من 2005 إلى 2011` is one date. */
function timesOf(since: Placed | undefined, until: Placed | undefined): Pick<Membership, 'since' | 'until'> {
  const [start, end] = [dateOf(since), dateOf(until)];
  const [from = null, to = null] = start?.split('/') ?? [];
  return since?.mention.kind === 'date' && since.mention.value.relation === 'until'
    ? { since: null, until: start }
    : { since: from, until: end ?? to };
}

function dateOf(placed: Placed | undefined): string | null {
  if (placed?.mention.kind !== 'date') return null;
  return edtfOf(placed.mention.value) ?? placed.mention.value.edtf;
}

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
const french = /\b(?:de|du|des|la|le|les|et|pour|organisation|agence|banque|conseil|mondiale?|internationale?)\b/iu;
const english = /\b(?:of|the|and|for|on|organization|agency|bank|council|world|international|national)\b/iu;

/** What a body is called where a sentence names it: in Arabic, by a general noun, in French or English, by an acronym. */
export function addName({ claims }: Draft, placed: Placed, sentence: Sentence, { source }: Context): void {
  const { mention } = placed;
  if (mention.kind === 'acronym') claim(claims, 'acronyms', claimed([mention.value.acronym], placed, 1));
  if (mention.kind === 'organization-ref') {
    const name = clean(sentence.tokens.slice(...placed.tokens), source);
    if (name !== '') claim(claims, 'aliases', claimed([name], placed, 1));
  }
  if (mention.kind !== 'organization') return;
  const { name } = mention.value;
  if (isArabic(name)) claim(claims, 'name_ar', claimed(name, placed, 1));
  else if (french.test(name)) claim(claims, 'name_fr', claimed(name, placed, 1));
  else if (english.test(name)) claim(claims, 'name_en', claimed(name, placed, 1));
  else claim(claims, 'aliases', claimed([name], placed, 1));
}
