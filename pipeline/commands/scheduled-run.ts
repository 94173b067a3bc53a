import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Effects } from '../effects.js';
import { failure } from '../failure.js';
import type { Settings } from '../ingest/configuration.js';
import { email } from '../schedule/email.js';
import { noticeOf, payloadOf } from '../schedule/notice.js';
import { post } from '../schedule/webhook.js';
import { troubleLines } from '../report/lines.js';
import type { Report } from '../schemas.js';
import { orderOf, type Folders } from './order.js';
import { pace } from './pace.js';
import type { PagesOf } from './publish.js';
import { reportedRun, type Ended } from './reported-run.js';

/** What every run of a schedule has in common. */
export interface Office {
  readonly folders: Folders;
  readonly settings: Settings;
  readonly log: Logger;
  readonly effects: Effects;
  readonly pagesOf: PagesOf;
  /** Told of a run as it begins. */
  readonly begins: (run: string) => void | Promise<void>;
}

/** Milliseconds between two lines about a stage that lasts. */
const logged = 10_000;

/** One run, in which the sources that are due are fetched; logged under its name, and told of where it gives cause to. */
export async function scheduledRun(due: readonly string[], office: Office): Promise<Report> {
  const { folders, settings, log: parent, effects, pagesOf, begins } = office;
  const names = new Set(due);
  const order = {
    ...(await orderOf(folders, effects)),
    settings,
    isDue: (source: string) => names.has(source),
    pages: pagesOf(folders.output, effects.disk),
  };
  const log = parent.child({ run: order.run });
  log.info({ due }, 'the run begins');
  await begins(order.run);
  const warn = (line: string): void => {
    log.warn(line);
  };
  const debug = (line: string): void => {
    log.debug(line);
  };
  const ended = await reportedRun(order, { ...effects, log: warn }, pace(debug, effects.now, logged));
  const { report, error } = ended;
  for (const line of troubleLines(report)) warn(line);
  // What was not to be expected shows its stack.
  if (error) log.error(failure(error) ? error.toString() : { err: error }, 'the run failed');
  const { result, exitCode, documents } = report;
  log.info({ result, exitCode, documents }, 'the run has ended');
  await tell(ended, office, log);
  return report;
}

/** Tells of a run by mail, which somebody else sends, and by the webhook; where that fails, it is in the log. */
async function tell({ report, folder }: Ended, { settings, effects }: Office, log: Logger): Promise<void> {
  const { schedule, about, fetch } = settings;
  const notice = noticeOf(report, schedule.manyNew);
  if (!notice) return;
  const attempt = async (what: string, work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) => {
      log.error(`Cannot tell of the run by ${what}: ${failure(error)?.toString() ?? String(error)}`);
    });
  };
  if (folder !== undefined)
    await attempt('mail', async () => {
      const contact = about.contact.email ?? about.publisher.email;
      const { from, to } = schedule.mail ?? { from: contact ?? undefined, to: contact === null ? [] : [contact] };
      await effects.disk.write(join(folder, 'report.eml'), [await email(notice, report, { from, to })]);
    });
  const { webhook } = schedule;
  if (webhook)
    await attempt('the webhook', async () => {
      await post(webhook, payloadOf(notice, report), { ...effects, allowHosts: fetch.allowHosts });
      log.info({ event: notice.event }, 'the webhook was told');
    });
}
