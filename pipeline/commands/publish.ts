import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sitePages } from '../../portal/export.js';
import { PipelineError, type Disk, type Effects, type ExitCode } from '../effects.js';
import { lexiconFolder } from '../extract.js';
import { publish as publishAll, type Order } from '../pipeline.js';
import { entryOf, exitCodeOf, type Outcome } from '../publish/run/outcome.js';
import { reportLines, reportObject, troubleLines } from '../publish/run/report.js';
import { runName } from '../publish/run/run-name.js';
import { runAlone } from '../publish/run/run.js';
import { signingKey } from '../publish/versions/signing-key.js';
import type { Pages } from '../publish/site/pages.js';
import { withProgress } from './progress.js';

export interface PublishOptions {
  readonly input: string;
  readonly output: string;
  readonly config?: string;
  readonly acceptLoss?: true;
  readonly offline?: true;
  readonly sign?: string;
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
  const outcome = await withProgress(isSilent, effects, (tell) =>
    runAlone(order.output, order.run, effects, () => publishAll(order, effects, tell), entryOf),
  ).catch((error: unknown) => {
    if (options.json && error instanceof PipelineError)
      effects.print(
        json({
          run: order.run,
          result: 'failed',
          exitCode: 2,
          reason: error.message,
          hint: error.hint ?? null,
        }),
      );
    throw error;
  });
  report(outcome, order, options, effects);
  return exitCodeOf(outcome);
}

async function orderOf(options: PublishOptions, { disk, now }: Effects): Promise<Order> {
  const { input, output, config, acceptLoss, offline, sign } = options;
  const own = join(input, 'lexicons');
  const lexicons = (await disk.kind(own)) === 'folder' ? own : fileURLToPath(lexiconFolder);
  return {
    input,
    output,
    lexicons,
    acceptsLoss: acceptLoss === true,
    isOffline: offline === true,
    config: { path: config ?? join(input, 'nashir.yaml'), isAsked: config !== undefined },
    sign: sign === undefined ? undefined : await signingKey(sign, disk),
    run: runName(now()),
  };
}

function report(outcome: Outcome, { run }: Order, { json: isJson, quiet }: PublishOptions, effects: Effects): void {
  for (const line of troubleLines(outcome)) effects.log(line);
  if (isJson) effects.print(json({ run, ...reportObject(outcome) }));
  else if (!quiet) effects.print(`${reportLines(outcome).join('\n')}\n`);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
