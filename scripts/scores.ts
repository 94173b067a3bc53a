/** Writes test/gold/scores.json, below which no kind may fall, and the README's table of it: `npm run scores`. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { realDisk } from '../pipeline/disk.js';
import { evaluate, type Scores } from '../pipeline/evaluate/evaluate.js';
import type { RecordScore } from '../pipeline/evaluate/records.js';
import { readGold } from '../pipeline/evaluate/gold.js';
import { scoredBySpan } from '../pipeline/evaluate/last-scores.js';
import { lexiconFolder } from '../pipeline/extract.js';
import { readLexicons } from '../pipeline/ingest/lexicons.js';
import { buildKnowledge } from '../pipeline/knowledge.js';
import { noLexicons } from '../pipeline/recognise/lexicons.js';

/** F1 by setting, kind and reading; of records, shares by list; and how many mentions of each kind are annotated. Cut to three decimals. */
export type Ratchet = Record<string, Record<string, Record<string, number>>>;

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** The scores on the gold as they are now. */
export async function overall(): Promise<Ratchet> {
  const annotated = await readGold(path('test/gold'), path('input/sources'), realDisk);
  const { scores, records } = evaluate(annotated, buildKnowledge(readLexicons(fileURLToPath(lexiconFolder))));
  return {
    'with the lexicon': cut(scores),
    'with the lexicon switched off': cut(evaluate(annotated, buildKnowledge(noLexicons)).scores),
    records: Object.fromEntries(Object.entries(records.scores).map(([list, score]) => [list, shares(score)])),
    support: Object.fromEntries(Object.entries(scores).map(([kind, { gold }]) => [kind, { mentions: gold }])),
  };
}

/** Of records: the part of the gold's that was found, of the found that is right, of their fields that are. */
const shares = ({ gold, found, right, fields }: RecordScore): Record<string, number> => ({
  recall: part(right, gold),
  // Of nothing found, nothing can be said.
  ...(found > 0 && { precision: part(right, found), fields: part(fields.right, fields.of) }),
});

const part = (right: number, of: number): number => (of === 0 ? 1 : threeDecimals(right / of));

const threeDecimals = (value: number): number => Math.floor(value * 1000) / 1000;

const cut = (scores: Scores): Ratchet[string] =>
  Object.fromEntries(
    Object.entries(scores).map(([kind, { strict, value, overlap }]) => [
      kind,
      { strict: threeDecimals(strict.f1), value: threeDecimals(value.f1), overlap: threeDecimals(overlap.f1) },
    ]),
  );

/** The rows of the README's table: F1 by value, by span for bodies and programmes. */
export function rowsOf(ratchet: Ratchet): string[] {
  const [withLexicon = {}, without = {}] = Object.values(ratchet);
  return Object.entries(withLexicon).map(([kind, scores]) => {
    const reading = scoredBySpan.has(kind) ? 'strict' : 'value';
    const cell = (score: number | undefined): string => (score ?? NaN).toFixed(2);
    return `| ${kind} | ${cell(scores[reading])} | ${cell(without[kind]?.[reading])} |`;
  });
}

const heading = '| kind | with the lexicon | with the lexicon switched off |\n|---|---|---|\n';

if (process.argv[1]?.endsWith('scores.ts')) {
  const ratchet = await overall();
  await writeFile(path('test/gold/scores.json'), `${JSON.stringify(ratchet, null, 2)}\n`);
  const [before = '', after = ''] = (await readFile(path('README.md'), 'utf8')).split(heading);
  const rest = after.slice(after.indexOf('\n\n'));
  await writeFile(path('README.md'), `${before}${heading}${rowsOf(ratchet).join('\n')}${rest}`);
}
