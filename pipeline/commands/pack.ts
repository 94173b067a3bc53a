import type { Effects, ExitCode } from '../effects.js';
import { failure } from '../failure.js';
import { pack as packDataset } from '../publish/pack/pack.js';
import { refuseLoopback } from '../publish/site/loopback.js';
import { openSite } from '../publish/site/site.js';
import { datasetOf } from './asked.js';

export interface PackOptions {
  readonly site: string;
  readonly output?: string;
}

/** Writes the submission pack of a dataset, for a portal that takes data by e-mail. */
export async function pack(name: string, options: PackOptions, { disk, print, log }: Effects): Promise<ExitCode> {
  const dataset = datasetOf(name);
  try {
    const site = await openSite(options.site, disk);
    refuseLoopback(site.index.base, 'pack');
    const { content, files, missing, ...made } = await packDataset(dataset, site, disk);
    const path = options.output ?? made.name;
    await disk.remove(path);
    await disk.write(path, [content]);
    print(`${path}: ${files.join(', ')}\n`);
    if (missing.length > 0)
      log(
        `nashir: Cannot tell ${missing.map((key) => `\`${key}\``).join(', ')}, which portals ask for: state it in the configuration`,
      );
    return 0;
  } catch (error) {
    throw failure(error) ?? error;
  }
}
