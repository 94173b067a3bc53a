import { basename } from 'node:path';
import { signatureOf, sumsFile } from '../site/sums.js';
import type { IsSigned } from '../versions/signing-key.js';
import type { Faults, Published } from './published.js';

/** Checks that every list of checksums has a signature beside it that one of the keys made. */
export async function* signatures(keys: readonly IsSigned[], site: Published): Faults {
  for (const list of site.files) {
    if (basename(list) !== sumsFile) continue;
    const file = signatureOf(list);
    if (!site.files.has(file)) {
      yield { file, reason: `Cannot find the file, expected the signature of ${list}` };
      continue;
    }
    const [content, signature] = [await site.read(list), await site.read(file)];
    if (!keys.some((isSigned) => isSigned(content, signature)))
      yield { file, reason: `Unexpected signature, expected that of ${list} by the key` };
  }
}
