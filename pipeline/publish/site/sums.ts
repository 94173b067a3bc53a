import { join } from 'node:path';
import type { Disk } from '../../effects.js';
import { linesOf } from '../../lines.js';
import { fileHash } from './file-hash.js';
import { filesUnder } from './files-under.js';

/** The list of checksums of a folder; the site's own lists every file of it. */
export const sumsFile = 'SHA256SUMS';

/** The signature of a list of checksums, beside it. */
export const signatureOf = (sums: string): string => `${sums}.sig`;

/** A line of such a list, counted from 1. */
export interface Sum {
  readonly line: number;
  readonly path: string;
  /** In hex; undefined where the line has another form. */
  readonly sha256: string | undefined;
}

/** A line in the form that sha256sum has for all names, those with a line end too. */
export function sumLine(path: string, sha256: string): string {
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`;
}

/** The lines of a list, one at a time: of a large site there are hundreds of thousands. */
export async function* sumsIn(list: Parameters<typeof linesOf>[0]): AsyncGenerator<Sum> {
  let line = 0;
  for await (const bytes of linesOf(list)) {
    line++;
    const text = Buffer.from(bytes).toString('utf8');
    if (text === '') continue;
    const [, mark, sha256, name = text] = /^(\\?)([0-9a-f]{64}) [ *](.+)$/u.exec(text) ?? [];
    const path = mark === '\\' ? name.replace(/\\(.)/gu, (_, sign) => (sign === 'n' ? '\n' : String(sign))) : name;
    yield { line, path, sha256 };
  }
}

/** The checksums that a folder's list has, by path; none where there is no list. */
export async function readSums(folder: string, disk: Disk): Promise<Map<string, string>> {
  const list = join(folder, sumsFile);
  const sums = new Map<string, string>();
  if ((await disk.kind(list)) !== 'file') return sums;
  for await (const { path, sha256 } of sumsIn(disk.stream(list))) if (sha256 !== undefined) sums.set(path, sha256);
  return sums;
}

/** Signs a content: the same bytes for the same content. */
export type Sign = (content: Uint8Array) => Uint8Array;

/**
 * Lists every file of a site with its checksum; `known` has those of files that did not change. Where one signs, the list
 * is signed, and so is every other list of checksums that was not yet.
 */
export async function seal(
  site: string,
  known: ReadonlyMap<string, string>,
  sign: Sign | undefined,
  disk: Disk,
): Promise<void> {
  const [list, signature] = [join(site, sumsFile), join(site, signatureOf(sumsFile))];
  for (const own of [list, signature]) await disk.remove(own);
  const paths = await filesUnder(site, disk);
  if (sign) paths.push(...(await signAll(site, paths, sign, disk)));
  const lines: string[] = [];
  for (const path of paths.sort())
    lines.push(sumLine(path, known.get(path) ?? (await fileHash(join(site, path), disk))));
  await disk.write(list, lines);
  if (sign) await disk.write(signature, [sign(Buffer.from(lines.join('')))]);
}

/** Whether the list of a site is signed with the same key; an Ed25519 signature is the same each time. */
export async function isSealed(site: string, sign: Sign, disk: Disk): Promise<boolean> {
  const [list, signature] = [join(site, sumsFile), join(site, signatureOf(sumsFile))];
  if ((await disk.kind(signature)) !== 'file') return false;
  return Buffer.from(sign(await disk.read(list))).equals(await disk.read(signature));
}

async function signAll(site: string, paths: readonly string[], sign: Sign, disk: Disk): Promise<string[]> {
  const there = new Set(paths);
  const unsigned = paths.filter((path) => path.endsWith(`/${sumsFile}`) && !there.has(signatureOf(path)));
  for (const path of unsigned)
    await disk.write(join(site, signatureOf(path)), [sign(await disk.read(join(site, path)))]);
  return unsigned.map(signatureOf);
}
