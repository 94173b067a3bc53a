import { signatureOf, sumsFile, sumsIn } from '../site/sums.js';
import type { Faults, Published } from './published.js';

/**
 * Checks the files under a folder of the site against its list of checksums: each has the one that is written there, and
 * each is written there. The folder's path ends with a slash; that of the site is empty.
 */
export async function* sums(folder: string, site: Published): Faults {
  const list = `${folder}${sumsFile}`;
  if (!site.files.has(list)) {
    yield { file: list, reason: 'Cannot find the file, expected the checksums of the files beside it' };
    return;
  }
  const listed = new Set([list, signatureOf(list)]);
  for await (const { line, path, sha256 } of sumsIn([await site.read(list)])) {
    const [file, place] = [`${folder}${path}`, `${list}:${String(line)}`];
    listed.add(file);
    if (sha256 === undefined)
      yield { file: list, line, reason: `Unexpected line \`${path}\`, expected a checksum and a name` };
    else if (!site.files.has(file)) yield { file, reason: `Cannot find the file, expected it by ${place}` };
    else {
      const found = await site.hash(file);
      if (found !== sha256)
        yield { file, reason: `Unexpected SHA-256 \`${found}\`, expected \`${sha256}\` by ${place}` };
    }
  }
  for (const file of site.files) {
    if (file.startsWith(folder) && !listed.has(file))
      yield { file, reason: `Unexpected file, expected only those in ${list}` };
  }
}
