import { readSchema } from '../check/dataset.js';
import { told, validator } from '../check/validator.js';
import { readDocument } from '../document.js';
import type { Effects, ExitCode } from '../effects.js';
import { answer } from '../answer.js';
import { plainText, unknownMetadata } from '../extract.js';
import { readLexicons } from '../ingest/lexicons.js';
import { buildKnowledge } from '../knowledge.js';
import { linesOf } from '../lines.js';
import type { Request } from '../schemas.js';
import type { Known } from './extract-files.js';

/** Answers each line of standard input with a line, in order; a bad line is answered with what is wrong. Only one line is held at a time. */
export async function extractLines(known: Known, lexicons: string, effects: Effects): Promise<ExitCode> {
  const knowledge = buildKnowledge(readLexicons(lexicons));
  const check = validator(readSchema('request'));
  let line = 0;
  let refused = 0;
  for await (const bytes of linesOf(effects.stdin())) {
    line++;
    const request = parseLine(bytes, check);
    if (typeof request === 'string') {
      refused++;
      effects.print(`${JSON.stringify({ document: null, line, error: request })}\n`);
      continue;
    }
    const { id, text, published = null, country = null } = request;
    const metadata = {
      ...unknownMetadata,
      id,
      ...known.metadata,
      ...(published !== null && { published }),
      ...(country !== null && { country }),
    };
    effects.print(`${JSON.stringify(answer(readDocument({ id, text, ...plainText, metadata }, knowledge)))}\n`);
  }
  if (line === 0) effects.log('nashir: Cannot extract without a text, expected lines {"id","text"} on standard input');
  return refused === 0 && line > 0 ? 0 : refused === line ? 2 : 1;
}

/** The request of a line, or what is wrong with it. */
function parseLine(bytes: Uint8Array, check: ReturnType<typeof validator>): Request | string {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const [fault] = check(value);
    return fault === undefined ? (value as Request) : told(fault);
  } catch (error) {
    return error instanceof SyntaxError ? `Cannot read JSON: ${error.message}` : 'Unexpected bytes, expected UTF-8';
  }
}
