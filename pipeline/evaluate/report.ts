import type { Difference, Evaluation } from './evaluate.js';
import type { RecordDifference, RecordEvaluation, RecordScore } from './records.js';
import type { Measure, Score, Share } from './score.js';

const number = (value: number): string => value.toFixed(2);
const measure = ({ precision, recall, f1 }: Measure): string[] => [precision, recall, f1].map(number);
const share = ({ right, of }: Share): string => (of === 0 ? '-' : `${String(right)}/${String(of)}`);

const columns = [
  'kind',
  'gold',
  'found',
  'strict P',
  'R',
  'F1',
  'value P',
  'R',
  'F1',
  'overlap P',
  'R',
  'F1',
  'flags',
  'units',
  'keys',
];

const rowOf = ([kind, score]: [string, Score]): string[] => [
  kind,
  String(score.gold),
  String(score.found),
  ...measure(score.strict),
  ...measure(score.value),
  ...measure(score.overlap),
  share(score.flags),
  share(score.units),
  share(score.keys),
];

/** The scores as a table of plain text. */
export const table = ({ scores }: Evaluation): string => aligned([columns, ...Object.entries(scores).map(rowOf)]);

/** The overlap reading alone, for annotations whose spans follow other conventions. */
export const overlapTable = ({ scores }: Evaluation, kinds: readonly string[]): string =>
  aligned([
    ['kind', 'gold', 'found', 'overlap P', 'R', 'F1'],
    ...Object.entries(scores)
      .filter(([kind]) => kinds.includes(kind))
      .map(([kind, { gold, found, overlap }]) => [kind, String(gold), String(found), ...measure(overlap)]),
  ]);

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  '),
    )
    .join('\n');
}

/** Every miss and every false alarm inside its sentence, with the rule's name. */
export const list = (evaluation: Evaluation): string => evaluation.differences.map(line).join('\n');

// Enough of a long sentence to see why.
const context = 60;

function line({ type, document, mention, expected, sentence, at }: Difference): string {
  const end = at + mention.text.length;
  const before = sentence.slice(Math.max(0, at - context), at);
  const marked = `${at > context ? '…' : ''}${before}[${mention.text}]${sentence.slice(end, end + context)}${end + context < sentence.length ? '…' : ''}`;
  const rule = mention.rule === undefined ? '' : ` by ${mention.rule}`;
  const instead = expected === undefined ? '' : `, expected ${JSON.stringify(expected)}`;
  return `${type}: ${mention.kind} ${JSON.stringify(mention.value)}${rule}${instead}\n  ${document}:${String(mention.start)} ${marked.replace(/\s+/gu, ' ')}`;
}

/** The scores of records: how many of the gold's were found, how many found are in no gold, and of the found ones the fields. */
export const recordTable = ({ scores }: RecordEvaluation): string =>
  aligned([
    ['records', 'gold', 'found', 'recall', 'false', 'fields'],
    ...Object.entries(scores).map(([list, score]: [string, RecordScore]) => [
      list,
      String(score.gold),
      share({ right: score.right, of: score.gold }),
      number(score.gold === 0 ? 1 : score.right / score.gold),
      share({ right: score.found - score.right, of: score.found }),
      share(score.fields),
    ]),
  ]);

/** Every record that was missed or is in no gold, and every field that says something else, in words. */
export const recordList = ({ differences }: RecordEvaluation): string => differences.map(recordLine).join('\n');

function recordLine({ type, list, document, record, field, found, expected }: RecordDifference): string {
  const told = `${document} ${list}: ${record}`;
  return type === 'wrong field'
    ? `wrong field: ${told}\n  ${field ?? ''}: found ${JSON.stringify(found ?? null)}, expected ${JSON.stringify(expected)}`
    : `${type}: ${told}`;
}
