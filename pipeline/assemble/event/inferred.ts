import { cuesFor } from '../cues.js';
import { claim, type Support } from '../claims.js';
import type { Context } from '../context.js';
import { isAmong } from '../dates.js';
import { union } from '../settle.js';
import { sureness } from '../sureness.js';
import type { Draft } from './draft.js';

const hostCues = cuesFor([
  'البلد المضيف',
  'بالبلد المضيف',
  'للبلد المضيف',
  'الدولة المضيفة',
  'بالدولة المضيفة',
  'البلد المنظم',
]);

/** Where a section says that the country of the meeting holds the chair, the country of each of its meetings is its host. */
export function hostsByRule(occasions: readonly Draft[], context: Context): void {
  const rules = rulesOf(context);
  if (rules.size === 0) return;
  for (const { anchors, claims } of occasions) {
    const [country] = claims.country ?? [];
    if (claims.edition === undefined || country === undefined) continue;
    const sections = anchors.map(({ sentence }) => sentence.standing.headings.at(-1));
    const rule = sections.map((section) => rules.get(section)).find((found) => found !== undefined);
    if (rule === undefined) continue;
    const value = union(claims.country).map((key) => ({ kind: 'place' as const, key }));
    claim(claims, 'hosts', { value, support: [...country.support, rule], confidence: sureness.followed });
  }
}

/** By section, the words that say so. */
function rulesOf({ sentences }: Context): Map<number | undefined, Support> {
  const rules = new Map<number | undefined, Support>();
  for (const sentence of sentences) {
    const { tokens, standing } = sentence;
    const rule = standing.role === 'definition' ? hostCues.firstIn(sentence) : undefined;
    if (rule !== undefined)
      rules.set(standing.headings.at(-1), [tokens[rule.start]?.start ?? 0, tokens[rule.end - 1]?.end ?? 0]);
  }
  return rules;
}

/** Who held the series in several years held each edition of those years (`نظم المغرب وألمانيا المنتدى خلال 2017 و2018`). */
export function hostsOfYears(occasions: readonly Draft[]): void {
  const several = occasions.filter(
    ({ claims, date }) => date !== undefined && claims.series && claims.hosts && claims.edition === undefined,
  );
  if (several.length === 0) return;
  const bySeries = new Map<string | undefined, Draft[]>();
  for (const occasion of several) {
    const ofSeries = bySeries.get(seriesOf(occasion)) ?? [];
    bySeries.set(seriesOf(occasion), ofSeries);
    ofSeries.push(occasion);
  }
  for (const occasion of occasions) {
    const { claims, date } = occasion;
    if (date === undefined || claims.edition === undefined) continue;
    const others = bySeries.get(seriesOf(occasion)) ?? [];
    const years = others.find((other) => other.date !== undefined && isAmong(date, other.date));
    const [hosts, dates] = [years?.claims.hosts ?? [], years?.claims.date?.[0]?.support ?? []];
    for (const { value, support } of hosts)
      claim(claims, 'hosts', { value, support: [...support, ...dates], confidence: sureness.elsewhere });
  }
}

const seriesOf = ({ claims }: Draft): string | undefined => claims.series?.[0]?.value.key;
