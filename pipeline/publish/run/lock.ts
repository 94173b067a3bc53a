import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import lockfile from 'proper-lockfile';
import { PipelineError, type Disk, type Effects } from '../../effects.js';

/** Who publishes, since when, and under which name of the run. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  readonly run: string;
}

export interface Lock {
  /** Runs that held the lock and were cut off: their processes are gone. */
  readonly cutOff: readonly Holder[];
  release(): Promise<void>;
}

// A holder on another machine cannot be asked: it is taken for gone when it has not stirred for so many milliseconds.
const stale = 600_000;
const update = 30_000;

/**
 * Takes the lock of an output folder, so that two runs never publish at once. Each run writes who it is before it takes
 * the lock; so a lock whose every writer is gone was left by a run that was cut off, and is taken over.
 */
export async function lock(state: string, run: string, { disk, now }: Effects): Promise<Lock> {
  await disk.makeFolder(state);
  const me: Holder = { pid: process.pid, host: hostname(), since: now().toISOString(), run };
  const mine = join(state, `holder-${String(me.pid)}-${randomUUID()}.json`);
  const path = join(state, 'lock');
  try {
    await disk.write(mine, [JSON.stringify(me)]);
    // Looked at before the others are: a lock that is taken only now is not removed.
    const isTaken = (await disk.kind(path)) !== undefined;
    const others = await holders(state, mine, disk);
    if (isTaken && !others.some(({ holder }) => isAlive(holder))) await disk.remove(path);
    const free = await lockfile
      .lock(state, { lockfilePath: path, realpath: false, stale, update })
      .catch(async (error: unknown) => {
        throw isHeld(error) ? heldBy(await holders(state, mine, disk), path) : error;
      });
    // Others of this machine that live have come too late, and tell so themselves.
    const gone = others.filter(({ holder }) => !isAlive(holder) || holder.host !== me.host);
    for (const { file } of gone) await disk.remove(file);
    return {
      cutOff: gone.map(({ holder }) => holder),
      async release() {
        await free();
        await disk.remove(mine);
      },
    };
  } catch (error) {
    await disk.remove(mine).catch(() => undefined);
    throw error;
  }
}

interface Noted {
  readonly file: string;
  readonly holder: Holder;
}

async function holders(state: string, mine: string, disk: Disk): Promise<Noted[]> {
  const found: Noted[] = [];
  for (const { name } of await disk.list(state)) {
    const file = join(state, name);
    if (!name.startsWith('holder-') || file === mine) continue;
    const bytes = await disk.read(file).catch(() => undefined);
    if (bytes) found.push({ file, holder: parse(Buffer.from(bytes).toString('utf8'), name) });
  }
  return found;
}

/** A note that is not whole was cut off, or is being written just now: its name has the process, which is asked. */
function parse(text: string, name: string): Holder {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return { pid: Number(/^holder-(\d+)-/u.exec(name)?.[1] ?? 0), host: hostname(), since: '', run: '' };
  }
}

function isAlive({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

const isHeld = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ELOCKED';

function heldBy(others: readonly Noted[], path: string): PipelineError {
  const holder = others.find((other) => isAlive(other.holder))?.holder;
  const who = holder
    ? `process ${String(holder.pid)} on ${holder.host} holds it since ${holder.since}`
    : 'another holds it';
  return new PipelineError(`${path}: Cannot publish twice at once: ${who}`, 'Wait until it has ended, and run again.');
}
