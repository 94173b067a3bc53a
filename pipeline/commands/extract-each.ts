import { answer } from '../answer.js';
import { readDocument, type SourceText } from '../document.js';
import type { Effects } from '../effects.js';
import { unknownMetadata } from '../extract.js';
import { failure } from '../failure.js';
import { fileItem, rawSource } from '../ingest/item.js';
import { readLexicons } from '../ingest/lexicons.js';
import { readOriginal } from '../ingest/original.js';
import { readSource } from '../ingest/source.js';
import { buildKnowledge, type Knowledge } from '../knowledge.js';
import type { Span } from '../model.js';
import type { Attempt } from '../recognise/attempt.js';
import { standardInput, type Given, type Known } from './extract-files.js';
import { nameOf } from './name-of.js';

/** Reads files here, one after the other: with a trace, or from standard input. */
export async function* extractEach(
  files: readonly string[],
  known: Known,
  lexicons: string,
  effects: Effects,
): AsyncGenerator<Given> {
  const knowledge = buildKnowledge(readLexicons(lexicons));
  for (const file of files) {
    try {
      yield { line: `${JSON.stringify(extraction(await sourceText(file, known, effects), knowledge, known.trace))}\n` };
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
