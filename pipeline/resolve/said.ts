import { agree, finer } from '../assemble/dates.js';
import type { OrganizationRecord, OrganizationsRow } from '../schemas.js';
import type { Sourced } from './sourced.js';
import { cellOf, footingOf, gather, settle, type Stated } from './stated.js';

type Column = OrganizationsRow['lexicon'][number];

/** The columns that both the lexicon and the sources may fill; what the lexicon says stands. */
export type Known = Pick<OrganizationsRow, 'name_fr' | 'name_en' | 'type' | 'parent'>;

/** What the sources say of a body, as columns of its row. */
export type Said = Pick<
  OrganizationsRow,
  | 'name_fr'
  | 'name_en'
  | 'type'
  | 'parent'
  | 'founded'
  | 'members'
  | 'seat'
  | 'memberships'
  | 'disputed'
  | 'claims'
  | 'confidence'
  | 'evidence'
  | 'mentions'
  | 'curated'
>;

/** What all sources say of a body; its mentions are those of every name that it has, whether or not they make a record. */
export function saidOf(
  stated: readonly Stated<OrganizationRecord>[],
  group: readonly Sourced[],
  point: (source: string, offset: number) => number,
  known: Known,
): Said {
  const founded = settle(stated, 'founded', (record) => record.founded, agree, finer);
  const members = settle(stated, 'members', (record) => record.members);
  const seat = settle(stated, 'seat', (record) => record.seat?.key ?? null);
  const parent = settle(stated, 'parent', (record) => record.parent?.key ?? null);
  const claims = [parent, founded, members, seat].flatMap((settled) => settled.claims);
  const own: Known = {
    name_fr: settle(stated, 'name_fr', (record) => record.name_fr).value,
    name_en: settle(stated, 'name_en', (record) => record.name_en).value,
    type: settle(stated, 'type', (record) => record.type).value,
    parent: parent.value,
  };
  const ids = group.map(({ mention }) => mention.id);
  const footing = stated.length === 0 ? undefined : footingOf(stated, point);
  return {
    ...own,
    founded: founded.value,
    members: members.value,
    seat: seat.value,
    memberships: gather(stated, ({ memberships }) => memberships.map(periodOf)),
    disputed: claims.length > 0,
    claims,
    confidence: footing?.confidence ?? group.reduce((most, { mention }) => Math.max(most, mention.confidence), 0),
    evidence: footing?.evidence.flatMap((one) => ofColumn(one, known, own)) ?? ids.map((id) => `name=${id}`),
    mentions: [...new Set([...ids, ...(footing?.mentions ?? [])])],
    curated: [],
  };
}

/** `place/MA (1998/..)`; without brackets where nobody says since when. */
function periodOf({ member, since, until }: OrganizationRecord['memberships'][number]): string {
  return since === null && until === null ? cellOf(member) : `${cellOf(member)} (${since ?? ''}/${until ?? '..'})`;
}

/** The columns of a row under which its records have another name. */
const columns: ReadonlyMap<string, string> = new Map([
  ['name_ar', 'name'],
  ['aliases', 'alt_names'],
]);

/** A name that is not the lexicon's is another name; what the lexicon says otherwise of the rest stands, and has no evidence. */
function ofColumn(evidence: string, known: Known, own: Known): string[] {
  const at = evidence.indexOf('=');
  const [field, support] = [evidence.slice(0, at), evidence.slice(at)];
  const isOverruled = field in known && ![null, own[field as keyof Known]].includes(known[field as keyof Known]);
  if (!isOverruled) return [`${columns.get(field) ?? field}${support}`];
  return field.startsWith('name_') ? [`alt_names${support}`] : [];
}

/** The columns that the lexicon fills and no source speaks of. */
export function lexicalColumns(known: Readonly<Record<Column, unknown>>, said: Said): Column[] {
  const told: Partial<Record<Column, unknown>> = said;
  return (Object.keys(known) as Column[]).filter((column) => !isEmpty(known[column]) && known[column] !== told[column]);
}

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
