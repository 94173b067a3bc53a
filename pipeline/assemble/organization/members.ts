import { isOneOf, mentionAt, type Context, type Sentence } from '../context.js';
import { cuesFor } from '../cues.js';
import { sureness } from '../sureness.js';
import { addSaid, type Draft } from './draft.js';
import { memberLeads } from './lexicon.js';
import { isBody, type Body } from './subject.js';

const leads = cuesFor(memberLeads);
const anyone = ['organization', 'organization-ref', 'place'] as const;

/** Adds those that a list names (`الأعضاء المؤسسون هم:`) as members of the body that its lead names, else of what the page is about. */
export function addMemberLists(
  drafts: ReadonlyMap<string, Draft>,
  about: Body | undefined,
  { sentences }: Pick<Context, 'sentences'>,
): void {
  for (const sentence of sentences) {
    const lead = sentences[sentence.standing.lead ?? -1];
    if (sentence.standing.role !== 'item' || lead === undefined || !isOfMembers(lead)) continue;
    const body = lead.mentions.find(isBody) ?? about;
    const draft = drafts.get(body?.mention.value.key ?? '');
    const member = mentionAt(sentence, sentence.standing.body ?? 0, anyone);
    if (body === undefined || draft === undefined || member === undefined || !isOneOf(member, anyone)) continue;
    addSaid(draft, [{ slot: { field: 'member', takes: anyone }, items: [member], tokens: member.tokens }], {
      sentence,
      body,
      factor: sureness.elsewhere,
    });
  }
}

const isOfMembers = (lead: Sentence): boolean => leads.firstIn(lead) !== undefined;
