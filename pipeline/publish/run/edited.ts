import { join } from 'node:path';
import { PipelineError, type Disk } from '../../effects.js';
import { fileHash } from '../site/file-hash.js';
import type { Site } from '../site/site.js';
import { sumsFile, type Sum } from '../site/sums.js';
import { readStamped } from './stamps.js';

/** Files that are told of one by one. */
const mostTold = 10;

/**
 * Refuses to publish over what somebody else has changed: every file that a release may replace, or count from, is still
 * the one that was published. Frozen files of earlier versions are not looked at: they are never replaced, and `nashir
 * verify` checks them; and files that nobody has touched since they were written.
 */
export async function refuseEdited({ folder, index }: Site, output: string, disk: Disk): Promise<void> {
  const list = join(folder, sumsFile);
  if ((await disk.kind(list)) !== 'file')
    throw new PipelineError(`${list}: Cannot find the file, expected the checksums of what was published`, hint);
  const newest = new Set(index.datasets.map(({ name, version }) => `data/${name}/${version}/`));
  const edited: string[] = [];
  for await (const { sum, isUntouched } of readStamped(folder, join(output, 'state'), disk)) {
    if (isEarlier(sum, newest) || (await isUntouched())) continue;
    if (await isEdited(join(folder, sum.path), sum.sha256, disk))
      edited.push(
        `${join(folder, sum.path)}: Unexpected content, expected what was published (${list}:${String(sum.line)})`,
      );
  }
  if (edited.length === 0) return;
  const more = edited.length - mostTold;
  throw new PipelineError(
    [...edited.slice(0, mostTold), ...(more > 0 ? [`… and ${String(more)} more`] : [])].join('\n'),
    hint,
  );
}

const hint =
  'Bring it back from a copy; `nashir verify` tells what else differs. What is to be corrected belongs into the input folder.';

function isEarlier({ path }: Sum, newest: ReadonlySet<string>): boolean {
  const [version] = /^data\/[^/]+\/\d+\.\d+\.\d+\//u.exec(path) ?? [];
  return version === undefined ? /^(?:releases\/\d+|data\/[^/]+\/changes)\//u.test(path) : !newest.has(version);
}

async function isEdited(path: string, sha256: string | undefined, disk: Disk): Promise<boolean> {
  return (await disk.kind(path)) !== 'file' || (await fileHash(path, disk)) !== sha256;
}
