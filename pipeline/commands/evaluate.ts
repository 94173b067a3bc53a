import { fileURLToPath } from 'node:url';
import type { Effects, ExitCode } from '../effects.js';
import { evaluate as compare, type Evaluation } from '../evaluate/evaluate.js';
import { kindsOfTags, readBio } from '../evaluate/bio.js';
import { readGold } from '../evaluate/gold.js';
import { list, overlapTable, recordList, recordTable, table } from '../evaluate/report.js';
import { lexiconFolder, unknownMetadata } from '../extract.js';
import { decode } from '../ingest/decode.js';
import { readLexicons } from '../ingest/lexicons.js';
import { buildKnowledge } from '../knowledge.js';
import { noLexicons } from '../recognise/lexicons.js';

export interface EvaluateOptions {
  readonly gold: string;
  readonly bio?: string;
  readonly json?: true;
}

/** Prints how well the gold is found, with the lexicon and without it, and then every difference. */
export async function evaluate({ gold, bio, json }: EvaluateOptions, effects: Effects): Promise<ExitCode> {
  const knowledge = buildKnowledge(readLexicons(fileURLToPath(lexiconFolder)));
  if (bio !== undefined) {
    const { text } = decode(await effects.disk.read(bio), bio);
    const evaluation = compare(readBio(text, unknownMetadata), knowledge);
    effects.print(
      json ? `${JSON.stringify(evaluation)}\n` : `${overlapTable(evaluation, Object.values(kindsOfTags))}\n`,
    );
    return 0;
  }
  const annotated = await readGold(gold, 'input/sources', effects.disk);
  const withLexicon = compare(annotated, knowledge);
  const without = compare(annotated, buildKnowledge(noLexicons));
  effects.print(
    json ? `${JSON.stringify({ ...withLexicon, withoutLexicon: without.scores })}\n` : text(withLexicon, without),
  );
  return 0;
}

const text = (withLexicon: Evaluation, without: Evaluation): string =>
  [
    `With the lexicon\n${table(withLexicon)}`,
    `With the lexicon switched off\n${table(without)}`,
    recordTable(withLexicon.records),
    `${String(withLexicon.differences.length)} differences, with the lexicon\n${list(withLexicon)}`,
    `${String(withLexicon.records.differences.length)} differences of records\n${recordList(withLexicon.records)}`,
  ].join('\n\n') + '\n';
