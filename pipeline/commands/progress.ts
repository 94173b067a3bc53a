import type { ListrDefaultRendererLogLevels } from 'listr2';
import type { Effects } from '../effects.js';
import type { Tell } from '../tell.js';
import { pace } from './pace.js';

/** Milliseconds between two lines about a stage that lasts. */
const pauses = { terminal: 100, pipe: 10_000 };

/**
 * Does a work that tells what it is doing: on a terminal in one line that moves, else in lines; silently when asked.
 */
export async function withProgress<T>(
  isSilent: boolean,
  { isTerminal, log, now }: Effects,
  work: (tell: Tell) => Promise<T>,
): Promise<T> {
  if (isSilent) return work(() => undefined);
  if (!isTerminal) return work(pace(log, now, pauses.pipe));
  const { Listr, ListrLogger, ProcessOutput } = await import('listr2');
  // Standard output is for the report.
  const processOutput = new ProcessOutput(process.stderr, process.stderr);
  const logger = new ListrLogger<ListrDefaultRendererLogLevels>({ processOutput });
  // A run that a signal ends still has to tell so, and to give the terminal its cursor back.
  const release = (): void => {
    processOutput.release();
  };
  process.once('exit', release);
  const results: T[] = [];
  const watched = async (_: unknown, task: { output: string }): Promise<void> => {
    results.push(await work(pace((line) => (task.output = line), now, pauses.terminal)));
  };
  await new Listr([{ title: 'nashir publish', task: watched }], {
    rendererOptions: { logger, showErrorMessage: false },
    registerSignalListeners: false,
  })
    .run()
    .finally(() => process.removeListener('exit', release));
  return results[0] as T;
}
