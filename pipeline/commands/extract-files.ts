import { basename, isAbsolute, relative, sep } from 'node:path';
import { readDocument } from '../document.js';
import { readSources, type Way } from '../documents/read-sources.js';
import type { Effects, ExitCode } from '../effects.js';
import { answer } from '../answer.js';
import { unknownMetadata } from '../extract.js';
import { failure } from '../failure.js';
import { readOriginal } from '../ingest/original.js';
import { fileItem, rawSource } from '../ingest/item.js';
import { readSource } from '../ingest/source.js';
import { readLexicons } from '../ingest/lexicons.js';
import { buildKnowledge, type Knowledge } from '../knowledge.js';
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
  way: Pick<Way, 'lexicons' | 'jobs'>,
  effects: Effects,
): Promise<ExitCode> {
  const isPlain = known.trace === undefined && !files.includes(standardInput);
  let read = 0;
  for await (const given of isPlain ? many(files, known, way, effects) : oneByOne(files, known, way, effects)) {
    if ('refused' in given) effects.log(`nashir: ${given.refused}`);
    else {
      effects.print(`${given.answer}\n`);
      read++;
    }
  }
  return read === files.length ? 0 : read === 0 ? 2 : 1;
}

/** In JSON. */
type Answer = { readonly answer: string } | { readonly refused: string };

async function* many(
  files: readonly string[],
  { metadata }: Known,
  way: Pick<Way, 'lexicons' | 'jobs'>,
  { disk }: Effects,
): AsyncGenerator<Answer> {
  const items = files.map((file) => ({ ...fileItem(file, nameOf(file), disk), asked: metadata }));
  for await (const reading of readSources(items, { ...way, isChecked: false, curations: [] }))
    yield 'reason' in reading ? { refused: reading.reason } : { answer: reading.answer() };
}

/** With a trace, or from standard input. */
async function* oneByOne(
  files: readonly string[],
  known: Known,
  { lexicons }: Pick<Way, 'lexicons'>,
  effects: Effects,
): AsyncGenerator<Answer> {
  const knowledge = buildKnowledge(readLexicons(lexicons));
  for (const file of files) {
    try {
      yield { answer: JSON.stringify(extraction(await sourceText(file, known, effects), knowledge, known.trace)) };
    } catch (error) {
      const expected = failure(error);
      if (expected === undefined) throw error;
      yield { refused: expected.toString() };
    }
  }
}

async function sourceText(file: string, { metadata }: Known, effects: Effects): Promise<SourceText> {
  if (file !== standardInput)
    return readSource(await rawSource({ ...fileItem(file, nameOf(file), effects.disk), asked: metadata }));
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
  const document = readDocument(source, knowledge, {
    trace(attempt) {
      if (attempt.start < span[1] && attempt.end > span[0]) attempts.push(attempt);
    },
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
