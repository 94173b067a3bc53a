import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Effects } from '../effects.js';
import { lexiconFolder } from '../package-root.js';
import type { Order } from '../pipeline.js';
import { runName } from '../publish/run/run-name.js';
import { signingKey } from '../publish/versions/signing-key.js';
import { jobsOf } from './asked.js';

/** Where a command that publishes reads and writes, as a person names it. */
export interface Folders {
  readonly input: string;
  readonly output: string;
  readonly config?: string;
  readonly sign?: string;
  readonly jobs?: string;
  /** False for --no-cache. */
  readonly cache?: boolean;
}

/** A run that is to be done now, of all sources, in which rows vanish only as far as the configuration lets them. */
export async function orderOf(
  { input, output, config, sign, jobs, cache }: Folders,
  { disk, now }: Pick<Effects, 'disk' | 'now'>,
): Promise<Order> {
  const own = join(input, 'lexicons');
  return {
    input,
    output,
    config: configurationOf({ input, config }),
    lexicons: (await disk.kind(own)) === 'folder' ? own : fileURLToPath(lexiconFolder),
    jobs: jobsOf(jobs),
    isCached: cache !== false,
    acceptsLoss: false,
    isDue: () => true,
    sign: sign === undefined ? undefined : await signingKey(sign, disk),
    run: runName(now()),
  };
}

/** Where the configuration lies, and whether it was asked for by name. */
export const configurationOf = ({
  input,
  config,
}: Pick<Folders, 'input'> & { config?: string | undefined }): Order['config'] => ({
  path: config ?? join(input, 'nashir.yaml'),
  isAsked: config !== undefined,
});
