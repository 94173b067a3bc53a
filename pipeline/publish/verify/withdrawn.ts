import { isDeepStrictEqual } from 'node:util';
import type { VersionEntry } from '../site/catalogue.js';
import { signatureOf, sumsFile } from '../site/sums.js';
import { withdrawnFiles } from '../versions/withdrawal.js';
import type { Faults, Published } from './published.js';

/** Checks that nothing is left of a version that was withdrawn but what says so, and the checksums of what it was. */
export async function* withdrawn(name: string, entry: VersionEntry, site: Published): Faults {
  const folder = `data/${name}/${entry.version}`;
  const note = (yield* site.json(`${folder}/withdrawn.json`)) as { withdrawn?: unknown } | undefined;
  if (note && !isDeepStrictEqual(note.withdrawn, entry.withdrawn))
    yield {
      file: `${folder}/withdrawn.json`,
      reason: `Unexpected withdrawal \`${JSON.stringify(note.withdrawn)}\`, expected \`${JSON.stringify(entry.withdrawn)}\` by data/${name}/versions.json`,
    };
  const stays = new Set([sumsFile, signatureOf(sumsFile), ...withdrawnFiles].map((file) => `${folder}/${file}`));
  for (const file of site.files)
    if (file.startsWith(`${folder}/`) && !stays.has(file))
      yield { file, reason: 'Unexpected file, expected none of a version that was withdrawn' };
}
