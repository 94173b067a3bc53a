import { dirname } from 'node:path';
import { PipelineError, type Effects, type ExitCode } from '../effects.js';
import { understand } from '../pipeline.js';
import { addReport } from '../review/report.js';
import { suspectsIn } from '../review/suspects.js';
import { reviewFile } from '../review/write.js';
import { orderOf } from './order.js';
import { withProgress } from './progress.js';

export interface ReviewOptions {
  readonly input: string;
  readonly archive: string;
  readonly output?: string;
  readonly below: string;
  readonly most: string;
  readonly report?: string;
  readonly note?: string;
  readonly field?: string;
  readonly by?: string;
}

/** Writes what deserves a person's eye as a file of corrections that are still open; or, with `--report`, adds one to them. */
export async function review(options: ReviewOptions, effects: Effects): Promise<ExitCode> {
  const { input, archive, output, below, most, report, note } = options;
  const { disk, now } = effects;
  if ((report === undefined) !== (note === undefined))
    throw new PipelineError('Cannot report without both --report and --note, expected an id and what is doubted');
  if (output !== undefined && (await disk.kind(output)) !== undefined)
    throw new PipelineError(`Unexpected ${output}, expected no file: what a person edits is not overwritten`);
  const [least, count] = [numberOf(below, 'below'), numberOf(most, 'most')];
  // What is fetched is fetched by publishing.
  const order = { ...(await orderOf({ input, output: '', cache: false }, effects)), archive, isDue: () => false };
  const understood = await withProgress(!effects.isTerminal, effects, (tell) => understand(order, effects, tell));
  for (const { reason } of understood.refused) effects.log(reason);
  const today = now().toISOString().slice(0, 10);
  if (report !== undefined && note !== undefined) {
    const { file, line } = await addReport(understood, input, { ...options, report, note, today }, disk);
    effects.print(`${file}:${String(line)}: reported, to be decided\n`);
    return 0;
  }
  const suspects = suspectsIn(understood, least);
  const text = reviewFile(suspects.slice(0, count), Math.max(0, suspects.length - count), today);
  if (output === undefined) effects.print([...text].join(''));
  else {
    await disk.makeFolder(dirname(output));
    await disk.write(output, text);
    effects.print(`${output}: ${String(Math.min(count, suspects.length))} of ${String(suspects.length)} to look at\n`);
  }
  return understood.refused.length === 0 ? 0 : 1;
}

function numberOf(text: string, option: string): number {
  const number = Number(text);
  if (text !== '' && number >= 0) return number;
  throw new PipelineError(`Unexpected \`${text}\` in --${option}, expected a number`);
}
