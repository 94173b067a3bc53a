import type { OrganizationRecord } from '../../schemas.js';
import { claim, claimed, footingOf } from '../claims.js';
import { tellConflicts } from '../conflicts.js';
import { isOneOf, type Context, type Placed, type Sentence } from '../context.js';
import { finest } from '../dates.js';
import { best, union } from '../settle.js';
import { sureness } from '../sureness.js';
import { addActs } from './acts.js';
import { addName, addSaid, type Draft, type Fields, type Membership } from './draft.js';
import { addMemberLists } from './members.js';
import { namesOf } from './names.js';
import { goesOn } from './goes-on.js';
import { saidOf } from './said.js';
import { aboutOf, isBody, namedOf, subjectOf, type Body, type Named } from './subject.js';
import { addSheets } from './sheet.js';
import { typeOf } from './type.js';

const naming = ['organization', 'organization-ref', 'acronym'] as const;

/** The bodies that a document names, each with what it says of them. A general noun or an acronym alone names none. */
export function bodiesIn(context: Context): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const { mentions } of context.sentences)
    for (const { mention } of mentions)
      if (mention.kind === 'organization' && mention.value.key !== undefined && !drafts.has(mention.value.key))
        drafts.set(mention.value.key, { key: mention.value.key, claims: {}, ties: {} });
  let last: Subject | undefined;
  for (const sentence of context.sentences) {
    last = subjectAfter(sentence, last);
    for (const placed of sentence.mentions) addMention(drafts, placed, sentence, last, context);
    const draft = last && drafts.get(last.named.key);
    if (last === undefined || draft === undefined) continue;
    const isHere = last.sentence === sentence;
    addSaid(draft, goesOn(sentence, last.named, isHere ? last.body.tokens[1] : 0), {
      sentence,
      body: last.body,
      factor: isHere ? sureness.afar : sureness.elsewhere,
    });
  }
  addActs(drafts, context);
  const about = aboutOf(context.sentences);
  addSheets(drafts, about, context);
  addMemberLists(drafts, about, context);
  for (const { claims } of drafts.values())
    tellConflicts(claims, ['founded', 'members'], claims.name_ar?.[0]?.value ?? '', 'organization', context);
  return [...drafts.values()];
}

/** What a sentence is about, and the sentence that says so. */
interface Subject {
  readonly sentence: Sentence;
  readonly body: Body;
  readonly named: Named;
}

/** A sentence that names no body goes on about the subject of the one before. */
function subjectAfter(sentence: Sentence, last: Subject | undefined): Subject | undefined {
  const body = subjectOf(sentence);
  const named = body && namedOf(sentence, body);
  if (body !== undefined && named !== undefined) return { sentence, body, named };
  const isOpen = last?.sentence.standing.block === sentence.standing.block && !sentence.mentions.some(isBody);
  return isOpen ? last : undefined;
}

function addMention(
  drafts: ReadonlyMap<string, Draft>,
  placed: Placed,
  sentence: Sentence,
  subject: Subject | undefined,
  context: Context,
): void {
  const draft = isOneOf(placed, naming) ? drafts.get(placed.mention.value.key ?? '') : undefined;
  if (draft === undefined) return;
  addName(draft, placed, sentence, context);
  if (!isBody(placed)) return;
  const type = placed.mention.kind === 'organization' ? typeOf(sentence, placed) : undefined;
  if (type !== undefined) claim(draft.claims, 'type', claimed(type, placed, 1));
  addSaid(draft, saidOf(sentence, placed, subject && { body: subject.body, gender: subject.named.gender }), {
    sentence,
    body: placed,
    factor: 1,
  });
}

/** One record for each body. */
export const organizationRecords = (bodies: readonly Draft[]): OrganizationRecord[] => bodies.map(recordOf);

function recordOf({ key, claims }: Draft): OrganizationRecord {
  const { name, aliases } = namesOf(claims);
  return {
    key,
    name_ar: name[0]?.value ?? null,
    name_fr: best(claims.name_fr)?.value ?? null,
    name_en: best(claims.name_en)?.value ?? null,
    aliases: union(aliases),
    acronyms: union(claims.acronyms),
    type: best(claims.type)?.value ?? null,
    parent: best(claims.parent)?.value ?? null,
    founded: finest((claims.founded ?? []).map(({ value }) => value)) ?? null,
    members: best(claims.members)?.value ?? null,
    seat: best(claims.seat)?.value ?? null,
    memberships: dated(union(claims.memberships)),
    ...footingOf<Fields>({ ...claims, name_ar: name, aliases }),
  };
}

/** Who is told to be a member once with a date and once without is told with it. */
const dated = (memberships: readonly Membership[]): Membership[] =>
  memberships.filter(
    ({ member, since, until }) =>
      since !== null ||
      until !== null ||
      !memberships.some((other) => other.member.key === member.key && (other.since ?? other.until) !== null),
  );
