import { PipelineError } from '../../effects.js';

/** What a file of the site says, or a line of one. Throws a PipelineError that names the file where it is no JSON. */
export function parseWritten(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new PipelineError(
      `${path}: Unexpected text, expected the JSON that nashir wrote`,
      'Bring the output folder back from a copy: new versions are counted from what it holds.',
    );
  }
}
