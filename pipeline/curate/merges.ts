import type { Curation } from '../ingest/curations.js';
import type { Document } from '../model.js';
import type { Lexicons } from '../recognise/lexicons.js';
import { whoIs } from '../assemble/who.js';
import type { Merge } from '../resolve/merges.js';
import { gone, messageOf, type Applied, type CurationMessage, type Results } from './applied.js';

/** The merges that people decided, where both keys are there; and what is to be said of the others. */
export function mergesOf(
  curations: readonly Curation[],
  documents: Iterable<Document>,
  lexicons: Lexicons,
): { readonly merges: readonly Merge[]; readonly results: Results } {
  const decided = curations.flatMap((curation) =>
    curation.action === 'merge' && !curation.isOpen && curation.into !== undefined
      ? [{ curation, into: curation.into }]
      : [],
  );
  const merges: Merge[] = [];
  const applied: Applied[] = [];
  const messages: CurationMessage[] = [];
  if (decided.length === 0) return { merges, results: { applied, messages } };
  const stated = keysIn(documents);
  const listed = keysOf(lexicons);
  for (const { curation, into } of decided) {
    const { dataset, kind, id } = curation.row;
    const known = stated.get(kind) ?? new Set();
    const given = merges.find((merge) => merge.kind === kind && merge.from === id);
    if (!known.has(id))
      messages.push(
        gone(
          curation,
          `${kind}/${id}`,
          [...known].map((key) => `${kind}/${key}`),
        ),
      );
    else if (!known.has(into.id) && !(listed.get(kind)?.has(into.id) ?? false))
      messages.push(
        gone(
          curation,
          `${kind}/${into.id}`,
          [...known].map((key) => `${kind}/${key}`),
        ),
      );
    else if (given !== undefined)
      messages.push(
        messageOf(
          curation,
          `Unexpected second merge of \`${kind}/${id}\`, which is merged into \`${kind}/${given.to}\`; not merged`,
        ),
      );
    else if (isCircle(merges, { kind, from: id, to: into.id }))
      messages.push(
        messageOf(
          curation,
          `Unexpected merge of \`${kind}/${id}\` into \`${kind}/${into.id}\`, which is merged into it; not merged`,
        ),
      );
    else {
      merges.push({ kind, from: id, to: into.id });
      applied.push({ curation, dataset, id, field: null, was: null, value: null });
    }
  }
  return { merges, results: { applied, messages } };
}

/** Whether what is to stand is itself merged into what is to be given up. */
function isCircle(merges: readonly Merge[], { kind, from, to }: Merge): boolean {
  let key: string | undefined = to;
  while (key !== undefined && key !== from) {
    const last: string = key;
    key = merges.find((merge) => merge.kind === kind && merge.from === last)?.to;
  }
  return key === from;
}

type Keys = ReadonlyMap<string, ReadonlySet<string>>;

/** The keys that documents have, by kind. */
function keysIn(documents: Iterable<Document>): Keys {
  const keys = new Map(kinds.map((kind) => [kind, new Set<string>()]));
  const take = (kind: string, key: string | undefined): void => {
    if (key !== undefined) keys.get(kind)?.add(key);
  };
  for (const { mentions, records } of documents) {
    for (const mention of mentions) {
      const who = whoIs(mention);
      take(who?.kind ?? '', who?.key);
      // An acronym may stand for a programme, too.
      if (mention.kind === 'acronym') take('programme', mention.value.key);
    }
    for (const { key } of records.events) take('event', key);
    for (const { key } of records.projects) take('project', key);
    for (const { key } of records.agreements) take('agreement', key);
  }
  return keys;
}

const kinds = ['organization', 'programme', 'place', 'event', 'project', 'agreement'];

const keysOf = ({ organizations, programmes, places, countries }: Lexicons): Keys =>
  new Map([
    ['organization', new Set(organizations.rows.map(({ key }) => key))],
    ['programme', new Set(programmes.rows.map(({ key }) => key))],
    ['place', new Set([...places.rows.map(({ key }) => key), ...countries.rows.map(({ iso }) => iso)])],
  ]);
