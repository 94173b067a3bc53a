import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { goesOn, type Block, type Row, type Setting } from './blocks.js';
import { pairBrackets } from './brackets.js';
import { readLine, type Direction, type TextLine } from './text-line.js';
import type { Strong } from './order.js';

/** In sizes of the text: how large a heading is printed at least. */
const larger = 1.15;
const mostLines = 3;
const deepest = 6;

/** A line may end within a word that has a hyphen or a slash, and after a bracket that opens. */
const isTied = /[\p{L}\p{N}][-/]$|[([«]$/u;

/** The rows of a document as mdast; each text node has its page. */
export function toMdast(rows: readonly Row[], bodySize: number, direction: Direction, setting: Setting): Root {
  const origins = new Map<number, { page: number }>();
  const sizes = sizesOfHeadings(rows, bodySize);

  const wordsOf = (block: Block): PhrasingContent[] => {
    let strong: Strong;
    const texts = block.map(({ units }) => {
      const read = readLine(units, direction, strong);
      strong = read.strong ?? strong;
      return read.text.trim();
    });
    const paired = pairBrackets(texts);
    return block.map(({ page }, i) => {
      const origin = origins.get(page) ?? { page };
      origins.set(page, origin);
      return {
        type: 'text',
        value: `${i === 0 || isTied.test(paired[i - 1] ?? '') ? '' : ' '}${paired[i] ?? ''}`,
        data: { origin },
      };
    });
  };

  const children: RootContent[] = [];
  let previous: Row | undefined;
  for (const row of joined(rows, setting)) {
    const [block, ...others] = row;
    if (block === undefined) continue;
    const depth = depthOf(block, sizes);
    const last = children.at(-1);
    if (others.length > 0) {
      const cells = row.map((cell) => ({ type: 'tableCell' as const, children: wordsOf(cell) }));
      const tableRow = { type: 'tableRow' as const, children: cells };
      if (last?.type === 'table' && previous !== undefined && previous.length > 1) last.children.push(tableRow);
      else children.push({ type: 'table', children: [tableRow] });
    } else if (depth === undefined) children.push({ type: 'paragraph', children: wordsOf(block) });
    else children.push({ type: 'heading', depth, children: wordsOf(block) });
    previous = row;
  }
  return { type: 'root', children };
}

/** Paragraphs that go on at the top of the next page or column are one, over the notes at the foot of theirs. */
function joined(rows: readonly Row[], setting: Setting): Row[] {
  const whole: Row[] = [];
  for (const row of rows) {
    const place = whole.findLastIndex((before) => !isNote(before, row));
    const last = whole[place];
    const [before, after] = [last?.[0], row[0]];
    if (last?.length === 1 && row.length === 1 && before && after && goesOn(before, after, setting))
      whole[place] = [[...before, ...after]];
    else whole.push(row);
  }
  return whole;
}

/** In sizes of the text after them. */
const sizeOfNotes = 0.9;

/** Whether a row is printed smaller than one of the next page or column. */
function isNote(note: Row, row: Row): boolean {
  const [last, line] = [note.at(-1)?.at(-1), row[0]?.[0]];
  if (last === undefined || line === undefined || note.length > 1) return false;
  const isBefore = last.page === line.page ? last.y < line.y : last.page === line.page - 1;
  return isBefore && last.size < line.size * sizeOfNotes;
}

const isLarge = (block: Block, bodySize: number): boolean =>
  block.length <= mostLines && block.every(({ size }) => size >= bodySize * larger);

/** The sizes that headings are printed in, the largest first. */
function sizesOfHeadings(rows: readonly Row[], bodySize: number): number[] {
  const sizes = rows
    .filter((row) => row.length === 1)
    .flat()
    .filter((block) => isLarge(block, bodySize))
    .map(sizeOf);
  return [...new Set(sizes)].sort((a, b) => b - a);
}

const sizeOf = ([line]: readonly TextLine[]): number => Math.round((line?.size ?? 0) * 2) / 2;

function depthOf(block: Block, sizes: readonly number[]): Heading['depth'] | undefined {
  const rank = block.length <= mostLines ? sizes.indexOf(sizeOf(block)) + 1 : 0;
  return depths.find((depth) => depth === Math.min(rank, deepest));
}

const depths: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6];
