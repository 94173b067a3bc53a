import { fileURLToPath } from 'node:url';
import { PipelineError, type Effects, type ExitCode } from '../effects.js';
import { lexiconFolder } from '../extract.js';
import { readLexicons } from '../ingest/lexicons.js';
import { buildKnowledge } from '../knowledge.js';
import { extractFiles, type Known } from './extract-files.js';

export interface ExtractOptions {
  readonly published?: string;
  readonly country?: string;
  readonly trace?: string;
  readonly ndjson?: true;
}

/** Prints what texts state, an object a line: of files, of standard input, or of a stream of lines. */
export async function extract(files: readonly string[], options: ExtractOptions, effects: Effects): Promise<ExitCode> {
  const known = knownOf(options);
  if (files.length === 0 && !options.ndjson)
    throw new PipelineError(
      'Cannot extract without a text, expected files, or - for standard input',
      2,
      'See nashir extract --help.',
    );
  if (files.length > 0 && options.ndjson)
    throw new PipelineError(
      `Unexpected \`${files.join(' ')}\` beside --ndjson, expected the texts on standard input`,
      2,
    );
  const knowledge = buildKnowledge(readLexicons(fileURLToPath(lexiconFolder)));
  if (!options.ndjson) return extractFiles(files, known, knowledge, effects);
  const { extractLines } = await import('./extract-lines.js');
  return extractLines(known, knowledge, effects);
}

const forms = {
  published: [/^\d{4}-\d{2}-\d{2}$/u, 'a day YYYY-MM-DD'],
  country: [/^[A-Z]{2}$/u, 'an ISO 3166-1 code such as MA'],
  trace: [/^\d+,\d+$/u, 'two offsets START,END'],
} as const;

function knownOf(options: ExtractOptions): Known {
  for (const [name, [form, expected]] of Object.entries(forms)) {
    const value = options[name as keyof typeof forms];
    if (value !== undefined && !form.test(value))
      throw new PipelineError(`Unexpected --${name} \`${value}\`, expected ${expected}`, 2);
  }
  if (options.published !== undefined && Number.isNaN(Date.parse(options.published)))
    throw new PipelineError(`Unexpected --published \`${options.published}\`, expected a day that is`, 2);
  const [start, end] = options.trace?.split(',').map(Number) ?? [];
  return {
    metadata: {
      ...(options.published !== undefined && { published: options.published }),
      ...(options.country !== undefined && { country: options.country }),
    },
    ...(start !== undefined && end !== undefined && { trace: [start, end] }),
  };
}
