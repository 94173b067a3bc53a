import { join } from 'node:path';
import { PipelineError, type Effects } from '../effects.js';
import { failure } from '../failure.js';
import { publish, type Order } from '../pipeline.js';
import type { JournalEntry } from '../publish/run/journal.js';
import { entryOf } from '../publish/run/outcome.js';
import { runAlone } from '../publish/run/run.js';
import { keepStamps } from '../publish/run/stamps.js';
import { keepStanding } from '../publish/run/standing.js';
import { finish, type Draft } from '../publish/site/build.js';
import { changedTexts } from '../report/changed-texts.js';
import { keepReport } from '../report/keep-report.js';
import { failedReport, reportOf, unchangedReport } from '../report/report.js';
import { saidUnchanged } from '../report/unchanged.js';
import type { Report } from '../schemas.js';
import type { Tell } from '../tell.js';

/** How a run ended: its report, the folder that keeps it, and what made it fail, where it did. */
export interface Ended {
  readonly report: Report;
  /** Undefined where it could not be kept. */
  readonly folder: string | undefined;
  readonly error?: Error;
}

/** What is left of a run when its rows are written. */
interface Told {
  readonly report: Report;
  readonly entry: Partial<JournalEntry>;
  /** Of what decided the run, where it is to be remembered. */
  readonly key?: string | undefined;
  readonly draft?: Draft | undefined;
}

/** Reports that are kept: those of the newest runs. */
const mostReports = 100;

/** Does one run, and keeps its report in output/state/ whatever its end; of runs that were cut off before it, too. */
export async function reportedRun(order: Order, effects: Effects, tell: Tell): Promise<Ended> {
  const { output, run } = order;
  const { now, disk, log } = effects;
  const state = join(output, 'state');
  const started = now().toISOString();
  const when = () => ({ run, started, ended: now().toISOString() });
  const keep = (report: Report): Promise<string | undefined> =>
    keepReport(report, state, mostReports, disk).catch((error: unknown) => {
      log(`Cannot keep the report of ${report.run}: ${failure(error)?.message ?? String(error)}`);
      return undefined;
    });
  /** So that the next run can tell whether there is anything to do. */
  const remember = async (key: string | undefined, report: Report): Promise<void> => {
    const said = saidUnchanged(report);
    if (key === undefined || said === undefined) return;
    const noting = [keepStamps(join(output, 'site'), state, disk), keepStanding(output, key, said, disk)];
    await Promise.all(noting).catch((error: unknown) => {
      log(`Cannot note what stands: ${failure(error)?.message ?? String(error)}`);
    });
  };
  const work = async (cutOff: readonly { readonly run: string; readonly since: string }[]): Promise<Told> => {
    for (const { run, since } of cutOff.filter(({ run }) => run !== ''))
      await keep(failedReport({ ...when(), run, started: since }, wasEnded, 'interrupted'));
    const told = await rowsWritten();
    if (told.draft) await finish(output, told.draft, { ...order, tell }, disk);
    return told;
  };
  /** All rows are gone from memory when this has ended: pages are made from the files. */
  const rowsWritten = async (): Promise<Told> => {
    const outcome = await publish(order, effects, tell);
    const entry = entryOf(outcome);
    if ('said' in outcome) return { report: unchangedReport(when(), outcome), entry };
    const report = reportOf(when(), outcome, await changedTexts(outcome, output, disk));
    return { report, entry, key: outcome.key, draft: outcome.release?.draft };
  };
  try {
    const { key, ...told } = await runAlone(output, run, effects, work, ({ entry }) => entry);
    const report = { ...told.report, ...when() };
    await remember(key, report);
    return { report, folder: await keep(report) };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const report = failedReport(
      when(),
      error instanceof PipelineError ? error : { message: String(error), hint: undefined },
    );
    // The report may lie on the very disk that fails.
    const folder = await keepReport(report, state, mostReports, disk).catch(() => undefined);
    return { report, folder, error };
  }
}

const wasEnded = { message: 'Its process was ended before the run was', hint: undefined };
