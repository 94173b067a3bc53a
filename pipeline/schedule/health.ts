import type { JournalEntry } from '../publish/run/journal.js';
import type { Report } from '../schemas.js';
import type { Dues } from './dues.js';

/** What a schedule knows of itself. */
export interface Vitals {
  readonly pid: number;
  /** Since when it runs; ISO 8601 in UTC, as all times here. */
  readonly since: string;
  /** The run in hand. */
  readonly running: { readonly run: string; readonly started: string } | null;
  /** The last run that ended, also before this process began; null where there was none. */
  readonly last: Pick<JournalEntry, 'run' | 'started' | 'ended' | 'result' | 'exitCode'> | null;
  /** The report of the last run of this process. */
  readonly report: Report | null;
  /** Runs of this process, by their result. */
  readonly counts: Readonly<Partial<Record<Report['result'], number>>>;
  readonly dues: Dues;
}

/** output/state/health.json, and what /healthz answers. */
export interface Health extends Pick<Vitals, 'pid' | 'since' | 'running' | 'last'> {
  /** late: a run is overdue, and none is in hand. */
  readonly status: 'ok' | 'held' | 'failed' | 'late';
  /** When it was written. */
  readonly at: string;
  readonly next: Readonly<Record<string, string>>;
}

/** Milliseconds after which a run that has not begun is overdue, beside the jitter. */
const patience = 600_000;

export function healthOf({ dues, pid, since, running, last }: Vitals, now: Date, jitter: number): Health {
  const overdue = new Date(now.getTime() - jitter - patience).toISOString();
  const isLate = running === null && Object.values(dues).some(({ at }) => at < overdue);
  return {
    status: isLate
      ? 'late'
      : last?.result === 'failed' || last?.exitCode === 2
        ? 'failed'
        : last?.result === 'held'
          ? 'held'
          : 'ok',
    at: now.toISOString(),
    pid,
    since,
    running,
    last,
    next: Object.fromEntries(Object.entries(dues).map(([source, { at }]) => [source, at])),
  };
}
