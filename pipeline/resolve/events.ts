import { agree, finer } from '../assemble/dates.js';
import { fold } from '../arabic/fold.js';
import { edtfBounds } from '../edtf.js';
import type { EventRecord, EventsRow } from '../schemas.js';
import { mergedInto } from './merged-into.js';
import { naming } from './naming.js';
import { cellOf, cellsOf, footingOf, gather, settle, type Stated } from './stated.js';

/** One row for each event, with what all sources say of it. */
export function resolveEvents(
  stated: readonly Stated<EventRecord>[],
  point: (source: string, offset: number) => number,
  merges: ReadonlyMap<string, readonly string[]>,
): EventsRow[] {
  return groupsOf(stated).map((group) => rowOf(group, point, merges));
}

/** Those of one key are one; so are those of one series or of one name whose dates agree, where no two numbers differ. */
function groupsOf(stated: readonly Stated<EventRecord>[]): Stated<EventRecord>[][] {
  const groups: Stated<EventRecord>[][] = [];
  const shelves = new Map<string, Stated<EventRecord>[][]>();
  for (const one of stated) {
    const own = shelvesOf(one.record);
    const near = own.flatMap((shelf) => shelves.get(shelf) ?? []);
    const known = near.find(([first]) => first !== undefined && isSame(first.record, one.record));
    const group = known ?? [];
    group.push(one);
    if (known === undefined) groups.push(group);
    for (const shelf of own)
      if (!shelves.get(shelf)?.includes(group)) shelves.set(shelf, [...(shelves.get(shelf) ?? []), group]);
  }
  return groups;
}

const shelvesOf = ({ key, series, name }: EventRecord): string[] => [
  `key ${key}`,
  ...(series === null ? [] : [`series ${cellOf(series)}`]),
  ...(name === null ? [] : [`name ${fold(name)}`]),
];

function isSame(a: EventRecord, b: EventRecord): boolean {
  if (a.key === b.key) return true;
  if (a.edition !== null && b.edition !== null) return false;
  return a.date !== null && b.date !== null && agree(a.date, b.date);
}

function rowOf(
  group: readonly Stated<EventRecord>[],
  point: (source: string, offset: number) => number,
  merges: ReadonlyMap<string, readonly string[]>,
): EventsRow {
  const key = (group.find(({ record }) => record.edition !== null) ?? group[0])?.record.key ?? '';
  const [name = key, ...others] = naming(group.flatMap(({ record }) => record.name ?? []));
  const edition = settle(group, 'edition', (record) => record.edition);
  const date = settle(group, 'date', (record) => record.date, agree, finer);
  const frequency = settle(group, 'frequency', (record) => record.frequency);
  const city = settle(group, 'city', (record) => record.place.city, sameText);
  const theme = settle(group, 'theme', (record) => record.theme, sameText);
  const venue = settle(group, 'venue', (record) => record.venue, sameText);
  const claims = [edition, date, frequency, city, theme, venue].flatMap((settled) => settled.claims);
  const bounds = date.value === null ? undefined : edtfBounds(date.value);
  return {
    id: key,
    name,
    alt_names: others,
    series: settle(group, 'series', (record) => record.series && cellOf(record.series)).value,
    edition: edition.value,
    date: date.value,
    date_start: bounds?.start ?? null,
    date_end: bounds?.end ?? null,
    frequency: frequency.value,
    city: city.value,
    countries: gather(group, (record) => record.place.country ?? []),
    venue: venue.value,
    hosts: gather(group, (record) => cellsOf(record.hosts)),
    organizers: gather(group, (record) => cellsOf(record.organizers)),
    theme: theme.value,
    outcomes: gather(group, (record) => cellsOf(record.outcomes)),
    ...mergedInto(
      key,
      merges,
      group.map(({ record }) => record.key),
    ),
    disputed: claims.length > 0,
    claims,
    ...footingOf(group, point),
  };
}

const sameText = (a: string, b: string): boolean => fold(a) === fold(b);
