import { createTask } from 'node-cron';
import { nameOf } from '../ingest/web/name.js';
import type { Settings } from '../ingest/configuration.js';

/** A cron line, and the names of the sources that are due by it. */
interface Line {
  readonly cron: string;
  readonly sources: readonly string[];
}

export interface Timetable {
  readonly lines: readonly Line[];
  /** As the IANA names it. */
  readonly timezone: string;
  /** Milliseconds by which a run may be put off at random. */
  readonly jitter: number;
}

/** When the sources of a configuration are due: each by its own cron line, or by that of all. */
export function timetableOf({ sources, schedule }: Pick<Settings, 'sources' | 'schedule'>): Timetable {
  const lines = new Map<string, string[]>();
  for (const source of sources) {
    const cron = source.schedule ?? schedule.cron;
    lines.set(cron, [...(lines.get(cron) ?? []), nameOf(source)]);
  }
  return {
    lines: [...lines].map(([cron, names]) => ({ cron, sources: [...new Set(names)] })),
    timezone: schedule.timezone,
    jitter: schedule.jitter,
  };
}

/** The next times of a cron line, the soonest first, without jitter. */
export const nextTimes = (cron: string, timezone: string, count: number): Date[] =>
  createTask(cron, () => undefined, { timezone }).getNextRuns(count);

/** The next runs of all lines, as a person reads them: in their timezone, and in UTC. */
export function nextLines({ lines, timezone }: Timetable, count: number): string[] {
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short' });
  return lines
    .flatMap(({ cron, sources }) => nextTimes(cron, timezone, count).map((at) => ({ at, sources })))
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .slice(0, count)
    .map(({ at, sources }) => `${local.format(at)} ${timezone} (${at.toISOString()}): ${sources.join(', ')}`);
}
