import type { Document } from '../model.js';
import { noLexicons, type Lexicons } from '../recognise/lexicons.js';
import { codePoints } from '../codepoints.js';
import type {
  AcronymsRow,
  AgreementsRow,
  EventsRow,
  OrganizationsRow,
  PlacesRow,
  ProgrammesRow,
  ProjectsRow,
  Records,
  RelationsRow,
  StatisticsRow,
} from '../schemas.js';
import { resolveAcronyms } from './acronyms.js';
import { resolveAgreements } from './agreements.js';
import { resolveEvents } from './events.js';
import { givenUp, merging, type Merge } from './merges.js';
import { resolveOrganizations } from './organizations.js';
import { resolvePlaces } from './places.js';
import { resolveProgrammes } from './programmes.js';
import { resolveProjects } from './projects.js';
import { resolveRelations } from './relations.js';
import { sourced, type Sourced } from './sourced.js';
import { resolveStatistics } from './statistics.js';
import type { Stated } from './stated.js';

/** What the documents speak of, each once, with its names and its evidence. */
export interface Things {
  readonly organizations: readonly OrganizationsRow[];
  readonly acronyms: readonly AcronymsRow[];
  readonly places: readonly PlacesRow[];
  readonly programmes: readonly ProgrammesRow[];
  readonly events: readonly EventsRow[];
  readonly projects: readonly ProjectsRow[];
  readonly agreements: readonly AgreementsRow[];
  readonly statistics: readonly StatisticsRow[];
  readonly relations: readonly RelationsRow[];
}

/**
 * Finds the same thing under several names, across documents. Their order decides between equals. The lexicons say more of a thing, and
 * tell a programme from a body where an acronym alone does not; `merges` are what people know beyond the texts.
 */
export function resolve(
  documents: Iterable<Document>,
  lexicons: Lexicons = noLexicons,
  merges: readonly Merge[] = [],
): Things {
  const former = (kind: string): ReadonlyMap<string, readonly string[]> => givenUp(merges, kind);
  const settle = merging(merges);
  const mentions: Sourced[] = [];
  const sources: Source[] = [];
  const points = new Map<string, (offset: number) => number>();
  // Of each document stays what things are made of; all of all would fill the memory.
  for (const document of documents) {
    const { id, source, metadata, records, ...rest } = settle(document);
    for (const mention of sourced({ ...rest, metadata })) mentions.push(mention);
    sources.push({ id, records, isNamed: metadata.publish_text !== 'none' });
    points.set(id, codePoints(source));
  }
  const keys = mentions.flatMap(({ mention }) => (mention.kind === 'programme' ? (mention.value.key ?? []) : []));
  const point = (source: string, offset: number): number => points.get(source)?.(offset) ?? offset;
  const programmes = new Set([...lexicons.programmes.rows.map(({ key }) => key), ...keys]);
  return {
    organizations: living(
      resolveOrganizations(
        mentions,
        programmes,
        lexicons,
        former('organization'),
        statedIn(sources, 'organizations'),
        point,
      ),
    ),
    acronyms: resolveAcronyms(sources.flatMap(({ records }) => records.acronyms)),
    places: living(resolvePlaces(mentions, lexicons, former('place'))),
    programmes: living(resolveProgrammes(mentions, programmes, lexicons, former('programme'))),
    events: living(resolveEvents(statedIn(sources, 'events'), point, former('event'))),
    projects: living(resolveProjects(statedIn(sources, 'projects'), point, former('project'))),
    agreements: living(resolveAgreements(statedIn(sources, 'agreements'), point, former('agreement'))),
    statistics: resolveStatistics(statedIn(sources, 'statistics'), point),
    relations: resolveRelations(statedIn(sources, 'relations'), point),
  };
}

/** What a document states. */
interface Source {
  readonly id: string;
  readonly records: Records;
  /** The names of records are words of the text, which are not published of every source. */
  readonly isNamed: boolean;
}

const statedIn = <L extends keyof Records>(sources: readonly Source[], list: L): Stated<Records[L][number]>[] =>
  sources
    .filter(({ isNamed }) => isNamed)
    .flatMap(({ id, records }) => records[list].map((record) => ({ record, source: id })));

interface Merged {
  readonly id: string;
  readonly same_as: readonly string[];
  readonly merged_by: readonly unknown[];
}

/** The rows without the keys of others that stand: one text may show that two names are one's, and another only have the one. */
function living<Row extends Merged>(rows: readonly Row[]): Row[] {
  const ids = new Set(rows.map(({ id }) => id));
  return rows.map((row) => ({
    ...row,
    same_as: row.same_as.filter((key) => !ids.has(key)),
    merged_by: row.merged_by.filter((_, i) => !ids.has(row.same_as[i] ?? '')),
  }));
}
