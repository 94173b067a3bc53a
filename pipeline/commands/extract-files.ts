import { basename, isAbsolute, relative, sep } from 'node:path';
import { readDocument } from '../document.js';
import { PipelineError, type Effects, type ExitCode } from '../effects.js';
import { answer, unknownMetadata } from '../extract.js';
import { failure } from '../failure.js';
import { readOriginal } from '../ingest/original.js';
import { fileItem } from '../ingest/item.js';
import { readSource } from '../ingest/source.js';
import type { Knowledge } from '../knowledge.js';
import type { Span } from '../model.js';
import type { Attempt } from '../recognise/attempt.js';
import type { SourceText } from '../document.js';
import type { Metadata } from '../schemas.js';

/** What the command line says of every text. */
export interface Known {
  readonly metadata: Partial<Metadata>;
  /** Where the attempts of the rules are told too, in UTF-16 code units. */
  readonly trace?: Span;
}

const sourcesFolder = 'input/sources';
const standardInput = '-';

/** Prints one object for each file that can be read; the others are refused on standard error. */
export async function extractFiles(
  files: readonly string[],
  known: Known,
  knowledge: Knowledge,
  effects: Effects,
): Promise<ExitCode> {
  const bearers = new Map<string, string>();
  let read = 0;
  for (const file of files) {
    try {
      const source = await sourceText(file, known, effects);
      const bearer = bearers.get(source.id);
      if (bearer !== undefined)
        throw new PipelineError(
          `${file}: Unexpected id \`${source.id}\`, which ${bearer} bears too; expected one text for each id`,
        );
      bearers.set(source.id, file);
      effects.print(`${JSON.stringify(extraction(source, knowledge, known.trace))}\n`);
      read++;
    } catch (error) {
      const refusal = failure(error);
      if (refusal === undefined) throw error;
      effects.log(`nashir: ${refusal.toString()}`);
    }
  }
  return read === files.length ? 0 : read === 0 ? 2 : 1;
}

async function sourceText(file: string, { metadata }: Known, effects: Effects): Promise<SourceText> {
  if (file !== standardInput) {
    const source = await readSource(fileItem(file, nameOf(file), effects.disk));
    return { ...source, metadata: { ...source.metadata, ...metadata } };
  }
  const chunks = [];
  for await (const chunk of effects.stdin()) chunks.push(chunk);
  const reading = await readOriginal(Buffer.concat(chunks), standardInput, {});
  return { ...reading, id: standardInput, metadata: { ...unknownMetadata, ...metadata } };
}

/** The path under the sources folder, else under the working folder, else the file's own name; no part of an id begins with a dot. */
export function nameOf(file: string): string {
  const under = [sourcesFolder, '.']
    .map((folder) => relative(folder, file))
    .find((path) => !isAbsolute(path) && !path.split(sep).some((part) => part.startsWith('.')));
  return (under ?? basename(file)).split(sep).join('/');
}

function extraction(source: SourceText, knowledge: Knowledge, span: Span | undefined): object {
  if (span === undefined) return answer(readDocument(source, knowledge));
  const attempts: Attempt[] = [];
  const document = readDocument(source, knowledge, (attempt) => {
    if (attempt.start < span[1] && attempt.end > span[0]) attempts.push(attempt);
  });
  return {
    ...answer(document),
    trace: attempts.map(({ kind, rule, start, end, result }) => ({
      kind,
      rule,
      start,
      end,
      text: source.text.slice(start, end),
      result,
    })),
  };
}
