import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sitePages } from '../../portal/export.js';
import type { Disk, Effects, ExitCode } from '../effects.js';
import { lexiconFolder } from '../extract.js';
import type { Order, Tell } from '../pipeline.js';
import { runName } from '../publish/run/run-name.js';
import { jsonText } from '../publish/site/json-text.js';
import type { Pages } from '../publish/site/pages.js';
import { signingKey } from '../publish/versions/signing-key.js';
import { reportLines, troubleLines } from '../report/lines.js';
import type { Report } from '../schemas.js';
import { jobsOf } from './asked.js';
import { withProgress } from './progress.js';
import { reportedRun, type Ended } from './reported-run.js';

export interface PublishOptions {
  readonly input: string;
  readonly output: string;
  readonly config?: string;
  readonly acceptLoss?: true;
  readonly offline?: true;
  readonly sign?: string;
  readonly jobs?: string;
  readonly json?: true;
  readonly quiet?: true;
}

/** What makes the pages of a site on a disk. */
type PagesOf = (disk: Disk) => Pages | undefined;

/** Publishes a folder, and reports what was found, doubted, refused and released. Trouble goes to standard error. */
export async function publish(
  options: PublishOptions,
  effects: Effects,
  pagesOf: PagesOf = sitePages,
): Promise<ExitCode> {
  const order = { ...(await orderOf(options, effects)), pages: pagesOf(effects.disk) };
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

async function orderOf(options: PublishOptions, { disk, now }: Effects): Promise<Order> {
  const { input, output, config, acceptLoss, offline, sign, jobs } = options;
  const own = join(input, 'lexicons');
  const lexicons = (await disk.kind(own)) === 'folder' ? own : fileURLToPath(lexiconFolder);
  return {
    input,
    output,
    lexicons,
    jobs: jobsOf(jobs),
    acceptsLoss: acceptLoss === true,
    isOffline: offline === true,
    config: { path: config ?? join(input, 'nashir.yaml'), isAsked: config !== undefined },
    sign: sign === undefined ? undefined : await signingKey(sign, disk),
    run: runName(now()),
  };
}
