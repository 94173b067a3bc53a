import type { ListrDefaultRendererLogLevels } from 'listr2';
import type { Effects } from '../effects.js';

/**
 * Does a work that tells what it is doing: on a terminal in one line that moves, else in lines; silently when asked.
 */
export async function withProgress<T>(
  isSilent: boolean,
  { isTerminal, log }: Effects,
  work: (tell: (doing: string) => void) => Promise<T>,
): Promise<T> {
  if (isSilent) return work(() => undefined);
  if (!isTerminal) return work(log);
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
    results.push(await work((doing) => (task.output = doing)));
  };
  await new Listr([{ title: 'nashir publish', task: watched }], {
    rendererOptions: { logger, showErrorMessage: false },
    registerSignalListeners: false,
  })
    .run()
    .finally(() => process.removeListener('exit', release));
  return results[0] as T;
}
