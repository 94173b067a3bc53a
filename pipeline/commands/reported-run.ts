import { join } from 'node:path';
import { PipelineError, type Effects } from '../effects.js';
import { failure } from '../failure.js';
import { publish, type Order, type Tell } from '../pipeline.js';
import { entryOf, type Outcome } from '../publish/run/outcome.js';
import { runAlone } from '../publish/run/run.js';
import { keepStamps } from '../publish/run/stamps.js';
import { keepStanding, type Unchanged } from '../publish/run/standing.js';
import { changedTexts } from '../report/changed-texts.js';
import { keepReport } from '../report/keep-report.js';
import { failedReport, reportOf, unchangedReport } from '../report/report.js';
import { saidUnchanged } from '../report/unchanged.js';
import type { Report } from '../schemas.js';

/** How a run ended: its report, the folder that keeps it, and what made it fail, where it did. */
export interface Ended {
  readonly report: Report;
  /** Undefined where it could not be kept. */
  readonly folder: string | undefined;
  readonly error?: Error;
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
  const remember = async ({ key }: Outcome, report: Report): Promise<void> => {
    const said = saidUnchanged(report);
    if (key === undefined || said === undefined) return;
    const noting = [keepStamps(join(output, 'site'), state, disk), keepStanding(output, key, said, disk)];
    await Promise.all(noting).catch((error: unknown) => {
      log(`Cannot note what stands: ${failure(error)?.message ?? String(error)}`);
    });
  };
  const work = async (
    cutOff: readonly { readonly run: string; readonly since: string }[],
  ): Promise<Outcome | Unchanged> => {
    for (const { run, since } of cutOff.filter(({ run }) => run !== ''))
      await keep(failedReport({ ...when(), run, started: since }, wasEnded, 'interrupted'));
    return publish(order, effects, tell);
  };
  try {
    const outcome = await runAlone(output, run, effects, work, entryOf);
    if ('said' in outcome) {
      const report = unchangedReport(when(), outcome);
      return { report, folder: await keep(report) };
    }
    const report = reportOf(when(), outcome, await changedTexts(outcome, output, disk));
    await remember(outcome, report);
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
