import { Readable } from 'node:stream';
import { realDisk } from '../pipeline/disk.js';
import { PipelineError, realEffects, type Disk, type Effects, type ExitCode } from '../pipeline/effects.js';
import { noon } from './clock.js';

/** What a command said and how it ended. */
interface Said {
  readonly code: ExitCode;
  readonly out: string;
  readonly log: string;
}

/** The world that a command gets, where a test changes something of it. */
interface World {
  /** What stands on standard input, piece by piece. */
  readonly input?: readonly (string | Uint8Array)[];
  readonly disk?: Partial<Disk>;
  readonly environment?: Effects['environment'];
}

/** Runs a command in a world whose terminal is a text; what stops it is told and ends with 2, as in main.ts. */
export async function run(
  command: (effects: Effects) => Promise<ExitCode>,
  { input = [], disk = {}, environment = {} }: World = {},
): Promise<Said> {
  let out = '';
  const log: string[] = [];
  const effects: Effects = {
    ...realEffects,
    environment,
    now: () => noon,
    disk: { ...realDisk, ...disk },
    stdin: () => Readable.from(input.map((chunk) => Buffer.from(chunk))),
    print: (text) => void (out += typeof text === 'string' ? text : Buffer.from(text).toString('utf8')),
    log: (line) => void log.push(line),
    isTerminal: false,
  };
  const code = await command(effects).catch((error: unknown): ExitCode => {
    if (!(error instanceof PipelineError)) throw error;
    log.push(error.toString());
    return 2;
  });
  return { code, out, log: log.join('\n') };
}
