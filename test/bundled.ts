import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { bundledScript } from '../scripts/bundled-script.js';

/** A script of this folder as one file, gone after the tests. */
export function bundled(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'nashir-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  return bundledScript(new URL(script, import.meta.url), folder);
}
