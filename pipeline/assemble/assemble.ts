import type { Records } from '../schemas.js';
import { acronymRecords } from './acronym.js';
import { agreementRecords, agreementsIn, isTold, type Agreement } from './agreement/agreement.js';
import { claim } from './claims.js';
import type { Context, Sentence, Thing } from './context.js';
import { relationRecords, successionsOf } from './relation.js';
import { eventRecords, occasionsIn, type Occasion } from './event/event.js';
import { addFoundations } from './organization/foundations.js';
import { bodiesIn, organizationRecords } from './organization/organization.js';
import { relationsOf } from './organization/relations.js';
import { projectRecords } from './project/project.js';
import { topicsOf } from './project/topics.js';
import { sureness } from './sureness.js';
import { statisticRecords } from './statistic/statistic.js';

export const noRecords: Records = {
  events: [],
  projects: [],
  agreements: [],
  organizations: [],
  statistics: [],
  relations: [],
  acronyms: [],
};

/** Makes the records of a document. Every list is there, empty where nothing is stated. */
export function assemble(context: Context): Records {
  const occasions = occasionsIn(context);
  const told = { ...context, sentences: withEvents(context.sentences, occasions) };
  const agreements = agreementsIn(told);
  addOutcomes(occasions, agreements);
  addSessionDates(occasions, agreements);
  const editions = new Map(occasions.map(({ key, claims }) => [key, claims.edition?.[0]?.value]));
  const events = eventRecords(occasions);
  const topics = topicsOf(context);
  const projects = projectRecords(topics, context);
  const bodies = bodiesIn(context);
  addFoundations(bodies, agreements);
  const agreed = agreementRecords(agreements, (event) => editions.get(event));
  return {
    ...noRecords,
    events,
    projects,
    agreements: agreed,
    organizations: organizationRecords(bodies),
    statistics: statisticRecords(told, topics),
    relations: [
      ...relationRecords({ events, projects, agreements: agreed }, context),
      ...successionsOf(agreements, agreed),
      ...relationsOf(bodies),
    ],
    acronyms: acronymRecords(context),
  };
}

/** The sentences with the occasions that they name, which agreements come from. */
function withEvents(sentences: readonly Sentence[], occasions: readonly Occasion[]): readonly Sentence[] {
  const things = new Map<number, Thing[]>();
  for (const { key, anchors } of occasions)
    for (const { sentence, tokens } of anchors) {
      const support = [sentence.tokens[tokens[0]]?.start ?? 0, sentence.tokens[tokens[1] - 1]?.end ?? 0] as const;
      const list = things.get(sentence.number) ?? [];
      list.push({ role: { kind: 'event', key }, tokens, support });
      things.set(sentence.number, list);
    }
  return sentences.map((sentence) => {
    const own = things.get(sentence.number);
    if (own === undefined) return sentence;
    const { number, tokens, opened, mentions, standing } = sentence;
    return { number, tokens, opened, mentions, things: own, standing };
  });
}

/** What came of an occasion: the agreements that come from it. */
function addOutcomes(occasions: readonly Occasion[], agreements: readonly Agreement[]): void {
  const byKey = new Map(occasions.map((occasion) => [occasion.key, occasion]));
  for (const agreement of agreements.filter(isTold)) {
    const { key, claims } = agreement;
    const support = [claims.name, claims.number, claims.date, claims.parties].flatMap(
      (list) => list?.[0]?.support ?? [],
    );
    for (const { value, confidence } of claims.event ?? [])
      for (const occasion of [byKey.get(value.key)])
        if (occasion) claim(occasion.claims, 'outcomes', { value: [{ kind: 'agreement', key }], support, confidence });
  }
}

/** What is decided or declared at a session is made on its days, where the text gives no other date. */
function addSessionDates(occasions: readonly Occasion[], agreements: readonly Agreement[]): void {
  const dates = new Map(occasions.map(({ key, claims }) => [key, claims.date?.[0]]));
  for (const { claims } of agreements) {
    const [event, type] = [claims.event?.[0], claims.type?.[0]?.value];
    const date = event && dates.get(event.value.key);
    if (event === undefined || date === undefined || claims.date !== undefined) continue;
    if (type === 'decision' || type === 'declaration')
      claim(claims, 'date', { ...date, support: [...event.support, ...date.support], confidence: sureness.followed });
  }
}
