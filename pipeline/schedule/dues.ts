import { join } from 'node:path';
import type { Disk } from '../effects.js';
import { jsonText } from '../publish/site/json-text.js';
import { replace } from '../replace.js';
import type { Timetable } from './timetable.js';

/** When a source is due, and by which cron line; ISO 8601 in UTC. */
interface Due {
  readonly cron: string;
  readonly at: string;
}

/** Of each source, by its name. Kept in output/state/, so that what was due while nobody was there is known. */
export type Dues = Readonly<Record<string, Due>>;

/** When a cron line is due next. */
export type NextOf = (cron: string) => Date;

const dueFile = 'due.json';

export async function readDues(state: string, disk: Disk): Promise<Dues> {
  const path = join(state, dueFile);
  if ((await disk.kind(path)) !== 'file') return {};
  try {
    return JSON.parse(Buffer.from(await disk.read(path)).toString('utf8')) as Dues;
  } catch {
    // Damaged, it says as little as one that is lost.
    return {};
  }
}

export const writeDues = (dues: Dues, state: string, disk: Disk): Promise<void> =>
  replace(join(state, dueFile), jsonText(dues), disk);

/** The sources whose time has come. One of which nothing is known is due where `isNewDue`. */
export const dueNow = ({ lines }: Timetable, dues: Dues, now: Date, isNewDue = false): string[] =>
  lines.flatMap(({ cron, sources }) =>
    sources.filter((source) => {
      const due = dues[source];
      return due?.cron === cron ? due.at <= now.toISOString() : isNewDue;
    }),
  );

/** When every source is due after those of `done` were seen to; another cron line counts from now. */
export function duesAfter({ lines }: Timetable, dues: Dues, done: readonly string[], nextOf: NextOf): Dues {
  const isDone = new Set(done);
  return Object.fromEntries(
    lines.flatMap(({ cron, sources }) =>
      sources.map((source) => {
        const due = dues[source];
        const stays = due?.cron === cron && !isDone.has(source);
        return [source, stays ? due : { cron, at: nextOf(cron).toISOString() }];
      }),
    ),
  );
}
