import type { Role, StatisticRecord } from '../../schemas.js';
import { keyOf } from '../../recognise/key.js';
import { claim, footingOf, type Claim, type Claims } from '../claims.js';
import type { Placed, Sentence } from '../context.js';
import { edtfOf, isRecurrent } from '../dates.js';
import { best, union } from '../settle.js';
import type { Figure } from './figure.js';

/** What is said of a figure, by field; its place is still in parts. */
export interface Fields {
  indicator: string;
  category: string;
  value: string;
  unit: string;
  subject: Role;
  date: string;
  approx: true;
  min: true;
  max: true;
  city: string;
  country: string[];
  share_of: string;
  total: true;
}

/** A figure with what the text says of it. */
export interface Draft {
  readonly figure: Figure;
  readonly sentence: Sentence;
  readonly claims: Claims<Fields>;
  /** True where another figure that measures the same says something else. */
  isDisputed?: true;
  /** That of which it is a part. */
  total?: Draft;
}

export function draftOf(figure: Figure, sentence: Sentence): Draft {
  const { value, unit, support, confidence } = figure;
  const claims: Claims<Fields> = {};
  const said = <V>(own: V): Claim<V> => ({ value: own, support, confidence });
  claim(claims, 'value', said(value));
  if (unit !== null) claim(claims, 'unit', said(unit));
  for (const flag of ['approx', 'min', 'max'] as const) if (figure[flag]) claim(claims, flag, said(true as const));
  return { figure, sentence, claims };
}

/** Adds the dates and places among what stands around a figure. */
export function addWhenAndWhere(claims: Claims<Fields>, placed: readonly Placed[], factor = 1): void {
  for (const { mention } of placed) {
    const said = <V>(value: V): Claim<V> => ({ value, support: [mention], confidence: mention.confidence * factor });
    if (mention.kind === 'date') {
      const { relation, resolved, edtf } = mention.value;
      const date = relation === 'until' ? (resolved ?? edtf) : edtfOf(mention.value);
      if (date !== undefined && !isRecurrent(date) && claims.date === undefined) claim(claims, 'date', said(date));
    } else if (mention.kind === 'place') {
      const { name, iso, country } = mention.value;
      const code = iso ?? country;
      if (iso === undefined) claim(claims, 'city', said(name));
      if (code !== undefined) claim(claims, 'country', said([code]));
    }
  }
}

/** What identifies a figure is all that is said of it but its value, which sources may state otherwise. */
export function keyOfFigure(draft: Draft): string {
  const { claims, total, figure } = draft;
  const { indicator, category, unit, subject, date, city, country, share_of } = claims;
  const named = [indicator, category, unit, subject, date, city, country, share_of].map((list) =>
    list === undefined ? '' : JSON.stringify(best<unknown>(list)?.value),
  );
  const parts = [...named, total && keyOfFigure(total), draft.isDisputed && figure.value];
  return keyOf('statistic', parts.filter((part) => part !== undefined).join(' '));
}

export function recordOf({ claims, total }: Draft, key: string, keys: ReadonlyMap<Draft, string>): StatisticRecord {
  const country = union(claims.country);
  return {
    key,
    indicator: best(claims.indicator)?.value ?? null,
    category: best(claims.category)?.value ?? null,
    value: best(claims.value)?.value ?? '0',
    unit: best(claims.unit)?.value ?? null,
    subject: best(claims.subject)?.value ?? null,
    date: best(claims.date)?.value ?? null,
    approx: claims.approx !== undefined,
    min: claims.min !== undefined,
    max: claims.max !== undefined,
    place: { city: best(claims.city)?.value ?? null, country: country.length > 0 ? country : null },
    share_of: best(claims.share_of)?.value ?? null,
    total: total === undefined ? null : (keys.get(total) ?? null),
    ...footingOf(claims, (field) => (ofPlace.has(field) ? 'place' : field)),
  };
}

const ofPlace = new Set(['city', 'country']);
