import { join } from 'node:path';
import { PipelineError, type Effects } from '../../effects.js';
import { failure } from '../../failure.js';
import { tidy } from '../site/build.js';
import { journal, type JournalEntry } from './journal.js';
import { lock, type Lock } from './lock.js';
import { rebuildJournal } from './rebuild.js';

/**
 * Does one run: alone in its output folder, after what a run that was cut off has left was removed, and in the journal
 * whatever its end; `work` is told which runs were cut off. A failure of the disk becomes a PipelineError.
 */
export async function runAlone<T>(
  output: string,
  run: string,
  effects: Effects,
  work: (cutOff: Lock['cutOff']) => Promise<T>,
  entryOf: (result: T) => Partial<JournalEntry>,
): Promise<T> {
  const state = join(output, 'state');
  const started = effects.now().toISOString();
  const note = (entry: Partial<JournalEntry>): Promise<void> =>
    journal(
      state,
      {
        run,
        started,
        ended: effects.now().toISOString(),
        result: 'failed',
        exitCode: 2,
        reason: null,
        versions: {},
        ...entry,
      },
      effects.disk,
    );
  try {
    const held = await lock(state, run, effects);
    try {
      await rebuildJournal(output, effects.disk);
      for (const { run, since } of held.cutOff)
        await note({ run, started: since, result: 'interrupted', exitCode: null });
      await tidy(output, effects.disk);
      const result = await work(held.cutOff);
      await note(entryOf(result)).catch((error: unknown) => {
        effects.log(`Cannot write the journal: ${failure(error)?.message ?? String(error)}`);
      });
      return result;
    } finally {
      await held.release();
    }
  } catch (error) {
    const told = failure(error) ?? error;
    // The journal may lie on the very disk that fails.
    await note({ reason: told instanceof PipelineError ? told.message : String(told) }).catch(() => undefined);
    throw told;
  }
}
