import { isSameSize, type Column, type Setting } from './blocks.js';
import type { Direction, TextLine } from './text-line.js';

/** In sizes, where a document has no two lines of one paragraph. */
const usual = 1.5;
const wide = 0.7;
const low = 0.25;
const high = 0.75;

/** What most of the letters of a document are printed in, in points. */
export function bodySizeOf(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

function longOf(lines: readonly TextLine[]): TextLine[] {
  const widest = Math.max(0, ...lines.map(({ left, right }) => right - left));
  return lines.filter(({ left, right }) => right - left >= wide * widest);
}

/** The leading of a document, and the margins of its columns. */
export function settingOf(lines: readonly TextLine[]): Setting {
  const columns = columnsOf(longOf(lines));
  const leadings = new Map<number, number[]>();
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before?.page !== line.page || !isSameSize(before, line) || before.y <= line.y) return;
    const size = Math.round(line.size);
    leadings.set(size, [...(leadings.get(size) ?? []), before.y - line.y]);
  });
  return {
    leading: (size) => smallest(leadings.get(Math.round(size)) ?? []) ?? usual * size,
    columnOf: (line) => columns.findLast(({ left }) => left < line.right)?.column ?? columns[0]?.column ?? nowhere,
  };
}

const nowhere: Column = { margin: 0, start: 0 };

/** From the left: long lines that overlap, or that overlap a third, stand in one. */
function columnsOf(long: readonly TextLine[]): { left: number; column: Column }[] {
  const groups: [TextLine, ...TextLine[]][] = [];
  let end = -Infinity;
  for (const line of long.toSorted((a, b) => a.left - b.left)) {
    const group = groups.at(-1);
    if (group !== undefined && line.left < end) group.push(line);
    else groups.push([line]);
    end = Math.max(end, line.right);
  }
  return groups.map((group) => ({
    left: group[0].left,
    column: {
      margin: quantile(group, ({ left }) => left, low),
      start: quantile(group, ({ right }) => right, high),
    },
  }));
}

const fewest = 0.15;
const near = 1.08;

/** The smallest number that some others are near to. */
function smallest(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.find(
    (number) => sorted.filter((other) => other >= number && other <= number * near).length >= sorted.length * fewest,
  );
}

function quantile(lines: readonly TextLine[], edge: (line: TextLine) => number, share: number): number {
  return lines.map(edge).sort((a, b) => a - b)[Math.floor(lines.length * share)] ?? 0;
}

/** Whether lines end at the right: where more of them stand one under another at the left, or they run so. The last line of a paragraph tells which, where all others are justified. */
export function endAtRight(lines: readonly TextLine[], direction: Direction): boolean {
  const [left, right] = [mostAlike(lines.map((line) => line.left)), mostAlike(lines.map((line) => line.right))];
  return left === right ? direction === 'left-to-right' : left > right;
}

/** In points. */
const alike = 1;

/** How many numbers are near to one of them. */
function mostAlike(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  let [most, from] = [0, 0];
  sorted.forEach((number, i) => {
    while (number - (sorted[from] ?? number) > 2 * alike) from++;
    most = Math.max(most, i - from + 1);
  });
  return most;
}
