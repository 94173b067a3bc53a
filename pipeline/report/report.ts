import type { Fetched } from '../ingest/web/fetch-pages.js';
import { nameOf } from '../ingest/web/name.js';
import type { PipelineError } from '../effects.js';
import { exitCodeOf, type Outcome } from '../publish/run/outcome.js';
import type { Unchanged } from '../publish/run/standing.js';
import type { DatasetRelease } from '../publish/versions/dataset-release.js';
import type { ChangedText, Report, ReportedDataset, RowCounts } from '../schemas.js';
import { sourceChanges } from './source-changes.js';

/** Which run is told of, and when it was. */
export type When = Pick<Report, 'run' | 'started' | 'ended'>;

/** What a run came to, as plain data. `texts` tells where the changed texts differ. */
export function reportOf(when: When, outcome: Outcome, texts: readonly ChangedText[]): Report {
  const { fetched, documents, refused, messages, quarantined, quarantine } = outcome;
  const { floors, withheld, losses, revived, datasets, release } = outcome;
  const { new: added, gone } = sourceChanges(datasets);
  return {
    ...when,
    result: release?.result ?? 'held',
    exitCode: exitCodeOf(outcome),
    reason: null,
    hint: null,
    documents: documents.length,
    sources: { new: added, changed: [...texts], gone },
    fetched: fetchedSources(fetched),
    refused: [...refused],
    mentions: mentionsByKind(datasets),
    datasets: datasets.map(datasetOf),
    messages: [...messages],
    quarantined: { rows: quarantined.length, file: quarantine ?? null },
    floors: [...floors],
    withheld: [...withheld],
    losses: losses.map((loss) => ({ ...loss, sources: [...loss.sources] })),
    revived: [...revived],
    site: release?.site ?? null,
  };
}

/** What a run says that found all as it was; pages that could not be had are told of all the same. */
export const unchangedReport = (when: When, { fetched, said }: Unchanged): Report => ({
  ...said,
  ...when,
  exitCode: fetched.some(({ failed }) => failed.length > 0) ? 1 : 0,
  fetched: fetchedSources(fetched),
});

const fetchedSources = (fetched: readonly Fetched[]): Report['fetched'] =>
  fetched.map(({ source, failed, ...counts }) => ({ source: nameOf(source), ...counts, failed: [...failed] }));

/** A run that could do nothing, or whose process was ended. */
export const failedReport = (
  when: When,
  { message, hint }: Pick<PipelineError, 'message' | 'hint'>,
  result: 'failed' | 'interrupted' = 'failed',
): Report => ({
  ...when,
  result,
  exitCode: result === 'failed' ? 2 : null,
  reason: message,
  hint: hint ?? null,
  documents: 0,
  sources: { new: [], changed: [], gone: [] },
  fetched: [],
  refused: [],
  mentions: {},
  datasets: [],
  messages: [],
  quarantined: { rows: 0, file: null },
  floors: [],
  withheld: [],
  losses: [],
  revived: [],
  site: null,
});

function datasetOf({ table, version, bump, isNew, earlier, changes }: DatasetRelease): ReportedDataset {
  const hasDisputes = 'disputed' in table.schema.properties;
  return {
    name: table.name,
    rows: table.rows.length,
    version,
    previous: earlier.at(-1)?.version ?? null,
    isNew,
    bump: bump ?? null,
    added: changes?.added.length ?? null,
    removed: changes?.removed.length ?? null,
    changed: changes?.changed.length ?? null,
    disputed: hasDisputes ? table.rows.filter((row) => row['disputed'] === true).length : null,
  };
}

/** The id of a mention begins with its kind, so that one that is gone still tells it. */
const kindOf = (id: string): string => id.replace(/-[^-]*$/u, '');

function mentionsByKind(datasets: readonly DatasetRelease[]): Record<string, RowCounts> {
  const mentions = datasets.find(({ table }) => table.name === 'mentions');
  if (!mentions) return {};
  const counts = new Map<string, RowCounts>();
  const count = (ids: Iterable<string>, what: keyof RowCounts): void => {
    for (const id of ids) {
      const kind = kindOf(id);
      const row = counts.get(kind) ?? { rows: 0, added: 0, removed: 0, changed: 0 };
      counts.set(kind, { ...row, [what]: row[what] + 1 });
    }
  };
  const ids = mentions.table.rows.map(({ id }) => id);
  count(ids, 'rows');
  count(mentions.previous ? (mentions.changes?.added ?? []) : ids, 'added');
  count(mentions.changes?.removed ?? [], 'removed');
  count(new Set(mentions.changes?.changed.map(({ id }) => id)), 'changed');
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
