import { hash } from 'node:crypto';
import type { Faults, Published } from './published.js';

/**
 * Checks the files of a folder against its SHA256SUMS: each has the checksum that is written there, and each is written
 * there.
 */
export async function* sums(folder: string, site: Published): Faults {
  const list = `${folder}/SHA256SUMS`;
  if (!site.files.has(list)) {
    yield { file: list, reason: 'Cannot find the file, expected the checksums of the files beside it' };
    return;
  }
  const listed = new Set<string>();
  for (const [i, line] of Buffer.from(await site.read(list))
    .toString('utf8')
    .split('\n')
    .entries()) {
    if (line === '') continue;
    const [, sha256 = '', name] = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line) ?? [];
    if (name === undefined) {
      yield { file: list, line: i + 1, reason: `Unexpected line \`${line}\`, expected a checksum and a name` };
      continue;
    }
    listed.add(name);
    const file = `${folder}/${name}`;
    if (!site.files.has(file)) yield { file, reason: `Cannot find the file, expected it by ${list}:${String(i + 1)}` };
    else {
      const found = hash('sha256', await site.read(file));
      if (found !== sha256)
        yield { file, reason: `Unexpected SHA-256 \`${found}\`, expected \`${sha256}\` by ${list}:${String(i + 1)}` };
    }
  }
  const own = [...site.files].filter((file) => file.startsWith(`${folder}/`));
  for (const file of own) {
    const name = file.slice(folder.length + 1);
    if (!listed.has(name) && !name.startsWith('SHA256SUMS'))
      yield { file, reason: `Unexpected file, expected only those in ${list}` };
  }
}
