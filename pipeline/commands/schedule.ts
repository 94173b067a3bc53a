import { join } from 'node:path';
import { sitePages } from '../../portal/export.js';
import { PipelineError, type Effects, type ExitCode } from '../effects.js';
import { failure } from '../failure.js';
import { lastRun } from '../publish/run/journal.js';
import { jsonText } from '../publish/site/json-text.js';
import { replace } from '../replace.js';
import { alarm } from '../schedule/alarm.js';
import { dueNow, duesAfter, readDues, writeDues, type NextOf } from '../schedule/dues.js';
import { follow, type Followed } from '../schedule/follow.js';
import { healthOf, type Vitals } from '../schedule/health.js';
import { logTo } from '../schedule/log.js';
import { listening, monitor } from '../schedule/monitor.js';
import { oneAtATime } from '../schedule/one-at-a-time.js';
import { nextLines, nextTimes, timetableOf, type Timetable } from '../schedule/timetable.js';
import { configurationOf, type Folders } from './order.js';
import type { PagesOf } from './publish.js';
import { scheduledRun, type Office } from './scheduled-run.js';

export interface ScheduleOptions extends Folders {
  readonly next?: string;
  readonly once?: true;
  readonly listen?: string;
  /** The least that is logged. */
  readonly log: string;
}

/** Publishes when its sources are due, until it is told to stop; then it ends the run in hand. */
export async function schedule(
  options: ScheduleOptions,
  effects: Effects,
  stopped: Promise<void>,
  pagesOf: PagesOf = sitePages,
): Promise<ExitCode> {
  const log = logTo(effects, options.log);
  const followed = await follow(configurationOf(options), effects.disk, log);
  const settings = followed.settings();
  const timetable = timetableOf(settings);
  if (options.next !== undefined) {
    effects.print(`${nextLines(timetable, numberOf(options.next)).join('\n')}\n`);
    return 0;
  }
  const office = { folders: options, settings, log, effects, pagesOf };
  return options.once ? once(timetable, office) : keepOn(office, followed, options.listen, stopped);
}

function numberOf(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0 && number <= 1000) return number;
  throw new PipelineError(`Unexpected \`${text}\` after --next, expected a number from 1 to 1000`);
}

const stateOf = ({ folders }: Pick<Office, 'folders'>): string => join(folders.output, 'state');
const nextIn =
  ({ timezone }: Timetable): NextOf =>
  (cron) => {
    const [next] = nextTimes(cron, timezone, 1);
    if (next) return next;
    throw new PipelineError(`Unexpected schedule \`${cron}\`, expected a time that comes`);
  };

/** Does what is due, all of it where nothing is known, and ends. */
async function once(timetable: Timetable, office: Omit<Office, 'begins'>): Promise<ExitCode> {
  const { disk, now } = office.effects;
  const state = stateOf(office);
  const dues = await readDues(state, disk);
  const due = dueNow(timetable, dues, now(), true);
  if (due.length === 0) {
    office.log.info({ next: dues }, 'nothing is due');
    return 0;
  }
  const { exitCode } = await scheduledRun(due, { ...office, begins: () => undefined });
  await writeDues(duesAfter(timetable, dues, due, nextIn(timetable)), state, disk);
  return exitCode === 0 || exitCode === 1 ? exitCode : 2;
}

/** Milliseconds between two looks at whether the configuration was edited. */
const lookAgain = 2000;

async function keepOn(
  office: Omit<Office, 'begins' | 'settings'>,
  { settings, refresh }: Followed,
  listen: string | undefined,
  stopped: Promise<void>,
): Promise<ExitCode> {
  const { log, effects } = office;
  const { disk, now } = effects;
  const state = stateOf(office);
  const jitter = (): number => settings().schedule.jitter;
  let timetable = timetableOf(settings());
  const address = listen === undefined ? undefined : listening(listen);

  const stored = await readDues(state, disk);
  const missed = dueNow(timetable, stored, now());
  let vitals: Vitals = {
    pid: process.pid,
    since: now().toISOString(),
    running: null,
    last: (await lastRun(state, disk)) ?? null,
    report: null,
    counts: {},
    dues: duesAfter(timetable, stored, settings().schedule.catchUp === 'skip' ? missed : [], nextIn(timetable)),
  };
  const note = async (change: Partial<Vitals>): Promise<void> => {
    vitals = { ...vitals, ...change };
    try {
      await writeDues(vitals.dues, state, disk);
      await replace(join(state, 'health.json'), jsonText(healthOf(vitals, now(), jitter())), disk);
    } catch (error) {
      // The next run may find the disk mended.
      log.error(`Cannot note the state: ${failure(error)?.message ?? String(error)}`);
    }
  };
  const begins = (run: string): Promise<void> => note({ running: { run, started: now().toISOString() } });
  const work = async (due: readonly string[]): Promise<void> => {
    await look();
    const report = await scheduledRun(due, { ...office, settings: settings(), begins }).catch((error: unknown) => {
      log.error(failure(error)?.toString() ?? { err: error });
      return undefined;
    });
    if (!report) return note({ running: null });
    const { result, run, started, ended, exitCode } = report;
    await note({
      running: null,
      last: { run, started, ended, result, exitCode },
      report,
      counts: { ...vitals.counts, [result]: (vitals.counts[result] ?? 0) + 1 },
      dues: duesAfter(timetable, vitals.dues, due, nextIn(timetable)),
    });
  };

  const watcher = address && (await monitor(address, () => vitals, now, jitter));
  if (watcher) log.info({ address: watcher.address }, 'listens');
  await note({});
  const runs = oneAtATime(work);
  let end = alarm(timetable, runs.ask);
  const tell = (what: string): void => {
    log.info({ next: nextLines(timetable, timetable.lines.length), timezone: timetable.timezone }, what);
  };
  const retime = async (): Promise<void> => {
    await end();
    timetable = timetableOf(settings());
    end = alarm(timetable, runs.ask);
    await note({ dues: duesAfter(timetable, vitals.dues, [], nextIn(timetable)) });
    tell('the schedule is another');
  };
  const look = async (): Promise<void> => {
    if (await refresh()) await retime();
  };
  tell('the schedule begins');
  if (settings().schedule.catchUp === 'once' && missed.length > 0) runs.ask(missed);
  const looking = setInterval(() => {
    // A run in hand keeps the configuration that it began with.
    if (vitals.running === null) void look();
  }, lookAgain);
  await stopped;
  clearInterval(looking);
  log.info('the schedule ends with the run in hand');
  await end();
  await runs.stop();
  await watcher?.close();
  return 0;
}
