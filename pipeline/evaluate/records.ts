import munkres from 'munkres';
import type { Document } from '../model.js';
import type { Gold, Records } from '../schemas.js';
import { sameField, type KeyMap } from './fields.js';
import { keyMapping, sameSpan, sharedPart, type Scored } from './pairs.js';

/** The lists of records, as a document and the gold name them. */
const recordLists = [
  'events',
  'projects',
  'agreements',
  'organizations',
  'statistics',
  'acronyms',
] as const satisfies readonly (keyof Records)[];
type RecordList = (typeof recordLists)[number];

/** A record as scoring sees it, on either side. */
type Rec = Readonly<Record<string, unknown>> & { readonly mentions: readonly string[] };

/** Of one list: how many of the gold's were found, how many were found that are not in the gold, and their fields. */
export interface RecordScore {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  /** Over the gold's fields of the records that were found. */
  readonly fields: { readonly right: number; readonly of: number };
}

/** A record that was missed, or is in no gold, or a field of one that was found that says something else. */
export interface RecordDifference {
  readonly type: 'missed' | 'false alarm' | 'wrong field';
  readonly list: RecordList;
  readonly document: string;
  /** What the record is called. */
  readonly record: string;
  readonly field?: string;
  readonly found?: unknown;
  readonly expected?: unknown;
}

export interface RecordEvaluation {
  readonly scores: Readonly<Record<RecordList, RecordScore>>;
  readonly differences: readonly RecordDifference[];
}

/** What says nothing of the thing itself. */
const aside = new Set(['key', 'note', 'mentions']);

/** Compares the records of documents with the annotated ones, list by list. */
export function evaluateRecords(
  pairs: readonly { readonly document: Document; readonly gold: Gold }[],
): RecordEvaluation {
  const differences: RecordDifference[] = [];
  const scoreOf = (list: RecordList): RecordScore =>
    pairs.map(({ document, gold }) => compare(list, document, gold, differences)).reduce(add, none);
  const scores = Object.fromEntries(recordLists.map((list) => [list, scoreOf(list)])) as Record<
    RecordList,
    RecordScore
  >;
  return { scores, differences };
}

const none: RecordScore = { gold: 0, found: 0, right: 0, fields: { right: 0, of: 0 } };

const add = (a: RecordScore, b: RecordScore): RecordScore => ({
  gold: a.gold + b.gold,
  found: a.found + b.found,
  right: a.right + b.right,
  fields: { right: a.fields.right + b.fields.right, of: a.fields.of + b.fields.of },
});

function compare(list: RecordList, document: Document, gold: Gold, differences: RecordDifference[]): RecordScore {
  const goldRecords = (gold[list] ?? []) as readonly Rec[];
  const found = document.records[list] as readonly object[] as readonly Rec[];
  const mentions = document.mentions as readonly Scored[];
  const keys = keyMapping(sameSpan(gold.mentions, mentions).filter(([{ value }]) => value['key'] !== undefined));
  const pairs = pairUp(goldRecords, found, shareOf(gold, document), keys);
  const told = (type: RecordDifference['type'], record: Rec): RecordDifference => ({
    type,
    list,
    document: document.id,
    record: titleOf(record),
  });
  const fields = { right: 0, of: 0 };
  goldRecords.forEach((record, i) => {
    const partner = found[pairs.get(i) ?? -1];
    if (partner === undefined) differences.push(told('missed', record));
    else
      for (const [field, expected] of Object.entries(record)) {
        if (aside.has(field)) continue;
        fields.of++;
        if (sameField(expected, partner[field], keys)) fields.right++;
        else differences.push({ ...told('wrong field', record), field, expected, found: partner[field] });
      }
  });
  const paired = new Set(pairs.values());
  found.forEach((record, i) => {
    if (!paired.has(i)) differences.push(told('false alarm', record));
  });
  return { gold: goldRecords.length, found: found.length, right: pairs.size, fields };
}

const titleOf = (record: Rec): string =>
  [record['name'], record['name_ar'], record['acronym'], record['subject'], record['key']].find(
    (title) => typeof title === 'string',
  ) ?? '';

/** How much of the mentions of a record of the gold those of a found one overlap, from 0 to 1. */
function shareOf(gold: Gold, document: Document): (goldRecord: Rec, found: Rec) => number {
  const golds = new Map(
    (gold.mentions as readonly (Scored & { id: string })[]).map((mention) => [mention.id, mention]),
  );
  const founds = new Map(document.mentions.map((mention) => [mention.id, mention as Scored]));
  return (goldRecord, found) => {
    const evidence = found.mentions.flatMap((id) => founds.get(id) ?? []);
    const overlapped = goldRecord.mentions.filter((id) => {
      const mention = golds.get(id);
      return mention !== undefined && evidence.some((other) => sharedPart(mention, other) > 0);
    });
    return overlapped.length / goldRecord.mentions.length;
  };
}

/** The pairs, by index: one to one, at least half of the gold record's mentions overlapped; the most overlap, then the most fields alike. */
function pairUp(
  gold: readonly Rec[],
  found: readonly Rec[],
  share: (a: Rec, b: Rec) => number,
  keys: KeyMap,
): Map<number, number> {
  const pairs = new Map<number, number>();
  if (gold.length === 0 || found.length === 0) return pairs;
  const worth = gold.map((a) =>
    found.map((b) => {
      const overlap = share(a, b);
      return overlap < 0.5 ? 0 : 1 + overlap + likeness(a, b, keys);
    }),
  );
  for (const [row, column] of munkres(worth.map((row) => row.map((value) => -value))))
    if ((worth[row]?.[column] ?? 0) > 0) pairs.set(row, column);
  return pairs;
}

function likeness(gold: Rec, found: Rec, keys: KeyMap): number {
  const fields = Object.entries(gold).filter(([field]) => !aside.has(field));
  return fields.filter(([field, value]) => sameField(value, found[field], keys)).length / Math.max(1, fields.length);
}
