import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../pipeline/document.js';
import { lexiconFolder, plainText, unknownMetadata } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { bestOf } from './clock.js';
import { madeBodies } from './made-bodies.js';
import { page } from './page.js';

const [few, many] = [200, 20_000];
const dist = new URL('../dist/', import.meta.url).href;

/** What a lexicon of many bodies costs: throughput once it is loaded, against one of few, and loading it from nothing, against starting Node. */
export function lexicon(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'nashir-'));
  try {
    const [small, large] = [few, many].map((size) => listsOf(size, folder));
    const [fewSeconds, manySeconds] = inTurn([small, large].map((lists = '') => reader(lists)));
    const nothing = bestOf(7, () => spawnSync(process.execPath, ['-e', '0']));
    const [own, load] = [fileURLToPath(lexiconFolder), large ?? ''].map(coldLoad);
    const cold = (seconds = NaN): string =>
      `${(seconds / nothing).toFixed(1)} x node -e 0 (${(seconds * 1000).toFixed(0)} ms)`;
    return [
      `${`${String(many)} bodies, loaded`.padEnd(28)} ${((fewSeconds ?? NaN) / (manySeconds ?? NaN)).toFixed(2)} x the throughput with ${String(few)}`,
      `${'the own lists, cold'.padEnd(28)} ${cold(own)}`,
      `${`${String(many)} bodies, cold`.padEnd(28)} ${cold(load)}`,
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A folder with the project's lists, in which made bodies stand for the real ones. */
function listsOf(size: number, folder: string): string {
  const lists = join(folder, String(size));
  cpSync(fileURLToPath(lexiconFolder), lists, { recursive: true });
  rmSync(join(lists, 'organization-names.csv'), { force: true });
  writeFileSync(join(lists, 'organizations.csv'), madeBodies(size));
  return lists;
}

/** Reads the page, with the lists loaded. */
function reader(lists: string): () => unknown {
  const knowledge = buildKnowledge(readLexicons(lists));
  const text = page.repeat(10);
  return () => readDocument({ id: '-', text, ...plainText, metadata: unknownMetadata }, knowledge);
}

/** The least seconds of each call, taken in turn, so that what else the machine does weighs on both. */
function inTurn(calls: readonly (() => unknown)[]): number[] {
  const rounds = Array.from({ length: 7 }, () => calls.map((call) => bestOf(1, call)));
  return calls.map((_, i) => Math.min(...rounds.map((times) => times[i] ?? Infinity)));
}

/** The least seconds that a new process takes to read the lists and to be ready for a text, its modules loaded. */
function coldLoad(lists: string): number {
  const script = `
    const { readLexicons } = await import('${dist}ingest/lexicons.js');
    const { buildKnowledge } = await import('${dist}knowledge.js');
    const start = performance.now();
    buildKnowledge(readLexicons(process.argv[1]));
    console.log(performance.now() - start);`;
  const times = Array.from({ length: 7 }, () =>
    Number(spawnSync(process.execPath, ['--input-type=module', '-e', script, lists]).stdout),
  );
  return Math.min(...times) / 1000;
}
