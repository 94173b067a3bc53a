import { createTask } from 'node-cron';
import type { Timetable } from './timetable.js';

/** Calls with the sources of a line whenever it is due, put off at random by up to the jitter; gives what ends it. */
export function alarm(
  { lines, timezone, jitter }: Timetable,
  call: (sources: readonly string[]) => void,
): () => Promise<void> {
  const tasks = lines.map(({ cron, sources }) =>
    createTask(
      cron,
      () => {
        call(sources);
      },
      { timezone, noOverlap: true, maxRandomDelay: jitter, suppressMissedWarning: true },
    ),
  );
  for (const task of tasks) void task.start();
  return async () => {
    for (const task of tasks) await task.destroy();
  };
}
