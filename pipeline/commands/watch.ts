import { basename, relative } from 'node:path';
import { setTimeout } from 'node:timers';
import { watch as watchFiles } from 'chokidar';
import { sitePages } from '../../portal/export.js';
import { PipelineError, type Effects, type ExitCode } from '../effects.js';
import { failure } from '../failure.js';
import { oneAtATime } from '../schedule/one-at-a-time.js';
import { configurationOf, type Folders } from './order.js';
import { publish, type PagesOf } from './publish.js';

export interface WatchOptions extends Folders {
  readonly fetch?: true;
  readonly acceptLoss?: true;
  readonly quiet?: true;
}

/** Milliseconds of silence after a change before it is acted on: editors write a file in several steps. */
const silence = 300;
/** Names that are told of one change. */
const mostTold = 5;

/**
 * Publishes at once, and whenever something in the input folder has changed, until it is told to stop; never two runs at
 * once. Pages of the web are as the archive has them, unless they are to be fetched.
 */
export async function watch(
  options: WatchOptions,
  effects: Effects,
  stopped: Promise<void>,
  pagesOf: PagesOf = sitePages,
): Promise<ExitCode> {
  const { input, fetch, ...folders } = options;
  const { disk, log } = effects;
  if ((await disk.kind(input)) !== 'folder')
    throw new PipelineError(`${input}: Cannot find the folder to watch`, 'Make it, or name another with --input.');
  const runs = oneAtATime(async (changed) => {
    const told = changed.slice(0, mostTold).join(', ');
    if (told !== '') log(`changed: ${told}${changed.length > mostTold ? ', …' : ''}`);
    try {
      await publish({ input, ...folders, ...(fetch ? {} : { offline: true }) }, effects, pagesOf);
    } catch (error) {
      // What was wrong may be mended by the next change.
      const expected = failure(error);
      if (!expected) throw error;
      log(expected.toString());
    }
  });
  const changed = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  const act = (): void => {
    runs.ask([...changed]);
    changed.clear();
  };
  const watcher = watchFiles([input, configurationOf(options).path], {
    ignoreInitial: true,
    ignored: (path) => path !== input && isScratch(basename(path)),
  });
  watcher.on('all', (_, path) => {
    changed.add(relative(input, path) || path);
    clearTimeout(waiting);
    waiting = setTimeout(act, silence);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  log(`watches ${input}`);
  // Nothing has changed yet.
  runs.ask(['']);
  await stopped;
  clearTimeout(waiting);
  await watcher.close();
  await runs.stop();
  return 0;
}

/** What editors keep beside a file while they write it. */
const isScratch = (name: string): boolean => name.startsWith('.') || /~$|\.(?:swp|tmp|part)$/u.test(name);
