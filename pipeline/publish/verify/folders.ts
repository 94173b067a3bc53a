import type { Fault, Published } from './published.js';

/** Checks that every version that is there is listed, and every one that is listed is there. */
export function* folders({ files, datasets }: Published): Generator<Fault> {
  const there = new Set([...files].flatMap((file) => /^data\/[^/]+\/\d+\.\d+\.\d+(?=\/)/u.exec(file) ?? []));
  const listed = new Set(
    datasets.flatMap(({ name, versions }) => versions.map(({ version }) => `data/${name}/${version}`)),
  );
  for (const folder of there)
    if (!listed.has(folder))
      yield {
        file: folder,
        reason: `Unexpected version, expected those of ${folder.replace(/[^/]+$/u, 'versions.json')}`,
      };
}
