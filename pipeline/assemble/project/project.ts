import type { ProjectRecord } from '../../schemas.js';
import { footingOf, type Claims } from '../claims.js';
import { tellConflicts } from '../conflicts.js';
import type { Context } from '../context.js';
import { best, union } from '../settle.js';
import { addComponents } from './components.js';
import { conclude } from './conclude.js';
import { addDefinitions } from './definitions.js';
import { addTopic, type Fields } from './draft.js';
import { addHeadings, addNaming } from './naming.js';
import type { Topic } from './topics.js';

/** One record for each project, programme, fund, strategy, partnership or framework that the document names. */
export function projectRecords(topics: readonly Topic[], context: Context): ProjectRecord[] {
  const drafts = new Map<string, Claims<Fields>>();
  for (const topic of [...topics].sort(byPlace)) {
    const claims = drafts.get(topic.key) ?? {};
    drafts.set(topic.key, claims);
    addNaming(claims, topic);
    addTopic(claims, topic, context);
    addHeadings(claims, topic, context);
  }
  const draftOf = (key: string): Claims<Fields> => drafts.get(key) ?? {};
  addComponents(topics, draftOf, context);
  addDefinitions(topics, draftOf, context);
  for (const claims of drafts.values()) {
    tellConflicts(claims, ['period', 'start', 'end', 'duration'], claims.name?.[0]?.value ?? '', 'project', context);
    conclude(claims);
  }
  return [...drafts].filter(([, claims]) => claims.name !== undefined).map(([key, claims]) => recordOf(key, claims));
}

const placeOf = ({ calls, tokens }: Topic): number => calls[0]?.tokens[0] ?? tokens[0];
const byPlace = (a: Topic, b: Topic): number => a.sentence.number - b.sentence.number || placeOf(a) - placeOf(b);

/** A sum that is said twice is one; where one place says about, it is about. */
function sums(budget: Fields['budget']): Fields['budget'] {
  const byWords = new Map<string, Fields['budget'][number]>();
  for (const one of budget) {
    const key = `${one.amount} ${one.currency}`;
    const known = byWords.get(key);
    byWords.set(key, known ? { ...known, scope: known.scope ?? one.scope, approx: known.approx || one.approx } : one);
  }
  return [...byWords.values()];
}

/** Of the names that it is given, the one with most words; among equals the first. */
function fullest(names: readonly string[]): string {
  let [longest = '', most] = [names[0], 0];
  for (const name of new Set(names)) {
    const words = name.split(' ').length;
    if (words > most) [longest, most] = [name, words];
  }
  return longest;
}

function recordOf(key: string, claims: Claims<Fields>): ProjectRecord {
  return {
    key,
    name: fullest(claims.name?.map(({ value }) => value) ?? []),
    acronym: best(claims.acronym)?.value ?? null,
    type: best(claims.type)?.value ?? null,
    period: best(claims.period)?.value ?? null,
    start: best(claims.start)?.value ?? null,
    end: best(claims.end)?.value ?? null,
    duration: best(claims.duration)?.value ?? null,
    budget: sums(union(claims.budget)),
    funders: union(claims.funders),
    implementers: union(claims.implementers),
    partners: union(claims.partners),
    countries: union(claims.countries),
    components: union(claims.components),
    objective: best(claims.objective)?.value ?? null,
    beneficiaries: best(claims.beneficiaries)?.value ?? null,
    reference: best(claims.reference)?.value ?? null,
    follows: union(claims.follows),
    ...footingOf(claims),
  };
}
