import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll } from 'vitest';

const root = new URL('../', import.meta.url);

/** A script of this folder as one file with all that it imports, which starts in a third of the time; gone after the tests. */
export function bundled(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'nashir-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  symlinkSync(fileURLToPath(new URL('node_modules', root)), join(folder, 'node_modules'));
  const outfile = join(folder, `${basename(script, '.ts')}.mjs`);
  buildSync({
    entryPoints: [fileURLToPath(new URL(script, import.meta.url))],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Modules find the package one folder above them.
    define: { 'import.meta.url': JSON.stringify(new URL('test/', root).href) },
    logLevel: 'warning',
  });
  return outfile;
}
