import { join } from 'node:path';
import { sitePages } from '../../portal/export.js';
import { PipelineError, type Effects, type ExitCode } from '../effects.js';
import { refuseEdited } from '../publish/run/edited.js';
import { runName } from '../publish/run/run-name.js';
import { runAlone } from '../publish/run/run.js';
import { readSite } from '../publish/site/site.js';
import { signingKey } from '../publish/versions/signing-key.js';
import { withdraw as withdrawVersion } from '../publish/versions/withdraw.js';
import { datasetOf, entryOf } from './asked.js';

export interface WithdrawOptions {
  readonly output: string;
  readonly reason: string;
  readonly sign?: string;
}

/** Withdraws a version of a dataset: it stays listed with the reason, its files go, and what is newest moves. */
export async function withdraw(
  name: string,
  version: string,
  { output, reason, sign: key }: WithdrawOptions,
  effects: Effects,
): Promise<ExitCode> {
  const { disk, now, print } = effects;
  if (reason.trim() === '') throw new PipelineError('Cannot withdraw without a reason, expected it after --reason');
  const dataset = datasetOf(name);
  const run = runName(now());
  const sign = key === undefined ? undefined : await signingKey(key, disk);
  const work = async (): Promise<string> => {
    const site = await readSite(output, disk);
    if (!site) throw new PipelineError(`${output}: Cannot find a site, expected what \`nashir publish\` makes`);
    await refuseEdited(site, output, disk);
    const entry = entryOf(await site.versions(dataset), dataset, version);
    if (entry.withdrawn)
      throw new PipelineError(
        `Cannot withdraw ${dataset} ${version} again: it was on ${entry.withdrawn.at.slice(0, 10)}: ${entry.withdrawn.reason}`,
      );
    // A site that was published without pages gets none.
    const pages = (await disk.kind(join(site.folder, 'index.html'))) === 'file' ? sitePages(output, disk) : undefined;
    return (await withdrawVersion(dataset, entry, reason, site, { output, run, sign, pages }, effects)).version;
  };
  const newest = await runAlone(output, run, effects, work, (standing) => ({
    result: 'withdrawn',
    exitCode: 0,
    reason: `${dataset} ${version}: ${reason}`,
    versions: { [dataset]: standing },
  }));
  print(`Withdrew ${dataset} ${version}; the newest version that stands is ${newest}.\n`);
  return 0;
}
