import { join } from 'node:path';
import { lexiconFaults } from '../check/lexicons.js';
import { lexiconNames, type LexiconName } from '../check/lexicon-entries.js';
import type { Effects, ExitCode } from '../effects.js';
import { failure } from '../failure.js';
import { decode } from '../ingest/decode.js';

export interface LexiconCheckOptions {
  readonly lexicons: string;
}

/** A folder need not have it. */
const optional: LexiconName = 'organization-names';

/** Prints what is wrong with the word lists, a line each with its place; tells in the end how many there are. */
export async function checkLexicons({ lexicons }: LexiconCheckOptions, effects: Effects): Promise<ExitCode> {
  const pathOf = (name: LexiconName): string => join(lexicons, `${name}.csv`);
  const textOf = async (name: LexiconName): Promise<string> => {
    if (name === optional && (await effects.disk.kind(pathOf(name))) === undefined) return '';
    const bytes = await effects.disk.read(pathOf(name)).catch((error: unknown) => {
      throw failure(error) ?? error;
    });
    return decode(bytes, pathOf(name)).text;
  };
  const texts = await Promise.all(lexiconNames.map(async (name) => [name, await textOf(name)] as const));
  const faults = lexiconFaults(Object.fromEntries(texts) as Record<LexiconName, string>);
  for (const { lexicon, line, reason } of faults) effects.print(`${pathOf(lexicon)}:${String(line)}: ${reason}\n`);
  const count = faults.length === 0 ? 'no fault' : faults.length === 1 ? '1 fault' : `${String(faults.length)} faults`;
  effects.print(`${lexicons}: ${String(lexiconNames.length)} lists, ${count}\n`);
  return faults.length === 0 ? 0 : 1;
}
