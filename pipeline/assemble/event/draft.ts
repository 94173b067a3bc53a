import type { Role } from '../../schemas.js';
import { claim, claimed, type Claims } from '../claims.js';
import type { Context, Placed } from '../context.js';
import { edtfOf, finest, isRecurrent } from '../dates.js';
import { whoIs, sameRole } from '../who.js';
import type { Anchor } from './anchor.js';
import type { Said } from '../clause.js';
import { sureness } from '../sureness.js';
import type { Field } from './frame.js';
import { nameOf } from './name.js';
import type { Series } from './series.js';

/** What is said of an occasion, by field; its place is still in parts. */
export interface Fields {
  name: string;
  series: Role;
  edition: number;
  date: string;
  frequency: string;
  city: string;
  country: string[];
  venue: string;
  hosts: Role[];
  organizers: Role[];
  theme: string;
  outcomes: Role[];
}

/** An occasion as its places in the text tell it. */
export interface Draft {
  /** The first comes first in the text. */
  readonly anchors: Anchor[];
  readonly claims: Claims<Fields>;
  /** The words of its name, folded and without articles. */
  readonly words: string;
  /** The date that says most, of those that agree. */
  date: string | undefined;
}

/** What one place says of an occasion, as claims. */
export function draftOf(
  anchor: Anchor,
  said: readonly Said<Field>[],
  series: Series | undefined,
  context: Context,
): Draft {
  const claims: Claims<Fields> = {};
  const { edition, place } = anchor;
  if (series !== undefined)
    claim(claims, 'series', { value: series.role, support: series.support, confidence: series.confidence });
  if (edition !== undefined) claim(claims, 'edition', claimed(Number(edition.mention.value.value), edition));
  if (place !== undefined) addPlace(claims, place, 1);
  for (const one of said) addSaid(claims, one, series, context);
  const recurs = claims.date?.some(({ value }) => isRecurrent(value)) === true || claims.frequency !== undefined;
  const holder = anchor.isDefinite || anchor.isPossessed || anchor.own > 0 ? undefined : holderOf(said);
  const role = holder && whoIs(holder.mention);
  if (recurs && series === undefined && holder && role) claim(claims, 'series', claimed(role, holder));
  claim(claims, 'name', nameOf(anchor, anchor.owner === undefined ? holder : undefined, context));
  return { anchors: [anchor], claims, words: wordsOf(anchor), date: dateOf(claims) };
}

const holderOf = (said: readonly Said<Field>[]): Placed | undefined =>
  said.find(({ slot }) => slot.field === 'organizers')?.items[0];

export function addSaid(
  claims: Claims<Fields>,
  said: Said<Field>,
  series: Pick<Series, 'role'> | undefined,
  { source }: Context,
): void {
  const { slot, items, isBeside } = said;
  const factor = isBeside ? 1 : sureness.afar;
  for (const placed of items) {
    const { mention } = placed;
    const who = whoIs(mention);
    switch (slot.field) {
      case 'date':
      case 'closing': {
        const edtf = mention.kind === 'date' ? edtfOf(mention.value) : undefined;
        if (edtf !== undefined && (slot.field === 'date' || edtf.includes('/')))
          claim(claims, 'date', claimed(edtf, placed, factor));
        break;
      }
      case 'frequency':
        if (mention.kind === 'frequency') claim(claims, 'frequency', claimed(mention.value.iso8601, placed, factor));
        break;
      case 'theme':
        if (mention.kind === 'theme') claim(claims, 'theme', claimed(mention.value.text, placed));
        break;
      case 'venue':
        claim(claims, 'venue', claimed(source.slice(mention.start, mention.end), placed, factor));
        break;
      case 'place':
        addPlace(claims, placed, factor);
        break;
      case 'seat':
        addPlace(claims, placed, factor);
        if (who?.kind === 'place' && mention.kind === 'place' && mention.value.iso !== undefined)
          claim(claims, 'hosts', claimed([who], placed, factor));
        break;
      case 'hosts':
        if (mention.kind === 'place' && mention.value.iso === undefined) addPlace(claims, placed, factor);
        else if (who !== undefined) claim(claims, 'hosts', claimed([who], placed, factor));
        break;
      case 'organizers':
        if (who !== undefined && !(series && sameRole(series.role, who)))
          claim(claims, 'organizers', claimed([who], placed, factor));
        break;
      case undefined:
    }
  }
}

/** A town with the country that it is known to lie in, or a country. */
function addPlace(claims: Claims<Fields>, placed: Placed, factor: number): void {
  const { mention } = placed;
  if (mention.kind !== 'place') return;
  const { name, iso, country } = mention.value;
  const code = iso ?? country;
  if (iso === undefined) claim(claims, 'city', claimed(name, placed, factor));
  if (code !== undefined) claim(claims, 'country', claimed([code], placed, factor));
}

/** The date of those claimed that says most. */
export const dateOf = ({ date: dates }: Claims<Fields>): string | undefined =>
  finest((dates ?? []).map(({ value }) => value));

const wordsOf = ({ sentence, tokens }: Anchor): string =>
  sentence.tokens
    .slice(...tokens)
    .map(({ bare }) => bare)
    .join(' ');
