import { createHash } from 'node:crypto';
import { cp, mkdtemp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { PublishOptions } from '../pipeline/commands/publish.js';
import { PipelineError, type Disk, type ExitCode } from '../pipeline/effects.js';
import { run } from './terminal.js';

/** What a run said and how it ended. */
interface Said {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly error: string;
}

type Files<Content> = Readonly<Record<string, Content>>;

/** A folder of its own, with an input and an output, that is gone after the test. */
export interface Workshop {
  readonly input: string;
  readonly output: string;
  /** How it was made. */
  readonly making: Pick<Making, 'hasPages'>;
  /** Puts files into the input folder; null takes one away. */
  readonly put: (files: Files<string | Uint8Array | null>) => Promise<void>;
  readonly publish: (options?: Partial<PublishOptions>, disk?: Partial<Disk>) => Promise<Said>;
  /** A file of the site. */
  readonly site: (path: string) => Promise<string>;
  readonly json: <T = unknown>(path: string) => Promise<T>;
}

interface Making {
  readonly hasPages?: boolean;
  /** Where the folder is not for one test alone. */
  readonly whenDone?: ((remove: () => Promise<void>) => void) | undefined;
}

/** Pages are made where a test is about them: they take longer than all the rest. */
export async function workshop(
  files: Files<string | Uint8Array> = {},
  { hasPages = false, whenDone = onTestFinished }: Making = {},
): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'nashir-'));
  whenDone(() => rm(folder, { recursive: true, force: true }));
  const [input, output] = [join(folder, 'input'), join(folder, 'output')];
  const shop: Workshop = {
    input,
    output,
    making: { hasPages },
    async put(files) {
      for (const [name, content] of Object.entries(files)) {
        const path = join(input, name);
        await mkdir(dirname(path), { recursive: true });
        if (content === null) await rm(path, { recursive: true });
        else await writeFile(path, content);
      }
    },
    publish: (options, disk) => said({ input, output, ...options }, disk, hasPages),
    site: (path) => readFile(join(output, 'site', path), 'utf8'),
    json: async <T>(path: string) => JSON.parse(await shop.site(path)) as T,
  };
  await shop.put(files);
  return shop;
}

/** Another workshop with the same input and output, for a test that changes what others need too. */
export async function copyOf({ input, output, making }: Workshop, { whenDone }: Making = {}): Promise<Workshop> {
  const copy = await workshop({}, { ...making, whenDone });
  await cp(input, copy.input, { recursive: true });
  await cp(output, copy.output, { recursive: true, verbatimSymlinks: true });
  return copy;
}

async function said(options: PublishOptions, disk: Partial<Disk> | undefined, hasPages: boolean): Promise<Said> {
  // Only what publishes needs the whole pipeline.
  const { publish } = await import('../pipeline/commands/publish.js');
  const { code, out, log } = await run(
    (effects) => publish(options, effects, hasPages ? undefined : () => undefined),
    disk && { disk },
  );
  return { exitCode: code, out, error: log === '' ? '' : `${log}\n` };
}

/** The journal of the runs in an output folder. */
export const runs = async (output: string): Promise<{ readonly result: string }[]> =>
  (await readFile(join(output, 'state/runs.jsonl'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { result: string });

/** The checksum of every file under a folder, by its path. */
export async function tree(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sums = files.sort().map(async (file): Promise<[string, string]> => {
    const hash = createHash('sha256').update(await readFile(file));
    return [file.slice(folder.length + 1), hash.digest('hex')];
  });
  return Object.fromEntries(await Promise.all(sums));
}

/** How a work is refused. */
export function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    return toldOf(error);
  }
  return 'nothing was refused';
}

/** How a work that takes time is refused. */
export const rejectionOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'nothing was refused', toldOf);

function toldOf(error: unknown): string {
  if (error instanceof PipelineError) return error.toString();
  throw error;
}
