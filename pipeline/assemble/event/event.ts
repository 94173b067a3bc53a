import { keyOf } from '../../recognise/key.js';
import type { EventRecord } from '../../schemas.js';
import { footingOf } from '../claims.js';
import type { Context } from '../context.js';
import { best, fullest, union } from '../settle.js';
import type { Draft } from './draft.js';
import { draftsIn } from './drafts.js';
import { hostsByRule, hostsOfYears } from './inferred.js';
import { outcomesOf } from './outcomes.js';
import { recurringIn } from './recurring.js';
import { joinDrafts } from './occasions.js';

/** An occasion that the text speaks of, whether or not it says enough for a record. */
export interface Occasion extends Draft {
  readonly key: string;
}

/** The occasions of a document, those that are told of in several places joined. */
export function occasionsIn(context: Context): Occasion[] {
  const occasions = joinDrafts([...draftsIn(context), ...recurringIn(context)], context);
  hostsByRule(occasions, context);
  hostsOfYears(occasions);
  outcomesOf(occasions);
  return occasions.map((occasion) => {
    const { anchors, claims, words, date } = occasion;
    return { anchors, claims, words, date, key: keyOfOccasion(occasion) };
  });
}

/** Its series and number; where it has none, its series and date; else what its name and date give. */
function keyOfOccasion(occasion: Draft): string {
  const { series, edition, frequency } = occasion.claims;
  const of = series?.[0]?.value.key;
  const when = occasion.date ?? frequency?.[0]?.value;
  const number = edition?.[0]?.value ?? when?.replace(/[{}]/gu, '').replace(/[/,]/gu, '_');
  return of !== undefined && number !== undefined
    ? `${of}-${String(number)}`
    : keyOf('event', `${occasion.words} ${when ?? ''}`);
}

/** One record for each occasion of which the text says which it is, and when or where or what came of it. */
export const eventRecords = (occasions: readonly Occasion[]): EventRecord[] => occasions.filter(isTold).map(recordOf);

function isTold({ claims, anchors }: Occasion): boolean {
  const { series, edition, date, frequency, city, country, outcomes, hosts, organizers } = claims;
  const isNamed = anchors.some(({ own }) => own > 0);
  if (series !== undefined && edition !== undefined) return true;
  if (frequency !== undefined || outcomes !== undefined) return isNamed || series !== undefined;
  if (date !== undefined)
    return isNamed || series !== undefined || [city, country, hosts, organizers].some((claim) => claim !== undefined);
  return anchors.some(({ place }) => place !== undefined);
}

function recordOf(occasion: Occasion): EventRecord {
  const { claims, key } = occasion;
  const country = union(claims.country);
  return {
    key,
    name: fullest(claims.name) ?? null,
    series: best(claims.series)?.value ?? null,
    edition: best(claims.edition)?.value ?? null,
    date: occasion.date ?? null,
    frequency: best(claims.frequency)?.value ?? null,
    place: {
      city: best(claims.city)?.value ?? null,
      country: country.length > 0 ? country : null,
    },
    venue: best(claims.venue)?.value ?? null,
    hosts: union(claims.hosts),
    organizers: union(claims.organizers),
    theme: best(claims.theme)?.value ?? null,
    outcomes: union(claims.outcomes),
    ...footingOf(claims, (field) => (isOfPlace.has(field) ? 'place' : field)),
  };
}

const isOfPlace = new Set(['city', 'country']);
