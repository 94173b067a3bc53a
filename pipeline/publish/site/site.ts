import { join } from 'node:path';
import type { DatasetName, DatasetSchema, Row } from '../../check/dataset.js';
import { PipelineError, type Disk } from '../../effects.js';
import { linesOf } from '../../lines.js';
import type { SiteIndex, VersionEntry, Versions } from './catalogue.js';

/** What was released before. */
export interface Site {
  /** The folder that the site's link points at. */
  readonly folder: string;
  readonly index: SiteIndex;
  versions(name: DatasetName): Promise<readonly VersionEntry[]>;
  schema(name: DatasetName, version: string): Promise<DatasetSchema>;
  rows(name: DatasetName, version: string): Promise<readonly Row[]>;
}

/** The site as it stands in the output folder; undefined before the first release. */
export async function readSite(output: string, disk: Disk): Promise<Site | undefined> {
  const target = await disk.readLink(join(output, 'site'));
  return target === undefined ? undefined : openSite(join(output, target), disk);
}

/** A site wherever it lies: a copy can be read as well. */
export async function openSite(folder: string, disk: Disk): Promise<Site> {
  const read = async (path: string): Promise<unknown> => parse(await disk.read(join(folder, path)), join(folder, path));
  return {
    folder,
    index: (await read('index.json')) as SiteIndex,
    async versions(name) {
      const path = `data/${name}/versions.json`;
      return (await disk.kind(join(folder, path))) === 'file' ? ((await read(path)) as Versions).versions : [];
    },
    schema: async (name, version) => (await read(`data/${name}/${version}/${name}.schema.json`)) as DatasetSchema,
    async rows(name, version) {
      const path = join(folder, `data/${name}/${version}/${name}.jsonl`);
      const rows: Row[] = [];
      // A whole dataset may be longer than a string can be.
      for await (const line of linesOf(disk.stream(path))) rows.push(parse(line, path) as Row);
      return rows;
    },
  };
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new PipelineError(
      `${path}: Unexpected text, expected the JSON that nashir wrote`,
      'Bring the output folder back from a copy: new versions are counted from what it holds.',
    );
  }
}
