import { keyOf } from '../recognise/key.js';
import type { AgreementRecord, EventRecord, ProjectRecord, Records, RelationRecord, Role } from '../schemas.js';
import type { Agreement } from './agreement/agreement.js';
import { footingOf, type Claim } from './claims.js';
import type { Context, Sentence } from './context.js';
import { sameRole, whoIs } from './who.js';

/** A field of a record that tells of a relation between the thing itself and those that it names. */
interface Told<R> {
  readonly field: string;
  readonly others: (record: R) => readonly Role[];
  readonly predicate: (record: R) => RelationRecord['predicate'];
  /** True where the thing itself is the subject. */
  readonly isSubject?: true;
}

const ofEvents: readonly Told<EventRecord>[] = [
  { field: 'hosts', others: ({ hosts }) => hosts, predicate: () => 'hosts' },
  { field: 'organizers', others: ({ organizers }) => organizers, predicate: () => 'organizes' },
];

const ofProjects: readonly Told<ProjectRecord>[] = [
  { field: 'funders', others: ({ funders }) => funders, predicate: () => 'funds' },
  { field: 'implementers', others: ({ implementers }) => implementers, predicate: () => 'implements' },
  { field: 'partners', others: ({ partners }) => partners, predicate: () => 'partners' },
];

/** What a body decides or declares alone, it does not sign. */
const adopted: readonly AgreementRecord['type'][] = ['decision', 'decision founding a body', 'declaration'];

const ofAgreements: readonly Told<AgreementRecord>[] = [
  {
    field: 'parties',
    others: ({ parties }) => parties,
    predicate: ({ type }) => (adopted.includes(type) ? 'adopted' : 'signed'),
  },
  { field: 'founds', others: ({ founds }) => founds, predicate: () => 'founded', isSubject: true },
];

/** The relations that the other records tell of, one for each pair of things. */
export function relationRecords(
  { events, projects, agreements }: Pick<Records, 'events' | 'projects' | 'agreements'>,
  { sentences }: Context,
): RelationRecord[] {
  const spans = projects.map((project) => ({ ...project, date: project.start, last: project.end }));
  const cited = new Set<Supports[number]>();
  addCited(cited, events, ofEvents);
  addCited(cited, spans, ofProjects);
  addCited(cited, agreements, ofAgreements);
  const roles = rolesOf(cited, sentences);
  return [
    ...events.flatMap((event) => relationsOf(event, 'event', ofEvents, roles)),
    ...spans.flatMap((project) => relationsOf(project, 'programme', ofProjects, roles)),
    ...agreements.flatMap((agreement) => relationsOf(agreement, 'agreement', ofAgreements, roles)),
  ];
}

/** Adds what supports the fields of records that tell of relations. */
function addCited(
  cited: Set<Supports[number]>,
  records: readonly Pick<Based, 'evidence'>[],
  fields: readonly Pick<Told<never>, 'field'>[],
): void {
  for (const { evidence } of records)
    for (const { field } of fields) for (const support of evidence[field] ?? []) cited.add(support);
}

/** Whom each of these mentions names, by its id. */
function rolesOf(cited: ReadonlySet<Supports[number]>, sentences: readonly Sentence[]): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const { mentions } of sentences)
    for (const { mention } of mentions) {
      const role = cited.has(mention.id) ? whoIs(mention) : undefined;
      if (role !== undefined) roles.set(mention.id, role);
    }
  return roles;
}

type Based = Pick<RelationRecord, 'key' | 'evidence' | 'mentions' | 'confidence'> & {
  readonly date: string | null;
  /** When it ends, where that is another date. */
  readonly last?: string | null;
};

function relationsOf<R extends Based>(
  record: R,
  kind: Role['kind'],
  fields: readonly Told<R>[],
  roles: ReadonlyMap<string, Role>,
): RelationRecord[] {
  const { evidence, last = null } = record;
  const own: Role = { kind, key: record.key };
  const date = record.date === null ? [] : (evidence['date'] ?? evidence['start'] ?? []);
  const until = last === null ? [] : (evidence['end'] ?? []);
  const ofAll = new Set([...(evidence['name'] ?? []), ...date, ...until]);
  return fields.flatMap(({ field, others, predicate, isSubject = false }) =>
    others(record).map((other) => {
      const support = supportOf(other, evidence[field] ?? [], roles);
      const named = evidence['name'] ?? support;
      const cited = new Set(support);
      const [subject, object] = isSubject ? [own, other] : [other, own];
      const relation = { subject, predicate: predicate(record), object };
      return {
        key: relationKey(relation),
        ...relation,
        start: record.date,
        end: last,
        evidence: {
          subject: isSubject ? named : support,
          predicate: support,
          object: isSubject ? support : named,
          ...(date.length > 0 && { start: date }),
          ...(until.length > 0 && { end: until }),
        },
        mentions: record.mentions.filter((id) => ofAll.has(id) || cited.has(id)),
        confidence: record.confidence,
      };
    }),
  );
}

/** That one agreement took the place of another, on its date. */
export const successionsOf = (
  agreements: readonly Agreement[],
  records: readonly AgreementRecord[],
): RelationRecord[] =>
  agreements.flatMap(({ key, replaced }) => {
    const own = replaced.length > 0 ? records.find((record) => record.key === key) : undefined;
    return own === undefined ? [] : replaced.map((earlier) => successionOf(own, earlier));
  });

function successionOf(
  { key, date, evidence }: AgreementRecord,
  { value, support, confidence }: Claim<Role>,
): RelationRecord {
  const relation = { subject: { kind: 'agreement', key } as const, predicate: 'succeeds' as const, object: value };
  const said = [{ value, support, confidence }];
  const dated = date === null ? [] : (evidence['date'] ?? []);
  const footing = footingOf({ subject: said, predicate: said, object: said });
  return {
    key: relationKey(relation),
    ...relation,
    start: date,
    end: null,
    ...footing,
    evidence: { ...footing.evidence, ...(date !== null && { start: dated }) },
    mentions: [...new Set([...footing.mentions, ...dated.filter((item) => typeof item === 'string')])],
  };
}

/** The key of a relation: who, what, whom. */
export const relationKey = ({
  subject,
  predicate,
  object,
}: Pick<RelationRecord, 'subject' | 'predicate' | 'object'>): string =>
  keyOf('relation', `${subject.kind}/${subject.key} ${predicate} ${object.kind}/${object.key}`);

type Supports = RelationRecord['evidence'][string];

/** Of what supports a list, that which names this one; all of it where nothing does (a list that another field gave). */
function supportOf(role: Role, supports: Supports, roles: ReadonlyMap<string, Role>): Supports {
  const own = supports.filter((item) => {
    const who = typeof item === 'string' ? roles.get(item) : undefined;
    return who !== undefined && sameRole(who, role);
  });
  return own.length > 0 ? own : supports;
}
