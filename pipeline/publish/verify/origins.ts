import { readSchema } from '../../check/dataset.js';
import { told, validator } from '../../check/validator.js';
import type { Origins } from '../../schemas.js';
import { textPath } from '../site/addresses.js';
import { originsPath } from '../site/texts.js';
import type { Faults, Published } from './published.js';

/** Checks that what leads from a text back to its original is sound, names a text of the site, and ends where that ends. */
export async function* origins(site: Published): Faults {
  const check = validator(readSchema('origins'));
  for (const file of site.files) {
    if (!/^sources\/.+\.origins\.json$/u.test(file)) continue;
    const found = yield* site.json(file);
    if (found === undefined) continue;
    const faults = check(found);
    for (const fault of faults) yield { file, reason: told(fault) };
    if (faults.length > 0) continue;
    const { source_id: id, source_sha256: sha256, origins } = found as Origins;
    const text = textPath(id, sha256);
    if (originsPath(id, sha256) !== file || !site.files.has(text)) {
      yield { file, reason: `Unexpected text \`${text}\`, expected the one beside this file` };
      continue;
    }
    const { length } = Array.from(Buffer.from(await site.read(text)).toString('utf8'));
    let last = 0;
    for (const { start, end } of origins) {
      if (start < last || end < start || end > length)
        yield {
          file,
          reason: `Unexpected stretch ${String(start)}–${String(end)}, expected one from ${String(last)} to ${String(length)}`,
        };
      last = end;
    }
  }
}
