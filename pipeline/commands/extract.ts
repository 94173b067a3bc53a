import { fileURLToPath } from 'node:url';
import { told } from '../check/validator.js';
import { PipelineError, type Effects, type ExitCode } from '../effects.js';
import { metadataFaults } from '../ingest/metadata.js';
import type { Span } from '../model.js';
import { lexiconFolder } from '../package-root.js';
import { jobsOf } from './asked.js';
import { extractFiles, type Known } from './extract-files.js';

export interface ExtractOptions {
  readonly published?: string;
  readonly country?: string;
  readonly trace?: string;
  readonly jobs?: string;
  readonly ndjson?: true;
}

/** Prints what texts state, an object a line: of files, of standard input, or of a stream of lines. */
export async function extract(files: readonly string[], options: ExtractOptions, effects: Effects): Promise<ExitCode> {
  const known = knownOf(options);
  if (files.length === 0 && !options.ndjson)
    throw new PipelineError(
      'Cannot extract without a text, expected files, or - for standard input',
      'See nashir extract --help.',
    );
  if (options.trace !== undefined && options.ndjson)
    throw new PipelineError('Unexpected --trace beside --ndjson, expected files, or - for standard input');
  if (files.length > 0 && options.ndjson)
    throw new PipelineError(`Unexpected \`${files.join(' ')}\` beside --ndjson, expected the texts on standard input`);
  const lexicons = fileURLToPath(lexiconFolder);
  if (!options.ndjson) return extractFiles(files, known, { lexicons, jobs: jobsOf(options.jobs) }, effects);
  const { extractLines } = await import('./extract-lines.js');
  return extractLines(known, lexicons, effects);
}

/** What the options say, checked as metadata is that stands beside a text. */
function knownOf({ published, country, trace }: ExtractOptions): Known {
  const metadata = { ...(published !== undefined && { published }), ...(country !== undefined && { country }) };
  // A command starts faster without the schema.
  const [fault] = Object.keys(metadata).length > 0 ? metadataFaults(metadata) : [];
  if (fault !== undefined) throw new PipelineError(`--${told(fault)}`);
  return { metadata, ...(trace !== undefined && { trace: spanOf(trace) }) };
}

function spanOf(trace: string): Span {
  const [, start, end] = /^(\d+),(\d+)$/u.exec(trace) ?? [];
  if (Number(start) < Number(end)) return [Number(start), Number(end)];
  throw new PipelineError(`--trace: Unexpected \`${trace}\`, expected two offsets START,END, the lower one first`);
}
