import { sitePages } from '../../portal/export.js';
import type { Disk, Effects, ExitCode } from '../effects.js';
import { jsonText } from '../publish/site/json-text.js';
import type { Pages } from '../publish/site/pages.js';
import { reportLines, troubleLines } from '../report/lines.js';
import type { Report } from '../schemas.js';
import type { Tell } from '../tell.js';
import { orderOf, type Folders } from './order.js';
import { withProgress } from './progress.js';
import { reportedRun, type Ended } from './reported-run.js';

export interface PublishOptions extends Folders {
  readonly acceptLoss?: true;
  readonly offline?: true;
  readonly json?: true;
  readonly quiet?: true;
}

/** What makes the pages of a site in an output folder. */
export type PagesOf = (output: string, disk: Disk) => Pages | undefined;

/** Publishes a folder, and reports what was found, doubted, refused and released. Trouble goes to standard error. */
export async function publish(
  options: PublishOptions,
  effects: Effects,
  pagesOf: PagesOf = sitePages,
): Promise<ExitCode> {
  const order = {
    ...(await orderOf(options, effects)),
    acceptsLoss: options.acceptLoss === true,
    isDue: () => options.offline !== true,
    pages: pagesOf(options.output, effects.disk),
  };
  const isSilent = options.quiet === true || options.json === true;
  const ended: Ended[] = [];
  const work = async (tell: Tell): Promise<Report> => {
    const run = await reportedRun(order, effects, tell);
    ended.push(run);
    if (run.error !== undefined) throw run.error;
    return run.report;
  };
  try {
    const report = await withProgress(isSilent, effects, work);
    for (const line of troubleLines(report)) effects.log(line);
    if (!isSilent) effects.print(`${reportLines(report).join('\n')}\n`);
    return report.exitCode === 0 || report.exitCode === 1 ? report.exitCode : 2;
  } finally {
    if (options.json) for (const { report } of ended) effects.print(jsonText(report));
  }
}
