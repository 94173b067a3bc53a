import { placeKey } from '../assemble/who.js';
import { relationKey } from '../assemble/relation.js';
import { PipelineError } from '../effects.js';
import type { Document, Mention } from '../model.js';
import type { Records } from '../schemas.js';
import { grouping } from './grouping.js';

/** That the thing of one key is the thing of another: `from` is given up, `to` stands. Keys of different kinds may be spelt alike. */
export interface Merge {
  readonly kind: string;
  readonly from: string;
  readonly to: string;
}

/** The key under which a key's thing stands after all merges. */
type Successor = (kind: string, key: string) => string;

/** A project has the key of the programme that it is. */
const spaceOf = (kind: string): string => (kind === 'project' ? 'programme' : kind);

/** Throws a PipelineError where merges run in a circle. */
function successors(merges: readonly Merge[]): Successor {
  const next = new Map(merges.map(({ kind, from, to }) => [`${spaceOf(kind)}/${from}`, to]));
  const follow = (space: string, key: string, passed: readonly string[] = []): string => {
    const to = next.get(`${space}/${key}`);
    if (to === undefined) return key;
    if (passed.includes(key))
      throw new PipelineError(
        `Unexpected merges in a circle, \`${[...passed, key].join('` → `')}\`, expected one key that stands in the end`,
      );
    return follow(space, to, [...passed, key]);
  };
  return (kind, key) => follow(spaceOf(kind), key);
}

/** The keys of a kind that were given up for one, by the key that stands. */
export function givenUp(merges: readonly Merge[], kind: string): ReadonlyMap<string, readonly string[]> {
  const successor = successors(merges);
  const keys = merges.filter((merge) => spaceOf(merge.kind) === spaceOf(kind)).map(({ from }) => from);
  return grouping(
    keys.filter((from) => successor(kind, from) !== from),
    (from) => successor(kind, from),
  );
}

/** What gives a document with every key replaced by the one that stands: in mentions, and in records at any depth. */
export function merging(merges: readonly Merge[]): (document: Document) => Document {
  if (merges.length === 0) return (document) => document;
  const successor = successors(merges);
  return (document) => ({
    ...document,
    mentions: document.mentions.map((mention) => mergedMention(mention, successor)),
    records: mergedRecords(document.records, successor),
  });
}

function mergedMention(mention: Mention, successor: Successor): Mention {
  switch (mention.kind) {
    case 'organization':
    case 'organization-ref':
    case 'acronym':
    case 'programme': {
      const { key } = mention.value;
      if (key === undefined) return mention;
      return { ...mention, value: { ...mention.value, key: ofAcronym(mention.kind, key, successor) } } as Mention;
    }
    case 'place': {
      const key = placeKey(mention.value);
      const standing = successor('place', key);
      return standing === key ? mention : { ...mention, value: { ...mention.value, key: standing } };
    }
    default:
      return mention;
  }
}

/** An acronym stands for a body or a programme, and so does a general noun. */
function ofAcronym(kind: string, key: string, successor: Successor): string {
  const [first, second] = kind === 'programme' ? ['programme', 'organization'] : ['organization', 'programme'];
  const standing = successor(first, key);
  return standing === key ? successor(second, key) : standing;
}

function mergedRecords(records: Records, successor: Successor): Records {
  const replaced = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(replaced) as T;
    if (typeof value !== 'object' || value === null) return value;
    const role = value as { kind?: unknown; key?: unknown };
    const { kind, key } = role;
    if (typeof kind === 'string' && typeof key === 'string') return { ...value, key: successor(kind, key) };
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]: [string, unknown]) => [name, replaced(inner)]),
    ) as T;
  };
  const keyed = <R extends { readonly key: string }>(list: readonly R[], kind: string): R[] =>
    list.map((record) => ({ ...replaced(record), key: successor(kind, record.key) }));
  return {
    ...replaced(records),
    events: keyed(records.events, 'event'),
    projects: keyed(records.projects, 'project'),
    agreements: keyed(records.agreements, 'agreement'),
    organizations: keyed(records.organizations, 'organization'),
    relations: records.relations.map(replaced).map((relation) => ({ ...relation, key: relationKey(relation) })),
    acronyms: records.acronyms.map((acronym) =>
      acronym.key === null ? acronym : { ...acronym, key: ofAcronym('organization', acronym.key, successor) },
    ),
  };
}
