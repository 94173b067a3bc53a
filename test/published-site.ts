import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { publish } from '../pipeline/commands/publish.js';
import { run } from './terminal.js';

/** A site with its pages, published once for all tests of a file. */
export interface PublishedSite {
  readonly output: string;
  readonly folder: string;
  /** Every file, sorted. */
  readonly paths: readonly string[];
  /** Those that are pages of the portal; codes and terms have pages of their own. */
  readonly pages: readonly string[];
  readonly read: (path: string) => Promise<string>;
  readonly json: <T>(path: string) => Promise<T>;
}

/** Publishes some texts, or a folder of them, into a folder that is gone after the file's tests; and again after each edit, in which null takes a file away. */
export async function publishedSite(
  input: Readonly<Record<string, string>> | URL,
  ...edits: readonly Readonly<Record<string, string | null>>[]
): Promise<PublishedSite> {
  const room = await mkdtemp(join(tmpdir(), 'nashir-'));
  afterAll(() => rm(room, { recursive: true, force: true }));
  const [own, output] = [join(room, 'input'), join(room, 'output')];
  if (input instanceof URL) await cp(input, own, { recursive: true });
  for (const files of [input instanceof URL ? {} : input, ...edits]) {
    for (const [name, content] of Object.entries(files)) {
      if (content === null) await rm(join(own, name));
      else {
        await mkdir(dirname(join(own, name)), { recursive: true });
        await writeFile(join(own, name), content);
      }
    }
    await run((effects) => publish({ input: own, output, quiet: true, acceptLoss: true }, effects));
  }
  const folder = join(output, 'site');
  const read = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  return {
    output,
    folder,
    paths,
    pages: paths.filter((path) => /(?:^|\/)index\.html$/u.test(path) && !/^(?:codes|def)\//u.test(path)),
    read,
    json: async <T>(path: string) => JSON.parse(await read(path)) as T,
  };
}
