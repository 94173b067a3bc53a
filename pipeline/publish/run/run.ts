import { join } from 'node:path';
import { PipelineError, type Effects } from '../../effects.js';
import { failure } from '../../failure.js';
import { tidy } from '../site/build.js';
import { journal, type JournalEntry } from './journal.js';
import { lock } from './lock.js';
import { exitCodeOf, type Outcome } from './outcome.js';

/** The name of a run, by its time in UTC: it sorts by age and is a file's name everywhere. */
export const runName = (now: Date): string => now.toISOString().replace(/[-:]/gu, '');

/**
 * Does one run: alone in its output folder, after what a run that was cut off has left was removed, and in the journal
 * whatever its end. A failure of the disk becomes a PipelineError.
 */
export async function runAlone(
  output: string,
  run: string,
  effects: Effects,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
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
      for (const { run, since } of held.cutOff)
        await note({ run, started: since, result: 'interrupted', exitCode: null });
      await tidy(output, effects.disk);
      const outcome = await work();
      await note(entryOf(outcome)).catch((error: unknown) => {
        effects.log(`Cannot write the journal: ${failure(error)?.message ?? String(error)}`);
      });
      return outcome;
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

function entryOf(outcome: Outcome): Partial<JournalEntry> {
  const { release, refused, floors, withheld, losses } = outcome;
  const reasons = [
    ...refused.map(({ reason }) => reason),
    ...floors.map(
      ({ dataset, rows, atLeast }) => `${dataset} has ${String(rows)} rows, expected at least ${String(atLeast)}`,
    ),
    ...withheld.map((file) => `${file} was published before`),
    ...losses.map(({ dataset, rows, lost }) => `${dataset} would lose ${String(lost)} of ${String(rows)} rows`),
  ];
  return {
    result: release?.result ?? 'held',
    exitCode: exitCodeOf(outcome),
    reason: reasons.length > 0 ? reasons.join('\n') : null,
    versions: Object.fromEntries(release?.datasets.map(({ table, version }) => [table.name, version]) ?? []),
  };
}
